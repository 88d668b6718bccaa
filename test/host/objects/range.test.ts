import { blank } from './blank';

const all = (value: unknown) => value as never;

test('values, formulas, texts and types are read as Excel shows them', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    sheet.getRange('A1:E1').values = [['testo', 1234.5, true, '50%', '']];
    sheet.getRange('B1').numberFormat = [['#,##0.00']];
  });
  const range = await load(
    (sheet) => sheet.getRange('A1:E1'),
    'values,formulas,text,valueTypes,numberFormat',
  );
  expect(range).toMatchObject({
    values: [['testo', 1234.5, true, 0.5, '']],
    formulas: [['testo', 1234.5, true, 0.5, '']],
    text: [['testo', '1.234,50', 'VERO', '50%', '']],
    valueTypes: [['String', 'Double', 'Boolean', 'Double', 'Empty']],
    numberFormat: [['General', '#,##0.00', 'General', '0%', 'General']],
  });
});

test('null leaves a cell alone, an empty text empties it', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    sheet.getRange('A1:C1').values = [[null, '', 'nuovo']];
  });
  expect(await load((sheet) => sheet.getRange('A1:C1'), 'values')).toEqual({ values: [['a', '', 'nuovo']] });
});

test('one value fills the whole range', async () => {
  const { act, load } = blank();
  await act((sheet) => (sheet.getRange('A1:B2').values = all('x')));
  expect(await load((sheet) => sheet.getRange('A1:B2'), 'values')).toEqual({
    values: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  });
});

test('one formula for many cells is refused, since the workbench does not move its references', async () => {
  const { code } = blank();
  const write = (address: string) => code((sheet) => (sheet.getRange(address).formulas = all('=B1')));
  expect(await write('A1:A2')).toBe('NotImplemented');
  expect(await write('A1')).toBe('done');
});

test('number formats are set for each cell, null leaves one alone, nonsense is refused', async () => {
  const { act, load, code } = blank();
  await act((sheet) => {
    sheet.getRange('A1:C1').numberFormat = all('0.00');
    sheet.getRange('A1:C1').numberFormat = [['@', all(null), 'dd/mm/yyyy']];
  });
  expect(await load((sheet) => sheet.getRange('A1:C1'), 'numberFormat')).toEqual({
    numberFormat: [['@', '0.00', 'dd/mm/yyyy']],
  });
  expect(await code((sheet) => (sheet.getRange('A1').numberFormat = [['0.00"']]))).toBe('InvalidArgument');
  expect(await code((sheet) => (sheet.getRange('A1:B1').numberFormat = [['0']]))).toBe('InvalidArgument');
});

test('reading more cells than a response can hold is refused', async () => {
  const { code } = blank();
  const read = code((sheet) => sheet.getRange('A1:CV20000').load('values'));
  expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
});

test.each([
  ['too few rows', [[1, 2]]],
  ['ragged rows', [[1, 2], [3]]],
  ['a flat array', [1, 2]],
  ['a value that is no value', [[{}], [[]]]],
])('an array of another shape is refused: %s', async (_what, values) => {
  const { code, sheet } = blank();
  expect(await code((target) => (target.getRange('A1:B2').values = all(values)))).toBe('InvalidArgument');
  expect(sheet().cells.size).toBe(0);
});

test('a cell takes 32,767 characters and no more', async () => {
  const { code } = blank();
  const write = (length: number) => code((sheet) => (sheet.getRange('A1').values = [['x'.repeat(length)]]));
  expect(await write(32_767)).toBe('done');
  expect(await write(32_768)).toBe('InvalidArgument');
});

test('whole columns and rows have no values, but a place', async () => {
  const { load } = blank();
  expect(await load((sheet) => sheet.getRange('B:C'), 'values,address,cellCount,isEntireColumn')).toEqual({
    values: null,
    address: 'Foglio1!B:C',
    cellCount: 2_097_152,
    isEntireColumn: true,
  });
});

test('ranges are reached from ranges', async () => {
  const { run } = blank();
  const addresses = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const base = sheet.getRange('B2:D5');
    const ranges = {
      cell: base.getCell(0, 1),
      outside: base.getCell(10, 0),
      row: base.getRow(3),
      column: base.getColumn(2),
      lastRow: base.getLastRow(),
      lastColumn: base.getLastColumn(),
      lastCell: base.getLastCell(),
      offset: base.getOffsetRange(-1, 2),
      resized: base.getResizedRange(1, -1),
      absolute: base.getAbsoluteResizedRange(1, 5),
      below: base.getRowsBelow(2),
      above: base.getRowsAbove(),
      after: base.getColumnsAfter(1),
      entireRow: base.getRow(0).getEntireRow(),
      entireColumn: base.getColumn(0).getEntireColumn(),
      common: base.getIntersection('C1:Z3'),
      bounding: base.getBoundingRect('F1'),
      indexes: sheet.getRangeByIndexes(9, 0, 2, 3),
      sheetCell: sheet.getCell(2, 1),
    };
    for (const range of Object.values(ranges)) range.load('address');
    await context.sync();
    return Object.fromEntries(
      Object.entries(ranges).map(([name, range]) => [name, range.address.split('!')[1]]),
    );
  });
  expect(addresses).toEqual({
    cell: 'C2',
    outside: 'B12',
    row: 'B5:D5',
    column: 'D2:D5',
    lastRow: 'B5:D5',
    lastColumn: 'D2:D5',
    lastCell: 'D5',
    offset: 'D1:F4',
    resized: 'B2:C6',
    absolute: 'B2:F2',
    below: 'B6:D7',
    above: 'B1:D1',
    after: 'E2:E5',
    entireRow: '2:2',
    entireColumn: 'B:B',
    common: 'C2:D3',
    bounding: 'B1:F5',
    indexes: 'A10:C11',
    sheetCell: 'B3',
  });
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['above the first row', (range) => range.getOffsetRange(-2, 0)],
  ['a row that the range has not', (range) => range.getRow(4)],
  ['to nothing', (range) => range.getResizedRange(-4, 0)],
  ['half a row', (range) => range.getCell(0.5, 0)],
  ['no rows below', (range) => range.getRowsBelow(0)],
])('a range cannot be moved off the sheet: %s', async (_what, reach) => {
  const { code } = blank();
  expect(await code((sheet) => reach(sheet.getRange('B2:D5')))).toBe('InvalidArgument');
});

test.each(['A0', 'XFE1', 'A1:B2:C3', 'Assente!A1', 'nessuno', '', ' '])(
  '%j is no address',
  async (address) => {
    const { code } = blank();
    const expected = address === '' ? 'done' : 'InvalidArgument';
    expect(await code((sheet) => sheet.getRange(address))).toBe(expected);
  },
);

test('disjoint ranges have no intersection', async () => {
  const { code, load } = blank();
  expect(await code((sheet) => sheet.getRange('A1').getIntersection('B2'))).toBe('ItemNotFound');
  const missing = await load((sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'), 'address');
  expect(missing).toEqual({ isNullObject: true });
});

test('the used range holds values and, unless told otherwise, formats', async () => {
  const { act, load } = blank();
  expect(await load((sheet) => sheet.getUsedRangeOrNullObject(), 'address')).toEqual({ isNullObject: true });
  await act((sheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.fill.color = '#FF0000';
  });
  expect(await load((sheet) => sheet.getUsedRange(), 'address')).toEqual({ address: 'Foglio1!B2:D4' });
  expect(await load((sheet) => sheet.getUsedRange(true), 'address')).toEqual({ address: 'Foglio1!B2' });
});

test('a range can be found by a name, a table or a structured reference', async () => {
  const { act, load } = blank();
  await act((sheet, context) => {
    sheet.getRange('B2:C4').values = all([
      ['Id', 'Peso'],
      ['a', 1],
      ['b', 2],
    ]);
    sheet.tables.add('B2:C4', true).name = 'tblFasi';
    context.workbook.names.add('Totale', sheet.getRange('E9'));
  });
  const address = async (reference: string) =>
    (await load((sheet) => sheet.getRange(reference), 'address')).address;
  expect(await address('Totale')).toBe('Foglio1!E9');
  expect(await address('tblFasi')).toBe('Foglio1!B3:C4');
  expect(await address('tblFasi[Peso]')).toBe('Foglio1!C3:C4');
  expect(await address('tblFasi[#All]')).toBe('Foglio1!B2:C4');
  expect(await address('tblFasi[[#Headers],[Peso]]')).toBe('Foglio1!C2');
});

test('cells are inserted and deleted, and others move', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1').insert('Down');
    sheet.getRange('B1').delete('Up');
  });
  expect(await load((sheet) => sheet.getRange('A1:B3'), 'values')).toEqual({
    values: [
      ['', 4],
      [1, ''],
      [3, ''],
    ],
  });
});

test('clearing takes content, formats, or both', async () => {
  const { act, sheet } = blank();
  await act((target) => {
    const range = target.getRange('A1:A2');
    range.values = [[1], [2]];
    range.format.font.bold = true;
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    target.getRange('A1').clear('Contents');
    target.getRange('A2').clear('Formats');
  });
  expect(sheet().cells.get(0)).toBeUndefined();
  expect(sheet().styles.get(0)?.get(0)?.bold).toBe(true);
  expect(sheet().cells.get(1)?.get(0)?.value).toBe(2);
  expect(sheet().styles.get(1)?.get(0)?.bold ?? false).toBe(false);
  expect(sheet().validations).toHaveLength(1);
  await act((target) => target.getRange('A1:A2').clear());
  expect(sheet().cells.size).toBe(0);
  expect(sheet().validations).toHaveLength(0);
});

test('cells are merged and taken apart', async () => {
  const { act, sheet } = blank();
  await act((target) => {
    target.getRange('A1:B2').merge();
    target.getRange('D1:E2').merge(true);
    target.getRange('A1').unmerge();
  });
  expect(sheet().merges).toEqual([
    { row: 0, column: 3, rowCount: 1, columnCount: 2 },
    { row: 1, column: 3, rowCount: 1, columnCount: 2 },
  ]);
});

test('rows and columns are hidden and sized in points', async () => {
  const { act, load, code } = blank();
  await act((sheet) => {
    sheet.getRange('2:3').format.rowHeight = 30;
    sheet.getRange('B:B').format.columnWidth = 60;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('5:5').rowHidden = true;
  });
  const rows = await load((sheet) => sheet.getRange('A2:A3'), 'height,top,rowHidden,format/rowHeight');
  expect(rows).toMatchObject({ height: 60, top: 15, rowHidden: false, format: { rowHeight: 30 } });
  const mixed = await load(
    (sheet) => sheet.getRange('A1:C5'),
    'rowHidden,columnHidden,format/rowHeight,width',
  );
  expect(mixed).toMatchObject({
    rowHidden: null,
    columnHidden: null,
    format: { rowHeight: null },
    width: 108,
  });
  expect(await code((sheet) => (sheet.getRange('A1').format.rowHeight = 409))).toBe('done');
  expect(await code((sheet) => (sheet.getRange('A1').format.rowHeight = 410))).toBe('InvalidArgument');
});

test('several areas are formatted at once; their addresses take 8,192 characters', async () => {
  const { act, load, code, sheet } = blank();
  await act((target) => (target.getRanges('A1:B1;D4').format.font.italic = true));
  expect(sheet().styles.get(3)?.get(3)?.italic).toBe(true);
  expect(sheet().styles.get(0)?.get(1)?.italic).toBe(true);
  const areas = await load(
    (target) => target.getRanges('A1:B1;D4'),
    'address,areaCount,cellCount,areas/items/address',
  );
  expect(areas).toMatchObject({ address: 'Foglio1!A1:B1,Foglio1!D4', areaCount: 2, cellCount: 3 });
  expect(await code((target) => target.getRanges(Array(2048).fill('A11').join(';')))).toBe('done');
  expect(await code((target) => target.getRanges(Array(2049).fill('A11').join(';')))).toBe('InvalidArgument');
});

test('the selection is where it was put', async () => {
  const { act, host } = blank();
  await act((_sheet, context) => context.workbook.worksheets.add('Altro').getRange('C3').select());
  expect(host.model.selection).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });
  expect(host.model.activeSheet).toBe(host.model.sheets[1]?.id);
});

test('formulas in R1C1 notation are read and written beside values', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    sheet.getRange('A1:B1').values = [[2, '=A1*2']];
    sheet.getRange('A2:C2').formulasR1C1 = [[3, '=RC[-1]*2', all(null)]];
  });
  const range = await load((sheet) => sheet.getRange('A1:B2'), 'formulas,formulasR1C1');
  expect(range).toEqual({
    formulas: [
      [2, '=A1*2'],
      [3, '=A2*2'],
    ],
    formulasR1C1: [
      [2, '=RC[-1]*2'],
      [3, '=RC[-1]*2'],
    ],
  });
});

test('special cells are those with formulas or with anything else, as rectangles', async () => {
  const { act, load, code } = blank();
  await act((sheet) => {
    sheet.getRange('A1:C3').values = all([
      ['a', '=1', '=2'],
      ['', '=1', '=2'],
      ['b', '=1', 7],
    ]);
  });
  const address = async (kind: 'Formulas' | 'Constants', within: string) =>
    load((sheet) => sheet.getRange(within).getSpecialCellsOrNullObject(kind), 'address');
  expect(await address('Formulas', 'A1:C3')).toEqual({ address: 'Foglio1!B1:C2,Foglio1!B3' });
  expect(await address('Constants', 'A1:C3')).toEqual({ address: 'Foglio1!A1,Foglio1!A3,Foglio1!C3' });
  expect(await address('Constants', 'B1:B3')).toEqual({ isNullObject: true });
  await act((sheet) => sheet.protection.protect());
  expect(await code((sheet) => sheet.getRange('A1:C3').getSpecialCells('Formulas'))).toBe('AccessDenied');
});
