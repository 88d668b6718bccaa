import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/model';
import {
  columnIndex,
  lettersOfColumn,
  formatAbsolute,
  formatAddress,
  formatArea,
  parseAddress,
  parseAddresses,
  parseArea,
  quoteSheet,
} from '../../../src/host/model/address';
import {
  areaOf,
  boundingArea,
  containsArea,
  containsCell,
  intersection,
  intersects,
  subtract,
} from '../../../src/host/model/area';

const areas = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([row, column, rows, columns]) =>
    areaOf(row, column, 1 + (rows % (MAX_ROWS - row)), 1 + (columns % (MAX_COLUMNS - column))),
  );
const smallAreas = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rows, columns]) => areaOf(row, column, rows, columns));

const sheetNames = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 31 })
  .filter((name) => !/[:\\/?*[\]]|^'|'$|^\s|\s$/.test(name));

describe('addresses', () => {
  test.each([
    ['A1', areaOf(0, 0)],
    ['$b$2', areaOf(1, 1)],
    ['$A$1:B3', areaOf(0, 0, 3, 2)],
    ['B3:A1', areaOf(0, 0, 3, 2)],
    ['5:7', areaOf(4, 0, 3, MAX_COLUMNS)],
    ['$C:D', areaOf(0, 2, MAX_ROWS, 2)],
    ['XFD1048576', areaOf(MAX_ROWS - 1, MAX_COLUMNS - 1)],
  ])('%s is read', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:2', 'A1:B2:C3', 'tblFasi', 'A1,B2', 'À1'])(
    '“%s” is no address',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test('sheets are named plainly or in quotes', () => {
    expect(parseAddress("'Dati d''oggi'!A1:B2")).toEqual({ sheet: "Dati d'oggi", area: areaOf(0, 0, 2, 2) });
    expect(parseAddress('Fasi!C3')).toEqual({ sheet: 'Fasi', area: areaOf(2, 2) });
    expect(parseAddress("'!'!A1")).toEqual({ sheet: '!', area: areaOf(0, 0) });
    expect(parseAddress("'Fasi!A1")).toBeNull();
    expect(parseAddress('!A1')).toBeNull();
  });

  test('several areas stand between commas, also when a sheet’s name has one', () => {
    expect(parseAddresses("A1:B2,'Uno, due'!C3")).toEqual([
      { sheet: null, area: areaOf(0, 0, 2, 2) },
      { sheet: 'Uno, due', area: areaOf(2, 2) },
    ]);
    expect(parseAddresses('A1,foo')).toBeNull();
  });

  test.each([
    ['Fasi', 'Fasi'],
    ['Dati_2018', 'Dati_2018'],
    ['Città', 'Città'],
    ['Scheda 1', "'Scheda 1'"],
    ['2018', "'2018'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ["l'anno", "'l''anno'"],
    ['1.2', "'1.2'"],
    ['uno-due', "'uno-due'"],
  ])('the sheet %s is written %s', (name, written) => {
    expect(quoteSheet(name)).toBe(written);
  });

  test('every address that is written is read back', () => {
    fc.assert(
      fc.property(areas, sheetNames, (area, sheet) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatAbsolute(area))).toEqual(area);
        expect(parseAddress(formatAddress(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  test('column letters count as in Excel', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(lettersOfColumn)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnIndex(lettersOfColumn(column))).toBe(column);
      }),
    );
  });

  test('entire rows and columns are written short', () => {
    expect(formatArea(areaOf(4, 0, 3, MAX_COLUMNS))).toBe('5:7');
    expect(formatArea(areaOf(0, 2, MAX_ROWS, 1))).toBe('C:C');
    expect(formatAbsolute(areaOf(0, 2, MAX_ROWS, 2))).toBe('$C:$D');
    expect(formatAbsolute(areaOf(0, 0, 2, 3))).toBe('$A$1:$C$2');
  });
});

describe('areas', () => {
  test('an intersection holds exactly the cells that both have', () => {
    fc.assert(
      fc.property(smallAreas, smallAreas, (a, b) => {
        const common = intersection(a, b);
        expect(common !== null).toBe(intersects(a, b));
        eachCell((row, column) => {
          const inBoth = containsCell(a, row, column) && containsCell(b, row, column);
          expect(common !== null && containsCell(common, row, column)).toBe(inBoth);
        });
      }),
    );
  });

  test('what is subtracted is gone, and the rest falls into areas without overlap', () => {
    fc.assert(
      fc.property(smallAreas, smallAreas, (a, b) => {
        const parts = subtract(a, b);
        eachCell((row, column) => {
          const wanted = containsCell(a, row, column) && !containsCell(b, row, column);
          expect(parts.filter((part) => containsCell(part, row, column))).toHaveLength(wanted ? 1 : 0);
        });
      }),
    );
  });

  test('the bounding area holds both', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const both = boundingArea(a, b);
        expect(containsArea(both, a) && containsArea(both, b)).toBe(true);
      }),
    );
  });
});

function eachCell(check: (row: number, column: number) => void): void {
  for (let row = 0; row < 12; row++) for (let column = 0; column < 12; column++) check(row, column);
}
