import type { Cell } from './cells';
import { writeRows, type TableChanges } from './row-writes';
import type { TableKey } from '../schema/schema-base';
import type { TableRows } from './table-rows';

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
export function isUsedBelow(below: BelowTable, table: Pick<TableRows, 'top' | 'cells'>): boolean {
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
  const id = after.at.get('id') ?? 0;
  const known = new Set(after.cells.map((row) => row[id]));
  const missing = changes.appends.filter((fields) => !known.has(String(fields.id ?? '')));
  if (missing.length === 0 || rows === null) return false;
  const below = (rows.values as Cell[][]).map((row) => row[id] ?? '');
  const outside = below.includes('') ? below.slice(0, below.indexOf('')) : below;
  const lost = missing.filter((fields) => !outside.includes(String(fields.id ?? '')));
  const own = context.workbook.tables.getItem(after.spec.table);
  // Somebody set it since the reading, and it would keep the table as it is.
  own.clearFilters();
  // From where the table ends then: rows that came in since stay in it.
  own.resize(own.getRange().getResizedRange(outside.length + lost.length, 0));
  if (lost.length > 0) {
    const last = own.getDataBodyRange().getLastRow();
    const first = last.getOffsetRange(1 - lost.length, 0);
    writeRows(after, first.getResizedRange(lost.length - 1, 0), lost);
  }
  return true;
}
