import { sentence, type Sheet } from './sentence';

/** A table of four rows in A1:A5, of which a filter hides the second and the third. */
async function filtered({ act, host }: Sheet): Promise<void> {
  await act((sheet) => {
    sheet.getRange('A1:B5').values = [
      ['Id', 'Nome'],
      ['1', 'uno'],
      ['2', 'due'],
      ['3', 'tre'],
      ['4', 'quattro'],
    ];
    sheet.tables.add('A1:B5', true).name = 'tbl';
  });
  host.filter('tbl', ([id]) => id !== 2 && id !== 3);
}

const names = async ({ load }: Sheet): Promise<unknown> =>
  (await load((sheet) => sheet.getRange('B2:B5'), 'values')).values;

sentence(
  '#224, xlwings #747',
  'several rows are written into the visible ones only, and nothing is said',
  async (excel) => {
    await filtered(excel);
    expect(await excel.code((sheet) => (sheet.getRange('B2:B4').values = [['a'], ['b'], ['c']]))).toBe(
      'done',
    );
    expect(await names(excel)).toEqual([['a'], ['due'], ['tre'], ['quattro']]);
    expect(await excel.code((sheet) => (sheet.getRange('B2:B5').values = [['a'], ['b'], ['c'], ['d']]))).toBe(
      'done',
    );
    expect(await names(excel)).toEqual([['a'], ['due'], ['tre'], ['b']]);
  },
);

sentence('unproven', 'a single row that a filter hides is written', async (excel) => {
  await filtered(excel);
  expect(await excel.code((sheet) => (sheet.getRange('A3:B3').values = [['2', 'nuovo']]))).toBe('done');
  expect(await names(excel)).toEqual([['uno'], ['nuovo'], ['tre'], ['quattro']]);
});

sentence(
  '#994, msgraph-sdk-java #1273; the code unproven',
  'rows of a filtered table do not move',
  async (excel) => {
    await filtered(excel);
    expect(await excel.code((sheet) => sheet.getRange('A3:B3').delete('Up'))).toBe('FilteredRangeConflict');
    expect(await excel.code((sheet) => sheet.getRange('A3:B3').insert('Down'))).toBe('FilteredRangeConflict');
    expect(await names(excel)).toEqual([['uno'], ['due'], ['tre'], ['quattro']]);
    excel.host.filter('tbl', null);
    expect(await excel.code((sheet) => sheet.getRange('A3:B3').delete('Up'))).toBe('done');
  },
);

sentence('unproven', 'a filtered table keeps its size', async (excel) => {
  await filtered(excel);
  expect(await excel.code((_sheet, { workbook: { tables } }) => tables.getItem('tbl').resize('A1:B6'))).toBe(
    'FilteredRangeConflict',
  );
});

sentence('docs of Excel.AutoFilter', 'a table says whether it is filtered', async (excel) => {
  await filtered(excel);
  const state = () =>
    excel.load((_sheet, { workbook }) => workbook.tables.getItem('tbl').autoFilter, 'isDataFiltered');
  expect(await state()).toMatchObject({ isDataFiltered: true });
  await excel.act((_sheet, { workbook }) => workbook.tables.getItem('tbl').clearFilters());
  expect(await state()).toMatchObject({ isDataFiltered: false });
  expect(excel.sheet().rows.get(2)?.hidden).toBe(false);
});
