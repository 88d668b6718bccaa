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

/** What each column of the table is filtered by, without what is `null`. */
const criteriaOf = async ({ load }: Sheet): Promise<unknown[]> => {
  const filter = await load((_sheet, { workbook }) => workbook.tables.getItem('tbl').autoFilter, 'criteria');
  return (filter.criteria as Record<string, unknown>[]).map((one) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
  );
};

const shown = ({ sheet }: Sheet): number[] =>
  [1, 2, 3, 4].filter((row) => sheet().rows.get(row)?.hidden !== true);

sentence(
  'docs of Excel.FilterCriteria; #1226',
  'criteria of each column are read, and given back once what is null is left out',
  async (excel) => {
    await filtered(excel);
    excel.host.filter('tbl', null);
    const values = { filterOn: 'Values', values: ['uno', 'tre', 'quattro'] };
    excel.host.filterColumn('tbl', 'Id', { filterOn: 'Custom', criterion1: '>1' });
    excel.host.filterColumn('tbl', 'Nome', values);
    expect(shown(excel)).toEqual([3, 4]);
    expect(await criteriaOf(excel)).toEqual([{ filterOn: 'Custom', criterion1: '>1' }, values]);

    await excel.act((_sheet, { workbook }) => workbook.tables.getItem('tbl').clearFilters());
    expect(shown(excel)).toEqual([1, 2, 3, 4]);
    expect(await criteriaOf(excel)).toEqual([{ filterOn: 'Custom' }, { filterOn: 'Custom' }]);
    const apply = (criteria: unknown) =>
      excel.code((_sheet, { workbook }) =>
        workbook.tables
          .getItem('tbl')
          .columns.getItem('Nome')
          .filter.apply(criteria as Excel.FilterCriteria),
      );
    expect(await apply({ ...values, criterion1: null })).toBe('InvalidArgument');
    expect(await apply(values)).toBe('done');
    expect(shown(excel)).toEqual([1, 3, 4]);
    await excel.act((_sheet, { workbook }) =>
      workbook.tables
        .getItem('tbl')
        .columns.getItem('Id')
        .filter.apply({ filterOn: 'Custom', criterion1: '=4' }),
    );
    expect(shown(excel)).toEqual([4]);
  },
);

sentence(
  'docs of Excel.FilterCriteria',
  'custom criteria compare numbers, match wildcards and are joined',
  async (excel) => {
    await filtered(excel);
    excel.host.filter('tbl', null);
    const keeps = (column: string, criteria: Record<string, unknown>): number[] => {
      excel.host.filterColumn('tbl', column, { filterOn: 'Custom', ...criteria });
      const rows = shown(excel);
      excel.host.filterColumn('tbl', column, null);
      return rows;
    };
    expect(keeps('Nome', { criterion1: '=*tr*' })).toEqual([3, 4]);
    expect(keeps('Nome', { criterion1: '<>d?e' })).toEqual([1, 3, 4]);
    expect(keeps('Id', { criterion1: '>=2', criterion2: '<4', operator: 'And' })).toEqual([2, 3]);
    expect(keeps('Id', { criterion1: '<2', criterion2: '=4', operator: 'Or' })).toEqual([1, 4]);
    expect(shown(excel)).toEqual([1, 2, 3, 4]);
  },
);
