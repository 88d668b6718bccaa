import { addSheet } from '../../../src/host/model/workbook';
import { bodyArea, findTable, headerArea, totalsArea } from '../../../src/host/model/table-areas';
import { renameColumn } from '../../../src/host/model/table-headers';
import { deleteTableRows, insertTableRows } from '../../../src/host/model/table-rows';
import { createTable, deleteTable, renameTable, resizeTable, tableAt } from '../../../src/host/model/tables';
import { restyle, styleAt } from '../../../src/host/model/styles';
import { area, book, cell, first, read, refusalOf, table, write } from './book';

describe('creating a table', () => {
  test('takes the headers as unique texts and fills blank ones', () => {
    const made = book([['Peso', 2018, '', 'peso', '31/12/2018', 'Colonna1', true]]);
    const fasi = table(made, 'A1:G3', 'tblFasi');
    const names = ['Peso', '2018', 'Colonna2', 'peso2', '31/12/2018', 'Colonna1', 'VERO'];
    expect(fasi.columns.map(({ name }) => name)).toEqual(names);
    expect(read(made.sheet, 'A1:G1')).toEqual([names]);
    expect(fasi.columns.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(made.dirty.structure).toBe(true);
    expect(fasi).toMatchObject({
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
    });
  });

  test('gives a table of headers alone a blank row, moving what stands below', () => {
    const made = book([['Id'], ['sotto']]);
    const fasi = table(made, 'A1', 'tblFasi');
    expect(bodyArea(fasi)).toEqual(area('A2'));
    expect(headerArea(fasi)).toEqual(area('A1'));
    expect(totalsArea(fasi)).toBeNull();
    expect(read(made.sheet, 'A1:A3')).toEqual([['Id'], [null], ['sotto']]);
  });

  test('puts a header row above data that has none', () => {
    const made = book([
      ['a', 1],
      ['b', 2],
      ['altro', ''],
    ]);
    const fasi = createTable(made.model, made.dirty, made.sheet, area('A1:B2'), { hasHeaders: false });
    expect(fasi.name).toBe('Tabella1');
    expect(fasi.area).toEqual(area('A1:B3'));
    expect(read(made.sheet, 'A1:B4')).toEqual([
      ['Colonna1', 'Colonna2'],
      ['a', 1],
      ['b', 2],
      ['altro', null],
    ]);
  });

  test('refuses to overlap another table, also with its blank row', () => {
    const made = book([
      ['Id', 'Peso'],
      ['a', 1],
      ['b', 2],
    ]);
    table(made, 'A2:B3', 'tblFasi');
    for (const place of ['A1:A2', 'B3:C5', 'A1']) {
      expect(refusalOf(() => table(made, place, 'tblAltro'))).toBe('InvalidArgument');
    }
    expect(made.sheet.tables).toHaveLength(1);
  });

  test('refuses names that are illegal or in use', () => {
    const made = book([['Id']]);
    table(made, 'A1', 'tblFasi');
    expect(refusalOf(() => table(made, 'C1', 'TBLFASI'))).toBe('InvalidArgument');
    expect(refusalOf(() => table(made, 'C1', 'tbl Fasi'))).toBe('InvalidArgument');
    expect(refusalOf(() => table(made, 'C1', 'A1'))).toBe('InvalidArgument');
  });

  test('tables are found by name, id and place', () => {
    const made = book([['Id']]);
    const fasi = table(made, 'A1', 'tblFasi');
    const other = table(made, 'C1', 'tblAltro');
    expect(other.id).not.toBe(fasi.id);
    expect(Number(table(made, 'E1', 'tblTerzo').id)).toBeGreaterThan(Number(other.id));
    expect(findTable(made.model, 'TBLALTRO')?.table).toBe(other);
    expect(findTable(made.model, fasi.id)?.table).toBe(fasi);
    expect(tableAt(made.sheet, 1, 0)).toBe(fasi);
    expect(tableAt(made.sheet, 2, 0)).toBeNull();
  });
});

describe('resizing a table', () => {
  const start = () => {
    const made = book([
      ['Id', 'Peso', 'Doppio'],
      ['a', 1, ''],
      ['b', 2, ''],
      ['c', 3, ''],
      ['', 'fuori', ''],
    ]);
    const fasi = table(made, 'A1:C3', 'tblFasi');
    write(made, 'C2', [['=[@Peso]*2']]);
    return { made, fasi };
  };
  const resize = ({ made, fasi }: ReturnType<typeof start>, address: string) =>
    resizeTable(made.model, made.dirty, made.sheet, fasi, area(address));

  test('takes rows in and fills their calculated columns', () => {
    const both = start();
    resize(both, 'A1:C4');
    expect(cell(both.made.sheet, 'C4')).toBe('=[@Peso]*2');
    expect(cell(both.made.sheet, 'C5')).toBeNull();
  });

  test('takes columns in and names them', () => {
    const both = start();
    resize(both, 'A1:D4');
    expect(both.fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Peso', 'Doppio', 'Colonna1']);
    expect(cell(both.made.sheet, 'D1')).toBe('Colonna1');
  });

  test('lets rows and columns go; references to lost columns are lost', () => {
    const both = start();
    write(both.made, 'F1', [['=SUM(tblFasi[Doppio])', '=SUM(tblFasi[Peso])', '=ROWS(tblFasi)']]);
    resize(both, 'A1:B2');
    expect(both.fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Peso']);
    expect(read(both.made.sheet, 'F1:H1')).toEqual([
      ['=SUM(#REF!)', '=SUM(tblFasi[Peso])', '=ROWS(tblFasi)'],
    ]);
    expect(cell(both.made.sheet, 'B3')).toBe(2);
  });

  test.each(['A2:C4', 'A1:C1', 'E1:F4'])('%s is refused', (address) => {
    const both = start();
    expect(refusalOf(() => resize(both, address))).toBe('InvalidArgument');
    expect(both.fasi.area).toEqual(area('A1:C3'));
  });

  test('keeps a body row beside headers and totals', () => {
    const both = start();
    both.fasi.showTotals = true;
    expect(refusalOf(() => resize(both, 'A1:C2'))).toBe('InvalidArgument');
    resize(both, 'A1:C4');
    expect(bodyArea(both.fasi)).toEqual(area('A2:C3'));
    expect(totalsArea(both.fasi)).toEqual(area('A4:C4'));
  });

  test('is refused over another table', () => {
    const both = start();
    table(both.made, 'E1:F3', 'tblAltro');
    expect(refusalOf(() => resize(both, 'A1:E3'))).toBe('InvalidArgument');
  });
});

describe('renaming', () => {
  test('a table rewrites it everywhere', () => {
    const made = book([
      ['Id', 'Peso'],
      ['a', 1],
    ]);
    const fasi = table(made, 'A1:B2', 'tblFasi');
    const other = { ...made, sheet: addSheet(made.model, made.dirty) };
    write(other, 'A1', [['=SUM(tblfasi[Peso])&"tblFasi"', '=ROWS(tblFasi)', '=tblFasi2']]);
    renameTable(made.model, made.dirty, fasi, 'tblPassi');
    expect(read(other.sheet, 'A1:C1')).toEqual([
      ['=SUM(tblPassi[Peso])&"tblFasi"', '=ROWS(tblPassi)', '=tblFasi2'],
    ]);
    renameTable(made.model, made.dirty, fasi, 'TBLPASSI');
    expect(refusalOf(() => renameTable(made.model, made.dirty, fasi, 'a b'))).toBe('InvalidArgument');
  });

  test('a column rewrites its references, in the table and outside', () => {
    const made = book([
      ['Id', 'Peso', 'Doppio'],
      ['a', 1, ''],
    ]);
    const fasi = table(made, 'A1:C2', 'tblFasi');
    write(made, 'C2', [['=[@Peso]*2+SUM([Peso])']]);
    write(made, 'F1', [['=SUM(tblFasi[Peso])', '=tblFasi[[#Headers],[Id]:[Peso]]', '="[Peso]"']]);
    renameColumn(made.model, made.dirty, made.sheet, fasi, 1, 'Peso [%]');
    expect(cell(made.sheet, 'B1')).toBe('Peso [%]');
    expect(cell(made.sheet, 'C2')).toBe("=[@[Peso '[%']]]*2+SUM([Peso '[%']])");
    expect(fasi.columns[2]?.formula).toBe("=[@[Peso '[%']]]*2+SUM([Peso '[%']])");
    expect(read(made.sheet, 'F1:H1')).toEqual([
      ["=SUM(tblFasi[Peso '[%']])", "=tblFasi[[#Headers],[Id]:[Peso '[%']]]", '="[Peso]"'],
    ]);
    renameColumn(made.model, made.dirty, made.sheet, fasi, 1, 'Peso');
    expect(fasi.columns[2]?.formula).toBe('=[@Peso]*2+SUM([Peso])');
    expect(refusalOf(() => renameColumn(made.model, made.dirty, made.sheet, fasi, 1, 'ID'))).toBe(
      'InvalidArgument',
    );
    expect(refusalOf(() => renameColumn(made.model, made.dirty, made.sheet, fasi, 1, ''))).toBe(
      'InvalidArgument',
    );
  });

  test('a header by writing its cell keeps it a unique text', () => {
    const made = book([
      ['Id', 'Peso', 'Doppio'],
      ['a', 1, ''],
    ]);
    const fasi = table(made, 'A1:C2', 'tblFasi');
    write(made, 'C2', [['=[@Peso]*2']]);
    write(made, 'B1', [[2018]]);
    expect(cell(made.sheet, 'B1')).toBe('2018');
    expect(cell(made.sheet, 'C2')).toBe('=[@2018]*2'.replace('@2018', '@[2018]'));
    write(made, 'B1', [['id']]);
    expect(cell(made.sheet, 'B1')).toBe('id2');
    write(made, 'B1', [['']]);
    expect(fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Colonna1', 'Doppio']);
  });

  test('two headers can be swapped in one write', () => {
    const made = book([
      ['Id', 'Peso', 'Doppio'],
      ['a', 1, ''],
    ]);
    table(made, 'A1:C2', 'tblFasi');
    write(made, 'C2', [['=[@Peso]&[@Id]']]);
    write(made, 'A1', [['Peso', 'Id']]);
    expect(cell(made.sheet, 'C2')).toBe('=[@Id]&[@Peso]');
  });
});

describe('rows of a table', () => {
  const start = () => {
    const made = book([
      ['Id', 'Doppio'],
      ['a', ''],
      ['b', ''],
    ]);
    const fasi = table(made, 'A1:B3', 'tblFasi');
    write(made, 'B2', [['=[@Id]&"!"']]);
    restyle(made.sheet, area('A1'), { italic: true });
    restyle(made.sheet, area('A2:A3'), { bold: true });
    return { ...made, fasi };
  };

  test.each([
    [0, ['Id', null, 'a', 'b']],
    [1, ['Id', 'a', null, 'b']],
    [2, ['Id', 'a', 'b', null]],
    [null, ['Id', 'a', 'b', null]],
  ])('are inserted before row %p with their formulas', (index, ids) => {
    const { model, dirty, sheet, fasi } = start();
    const added = insertTableRows(model, dirty, sheet, fasi, index, 1);
    expect(fasi.area).toEqual(area('A1:B4'));
    expect(added.row).toBe(1 + (index ?? 2));
    expect(read(sheet, 'A1:A4').flat()).toEqual(ids);
    expect(styleAt(sheet, added.row, 0)).toMatchObject({ bold: true, italic: false });
    expect(read(sheet, 'B2:B4').flat()).toEqual(Array(3).fill('=[@Id]&"!"'));
  });

  test('added at the end move what stands below only if it is in the way', () => {
    const made = start();
    write(made, 'A6', [['sotto']]);
    insertTableRows(made.model, made.dirty, made.sheet, made.fasi, null, 2);
    expect(cell(made.sheet, 'A6')).toBe('sotto');
    insertTableRows(made.model, made.dirty, made.sheet, made.fasi, null, 1);
    expect(cell(made.sheet, 'A7')).toBe('sotto');
    expect(made.fasi.area).toEqual(area('A1:B6'));
    expect(made.sheet.styles.get(5)?.get(0)?.bold).toBe(true);
  });

  test('are deleted, and what stands below moves up', () => {
    const made = start();
    write(made, 'A5', [['sotto', 1, 2]]);
    deleteTableRows(made.model, made.dirty, made.sheet, made.fasi, 0, 1);
    expect(read(made.sheet, 'A1:A4').flat()).toEqual(['Id', 'b', null, 'sotto']);
    expect(cell(made.sheet, 'C5')).toBe(2);
    expect(made.fasi.area).toEqual(area('A1:B2'));
  });

  test('stay one, blank but for its formulas, when all are deleted', () => {
    const { model, dirty, sheet, fasi } = start();
    deleteTableRows(model, dirty, sheet, fasi, 0, 2);
    expect(fasi.area).toEqual(area('A1:B2'));
    expect(read(sheet, 'A2:B3')).toEqual([
      [null, '=[@Id]&"!"'],
      [null, null],
    ]);
  });

  test('outside the table are refused', () => {
    const { model, dirty, sheet, fasi } = start();
    expect(refusalOf(() => insertTableRows(model, dirty, sheet, fasi, 3, 1))).toBe('InvalidArgument');
    expect(refusalOf(() => deleteTableRows(model, dirty, sheet, fasi, 1, 2))).toBe('InvalidArgument');
  });
});

test('a deleted table takes its cells along and leaves #REF!', () => {
  const made = book([['Id'], ['a'], ['sotto']]);
  const fasi = table(made, 'A1:A2', 'tblFasi');
  write(made, 'C1', [['=ROWS(tblFasi[Id])']]);
  deleteTable(made.model, made.dirty, made.sheet, fasi);
  expect(made.sheet.tables).toEqual([]);
  expect(read(made.sheet, 'A1:A3').flat()).toEqual([null, null, 'sotto']);
  expect(cell(made.sheet, 'C1')).toBe('=ROWS(#REF!)');
  expect(first(made.model.sheets)).toBe(made.sheet);
});
