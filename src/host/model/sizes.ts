import type { Area, SheetModel, Size } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, isEntireRows, rightOf } from './area';
import { MAX_COLUMN_WIDTH, MAX_ROW_HEIGHT } from './limits';

export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;
/** A pixel at 100 %: Excel keeps heights and widths in whole ones. */
const PIXEL = 0.75;

/** Points of a row as it shows, 0 when hidden. */
export const heightOfRow = (sheet: SheetModel, row: number): number =>
  shown(sheet.rows.get(row), DEFAULT_ROW_HEIGHT);

/** Points of a column as it shows, 0 when hidden. */
export const columnWidth = (sheet: SheetModel, column: number): number =>
  shown(sheet.columns.get(column), DEFAULT_COLUMN_WIDTH);

/** Points from the sheet's top to the row's upper edge. */
export const rowTop = (sheet: SheetModel, row: number): number => offset(sheet.rows, row, DEFAULT_ROW_HEIGHT);

/** Points from the sheet's left to the column's left edge. */
export const columnLeft = (sheet: SheetModel, column: number): number =>
  offset(sheet.columns, column, DEFAULT_COLUMN_WIDTH);

/**
 * Sets the height of rows; 0 hides them, `null` returns to the default.
 * @throws ExcelRefusal InvalidArgument below 0 or above 409 points.
 */
export function setRowHeight(sheet: SheetModel, area: Area, points: number | null): void {
  checkSize(points, MAX_ROW_HEIGHT);
  for (let row = area.row; row < bottomOf(area); row++) resize(sheet.rows, row, points);
}

/**
 * Sets the width of columns; 0 hides them, `null` returns to the default.
 * @throws ExcelRefusal InvalidArgument below 0 or above the width of 255 characters.
 */
export function setColumnWidth(sheet: SheetModel, area: Area, points: number | null, pixel = PIXEL): void {
  checkSize(points, MAX_COLUMN_WIDTH);
  for (let column = area.column; column < rightOf(area); column++) {
    resize(sheet.columns, column, points, pixel);
  }
}

export function setRowsHidden(sheet: SheetModel, area: Area, hidden: boolean): void {
  for (let row = area.row; row < bottomOf(area); row++) hide(sheet.rows, row, hidden);
}

export function setColumnsHidden(sheet: SheetModel, area: Area, hidden: boolean): void {
  for (let column = area.column; column < rightOf(area); column++) hide(sheet.columns, column, hidden);
}

/** Position and size of an area in points. */
export function areaBox(
  sheet: SheetModel,
  area: Area,
): { top: number; left: number; width: number; height: number } {
  const top = rowTop(sheet, area.row);
  const left = columnLeft(sheet, area.column);
  return {
    top,
    left,
    width: columnLeft(sheet, rightOf(area)) - left,
    height: rowTop(sheet, bottomOf(area)) - top,
  };
}

/** The size as Excel keeps it. */
const wholePixels = (points: number, pixel: number): number => Math.round(points / pixel) * pixel;

/** Whether every row (for entire rows) or column of the area is hidden. */
export function isHidden(sheet: SheetModel, area: Area): boolean {
  const rows = isEntireRows(area);
  const [sizes, first, end] = rows
    ? [sheet.rows, area.row, bottomOf(area)]
    : [sheet.columns, area.column, rightOf(area)];
  for (let index = first; index < end; index++) if (sizes.get(index)?.hidden !== true) return false;
  return true;
}

function shown(size: Size | undefined, standard: number): number {
  return size?.hidden === true ? 0 : (size?.size ?? standard);
}

function offset(sizes: Map<number, Size>, index: number, standard: number): number {
  let points = index * standard;
  for (const [other, size] of sizes) if (other < index) points += shown(size, standard) - standard;
  return points;
}

function checkSize(points: number | null, most: number): void {
  if (points === null) return;
  if (!Number.isFinite(points) || points < 0 || points > most) {
    throw new ExcelRefusal('InvalidArgument', `The size must lie between 0 and ${most} points.`);
  }
}

function resize(sizes: Map<number, Size>, index: number, points: number | null, pixel = PIXEL): void {
  const old = sizes.get(index);
  if (points === 0) sizes.set(index, { ...old, hidden: true });
  else
    sizes.set(index, {
      ...old,
      size: points === null ? undefined : wholePixels(points, pixel),
      hidden: false,
    });
}

function hide(sizes: Map<number, Size>, index: number, hidden: boolean): void {
  const old = sizes.get(index);
  if ((old?.hidden ?? false) !== hidden) sizes.set(index, { ...old, hidden });
}
