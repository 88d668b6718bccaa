import { sentence, type Sheet } from './sentence';

const table = ({ act }: Sheet): Promise<void> =>
  act((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Id', 'Doppio'],
      [1, ''],
      [2, ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'tbl';
  });

const formulas = async ({ load }: Sheet, address: string): Promise<unknown> =>
  (await load((sheet) => sheet.getRange(address), 'formulas')).formulas;

const append = ({ act }: Sheet): Promise<void> => act((sheet) => (sheet.getRange('A4').values = [[3]]));

sentence(
  '#2093 (by design), #6745, #5909',
  'with calculated columns off a formula fills no column, and new rows have none',
  async (excel) => {
    await table(excel);
    await excel.act((sheet) => (sheet.getRange('B2').formulas = [['=[@Id]*2']]));
    expect(await formulas(excel, 'B2:B3')).toEqual([['=[@Id]*2'], ['']]);
    await excel.act((sheet) => (sheet.getRange('B3').formulas = [['=[@Id]*2']]));
    await append(excel);
    expect(await formulas(excel, 'A4:B4')).toEqual([[3, '']]);
    expect(excel.sheet().tables[0]?.area.rowCount).toBe(4);
  },
  { switches: { calculatedColumns: false } },
);

sentence(
  '#2093, #6745, #5909',
  'with calculated columns on one formula fills a blank column and new rows; of several the last one counts',
  async (excel) => {
    await table(excel);
    await excel.act((sheet) => (sheet.getRange('B2').formulas = [['=[@Id]*2']]));
    await append(excel);
    expect(await formulas(excel, 'B2:B4')).toEqual([['=[@Id]*2'], ['=[@Id]*2'], ['=[@Id]*2']]);
    await excel.act((sheet) => (sheet.getRange('B2:B3').formulas = [['=[@Id]*3'], ['=[@Id]*4']]));
    expect(await formulas(excel, 'B2:B4')).toEqual([['=[@Id]*4'], ['=[@Id]*4'], ['=[@Id]*4']]);
  },
);

sentence(
  '#5909, seen on the web and on a Mac',
  'different formulas written into a blank column make one calculated column',
  async (excel) => {
    await table(excel);
    await excel.act((sheet) => (sheet.getRange('B2:B3').formulas = [['=[@Id]*2'], ['=[@Id]*3']]));
    expect(await formulas(excel, 'B2:B3')).toEqual([['=[@Id]*3'], ['=[@Id]*3']]);
    expect(excel.sheet().tables[0]?.columns[1]?.formula).toBe('=[@Id]*3');
  },
  { on: ['web', 'mac-it'] },
);

sentence(
  'docs/excel/performance.md, #6781',
  'over 5,000,000 cells values read null, without an error',
  async (excel) => {
    expect(await excel.load((sheet) => sheet.getRange('A1:E1000001'), 'values')).toMatchObject({
      values: null,
    });
  },
);

sentence('microsoft-graph-docs #4392', 'cells of another table do not move in part', async (excel) => {
  await table(excel);
  await excel.act((sheet) => {
    sheet.getRange('A10:C11').values = [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ];
    sheet.tables.add('A10:C11', true);
  });
  expect(await excel.code((sheet) => sheet.getRange('A4:B4').insert('Down'))).toBe('InsertDeleteConflict');
  expect(await excel.code((sheet) => sheet.getRange('A3:B3').delete('Up'))).toBe('InsertDeleteConflict');
});

sentence(
  '#1197, #5151, #196',
  'a table of a header row alone moves down what stands below',
  async (excel) => {
    await excel.act((sheet) => {
      sheet.getRange('A1:A2').values = [['Id'], ['sotto']];
      sheet.tables.add('A1', true);
    });
    expect(await formulas(excel, 'A1:A3')).toEqual([['Id'], [''], ['sotto']]);
  },
);

sentence(
  'docs/excel/co-authoring-in-excel-add-ins.md, #3013',
  'values below a table extend it, unless a validation stands there or the first column is empty',
  async (excel) => {
    await table(excel);
    const rows = (): number | undefined => excel.sheet().tables[0]?.area.rowCount;
    await excel.act((sheet) => (sheet.getRange('A4:B4').values = [['', 'senza Id']]));
    expect(rows()).toBe(3);
    await excel.act((sheet) => sheet.getRange('A4:B4').clear());
    await append(excel);
    expect(rows()).toBe(4);
    await excel.act(
      (sheet) =>
        (sheet.getRange('A6').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } }),
    );
    await excel.act((sheet) => (sheet.getRange('A5:A6').values = [[5], [6]]));
    expect(rows()).toBe(4);
  },
);
