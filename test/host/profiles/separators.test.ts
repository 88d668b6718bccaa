import { sentence } from './sentence';

sentence(
  '#1167, #1985',
  'getRanges takes ; between addresses and refuses the comma; RangeAreas.address has the comma all the same',
  async ({ code, load }) => {
    expect(await code((sheet) => sheet.getRanges('A1,B2'))).toBe('InvalidArgument');
    const areas = await load((sheet) => sheet.getRanges('A1;B2'), 'address,areaCount');
    expect(areas).toMatchObject({ address: 'Foglio1!A1,Foglio1!B2', areaCount: 2 });
  },
  { on: ['windows-it', 'mac-it'] },
);

sentence(
  '#1167, #1985',
  'getRanges takes the comma between addresses and refuses ;',
  async ({ code, load }) => {
    expect(await code((sheet) => sheet.getRanges('A1;B2'))).toBe('InvalidArgument');
    expect(await load((sheet) => sheet.getRanges('A1,B2'), 'areaCount')).toMatchObject({ areaCount: 2 });
  },
  { on: ['windows-en', 'web'] },
);

sentence('#5198', 'getRanges and getRange refuse more than 8,192 characters', async ({ code, host }) => {
  const { listSeparator } = host.profile;
  const list = (count: number): string => Array(count).fill('A11').join(listSeparator);
  expect(await code((sheet) => sheet.getRanges(list(2048)))).toBe('done');
  expect(await code((sheet) => sheet.getRanges(list(2049)))).toBe('InvalidArgument');
  expect(await code((sheet) => sheet.getRange(`${'A'.repeat(8193)}1`))).toBe('InvalidArgument');
});

sentence('#1559, #3775, #891', 'formulas are written in English, with commas and points', async (excel) => {
  await excel.act((sheet) => (sheet.getRange('A1').formulas = [['=IF(TRUE,0.5,1)']]));
  expect(excel.sheet().cells.get(0)?.get(0)?.formula).toBe('=IF(TRUE,0.5,1)');
});

sentence(
  '#1559, #3775',
  'a text of a number is read with the point, and of a date with the month first',
  async (excel) => {
    await excel.act((sheet) => (sheet.getRange('A1:B1').values = [['1.5', '3/4/2018']]));
    expect(await excel.load((sheet) => sheet.getRange('A1:B1'), 'values')).toMatchObject({
      values: [[1.5, 43163]],
    });
  },
);

sentence('#2834', 'Range.formulas reads back English', async ({ act, load }) => {
  await act((sheet) => (sheet.getRange('A1').formulas = [['=SUM(B1:B2,0.05)']]));
  expect(await load((sheet) => sheet.getRange('A1'), 'formulas')).toMatchObject({
    formulas: [['=SUM(B1:B2,0.05)']],
  });
});
