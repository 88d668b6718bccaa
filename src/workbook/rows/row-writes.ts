import type { Measure } from '../../domain/values/value';
import { encodeCell, measureFormat, type Cell, type Field } from './cells';
import { queueOwnCells } from './own-cells';
import { inputColumns } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { isBlankRow, type RowFields, type TableRows } from './table-rows';

/** Cells to write in one row; `measure`: the one that its values have. */
export interface RowUpdate {
  index: number;
  fields: RowFields;
  measure?: Field | undefined;
}

/** What to do to one table. Row positions are those of the body as read. */
export interface TableChanges {
  table: TableRows;
  updates: RowUpdate[];
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
 * No call writes two rows that are there: a filter passes hidden ones over (office-js #224), and somebody may set one at
 * any time.
 * New rows go where the table ends when the batch runs, not where it ended when it was read. Cells below the table that
 * are in use (a totals row, notes) are moved down; otherwise Excel itself extends the table, unless the person switched
 * that off: `missingRows` of a later reading tells.
 */
export function queueChanges(context: Excel.RequestContext, changes: TableChanges, usedBelow: boolean): void {
  const { table } = changes;
  const own = context.workbook.tables.getItem(table.spec.table);
  const body = own.getDataBodyRange();
  for (const { index, fields, measure } of changes.updates) {
    const row = body.getRow(index);
    row.values = [rowCells(table, fields)];
    queueOwnCells(table, row, [fields]);
    if (fields.measure !== undefined) formatValues(table, row, [measure]);
  }
  // A table keeps one row: a new one, so that nothing of the old ones stays in it.
  const emptied = changes.deletes.length === table.cells.length;
  if (emptied) appendInside(own, [rowCells(table, {})], usedBelow);
  for (const { first, count } of rowBlocks(changes.deletes).reverse()) {
    const rows = own.getDataBodyRange().getRow(first);
    (count === 1 ? rows : rows.getResizedRange(count - 1, 0)).delete('Up');
  }
  if (changes.appends.length === 0) return;
  const { appends } = changes;
  const fillsFirst = startsEmpty(changes);
  if (fillsFirst) writeRows(table, own.getDataBodyRange().getRow(0), appends.slice(0, 1));
  const others = appends.slice(fillsFirst ? 1 : 0);
  if (others.length === 0) return;
  const end = own.getDataBodyRange().getLastRow().getOffsetRange(1, 0);
  const rows = usedBelow ? roomInside(own, others.length, true) : end.getResizedRange(others.length - 1, 0);
  writeRows(table, rows, others);
}

/** Position in the body of the first appended row after the changes, unless somebody else appends rows meanwhile. */
export function firstAppended(changes: TableChanges): number {
  return startsEmpty(changes) ? 0 : changes.table.cells.length - changes.deletes.length;
}

/** The one row that the table keeps is blank when rows are appended. */
function startsEmpty({ table, deletes }: TableChanges): boolean {
  return deletes.length === table.cells.length || (table.cells.length === 1 && isBlankRow(table, 0));
}

/** Queues all cells of neighbouring rows. */
function writeRows(table: TableRows, rows: Excel.Range, fields: readonly RowFields[]): void {
  rows.values = fields.map((row) => rowCells(table, row));
  queueOwnCells(table, rows, fields);
  formatValues(
    table,
    rows,
    fields.map(({ measure }) => measure),
  );
}

/** Row positions as blocks of at most so many rows that follow each other, top down. */
export function rowBlocks(positions: readonly number[], most = Infinity): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = found.at(-1);
    const follows = last !== undefined && last.first + last.count === position;
    if (follows && last.count < most) last.count += 1;
    else found.push({ first: position, count: 1 });
  }
  return found;
}

/** The value cells of rows take the format of their measure; rows without one keep theirs. */
function formatValues(table: TableRows, rows: Excel.Range, measures: readonly (Field | undefined)[]): void {
  const given = measures.filter((measure) => typeof measure === 'string' && measure !== '');
  if (given.length === 0 || given.length < measures.length) return;
  const formats = given.map((measure) => [measureFormat(measure as Measure)]);
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    if (column.kind === 'value' && position !== undefined) rows.getColumn(position).numberFormat = formats;
  }
}

/**
 * Queues at least one row at the end of a table that is extended first, whatever stands below it; with `insert`, that
 * is moved down.
 * Not `table.rows.add`, which conflicts when several people add rows.
 */
export function appendInside(table: Excel.Table, cells: (Cell | null)[][], insert: boolean): Excel.Range {
  const rows = roomInside(table, cells.length, insert);
  rows.values = cells;
  return rows;
}

function roomInside(table: Excel.Table, more: number, insert: boolean): Excel.Range {
  const room = table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(more - 1, 0);
  if (insert) room.insert('Down');
  table.resize(table.getRange().getResizedRange(more, 0));
  return table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - more, 0)
    .getResizedRange(more - 1, 0);
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
  own.resize(own.getHeaderRowRange().getResizedRange(after.cells.length + outside.length + lost.length, 0));
  if (lost.length > 0) {
    const first = own.getDataBodyRange().getRow(after.cells.length + outside.length);
    writeRows(after, first.getResizedRange(lost.length - 1, 0), lost);
  }
  return true;
}
