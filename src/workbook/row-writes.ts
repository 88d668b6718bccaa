import { encodeCell, type Cell, type Field } from './cells';
import { inputColumns } from './schema';
import type { TableKey } from './schema-base';
import { indexOfId, isBlankRow, type RowFields, type TableRows } from './table-rows';

/** What to do to one table. Row positions are those of the body as read. */
export interface TableChanges {
  table: TableRows;
  updates: { index: number; fields: RowFields }[];
  /** In no particular order. */
  deletes: number[];
  appends: RowFields[];
}

/** Cells of a row over the whole width of the table; `null` leaves a cell alone. */
export function rowCells(table: TableRows, fields: RowFields): (Cell | null)[] {
  const cells: (Cell | null)[] = table.headings.map(() => null);
  for (const column of inputColumns(table.spec)) {
    const position = table.at.get(column.field);
    const field = fields[column.field];
    if (position !== undefined && field !== undefined) cells[position] = encodeCell(column, field);
  }
  return cells;
}

/** The fields of `after` that are not the same in `before`. */
export function changedFields(before: RowFields, after: RowFields): RowFields {
  return Object.fromEntries(Object.entries(after).filter(([name, field]) => !sameField(before[name], field)));
}

/** Missing, empty and `null` are all an empty cell. */
export function sameField(a: Field | undefined, b: Field | undefined): boolean {
  return (a ?? '') === (b ?? '');
}

/**
 * Queues the changes of one table: updates, then deletions from the bottom, then rows at the end.
 * New rows go where the table ends when the batch runs, not where it ended when it was read. Cells below the table that
 * are in use (a totals row, notes) are moved down; otherwise Excel itself extends the table, unless the person switched
 * that off: `missingRows` of a later reading tells.
 */
export function queueChanges(context: Excel.RequestContext, changes: TableChanges, usedBelow: boolean): void {
  const { table } = changes;
  const own = context.workbook.tables.getItem(table.spec.table);
  for (const { index, fields } of changes.updates) {
    own.getDataBodyRange().getRow(index).values = [rowCells(table, fields)];
  }
  const emptied = changes.deletes.length === table.cells.length;
  const deletes = [...changes.deletes].sort((a, b) => b - a);
  for (const index of deletes) {
    if (emptied && index === 0)
      own.getDataBodyRange().getRow(0).values = [rowCells(table, emptyFields(table))];
    else own.getDataBodyRange().getRow(index).delete('Up');
  }
  if (changes.appends.length === 0) return;
  const cells = changes.appends.map((fields) => rowCells(table, fields));
  const startsEmpty = emptied || (table.cells.length === 1 && isBlankRow(table, 0));
  if (startsEmpty) {
    const first = cells.shift();
    if (first !== undefined) own.getDataBodyRange().getRow(0).values = [first];
  }
  if (cells.length === 0) return;
  if (usedBelow) {
    appendInside(own, cells, true);
    return;
  }
  const end = own.getDataBodyRange().getLastRow().getOffsetRange(1, 0);
  end.getResizedRange(cells.length - 1, 0).values = cells;
}

function emptyFields(table: TableRows): RowFields {
  return Object.fromEntries(inputColumns(table.spec).map((column) => [column.field, null]));
}

/**
 * Queues rows at the end of a table that is extended first, whatever stands below it; with `insert`, that is moved down.
 * Not `table.rows.add`, which conflicts when several people add rows.
 */
export function appendInside(table: Excel.Table, cells: (Cell | null)[][], insert: boolean): void {
  const more = cells.length;
  if (more === 0) return;
  const room = table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(more - 1, 0);
  if (insert) room.insert('Down');
  table.resize(table.getRange().getResizedRange(more, 0));
  table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - more, 0)
    .getResizedRange(more - 1, 0).values = cells;
}

/** A queued look at whether anything stands below a table. */
export interface BelowTable {
  key: TableKey;
  used: Excel.Range;
}

/** Queues the loading of the used area of a table's sheet. */
export function queueBelow(context: Excel.RequestContext, key: TableKey, table: string): BelowTable {
  const used = context.workbook.tables.getItem(table).worksheet.getUsedRangeOrNullObject(true);
  return { key, used: used.load('rowIndex,rowCount') };
}

/** True if cells below the table as read are in use. */
export function isUsedBelow(below: BelowTable, table: TableRows): boolean {
  if (below.used.isNullObject) return false;
  return below.used.rowIndex + below.used.rowCount > table.top + table.cells.length;
}

/** The rows right below a table, as they are after writing. */
export interface Overflow {
  changes: TableChanges;
  rows: Excel.Range | null;
}

/** Queues the loading of the rows below a table that was to grow. */
export function queueOverflow(context: Excel.RequestContext, changes: TableChanges): Overflow {
  const count = changes.appends.length;
  if (count === 0) return { changes, rows: null };
  const body = context.workbook.tables.getItem(changes.table.spec.table).getDataBodyRange();
  const rows = body
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(count - 1, 0);
  return { changes, rows: rows.load('values') };
}

/**
 * Queues what it takes to get appended rows into a table that, as read after writing, lacks some: the table is extended
 * over the rows that stand right below it, and a row that somebody else's overwrote is written again after them.
 * @returns whether anything was queued
 */
export function queueMissing(
  context: Excel.RequestContext,
  { changes, rows }: Overflow,
  after: TableRows,
): boolean {
  const missing = changes.appends.filter((fields) => indexOfId(after, String(fields.id ?? '')) < 0);
  if (missing.length === 0 || rows === null) return false;
  const id = after.at.get('id') ?? 0;
  const below = (rows.values as Cell[][]).map((row) => row[id] ?? '');
  const outside = below.includes('') ? below.slice(0, below.indexOf('')) : below;
  const lost = missing.filter((fields) => !outside.includes(String(fields.id ?? '')));
  const own = context.workbook.tables.getItem(after.spec.table);
  own.resize(own.getHeaderRowRange().getResizedRange(after.cells.length + outside.length + lost.length, 0));
  if (lost.length > 0) {
    const first = own.getDataBodyRange().getRow(after.cells.length + outside.length);
    first.getResizedRange(lost.length - 1, 0).values = lost.map((fields) => rowCells(after, fields));
  }
  return true;
}
