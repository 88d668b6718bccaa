import type { Dirty, SheetModel, TableModel, WorkbookModel } from '../../../src/host/model/model';
import { parseArea } from '../../../src/host/model/address';
import { cleanDirty, getCell } from '../../../src/host/model/cells';
import type { Input } from '../../../src/host/model/entry';
import { createTable } from '../../../src/host/model/tables';
import { emptyWorkbook } from '../../../src/host/model/workbook';
import { writeInputs, type WriteOptions } from '../../../src/host/model/write';
import type { Area } from '../../../src/host/model/model';

/** A new workbook, its only sheet, and short ways to write and read it. */
export interface Book {
  model: WorkbookModel;
  sheet: SheetModel;
  dirty: Dirty;
}

export function book(rows: (Input | null)[][] = [], at = 'A1'): Book {
  const model = emptyWorkbook();
  const made = { model, sheet: first(model.sheets), dirty: cleanDirty() };
  if (rows.length > 0) write(made, at, rows);
  return made;
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(`${address} is no address`);
  return parsed;
}

/** Writes rows from a cell on, as a program does. */
export function write(
  { model, sheet, dirty }: Book,
  at: string,
  rows: (Input | null)[][],
  options: Partial<WriteOptions> = {},
): TableModel[] {
  const place = { ...area(at), rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  return writeInputs(model, dirty, sheet, place, rows, { source: 'api', ...options });
}

/** Formula, else value of each cell of an area; `null` for blank ones. */
export function read(sheet: SheetModel, address: string): unknown[][] {
  const { row, column, rowCount, columnCount } = area(address);
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_, across) => {
      const cell = getCell(sheet, row + down, column + across);
      return cell === null ? null : (cell.formula ?? cell.value);
    }),
  );
}

/** Formula or value of one cell. */
export const cell = (sheet: SheetModel, address: string): unknown => read(sheet, address)[0]?.[0];

export function table({ model, sheet, dirty }: Book, address: string, name: string): TableModel {
  return createTable(model, dirty, sheet, area(address), { hasHeaders: true, name });
}

/** The code of the refusal that `action` ends with. */
export function refusalOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'none';
}

export function first<T>(items: readonly T[]): T {
  const item = items[0];
  if (item === undefined) throw new Error('There is none.');
  return item;
}
