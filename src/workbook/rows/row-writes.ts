import type { Measure } from '../../domain/values/value';
import { encodeCell, measureFormat, type Cell, type Field } from './cells';
import { setNumberFormat } from './dress';
import { queueOwnCells } from './own-cells';
import { inputColumns } from '../schema/schema';
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

/**
 * Where new rows go: right below the table, which Excel then extends by itself; into a table that is extended before;
 * or into one that is extended after what stands below it was moved down.
 */
export type RowsPlace = 'below' | 'extended' | 'inserted';

/** True if anything is to be written. */
export function hasWork({ updates, deletes, appends }: TableChanges): boolean {
  return updates.length + deletes.length + appends.length > 0;
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

/**
 * Queues the changes of one table: updates, then deletions from the bottom, then rows at the end.
 * No call writes two rows that are there: a filter passes hidden ones over (office-js #224), and somebody may set one at
 * any time.
 * New rows go where the table ends when the batch runs, not where it ended when it was read. Cells below the table that
 * are in use (a totals row, notes) are moved down; otherwise Excel itself extends the table, unless the person switched
 * that off: `queueMissing` puts that right. `made`: room for them that was queued before.
 */
export function queueChanges(
  context: Excel.RequestContext,
  changes: TableChanges,
  room: RowsPlace,
  made?: Excel.Range | null,
): void {
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
  if (changes.deletes.length === table.cells.length)
    appendInside(own, [rowCells(table, {})], room === 'inserted');
  for (const { first, count } of rowBlocks(changes.deletes).reverse()) {
    const rows = own.getDataBodyRange().getRow(first);
    (count === 1 ? rows : rows.getResizedRange(count - 1, 0)).delete('Up');
  }
  const filled = fillingFirst(changes);
  const rows = made === undefined ? queueRoom(context, changes, room) : made;
  if (filled.length > 0) writeRows(table, own.getDataBodyRange().getRow(0), filled);
  if (rows !== null) writeRows(table, rows, changes.appends.slice(filled.length));
}

/** Queues room for the new rows of a table, of which nothing is to be deleted after that; `null` if none is needed. */
export function queueRoom(
  context: Excel.RequestContext,
  changes: TableChanges,
  room: RowsPlace,
): Excel.Range | null {
  const count = changes.appends.length - fillingFirst(changes).length;
  if (count === 0) return null;
  const own = context.workbook.tables.getItem(changes.table.spec.table);
  if (room !== 'below') return roomInside(own, count, room === 'inserted');
  return own
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(count - 1, 0);
}

/** The new row, if any, that goes into the one blank row of a table. */
function fillingFirst(changes: TableChanges): RowFields[] {
  return startsEmpty(changes) ? changes.appends.slice(0, 1) : [];
}

/** Position in the body of the first appended row after the changes, unless somebody else appends rows meanwhile. */
export function firstAppended(changes: TableChanges): number {
  return startsEmpty(changes) ? 0 : changes.table.cells.length - changes.deletes.length;
}

/** The one row that the table keeps is blank when rows are appended. */
export function startsEmpty({ table, deletes }: TableChanges): boolean {
  return deletes.length === table.cells.length || (table.cells.length === 1 && isBlankRow(table, 0));
}

/** Queues all cells of neighbouring rows. */
export function writeRows(table: TableRows, rows: Excel.Range, fields: readonly RowFields[]): void {
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
  const formats = measures.map((measure) =>
    typeof measure === 'string' && measure !== '' ? measureFormat(measure as Measure) : null,
  );
  const [first = null] = formats;
  if (formats.every((format) => format === null)) return;
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    if (column.kind !== 'value' || position === undefined) continue;
    const cells = rows.getColumn(position);
    if (first !== null && formats.every((format) => format === first)) setNumberFormat(cells, first);
    else cells.numberFormat = formats.map((format) => [format]);
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
