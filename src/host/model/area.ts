import { MAX_COLUMNS, MAX_ROWS, type Area } from './model';

export const areaOf = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** First row and column after the area. */
export const bottomOf = (area: Area): number => area.row + area.rowCount;
export const rightOf = (area: Area): number => area.column + area.columnCount;

export const isEntireRows = (area: Area): boolean => area.column === 0 && area.columnCount === MAX_COLUMNS;
export const isEntireColumns = (area: Area): boolean => area.row === 0 && area.rowCount === MAX_ROWS;

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < bottomOf(area) && column >= area.column && column < rightOf(area);
}

/** Whether `inner` lies wholly in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    bottomOf(inner) <= bottomOf(outer) &&
    inner.column >= outer.column &&
    rightOf(inner) <= rightOf(outer)
  );
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** The cells that both areas have, `null` when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.min(bottomOf(a), bottomOf(b)) - row,
    columnCount: Math.min(rightOf(a), rightOf(b)) - column,
  };
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(bottomOf(a), bottomOf(b)) - row,
    columnCount: Math.max(rightOf(a), rightOf(b)) - column,
  };
}

/** What is left of `area` without `hole`: up to four areas (above, left, right, below). */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts = [
    areaOf(area.row, area.column, cut.row - area.row, area.columnCount),
    areaOf(cut.row, area.column, cut.rowCount, cut.column - area.column),
    areaOf(cut.row, rightOf(cut), cut.rowCount, rightOf(area) - rightOf(cut)),
    areaOf(bottomOf(cut), area.column, bottomOf(area) - bottomOf(cut), area.columnCount),
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** Whether the area is of whole cells on the sheet, at least one. */
export function onSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rowCount, area.columnCount].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    bottomOf(area) <= MAX_ROWS &&
    rightOf(area) <= MAX_COLUMNS
  );
}
