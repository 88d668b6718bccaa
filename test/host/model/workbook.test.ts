import {
  addSheet,
  deleteSheet,
  emptyWorkbook,
  findSheet,
  moveSheet,
  renameSheet,
} from '../../../src/host/model/workbook';
import { addName, checkName, deleteName, findName } from '../../../src/host/model/names';
import { cleanDirty } from '../../../src/host/model/cells';
import { area, book, cell, first, refusalOf, table, write } from './book';

describe('a workbook', () => {
  test('begins with one blank sheet', () => {
    const model = emptyWorkbook();
    expect(model.sheets.map(({ name }) => name)).toEqual(['Foglio1']);
    expect(model.activeSheet).toBe(first(model.sheets).id);
    expect(model.normalFont).toEqual({ name: 'Calibri', size: 11 });
  });

  test('names added sheets in turn and gives each its own id', () => {
    const { model, dirty } = book();
    addSheet(model, dirty);
    const third = addSheet(model, dirty);
    addSheet(model, dirty, 'Fasi');
    expect(model.sheets.map(({ name }) => name)).toEqual(['Foglio1', 'Foglio2', 'Foglio3', 'Fasi']);
    expect(new Set(model.sheets.map(({ id }) => id)).size).toBe(4);
    expect(dirty.structure).toBe(true);
    expect(findSheet(model, 'FOGLIO3')).toBe(third);
    expect(findSheet(model, third.id)).toBe(third);
    expect(findSheet(model, 'altro')).toBeNull();
  });

  test.each([
    '',
    'x'.repeat(32),
    'a:b',
    'a\\b',
    'a/b',
    'a?',
    'a*',
    '[a',
    'a]',
    "'a",
    "a'",
    'History',
    'cronologia',
  ])('refuses the sheet name “%s”', (name) => {
    const { model, sheet, dirty } = book();
    expect(refusalOf(() => addSheet(model, dirty, name))).toBe('InvalidArgument');
    expect(refusalOf(() => renameSheet(model, dirty, sheet, name))).toBe('InvalidArgument');
    expect(model.sheets).toHaveLength(1);
  });

  test('refuses a sheet name in use whatever its case, but lets a sheet change its own', () => {
    const { model, sheet, dirty } = book();
    expect(refusalOf(() => addSheet(model, dirty, 'FOGLIO1'))).toBe('ItemAlreadyExists');
    renameSheet(model, dirty, sheet, 'FOGLIO1');
    expect(sheet.name).toBe('FOGLIO1');
    addSheet(model, dirty, "l'anno 2018 e piu, trentun caratt".slice(0, 31));
  });

  test('rewrites a renamed sheet in formulas, names, rules and other sheets', () => {
    const fasi = book([[1, '=A1', '=foglio1!A1+Foglio10!A1&"Foglio1!A1"']]);
    const { model, sheet, dirty } = fasi;
    const other = addSheet(model, dirty, 'Altro');
    other.cells.set(0, new Map([[0, { value: null, formula: "=SUM('Foglio1'!A:A)" }]]));
    addName(model, dirty, 'Primo', '=Foglio1!$A$1');
    other.validations.push({
      areas: [area('A1')],
      rule: { list: { inCellDropDown: true, source: '=Foglio1!$A$1:$A$3' } },
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    });
    renameSheet(model, dirty, sheet, "Dati d'oggi");
    expect(cell(sheet, 'B1')).toBe('=A1');
    expect(cell(sheet, 'C1')).toBe("='Dati d''oggi'!A1+Foglio10!A1&\"Foglio1!A1\"");
    expect(cell(other, 'A1')).toBe("=SUM('Dati d''oggi'!A:A)");
    expect(findName(model, 'primo')?.formula).toBe("='Dati d''oggi'!$A$1");
    expect(first(other.validations).rule['list']?.['source']).toBe("='Dati d''oggi'!$A$1:$A$3");
  });

  test('shows #REF! where a deleted sheet or its tables were named', () => {
    const fasi = book([['Id'], ['x']]);
    const { model, sheet, dirty } = fasi;
    table(fasi, 'A1:A2', 'tblFasi');
    addName(model, dirty, 'Locale', '=Foglio1!$B$1', sheet.id);
    const other = { ...fasi, sheet: addSheet(model, dirty, 'Altro') };
    write(other, 'A1', [['=Foglio1!A1', '=ROWS(tblFasi[Id])', '=ROWS(tblFasi)', '=B1']]);
    model.selection = area('C3');
    deleteSheet(model, dirty, sheet);
    expect([
      cell(other.sheet, 'A1'),
      cell(other.sheet, 'B1'),
      cell(other.sheet, 'C1'),
      cell(other.sheet, 'D1'),
    ]).toEqual(['=#REF!', '=ROWS(#REF!)', '=ROWS(#REF!)', '=B1']);
    expect(model.names).toEqual([]);
    expect(model.activeSheet).toBe(other.sheet.id);
    expect(model.selection).toEqual(area('A1'));
  });

  test('keeps at least one visible sheet', () => {
    const { model, sheet, dirty } = book();
    const other = addSheet(model, dirty, 'Altro');
    other.visibility = 'Hidden';
    expect(refusalOf(() => deleteSheet(model, dirty, sheet))).toBe('InvalidOperation');
    deleteSheet(model, dirty, other);
    expect(refusalOf(() => deleteSheet(model, dirty, sheet))).toBe('InvalidOperation');
    expect(model.sheets).toEqual([sheet]);
  });

  test('activates the next sheet when the active one goes', () => {
    const { model, sheet, dirty } = book();
    const second = addSheet(model, dirty);
    const third = addSheet(model, dirty);
    model.activeSheet = second.id;
    deleteSheet(model, dirty, second);
    expect(model.activeSheet).toBe(third.id);
    deleteSheet(model, dirty, third);
    expect(model.activeSheet).toBe(sheet.id);
  });

  test('moves a sheet within the row of sheets only', () => {
    const { model, sheet, dirty } = book();
    const second = addSheet(model, dirty);
    moveSheet(model, dirty, sheet, 1);
    expect(model.sheets).toEqual([second, sheet]);
    for (const position of [-1, 2, 0.5]) {
      expect(refusalOf(() => moveSheet(model, dirty, sheet, position))).toBe('InvalidArgument');
    }
  });
});

describe('names', () => {
  test.each([
    '',
    '1a',
    'a b',
    'A1',
    'xfd12',
    'R1C1',
    'R',
    'c',
    'RC',
    'a-b',
    'true',
    'x'.repeat(256),
    '.a',
    'a[b',
  ])('“%s” is not allowed', (name) => {
    expect(refusalOf(() => checkName(emptyWorkbook(), name, null))).toBe('InvalidArgument');
  });

  test.each(['Centri', '_x', '\\a', 'Peso.1', 'Città', 'XFE1', 'A1048577', 'R1C1a', 'tblFasi'])(
    '“%s” is allowed',
    (name) => {
      expect(refusalOf(() => checkName(emptyWorkbook(), name, null))).toBe('none');
    },
  );

  test('are unique among tables and names of the workbook, and on each sheet', () => {
    const fasi = book([['Id']]);
    const { model, sheet, dirty } = fasi;
    table(fasi, 'A1:A1', 'tblFasi');
    addName(model, dirty, 'Centri', '=Foglio1!$A$1');
    expect(refusalOf(() => addName(model, dirty, 'TBLFASI', '=1'))).toBe('ItemAlreadyExists');
    expect(refusalOf(() => addName(model, dirty, 'centri', '=1'))).toBe('ItemAlreadyExists');
    const local = addName(model, dirty, 'Centri', '=Foglio1!$B$1', sheet.id);
    expect(findName(model, 'CENTRI', sheet.id)).toBe(local);
    expect(findName(model, 'Centri')?.formula).toBe('=Foglio1!$A$1');
    deleteName(model, dirty, local);
    expect(findName(model, 'Centri', sheet.id)?.scope).toBeNull();
  });

  test('are a change of structure', () => {
    const { model } = book();
    const dirty = cleanDirty();
    const name = addName(model, dirty, 'Anno', '=2018');
    expect(dirty.structure).toBe(true);
    dirty.structure = false;
    deleteName(model, dirty, name);
    expect(dirty.structure).toBe(true);
  });
});
