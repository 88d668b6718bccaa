import { sentence, type Sheet } from './sentence';

const withTable = ({ act }: Sheet): Promise<void> =>
  act((sheet) => {
    sheet.getRange('A1:A2').values = [['Id'], [1]];
    sheet.tables.add('A1:A2', true).name = 'tbl';
  });

sentence('#551', 'a second table of the same name is an InvalidArgument', async (excel) => {
  await withTable(excel);
  await excel.act((_sheet, { workbook }) => workbook.worksheets.add('Altro').tables.add('A1:A2', true));
  expect(
    await excel.code((_sheet, { workbook: { worksheets } }) => {
      worksheets.getItem('Altro').tables.getItemAt(0).name = 'TBL';
    }),
  ).toBe('InvalidArgument');
  expect(excel.host.model.sheets[1]?.tables[0]?.name).not.toBe('TBL');
});

sentence(
  'docs/testing/application-specific-api-error-handling.md',
  'tables.add and resize over merged cells are a MergedRangeConflict',
  async (excel) => {
    await withTable(excel);
    await excel.act((sheet) => sheet.getRange('C2:D2').merge());
    expect(await excel.code((sheet) => sheet.tables.add('C1:D3', true))).toBe('MergedRangeConflict');
    expect(await excel.code((sheet) => sheet.tables.getItem('tbl').resize('A1:C3'))).toBe(
      'MergedRangeConflict',
    );
    expect(excel.sheet().tables).toHaveLength(1);
    expect(excel.sheet().merges).toHaveLength(1);
  },
);

sentence('unproven', 'a merge over a table is a MergedRangeConflict', async (excel) => {
  await withTable(excel);
  expect(await excel.code((sheet) => sheet.getRange('A2:B2').merge())).toBe('MergedRangeConflict');
});

sentence(
  '#4998; the code unproven',
  'while a person types a sheet’s name, no sheet, table or row is added',
  async (excel) => {
    await withTable(excel);
    excel.host.profile.renamingTab = true;
    const adding: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_sheet, { workbook }) => workbook.worksheets.add('Altro'),
      (sheet) => sheet.tables.add('C1:C2', true),
      (sheet) => sheet.tables.getItem('tbl').resize('A1:A3'),
      (sheet) => sheet.getRange('A2').insert('Down'),
    ];
    for (const add of adding) expect(await excel.code(add)).toBe('InvalidOperation');
    expect(await excel.code((sheet) => (sheet.getRange('A3').values = [[2]]))).toBe('done');
    excel.host.profile.renamingTab = false;
    for (const add of adding) expect(await excel.code(add)).toBe('done');
  },
);

sentence(
  '#1813, docs/excel/co-authoring-in-excel-add-ins.md',
  'another person’s edit at the moment of an added sheet or table takes back what the request did',
  async (excel) => {
    const { act, host, sheet } = excel;
    const names = () => host.model.sheets.map(({ name }) => name);
    await act((first, { workbook }) => {
      first.getRange('A1').values = [['perso']];
      workbook.worksheets.add('Altro');
    });
    host.asAnotherPerson(() => host.type('Foglio1', 1, 0, 'di un altro'));
    expect(names()).toEqual(['Foglio1']);
    expect(sheet().cells.get(0)?.get(0)).toBeUndefined();
    expect(sheet().cells.get(1)?.get(0)?.value).toBe('di un altro');

    await withTable(excel);
    host.asAnotherPerson(() => host.type('Foglio1', 5, 0, 'ancora'));
    expect(sheet().tables).toEqual([]);

    await act((first) => (first.getRange('B1').values = [['resta']]));
    host.asAnotherPerson(() => host.type('Foglio1', 6, 0, 'ancora'));
    expect(sheet().cells.get(0)?.get(1)?.value).toBe('resta');
  },
  { switches: { mergesStructure: false } },
);

sentence(
  '#3218',
  'another name for the sheet in front raises a dialog, and the batch succeeds',
  async ({ act, host }) => {
    await act((_sheet, { workbook }) => (workbook.worksheets.add('Altro').name = 'Secondo'));
    expect(host.book.dialogs).toEqual([]);
    await act((sheet) => (sheet.name = 'Primo'));
    expect(host.book.dialogs).toEqual([expect.stringContaining('Invalid Sheet')]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Primo', 'Secondo']);
  },
  { on: ['web'] },
);
