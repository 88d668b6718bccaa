import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/model';
import { isEntireColumns } from '../../../src/host/model/area';
import { setNumberFormats } from '../../../src/host/model/cell-formats';
import { cellsIn, clearCells, isBlank, usedArea } from '../../../src/host/model/cells';
import { hiddenByMerges, mergeArea, unmergeArea } from '../../../src/host/model/merges';
import { checkUnprotected, checkWritable } from '../../../src/host/model/protect';
import {
  areaBox,
  columnWidth,
  isHidden,
  heightOfRow,
  rowTop,
  setColumnWidth,
  setColumnsHidden,
  setRowHeight,
  setRowsHidden,
} from '../../../src/host/model/sizes';
import { clearStyles, defaultStyle, restyle, setBorder, styleAt } from '../../../src/host/model/styles';
import { area, book, cell, read, refusalOf, write } from './book';

const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

describe('a cell’s style', () => {
  test('is its own, else its row’s, its column’s, the default', () => {
    const { sheet } = book();
    expect(styleAt(sheet, 5, 5)).toBe(defaultStyle);
    restyle(sheet, area('F:F'), { italic: true });
    expect(styleAt(sheet, 5, 5)).toMatchObject({ italic: true, bold: false });
    restyle(sheet, area('6:6'), { bold: true });
    expect(styleAt(sheet, 5, 5)).toMatchObject({ italic: true, bold: true });
    expect(styleAt(sheet, 5, 4)).toMatchObject({ italic: false, bold: true });
    restyle(sheet, area('F6'), { bold: false });
    expect(styleAt(sheet, 5, 5)).toMatchObject({ italic: true, bold: false });
  });

  test('follows a later change of its whole column or row', () => {
    const { sheet } = book();
    restyle(sheet, area('B2:C3'), { bold: true });
    restyle(sheet, area('3:3'), { fill: '#FFFFFF' });
    restyle(sheet, area('C:D'), { italic: true });
    expect(styleAt(sheet, 2, 2)).toMatchObject({ bold: true, fill: '#FFFFFF', italic: true });
    expect(styleAt(sheet, 2, 3)).toMatchObject({ bold: false, fill: '#FFFFFF', italic: true });
    for (const column of [1, 4, 9]) {
      expect(styleAt(sheet, 2, column)).toMatchObject({ fill: '#FFFFFF', italic: false });
    }
    expect(styleAt(sheet, 900_000, 3)).toMatchObject({ fill: null, italic: true });
    expect(sheet.styles.size).toBe(2);
  });

  test('is shared by the cells that were alike', () => {
    const { sheet } = book();
    restyle(sheet, area('A1:T4000'), { bold: true });
    expect(new Set([...sheet.styles.values()].flatMap((cells) => [...cells.values()])).size).toBe(1);
  });

  test('takes a number format cell by cell, if Excel can read it', () => {
    const { sheet } = book();
    restyle(sheet, area('A1:C1'), { bold: true });
    setNumberFormats(sheet, area('A1:C1'), [['0.00', null, '0.00']]);
    expect([0, 1, 2].map((column) => styleAt(sheet, 0, column).numberFormat)).toEqual([
      '0.00',
      'General',
      '0.00',
    ]);
    expect(styleAt(sheet, 0, 0)).toBe(styleAt(sheet, 0, 2));
    for (const format of ['', '0;0;0;0;0', '[foo', 'x'.repeat(300)]) {
      expect(refusalOf(() => setNumberFormats(sheet, area('A1'), [[format]]))).toBe('InvalidArgument');
    }
  });

  test('can be made of the old one', () => {
    const { sheet } = book();
    restyle(sheet, area('A1'), { fontSize: 14 });
    restyle(sheet, area('A1:A2'), (style) => ({ ...style, fontSize: style.fontSize + 1 }));
    expect([styleAt(sheet, 0, 0).fontSize, styleAt(sheet, 1, 0).fontSize]).toEqual([15, 12]);
  });

  test('is cleared to the default, also in a formatted row, and leaves nothing behind elsewhere', () => {
    const { sheet } = book();
    restyle(sheet, area('A1:B2'), { bold: true });
    restyle(sheet, area('5:5'), { bold: true });
    clearStyles(sheet, area('A1:C5'));
    expect([styleAt(sheet, 0, 0), styleAt(sheet, 4, 0)]).toEqual([defaultStyle, defaultStyle]);
    expect(styleAt(sheet, 4, 3).bold).toBe(true);
    expect([...sheet.styles.keys()]).toEqual([4]);
  });

  test('of the whole sheet is kept by its columns', () => {
    const { sheet } = book([['a']]);
    const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    expect(isEntireColumns(whole)).toBe(true);
    restyle(sheet, whole, { fontSize: 9 });
    expect(styleAt(sheet, 0, 0).fontSize).toBe(9);
    expect(styleAt(sheet, 1_000_000, 16_000).fontSize).toBe(9);
    expect(sheet.styles.size).toBe(0);
  });
});

describe('borders', () => {
  const edges = (book_: ReturnType<typeof book>, row: number, column: number): string[] =>
    Object.keys(styleAt(book_.sheet, row, column).borders).sort();

  test('of an area run along its edge', () => {
    const made = book();
    setBorder(made.sheet, area('B2:C3'), 'EdgeTop', line);
    setBorder(made.sheet, area('B2:C3'), 'EdgeRight', line);
    expect(edges(made, 1, 1)).toEqual(['EdgeTop']);
    expect(edges(made, 1, 2)).toEqual(['EdgeRight', 'EdgeTop']);
    expect(edges(made, 2, 2)).toEqual(['EdgeRight']);
    expect(edges(made, 2, 1)).toEqual([]);
  });

  test('inside touch both cells that meet', () => {
    const made = book();
    setBorder(made.sheet, area('B2:C3'), 'InsideHorizontal', line);
    setBorder(made.sheet, area('B2:C3'), 'InsideVertical', line);
    expect(edges(made, 1, 1)).toEqual(['EdgeBottom', 'EdgeRight']);
    expect(edges(made, 2, 2)).toEqual(['EdgeLeft', 'EdgeTop']);
    setBorder(made.sheet, area('H2:I4'), 'InsideHorizontal', line);
    expect([1, 2, 3].map((row) => edges(made, row, 7))).toEqual([
      ['EdgeBottom'],
      ['EdgeBottom', 'EdgeTop'],
      ['EdgeTop'],
    ]);
    setBorder(made.sheet, area('F2'), 'InsideHorizontal', line);
    expect(edges(made, 1, 5)).toEqual([]);
  });

  test('replace what the neighbour had on its side', () => {
    const made = book();
    setBorder(made.sheet, area('B2'), 'EdgeBottom', line);
    setBorder(made.sheet, area('B3'), 'EdgeTop', { ...line, weight: 'Thick' });
    expect(edges(made, 1, 1)).toEqual([]);
    setBorder(made.sheet, area('B2'), 'EdgeBottom', null);
    expect(edges(made, 2, 1)).toEqual([]);
    setBorder(made.sheet, area('B2'), 'EdgeRight', line);
    setBorder(made.sheet, area('C2'), 'EdgeLeft', null);
    expect(edges(made, 1, 1)).toEqual([]);
    setBorder(made.sheet, area('A1'), 'EdgeLeft', line);
    setBorder(made.sheet, area('A1'), 'EdgeTop', line);
    expect(edges(made, 0, 0)).toEqual(['EdgeLeft', 'EdgeTop']);
  });
});

describe('sizes', () => {
  test('are 15 by 48 points unless set, in whole pixels', () => {
    const { sheet } = book();
    expect([heightOfRow(sheet, 0), columnWidth(sheet, 0)]).toEqual([15, 48]);
    setRowHeight(sheet, area('2:3'), 20.2);
    setColumnWidth(sheet, area('B:B'), 100.1);
    expect([heightOfRow(sheet, 1), columnWidth(sheet, 1)]).toEqual([20.25, 99.75]);
    expect(areaBox(sheet, area('B2:C4'))).toEqual({ top: 15, left: 48, width: 147.75, height: 55.5 });
    setRowHeight(sheet, area('2:2'), null);
    expect(heightOfRow(sheet, 1)).toBe(15);
  });

  test('that Excel does not know are refused', () => {
    const { sheet } = book();
    setRowHeight(sheet, area('1:1'), 409);
    for (const points of [-1, 409.5, Number.NaN]) {
      expect(refusalOf(() => setRowHeight(sheet, area('1:1'), points))).toBe('InvalidArgument');
    }
    expect(refusalOf(() => setColumnWidth(sheet, area('A:A'), 2000))).toBe('InvalidArgument');
    expect(heightOfRow(sheet, 0)).toBe(408.75);
  });

  test('of hidden rows and columns are nothing, and come back when shown', () => {
    const { sheet } = book();
    setRowHeight(sheet, area('2:2'), 30);
    setRowsHidden(sheet, area('2:3'), true);
    setColumnsHidden(sheet, area('A:A'), true);
    expect([rowTop(sheet, 3), areaBox(sheet, area('A1:B1')).width]).toEqual([15, 48]);
    expect([
      isHidden(sheet, area('2:3')),
      isHidden(sheet, area('2:4')),
      isHidden(sheet, area('A:A')),
    ]).toEqual([true, false, true]);
    setRowsHidden(sheet, area('2:3'), false);
    expect(rowTop(sheet, 3)).toBe(60);
    setRowHeight(sheet, area('5:5'), 0);
    expect(heightOfRow(sheet, 4)).toBe(0);
  });
});

describe('merged cells', () => {
  test('keep the first content and lose the rest', () => {
    const made = book([
      ['', 'b'],
      ['c', 'd'],
    ]);
    mergeArea(made.sheet, made.dirty, area('A1:B2'));
    expect(read(made.sheet, 'A1:B2')).toEqual([
      ['b', null],
      [null, null],
    ]);
    expect(made.sheet.merges).toEqual([area('A1:B2')]);
  });

  test('absorb smaller merges, and are refused across others', () => {
    const made = book();
    mergeArea(made.sheet, made.dirty, area('A1:B2'));
    mergeArea(made.sheet, made.dirty, area('A1:C3'));
    expect(made.sheet.merges).toEqual([area('A1:C3')]);
    expect(refusalOf(() => mergeArea(made.sheet, made.dirty, area('C3:D4')))).toBe('InvalidArgument');
    unmergeArea(made.sheet, area('B2'));
    expect(made.sheet.merges).toEqual([]);
  });

  test('can be made row by row; one cell is no merge', () => {
    const made = book();
    mergeArea(made.sheet, made.dirty, area('A1:B2'), true);
    mergeArea(made.sheet, made.dirty, area('E1'));
    expect(made.sheet.merges).toEqual([area('A1:B1'), area('A2:B2')]);
  });

  test('take a write only in their top left cell', () => {
    const made = book();
    mergeArea(made.sheet, made.dirty, area('A1:B2'));
    write(made, 'A1', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(read(made.sheet, 'A1:C2')).toEqual([
      ['a', null, 'c'],
      [null, null, 'f'],
    ]);
    expect(hiddenByMerges(made.sheet, area('A1:C2'))(1, 1)).toBe(true);
  });
});

describe('a protected sheet', () => {
  test('takes writes to unlocked cells only', () => {
    const made = book();
    restyle(made.sheet, area('B2:C3'), { locked: false });
    made.sheet.protected = true;
    write(made, 'B2', [['x']]);
    expect(refusalOf(() => write(made, 'C3', [['x', 'y']]))).toBe('AccessDenied');
    expect(cell(made.sheet, 'C3')).toBeNull();
    expect(refusalOf(() => checkWritable(made.sheet, area('B:B')))).toBe('AccessDenied');
    expect(refusalOf(() => checkUnprotected(made.sheet))).toBe('AccessDenied');
    made.sheet.protected = false;
    expect(refusalOf(() => checkUnprotected(made.sheet))).toBe('none');
  });
});

describe('used cells', () => {
  test('are those with content, or with a style of their own', () => {
    const made = book();
    expect(usedArea(made.sheet)).toBeNull();
    write(made, 'C3', [
      ['x', ''],
      ['', 'y'],
    ]);
    restyle(made.sheet, area('F9'), { bold: true });
    expect(usedArea(made.sheet, true)).toEqual(area('C3:D4'));
    expect(usedArea(made.sheet)).toEqual(area('C3:F9'));
    expect(usedArea(made.sheet, true, area('D1:Z99'))).toEqual(area('D4'));
    clearCells(made.sheet, made.dirty, area('A1:D4'));
    expect(usedArea(made.sheet, true)).toBeNull();
    expect(made.sheet.cells.size).toBe(0);
  });

  test('are visited in an area of any size', () => {
    const made = book([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    for (const address of ['B1:B2', 'B:B', 'B1:B1048576']) {
      expect([...cellsIn(made.sheet, area(address))].map((found) => found.cell.value)).toEqual(['b', 'd']);
    }
    expect([isBlank(made.sheet, area('C:D')), isBlank(made.sheet, area('1:1'))]).toEqual([true, false]);
  });

  test('that change are recorded', () => {
    const made = book([['a']]);
    made.dirty.cells = [];
    write(made, 'A1', [['', 'x']]);
    clearCells(made.sheet, made.dirty, area('C1:C9'));
    expect(made.dirty.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});
