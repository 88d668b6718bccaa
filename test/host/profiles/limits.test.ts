import { sentence } from './sentence';

sentence(
  'MS-XLSB 2.5.73; that it is refused and not cut, unproven',
  'the three sections of a footer have 255 characters together',
  async ({ code }) => {
    const footers = (left: number, right: number) =>
      code(({ pageLayout: { headersFooters } }) => {
        headersFooters.defaultForAllPages.leftFooter = 'l'.repeat(left);
        headersFooters.defaultForAllPages.rightFooter = 'r'.repeat(right);
      });
    expect(await footers(200, 51)).toBe('done');
    expect(await footers(200, 52)).toBe('InvalidArgument');
  },
);

sentence('unproven', 'a merge over a table is a MergedRangeConflict', async ({ act, code }) => {
  await act((sheet) => {
    sheet.getRange('A1:A2').values = [['Id'], [1]];
    sheet.tables.add('A1:A2', true);
  });
  expect(await code((sheet) => sheet.getRange('A2:B2').merge())).toBe('MergedRangeConflict');
});
