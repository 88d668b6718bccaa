import type { BorderModel, CellStyle, SheetModel } from '../../../src/host/model/model';
import { areaOf } from '../../../src/host/model/area';
import { cleanDirty, setCell } from '../../../src/host/model/cells';
import { setBorder, styleAt } from '../../../src/host/model/styles';
import { emptySheet } from '../../../src/host/model/workbook';
import { createAxis, step } from '../../page/session/axis';
import { borderLines } from '../../page/grid/borders';
import { move, selectedCell, type Selected } from '../../page/session/move';
import { createPainter } from '../../page/grid/painter';

const sheetOf = (cells: [row: number, column: number, value: string | number][] = []): SheetModel => {
  const sheet = emptySheet('1', 'Foglio1');
  for (const [row, column, value] of cells) {
    setCell(sheet, cleanDirty(), row, column, { value, formula: null });
  }
  return sheet;
};

describe('where rows stand', () => {
  const axis = createAxis(
    new Map([
      [1, { size: 30 }],
      [3, { hidden: true }],
    ]),
    15,
    100,
  );

  test('points become pixels, hidden rows take no place', () => {
    expect([0, 1, 2, 3, 4, 5].map((row) => axis.start(row))).toEqual([0, 20, 60, 80, 80, 100]);
    expect(axis.size(1)).toBe(40);
    expect(axis.size(3)).toBe(0);
  });

  test('a row is found by any of its pixels, and never a hidden one', () => {
    expect([0, 19, 20, 59, 60, 79, 80, 99, 100].map((offset) => axis.at(offset))).toEqual([
      0, 0, 1, 1, 2, 2, 4, 4, 5,
    ]);
    expect(axis.at(1_000_000)).toBe(99);
  });

  test('a step goes over hidden rows and stops at the edge of the sheet', () => {
    expect(step(axis, 2, 1)).toBe(4);
    expect(step(axis, 4, -1)).toBe(2);
    expect(step(axis, 0, -1)).toBe(0);
  });
});

describe('keys that move the selection', () => {
  const sheet = sheetOf([
    [0, 0, 'a'],
    [1, 0, 'b'],
    [2, 0, 'c'],
    [6, 0, 'd'],
  ]);
  sheet.merges.push(areaOf(1, 1, 2, 2));
  const rows = createAxis(sheet.rows, 15, 1_048_576);
  const columns = createAxis(sheet.columns, 48, 16_384);
  const press = (from: Selected, key: string, ctrl = false, shift = false): Selected =>
    move(sheet, rows, columns, from, { key, ctrl, shift }, 20) ?? from;

  test('an arrow goes to the next cell, into a merged area as a whole, and out of it', () => {
    const into = press(selectedCell(sheet, 1, 0), 'ArrowRight');
    expect(into).toEqual({ anchor: { row: 1, column: 1 }, area: areaOf(1, 1, 2, 2) });
    expect(press(into, 'ArrowRight').area).toEqual(areaOf(1, 3));
    expect(press(into, 'ArrowDown').area).toEqual(areaOf(3, 1));
  });

  test('Ctrl and an arrow go to the end of the filled cells, then over the gap, then to the edge', () => {
    const first = press(selectedCell(sheet, 0, 0), 'ArrowDown', true);
    expect(first.area).toEqual(areaOf(2, 0));
    const second = press(first, 'ArrowDown', true);
    expect(second.area).toEqual(areaOf(6, 0));
    expect(press(second, 'ArrowDown', true).area).toEqual(areaOf(1_048_575, 0));
  });

  test('Shift extends from the anchor and back', () => {
    const wide = press(press(selectedCell(sheet, 4, 1), 'ArrowDown', false, true), 'ArrowRight', false, true);
    expect(wide).toEqual({ anchor: { row: 4, column: 1 }, area: areaOf(4, 1, 2, 2) });
    expect(press(wide, 'ArrowUp', false, true).area).toEqual(areaOf(4, 1, 1, 2));
  });

  test('another key moves nothing', () => {
    expect(
      move(sheet, rows, columns, selectedCell(sheet, 0, 0), { key: 'x', ctrl: false, shift: false }, 20),
    ).toBe(null);
  });
});

describe('borders', () => {
  const thin: BorderModel = { style: 'Continuous', weight: 'Thin', color: '#111111' };
  const medium: BorderModel = { style: 'Continuous', weight: 'Medium', color: '#222222' };
  const rows = createAxis(new Map(), 15, 100);
  const columns = createAxis(new Map(), 48, 100);
  const linesOf = (sheet: SheetModel) =>
    borderLines(areaOf(0, 0, 4, 4), rows, columns, sheet.merges, (row, column): CellStyle['borders'] =>
      row < 0 || column < 0 ? {} : styleAt(sheet, row, column).borders,
    );

  test('the border of several cells is one line, in the place of the grid line', () => {
    const sheet = sheetOf();
    setBorder(sheet, areaOf(1, 1, 1, 3), 'EdgeBottom', thin);
    expect(linesOf(sheet)).toEqual([
      { horizontal: true, x: 63, y: 39, length: 193, width: 1, style: 'solid', color: '#111111' },
    ]);
  });

  test('where two cells meet the heavier border shows', () => {
    const sheet = sheetOf();
    const upper = { ...styleAt(sheet, 0, 0), borders: { EdgeBottom: thin } };
    const lower = { ...styleAt(sheet, 0, 0), borders: { EdgeTop: medium } };
    sheet.styles.set(0, new Map([[0, upper]]));
    sheet.styles.set(1, new Map([[0, lower]]));
    expect(linesOf(sheet).map(({ color, width }) => [color, width])).toEqual([['#222222', 2]]);
  });

  test('inside a merged area there is none', () => {
    const sheet = sheetOf();
    sheet.merges.push(areaOf(0, 0, 2, 2));
    setBorder(sheet, areaOf(0, 0, 2, 2), 'InsideHorizontal', thin);
    setBorder(sheet, areaOf(0, 0, 2, 2), 'EdgeRight', thin);
    expect(linesOf(sheet).map(({ horizontal, length }) => [horizontal, length])).toEqual([[false, 41]]);
  });
});

describe('how a cell looks', () => {
  const sheet = sheetOf([[1, 0, 200]]);
  sheet.tables.push({
    id: '1',
    name: 'tblFasi',
    area: areaOf(0, 0, 3, 2),
    columns: [],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
  });
  const format = { areas: [areaOf(1, 0, 2, 1)], formula: '=A2>100', bold: null, stopIfTrue: false };
  sheet.conditionalFormats.push(
    { ...format, id: 'a', fill: '#FFC7CE', fontColor: null },
    { ...format, id: 'b', fill: '#FFFFFF', fontColor: '#9C0006' },
  );
  const painter = createPainter(sheet, (_, row) => row === 1);

  test('the table style gives the header and the bands, with an arrow in the header', () => {
    expect(painter.style(0, 1)).toMatchObject({ fill: '#4472C4', fontColor: '#FFFFFF', bold: true });
    expect([painter.style(1, 1).fill, painter.style(2, 1).fill]).toEqual(['#dae3f3', null]);
    expect([painter.hasFilterArrow(0, 1), painter.hasFilterArrow(1, 1)]).toEqual([true, false]);
  });

  test('of two conditional formats that hold the earlier one wins what both set', () => {
    expect(painter.style(1, 0)).toMatchObject({ fill: '#FFC7CE', fontColor: '#9C0006' });
    expect(painter.style(2, 0)).toMatchObject({ fill: null, fontColor: '#000000' });
  });
});
