import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/host/model/model';
import { formatArea, parseCellAddress } from '../../../src/host/model/address';
import { containsCell } from '../../../src/host/model/area';
import { getValue, setCell } from '../../../src/host/model/cells';
import { mergeArea } from '../../../src/host/model/merges';
import { addName, findName } from '../../../src/host/model/names';
import { deleteCells, insertCells } from '../../../src/host/model/shift';
import { setRowHeight } from '../../../src/host/model/sizes';
import { restyle, styleAt } from '../../../src/host/model/styles';
import { addSheet } from '../../../src/host/model/workbook';
import { area, book, cell, first, read, refusalOf, table, write, type Book } from './book';

const insert = ({ model, dirty, sheet }: Book, address: string, direction: 'Down' | 'Right' = 'Down') =>
  insertCells(model, dirty, sheet, area(address), direction);
const remove = ({ model, dirty, sheet }: Book, address: string, direction: 'Up' | 'Left' = 'Up') =>
  deleteCells(model, dirty, sheet, area(address), direction);

const ROWS = 9;
const COLUMNS = 6;
const grid = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, column) => `r${row}c${column}`),
);

/** A filled sheet, and another one whose cell at the same place refers to it. */
function mirrored() {
  const made = book(grid);
  const mirror = { ...made, sheet: addSheet(made.model, made.dirty, 'Specchio') };
  grid.forEach((line, row) =>
    line.forEach((_, column) =>
      setCell(mirror.sheet, made.dirty, row, column, {
        value: null,
        formula: `=Foglio1!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`,
      }),
    ),
  );
  return { made, mirror };
}

const blocks = fc
  .tuple(
    fc.nat(ROWS - 1),
    fc.nat(COLUMNS - 1),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([row, column, rowCount, columnCount]): Area => ({ row, column, rowCount, columnCount }));
const axes = fc.constantFrom('row' as const, 'column' as const);
const wholes = fc.tuple(blocks, axes, fc.boolean()).map(([block, axis, entire]) => ({
  axis,
  area: !entire
    ? block
    : axis === 'row'
      ? { ...block, column: 0, columnCount: MAX_COLUMNS }
      : { ...block, row: 0, rowCount: MAX_ROWS },
}));

describe('shifted cells', () => {
  test('are still meant by the references to them, deleted ones are lost', () => {
    fc.assert(
      fc.property(wholes, fc.boolean(), ({ axis, area: place }, inserting) => {
        const { made, mirror } = mirrored();
        const { model, dirty, sheet } = made;
        if (inserting) insertCells(model, dirty, sheet, place, axis === 'row' ? 'Down' : 'Right');
        else deleteCells(model, dirty, sheet, place, axis === 'row' ? 'Up' : 'Left');
        grid.forEach((line, row) =>
          line.forEach((value, column) => {
            const formula = String(
              cell(mirror.sheet, formatArea({ row, column, rowCount: 1, columnCount: 1 })),
            );
            const target = parseCellAddress(formula.slice('=Foglio1!'.length));
            if (!inserting && containsCell(place, row, column)) expect(formula).toBe('=Foglio1!#REF!');
            else expect(target && getValue(sheet, target.row, target.column)).toBe(value);
          }),
        );
      }),
    );
  });

  test('come back, with styles, sizes, merges, rules and references, when what was inserted is deleted', () => {
    fc.assert(
      fc.property(wholes, ({ axis, area: place }) => {
        const { made, mirror } = mirrored();
        const { model, dirty, sheet } = made;
        restyle(sheet, area('B2:C4'), { bold: true });
        setRowHeight(sheet, area('3:4'), 30);
        sheet.rowBreaks = [2, 5];
        sheet.page.titleRows = { first: 0, last: 1 };
        sheet.page.printArea = [area('A1:F9')];
        sheet.conditionalFormats.push({
          id: '1',
          areas: [area('A1:F9')],
          formula: '=$B2>1',
          fill: null,
          fontColor: null,
          bold: true,
          stopIfTrue: false,
        });
        setCell(mirror.sheet, dirty, 20, 0, {
          value: null,
          formula: '=SUM(Foglio1!B2:E7)+SUM(Foglio1!$A:$B)',
        });
        const before = snapshot(made, mirror);
        insertCells(model, dirty, sheet, place, axis === 'row' ? 'Down' : 'Right');
        deleteCells(model, dirty, sheet, place, axis === 'row' ? 'Up' : 'Left');
        expect(snapshot(made, mirror)).toEqual(before);
      }),
    );
  });

  test('of entire rows or columns leave ranges with the cells that they had', () => {
    fc.assert(
      fc.property(wholes, blocks, fc.boolean(), ({ axis, area: place }, range, inserting) => {
        const whole =
          axis === 'row'
            ? { ...place, column: 0, columnCount: MAX_COLUMNS }
            : { ...place, row: 0, rowCount: MAX_ROWS };
        const { made, mirror } = mirrored();
        const { model, dirty, sheet } = made;
        setCell(mirror.sheet, dirty, 20, 0, { value: null, formula: `=Foglio1!${formatArea(range)}` });
        const texts = valuesIn(made, range).filter(
          ([, row, column]) => inserting || !containsCell(whole, row, column),
        );
        if (inserting) insertCells(model, dirty, sheet, whole, axis === 'row' ? 'Down' : 'Right');
        else deleteCells(model, dirty, sheet, whole, axis === 'row' ? 'Up' : 'Left');
        const formula = String(cell(mirror.sheet, 'A21')).slice('=Foglio1!'.length);
        const after = formula === '#REF!' ? [] : valuesIn(made, area(formula));
        expect(after.map(([text]) => text)).toEqual(texts.map(([text]) => text));
      }),
    );
  });
});

function valuesIn({ sheet }: Book, place: Area): [unknown, number, number][] {
  const found: [unknown, number, number][] = [];
  for (let row = place.row; row < place.row + place.rowCount; row++) {
    for (let column = place.column; column < place.column + place.columnCount; column++) {
      const value = getValue(sheet, row, column);
      if (value !== null) found.push([value, row, column]);
    }
  }
  return found;
}

/** What a sheet and its mirror hold; areas that fell apart are compared by their cells. */
function snapshot({ sheet }: Book, mirror: Book) {
  const ruled = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) =>
      first(sheet.conditionalFormats).areas.some((own) => containsCell(own, row, column)),
    ),
  );
  return {
    cells: read(sheet, 'A1:L15'),
    styles: new Map([...sheet.styles].filter(([, line]) => line.size > 0)),
    heights: new Map([...sheet.rows].map(([row, { size }]) => [row, size])),
    breaks: [...sheet.rowBreaks].sort((a, b) => a - b),
    titles: sheet.page.titleRows,
    ruled,
    formula: first(sheet.conditionalFormats).formula,
    references: read(mirror.sheet, 'A1:F21'),
  };
}

describe('inserting', () => {
  test('rows brings sizes, breaks, titles, frozen panes, print area, names and rules along', () => {
    const made = book([['a'], ['b'], ['c']]);
    const { sheet, model, dirty } = made;
    sheet.rowBreaks = [1, 2];
    sheet.page.titleRows = { first: 0, last: 1 };
    sheet.page.printArea = [area('A1:C3')];
    sheet.frozen = { rows: 2, columns: 1 };
    setRowHeight(sheet, area('3:3'), 30);
    addName(model, dirty, 'Ultimo', '=Foglio1!$A$3');
    sheet.validations.push({
      areas: [area('A2:A3')],
      rule: { list: { inCellDropDown: true, source: '=$A$1:$A$3' } },
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    });
    insert(made, '2:3');
    expect(read(sheet, 'A1:A5').flat()).toEqual(['a', null, null, 'b', 'c']);
    expect(sheet.rowBreaks).toEqual([3, 4]);
    expect(sheet.page.titleRows).toEqual({ first: 0, last: 3 });
    expect(sheet.page.printArea).toEqual([area('A1:C5')]);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
    expect(sheet.rows.get(4)?.size).toBe(30);
    expect(findName(model, 'Ultimo')?.formula).toBe('=Foglio1!$A$5');
    expect(first(sheet.validations).areas).toEqual([area('A4:A5')]);
    expect(first(sheet.validations).rule['list']?.['source']).toBe('=$A$1:$A$5');
  });

  test('takes the style and height of the row above, or the column to the left', () => {
    const made = book([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    restyle(made.sheet, area('A1'), { bold: true });
    setRowHeight(made.sheet, area('1:1'), 30);
    insert(made, '2:2');
    expect(styleAt(made.sheet, 1, 0).bold).toBe(true);
    expect(made.sheet.rows.get(1)?.size).toBe(30);
    insert(made, 'B1:B2', 'Right');
    expect(styleAt(made.sheet, 0, 1).bold).toBe(true);
    expect(read(made.sheet, 'A1:C1')).toEqual([['a', null, 'b']]);
  });

  test('within merged cells stretches them, across them is refused', () => {
    const made = book();
    mergeArea(made.sheet, made.dirty, area('B2:C4'));
    insert(made, '3:3');
    expect(made.sheet.merges).toEqual([area('B2:C5')]);
    insert(made, 'D3:D4');
    insert(made, 'B6:B7');
    expect(refusalOf(() => insert(made, 'B1'))).toBe('InsertDeleteConflict');
    expect(refusalOf(() => insert(made, 'A3', 'Right'))).toBe('InsertDeleteConflict');
  });

  test('is refused when content would fall off the sheet', () => {
    const made = book();
    write(made, 'A1048576', [['x']]);
    expect(refusalOf(() => insert(made, '5:5'))).toBe('InsertDeleteConflict');
    insert(made, 'B5:C5');
  });

  test('makes references to partly shifted areas stay as they are', () => {
    const made = book([['=SUM(D1:E4)', '=SUM(D1:D4)']]);
    insert(made, 'D2');
    expect(read(made.sheet, 'A1:B1')).toEqual([['=SUM(D1:E4)', '=SUM(D1:D5)']]);
  });
});

describe('tables and shifting', () => {
  const start = () => {
    const made = book([
      ['Id', 'Peso', 'Doppio'],
      ['a', 1, ''],
      ['b', 2, ''],
      ['', '', ''],
      ['sotto', '', ''],
    ]);
    const fasi = table(made, 'A1:C3', 'tblFasi');
    write(made, 'C2', [['=[@Peso]*2']]);
    return { ...made, fasi };
  };

  test('rows inserted within a table belong to it and get its formulas', () => {
    const made = start();
    insert(made, '3:4');
    expect(made.fasi.area).toEqual(area('A1:C5'));
    expect(read(made.sheet, 'C2:C5').flat()).toEqual(Array(4).fill('=[@Peso]*2'));
    insert(made, '1:1');
    expect(made.fasi.area).toEqual(area('A2:C6'));
  });

  test('columns inserted within a table belong to it, deleted ones are lost', () => {
    const made = start();
    write(made, 'F1', [['=SUM(tblFasi[Peso])']]);
    insert(made, 'B:B', 'Right');
    expect(made.fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Colonna1', 'Peso', 'Doppio']);
    expect(read(made.sheet, 'A1:D1').flat()).toEqual(['Id', 'Colonna1', 'Peso', 'Doppio']);
    expect(made.fasi.columns.map(({ id }) => id)).toEqual([1, 4, 2, 3]);
    remove(made, 'C:C', 'Left');
    expect(made.fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Colonna1', 'Doppio']);
    expect(made.fasi.area).toEqual(area('A1:C3'));
    expect(cell(made.sheet, 'C2')).toBe('=#REF!*2');
    expect(cell(made.sheet, 'F1')).toBe('=SUM(#REF!)');
  });

  test.each(['A2:B2', 'B5', 'A4:B4'])(
    'cells %s cannot be inserted or deleted if parts of a table would move',
    (place) => {
      const made = start();
      write(made, 'A8', [['Id', 'Altro', 'Terzo']]);
      table(made, 'A8:C9', 'tblAltro');
      expect(refusalOf(() => insert(made, place))).toBe('InsertDeleteConflict');
      expect(refusalOf(() => remove(made, place))).toBe('InsertDeleteConflict');
      expect(cell(made.sheet, 'A5')).toBe('sotto');
    },
  );

  test('a header row cannot be deleted alone', () => {
    const made = start();
    expect(refusalOf(() => remove(made, '1:1'))).toBe('InsertDeleteConflict');
    expect(refusalOf(() => remove(made, '1:2'))).toBe('InsertDeleteConflict');
    expect(made.fasi.area).toEqual(area('A1:C3'));
  });

  test('deleting all body rows leaves a blank one', () => {
    const made = start();
    remove(made, 'A2:C3');
    expect(made.fasi.area).toEqual(area('A1:C2'));
    expect(read(made.sheet, 'A2:C4')).toEqual([
      [null, null, '=[@Peso]*2'],
      [null, null, null],
      ['sotto', null, null],
    ]);
  });

  test('deleting rows around the body of a table keeps its blank row', () => {
    const made = start();
    remove(made, '2:4');
    expect(made.fasi.area).toEqual(area('A1:C2'));
    expect(cell(made.sheet, 'A3')).toBe('sotto');
  });

  test('deleting the whole table deletes it', () => {
    const made = start();
    write(made, 'F9', [['=ROWS(tblFasi[Id])', '=ROWS(tblFasi)']]);
    remove(made, '1:3');
    expect(made.sheet.tables).toEqual([]);
    expect(read(made.sheet, 'F6:G6')).toEqual([['=ROWS(#REF!)', '=ROWS(#REF!)']]);
  });
});

test('a shift moves the references of thousands of formulas', () => {
  const made = book();
  for (let row = 0; row < 4000; row++) {
    for (let column = 0; column < 5; column++) {
      setCell(made.sheet, made.dirty, row, column, {
        value: null,
        formula: `=SUM(F${row + 1}:H${row + 1})+[@Peso]`,
      });
    }
  }
  insert(made, '2:2');
  expect(cell(made.sheet, 'E4001')).toBe('=SUM(F4001:H4001)+[@Peso]');
});
