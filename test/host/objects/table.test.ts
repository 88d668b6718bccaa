import { blank } from './blank';

async function withTable() {
  const bench = blank();
  await bench.act((sheet) => {
    sheet.getRange('B2:D4').values = [
      ['Id', 'Descrizione', 'Peso'],
      ['a', 'Prima', 40],
      ['b', 'Seconda', 60],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'tblFasi';
    table.style = 'TableStyleLight9';
  });
  return bench;
}

test('a table has headers, columns, rows and a style', async () => {
  const { run } = await withTable();
  const table = await run(async (context) => {
    const found = context.workbook.tables.getItem('TBLFASI');
    found.load(
      'name,style,showHeaders,showTotals,showFilterButton,showBandedRows,showBandedColumns,worksheet/name',
    );
    found.columns.load('items/name,items/index,count');
    found.rows.load('items/values');
    const areas = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
    areas.push(found.columns.getItem('Peso').getDataBodyRange());
    for (const area of areas) area.load('address');
    const count = found.rows.getCount();
    await context.sync();
    return {
      ...found.toJSON(),
      sheet: found.worksheet.name,
      columns: found.columns.items.map((column) => column.name),
      rows: found.rows.items.map((row) => row.values[0] as unknown),
      areas: areas.map((area) => area.address.split('!')[1]),
      count: count.value,
    };
  });
  expect(table).toMatchObject({
    name: 'tblFasi',
    style: 'TableStyleLight9',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    sheet: 'Foglio1',
    columns: ['Id', 'Descrizione', 'Peso'],
    rows: [
      ['a', 'Prima', 40],
      ['b', 'Seconda', 60],
    ],
    areas: ['B2:D4', 'B2:D2', 'B3:D4', 'D3:D4'],
    count: 2,
  });
});

test('values written just below a table make it grow, and later ranges of the same batch know it', async () => {
  const { run } = await withTable();
  const address = await run(async (context) => {
    const table = context.workbook.tables.getItem('tblFasi');
    table.getRange().getRowsBelow(1).values = [['c', 'Terza', 0]];
    const body = table.getDataBodyRange();
    body.load('address');
    await context.sync();
    return body.address;
  });
  expect(address).toBe('Foglio1!B3:D5');
});

test('a table is resized to a range or an address with the same header row', async () => {
  const { act, code, sheet } = await withTable();
  await act((target, context) => context.workbook.tables.getItem('tblFasi').resize(target.getRange('B2:D9')));
  expect(sheet().tables[0]?.area.rowCount).toBe(8);
  await act((_target, context) => context.workbook.tables.getItem('tblFasi').resize('B2:E3'));
  expect(sheet().tables[0]?.columns.map(({ name }) => name)).toEqual([
    'Id',
    'Descrizione',
    'Peso',
    'Colonna1',
  ]);
  const resize = (address: string) =>
    code((_target, context) => context.workbook.tables.getItem('tblFasi').resize(address));
  expect(await resize('B3:E9')).toBe('InvalidArgument');
  expect(await resize('B2:E2')).toBe('InvalidArgument');
});

test.each([
  ['overlapping another table', 'C3:E5', 'InvalidArgument'],
  ['beside it', 'F2:G4', 'done'],
  ['off the sheet', 'A1048577:B1048578', 'InvalidArgument'],
])('a table %s: %s', async (_what, address, expected) => {
  const { code } = await withTable();
  expect(await code((sheet) => sheet.tables.add(address, true))).toBe(expected);
});

test('names of tables follow Excel’s rules', async () => {
  const { code } = await withTable();
  const rename = (name: string) =>
    code((sheet) => {
      const table = sheet.tables.add('H1:I2', true);
      table.name = name;
      table.delete();
    });
  expect(await rename('tblFasi')).toBe('InvalidArgument');
  const named = await withTable();
  const renamed = (name: string) =>
    named.code((_sheet, context) => (context.workbook.tables.getItemAt(0).name = name));
  expect(await renamed('due parole')).toBe('InvalidArgument');
  expect(await renamed('R1C1')).toBe('InvalidArgument');
  expect(await renamed('tblAltre')).toBe('done');
});

test('a missing table is a null object, or not found', async () => {
  const { code, load } = await withTable();
  expect(await code((_sheet, context) => context.workbook.tables.getItem('tblNo'))).toBe('ItemNotFound');
  expect(
    await load((_sheet, context) => context.workbook.tables.getItemOrNullObject('tblNo'), 'name'),
  ).toEqual({
    isNullObject: true,
  });
  expect(await code((sheet) => sheet.tables.getItem('tblFasi').columns.getItem('No'))).toBe('ItemNotFound');
});

test('tables of a range are those that touch it', async () => {
  const { run } = await withTable();
  const counts = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const results = [
      sheet.getRange('A1:B2').getTables(),
      sheet.getRange('A1:B2').getTables(true),
      sheet.getRange('A1').getTables(),
    ].map((tables) => tables.getCount());
    await context.sync();
    return results.map((result) => result.value);
  });
  expect(counts).toEqual([1, 0, 0]);
});

test('a renamed column renames its header', async () => {
  const { act, load } = await withTable();
  await act((sheet) => (sheet.tables.getItem('tblFasi').columns.getItem('Peso').name = 'Peso %'));
  expect(await load((sheet) => sheet.getRange('D2'), 'values')).toEqual({ values: [['Peso %']] });
});

test('deleted rows and columns close the gap', async () => {
  const { act, load, sheet } = await withTable();
  await act((target) => {
    const table = target.tables.getItem('tblFasi');
    table.rows.getItemAt(0).delete();
    table.columns.getItem('Descrizione').delete();
  });
  expect(sheet().tables[0]?.area).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
  expect(await load((target) => target.getRange('B2:D4'), 'values')).toEqual({
    values: [
      ['Id', 'Peso', ''],
      ['b', 60, ''],
      ['', '', ''],
    ],
  });
});

test('filters and sorting have nothing to forget', async () => {
  const { code } = await withTable();
  const clear = (sheet: Excel.Worksheet) => {
    const table = sheet.tables.getItem('tblFasi');
    table.clearFilters();
    table.sort.clear();
  };
  expect(await code(clear)).toBe('done');
});

test('deleting a table deletes its cells', async () => {
  const { act, sheet } = await withTable();
  await act((target) => target.tables.getItem('tblFasi').delete());
  expect(sheet().tables).toEqual([]);
  expect(sheet().cells.size).toBe(0);
});
