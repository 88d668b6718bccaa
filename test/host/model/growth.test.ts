import { mergeArea } from '../../../src/host/model/merges';
import { restyle, styleAt } from '../../../src/host/model/styles';
import { clearInputs } from '../../../src/host/model/write';
import { area, book, cell, first, read, table, write } from './book';

function start() {
  const made = book([
    ['Id', 'Peso', 'Doppio'],
    ['a', 1, ''],
  ]);
  const fasi = table(made, 'A1:C2', 'tblFasi');
  write(made, 'C2', [['=[@Peso]*2']]);
  return { ...made, fasi };
}

describe('a table grows', () => {
  test('by the rows written directly below it, with formulas, formats and rules of its last row', () => {
    const made = start();
    const { sheet, fasi } = made;
    restyle(sheet, area('B2'), { numberFormat: '0.00', bold: true });
    sheet.validations.push({
      areas: [area('B2')],
      rule: {},
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    });
    sheet.conditionalFormats.push({
      id: '1',
      areas: [area('A2:C2')],
      formula: '=$B2>1',
      fill: '#FF0000',
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    });
    expect(
      write(made, 'A3', [
        ['b', 2],
        ['c', ''],
      ]),
    ).toEqual([fasi]);
    expect(fasi.area).toEqual(area('A1:C4'));
    expect(read(sheet, 'A2:C4')).toEqual([
      ['a', 1, '=[@Peso]*2'],
      ['b', 2, '=[@Peso]*2'],
      ['c', null, '=[@Peso]*2'],
    ]);
    expect(styleAt(sheet, 3, 1)).toMatchObject({ numberFormat: '0.00', bold: true });
    expect(first(sheet.validations).areas).toEqual([area('B2:B4')]);
    expect(first(sheet.conditionalFormats).areas).toEqual([area('A2:C4')]);
  });

  test('by a write that begins in its last row', () => {
    const made = start();
    write(made, 'A2', [['x'], ['y']]);
    expect(made.fasi.area).toEqual(area('A1:C3'));
  });

  test('by a column written beside it, whose header is made unique', () => {
    const made = start();
    write(made, 'D1', [['peso']]);
    expect(made.fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Peso', 'Doppio', 'peso2']);
    write(made, 'E2', [[5]]);
    expect(made.fasi.area).toEqual(area('A1:E2'));
    expect(cell(made.sheet, 'E1')).toBe('Colonna1');
  });

  test('keeping the date format that a text brings along', () => {
    const made = start();
    restyle(made.sheet, area('A2:C2'), { italic: true });
    write(made, 'A3', [['31/12/2018']]);
    expect(styleAt(made.sheet, 2, 0)).toMatchObject({ italic: true, numberFormat: 'dd/mm/yyyy' });
  });
});

describe('a table does not grow', () => {
  test('when the person has switched it off', () => {
    const made = start();
    expect(write(made, 'A3', [['b']], { autoExpand: false })).toEqual([]);
    expect(made.fasi.area).toEqual(area('A1:C2'));
  });

  test.each([
    ['the first cell written is blank', 'A3', [['', 2]]],
    ['a row lies between', 'A4', [['b']]],
    ['the write sticks out to the right', 'C3', [[1, 2]]],
    ['a column lies between', 'E2', [['b']]],
    ['the first cell written beside it is blank', 'D1', [[''], [5]]],
    ['the write beside it goes on below', 'D2', [['b'], ['c']]],
  ])('when %s', (_, at, rows) => {
    const made = start();
    write(made, at, rows);
    expect(made.fasi.area).toEqual(area('A1:C2'));
  });

  test('over other content, another table, merged cells or a validation', () => {
    const content = start();
    write(content, 'C3', [['x']], { autoExpand: false });
    write(content, 'A3', [['b']]);
    const neighbour = start();
    write(neighbour, 'C4', [['Id']]);
    table(neighbour, 'C4', 'tblAltro');
    write(neighbour, 'A3', [['b'], ['c']]);
    const merged = start();
    mergeArea(merged.sheet, merged.dirty, area('B3:C3'));
    write(merged, 'A3', [['b']]);
    const ruled = start();
    ruled.sheet.validations.push({
      areas: [area('B2:B10')],
      rule: {},
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    });
    write(ruled, 'A3', [['b']]);
    for (const { fasi } of [content, neighbour, merged, ruled]) expect(fasi.area).toEqual(area('A1:C2'));
  });

  test('below a shown totals row', () => {
    const made = start();
    made.fasi.showTotals = true;
    made.fasi.area = area('A1:C3');
    write(made, 'A4', [['b']]);
    expect(made.fasi.area).toEqual(area('A1:C3'));
  });
});

describe('a calculated column', () => {
  test('comes of one formula in a blank column', () => {
    const made = book([
      ['Id', 'Esito'],
      ['a', ''],
      ['b', ''],
      ['c', ''],
    ]);
    const fasi = table(made, 'A1:B4', 'tblFasi');
    write(made, 'B3', [['=A3&"!"']]);
    expect(read(made.sheet, 'B2:B4').flat()).toEqual(['=A2&"!"', '=A3&"!"', '=A4&"!"']);
    expect(fasi.columns[1]?.formula).toBe('=A2&"!"');
  });

  test('comes of one formula over the whole body, in place of constants', () => {
    const made = book([
      ['Id', 'Esito'],
      ['a', 1],
      ['b', 2],
    ]);
    const fasi = table(made, 'A1:B3', 'tblFasi');
    write(made, 'B2', [['=[@Id]'], ['=[@Id]']]);
    expect(fasi.columns[1]?.formula).toBe('=[@Id]');
  });

  test('does not come of a formula among constants, nor of different ones over constants', () => {
    const made = book([
      ['Id', 'Esito'],
      ['a', 1],
      ['b', 2],
    ]);
    const fasi = table(made, 'A1:B3', 'tblFasi');
    write(made, 'B2', [['=[@Id]']]);
    expect(read(made.sheet, 'B2:B3').flat()).toEqual(['=[@Id]', 2]);
    write(made, 'B2', [['=1+1'], ['=1+2']]);
    expect(read(made.sheet, 'B2:B3').flat()).toEqual(['=1+1', '=1+2']);
    expect(fasi.columns[1]?.formula).toBeNull();
  });

  test('of different formulas in a blank column takes the bottom most for all rows', () => {
    const made = book([
      ['Id', 'Esito'],
      ['a', ''],
      ['b', ''],
      ['c', ''],
    ]);
    table(made, 'A1:B4', 'tblFasi');
    write(made, 'B2', [['=1+1'], ['=1+2'], ['=1+3']]);
    expect(read(made.sheet, 'B2:B4').flat()).toEqual(['=1+3', '=1+3', '=1+3']);
  });

  test('takes a new formula for all rows, in place of exceptions too', () => {
    const made = start();
    write(made, 'A3', [
      ['b', 2],
      ['c', 3],
    ]);
    write(made, 'C3', [['fisso']]);
    expect(cell(made.sheet, 'C4')).toBe('=[@Peso]*2');
    write(made, 'C2', [['=[@Peso]*3']]);
    expect(read(made.sheet, 'C2:C4').flat()).toEqual(['=[@Peso]*3', '=[@Peso]*3', '=[@Peso]*3']);
  });

  test('keeps its exceptions when its own formula is written again', () => {
    const made = start();
    write(made, 'A3', [['b', 2]]);
    write(made, 'C2', [['fisso']]);
    write(made, 'C3', [['=[@Peso]*2']]);
    expect(read(made.sheet, 'C2:C3').flat()).toEqual(['fisso', '=[@Peso]*2']);
  });

  test('can be left alone by a personal setting', () => {
    const made = book([
      ['Id', 'Esito'],
      ['a', ''],
      ['b', ''],
    ]);
    table(made, 'A1:B3', 'tblFasi');
    write(made, 'B2', [['=1+1']], { fillColumns: false });
    expect(cell(made.sheet, 'B3')).toBeNull();
  });

  test('ends with constants over the whole body, or when that is emptied', () => {
    const overwritten = start();
    write(overwritten, 'C2', [[5]]);
    const emptied = start();
    clearInputs(emptied.model, emptied.dirty, emptied.sheet, area('C2:C2'));
    for (const made of [overwritten, emptied]) {
      expect(made.fasi.columns[2]?.formula).toBeNull();
      write(made, 'A3', [['b']]);
      expect(cell(made.sheet, 'C3')).toBeNull();
    }
  });

  test('goes on when constants leave some of its rows alone', () => {
    const made = start();
    write(made, 'A3', [
      ['b', 2],
      ['c', 3],
    ]);
    write(made, 'C2', [['fisso'], [null], ['fisso']]);
    expect(read(made.sheet, 'C2:C4').flat()).toEqual(['fisso', '=[@Peso]*2', 'fisso']);
    expect(made.fasi.columns[2]?.formula).toBe('=[@Peso]*2');
  });

  test('fills a row added beneath a blank one', () => {
    const made = start();
    write(made, 'A3', [['b', 2, 'fisso']]);
    expect(cell(made.sheet, 'C3')).toBe('fisso');
    write(made, 'A4', [['c', 3, '']]);
    expect(cell(made.sheet, 'C4')).toBe('=[@Peso]*2');
  });
});
