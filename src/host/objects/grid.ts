import type { Area } from '../model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { ExcelRefusal } from '../model/refusal';
import { invalidArgument } from '../contract/refusals';

/** Even blank cells take three bytes each of the 5 MB of a response. */
const MOST_READ_CELLS = 1_750_000;

/** More cells read as `null`, without an error (docs/excel/performance.md, office-js #6781). */
const MOST_CELLS_WITH_VALUES = 5_000_000;

/** Whole rows or columns: Excel answers `null` for their values instead of millions of cells. */
const isUnbounded = (area: Area): boolean => area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;

/** A two-dimensional array with `read` of every cell of the area; `null` for whole rows and columns and over 5,000,000 cells. */
export function gridOf<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > MOST_CELLS_WITH_VALUES) return null;
  if (area.rowCount * area.columnCount > MOST_READ_CELLS) {
    throw new ExcelRefusal(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload would exceed the limit.',
    );
  }
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

export type CellInput = string | number | boolean | null;
export type CellInputs = CellInput | CellInput[][];

/**
 * What was assigned to a property of many cells, as a function of the cell's place in the area: a two-dimensional array
 * of the area's shape, or one value for all cells.
 * @throws ExcelRefusal InvalidArgument for another shape
 */
export function assigned(
  value: CellInputs,
  area: Area,
  name: string,
): (row: number, column: number) => CellInput {
  if (!Array.isArray(value)) return () => value;
  const fits = value.length === area.rowCount && value.every((row) => row.length === area.columnCount);
  if (!fits) {
    throw invalidArgument(
      `${name}: the number of rows or columns in the input array doesn't match the size or dimensions of the range`,
    );
  }
  return (row, column) => value[row]?.[column] ?? null;
}

export function* indexes<T>(first: number, count: number, read: (index: number) => T): Generator<T> {
  for (let index = first; index < first + count; index++) yield read(index);
}

/** One value that all cells have in common, `null` where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (value !== first) return null;
  }
  return first ?? null;
}
