import type { CellStyle, SheetModel } from '../../../src/host/model/model';
import { areaOf } from '../../../src/host/model/area';
import { fittedRows, wrappedLines } from '../../../src/host/model/fitted-rows';
import { setColumnsHidden, setRowHeight } from '../../../src/host/model/sizes';
import { defaultStyle, restyle } from '../../../src/host/model/styles';
import { textPoints } from '../../../src/host/model/text-widths';
import { emptySheet } from '../../../src/host/model/workbook';

const wrapped: CellStyle = { ...defaultStyle, wrapText: true };

/** A sheet with a text in A1, whose column is 48 points wide. */
function sheetWith(text: string, style: Partial<CellStyle> = { wrapText: true }): SheetModel {
  const sheet = emptySheet('{1}', 'Foglio1');
  sheet.cells.set(0, new Map([[0, { value: text, formula: null }]]));
  restyle(sheet, areaOf(0, 0, 1, 1), style);
  return sheet;
}

describe('widths of texts', () => {
  test('Calibri is measured letter by letter, bold is wider, Arial wider still', () => {
    expect(textPoints('AAAA', defaultStyle)).toBeCloseTo((4 * 1185 * 11) / 2048);
    expect(textPoints('perché', { ...defaultStyle, bold: true })).toBeGreaterThan(
      textPoints('perché', defaultStyle),
    );
    expect(textPoints('perché', { ...defaultStyle, fontName: 'Arial' })).toBeGreaterThan(
      textPoints('perché', { ...defaultStyle, bold: true }),
    );
    expect(textPoints('', defaultStyle)).toBe(0);
  });
});

describe('lines of a wrapped text', () => {
  test.each([
    ['', 48, 1],
    ['uno', 48, 1],
    ['uno due tre quattro', 48, 3],
    ['uno\ndue\n\ntre', 48, 4],
    ['precipitevolissimevolmente', 48, 3],
    ['on-line', 20, 2],
  ])('%j at %d points: %d', (text, width, lines) => {
    expect(wrappedLines(text, wrapped, width)).toBe(lines);
  });
});

describe('rows fitted to their content', () => {
  test('as many lines as the text needs, a large font too', () => {
    expect(fittedRows(sheetWith('una riga'))).toEqual(new Map());
    expect(fittedRows(sheetWith('uno due tre'))).toEqual(new Map([[0, 29.25]]));
    expect(fittedRows(sheetWith('Titolo', { fontSize: 16 })).get(0)).toBeGreaterThan(20);
  });

  test('never higher than Excel allows', () => {
    expect(fittedRows(sheetWith('parola '.repeat(1000))).get(0)).toBe(409);
  });

  test('not where wrapping is off, the row has its own height, the column is hidden or the cell is merged', () => {
    const text = 'uno due tre quattro cinque sei sette otto';
    expect(fittedRows(sheetWith(text, { wrapText: false }))).toEqual(new Map());
    const own = sheetWith(text);
    setRowHeight(own, areaOf(0, 0, 1, 1), 15);
    expect(fittedRows(own)).toEqual(new Map());
    const hidden = sheetWith(text);
    setColumnsHidden(hidden, areaOf(0, 0, 1, 1), true);
    expect(fittedRows(hidden)).toEqual(new Map());
    const merged = sheetWith(text);
    merged.merges.push(areaOf(0, 0, 1, 2));
    expect(fittedRows(merged)).toEqual(new Map());
  });
});
