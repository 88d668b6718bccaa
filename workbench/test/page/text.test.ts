import type { CellModel, CellStyle } from '../../../src/host/model/model';
import { areaOf } from '../../../src/host/model/area';
import { cleanDirty, setCell } from '../../../src/host/model/cells';
import { defaultStyle, setStyle } from '../../../src/host/model/styles';
import { emptySheet, emptyWorkbook } from '../../../src/host/model/workbook';
import { readTabbed } from '../../page/clipboard';
import { editText } from '../../page/session/edit-text';
import { findPlace } from '../../page/session/find-place';
import { usedIn } from '../../page/chrome/summary';

describe('the text of the formula bar', () => {
  const shown = (
    cell: CellModel['value'],
    style: Partial<CellStyle> = {},
    formula: string | null = null,
  ): string => {
    const sheet = emptySheet('1', 'Foglio1');
    setCell(sheet, cleanDirty(), 0, 0, { value: cell, formula });
    setStyle(sheet, 0, 0, { ...defaultStyle, ...style });
    return editText(sheet, 0, 0);
  };

  test.each([
    ['a formula', shown(3, {}, '=1+2'), '=1+2'],
    [
      'a number with all its decimals, whatever it shows',
      shown(1234.5678, { numberFormat: '#,##0.0' }),
      '1234,5678',
    ],
    ['a percentage', shown(0.125, { numberFormat: '0%' }), '12,5%'],
    ['a date', shown(43465, { numberFormat: 'dd/mm/yy' }), '31/12/2018'],
    ['a boolean', shown(true), 'VERO'],
    ['an error', shown({ error: '#N/A' }), '#N/D'],
    ['a text that was entered behind an apostrophe', shown('01', { quotePrefix: true }), "'01"],
  ])('is what can be typed again: %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('text from another spreadsheet', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['una sola', [['una sola']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['"due\nrighe"\t"con ""virgolette"""', [['due\nrighe', 'con "virgolette"']]],
  ])('%j is read cell by cell', (text, cells) => {
    expect(readTabbed(text)).toEqual(cells);
  });
});

describe('what the name box finds', () => {
  const model = emptyWorkbook();
  const sheet = model.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.tables.push({
    id: '1',
    name: 'tblCentri',
    area: areaOf(0, 0, 4, 2),
    columns: [
      { id: 1, name: 'Id', formula: null },
      { id: 2, name: 'Codice', formula: null },
    ],
    style: '',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
  });
  const name = { comment: '', visible: true, scope: null };
  model.names.push(
    { ...name, name: 'Centri', formula: '=tblCentri[Codice]' },
    { ...name, name: 'Anno', formula: '=Foglio1!$C$4' },
  );

  test.each([
    ['b3', areaOf(2, 1)],
    ['Foglio1!A1:B2', areaOf(0, 0, 2, 2)],
    ['tblcentri', areaOf(0, 0, 4, 2)],
    ['Centri', areaOf(1, 1, 3, 1)],
    ['Anno', areaOf(3, 2)],
  ])('%s', (text, area) => {
    expect(findPlace(model, text)).toEqual({ sheet: sheet.id, area });
  });

  test('nothing for a text that is no place', () => {
    expect(findPlace(model, 'boh')).toBe(null);
    expect(findPlace(model, 'Altro!A1')).toBe(null);
  });
});

describe('the status bar', () => {
  const sheet = emptySheet('1', 'Foglio1');
  [33.33, 33.33, 33.34, 'testo'].forEach((value, row) =>
    setCell(sheet, cleanDirty(), row, 0, { value, formula: null }),
  );

  test('sums up two filled cells or more', () => {
    expect(usedIn(sheet, areaOf(0, 0, 4, 1))).toEqual({ count: 4, sum: '100', average: '33,33' });
    expect(usedIn(sheet, areaOf(0, 0))).toBe(null);
  });

  test('has neither sum nor average without numbers', () => {
    setCell(sheet, cleanDirty(), 4, 0, { value: 'altro', formula: null });
    expect(usedIn(sheet, areaOf(3, 0, 2, 1))).toEqual({ count: 2, sum: null, average: null });
  });
});
