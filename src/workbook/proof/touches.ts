import { ownCells } from '../rows/own-cells';
import { rowBlocks, rowCells, startsEmpty, type TableChanges } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import { inputColumns } from '../schema/schema';
import type { Cell } from '../rows/cells';

/** A row as it stood right before a request wrote into it: cells in the order of the table's columns. */
export interface RowBefore {
  values: readonly Cell[];
  /** As `Range.formulasR1C1` shows them, so that they mean the same in another row. */
  formulas: readonly Cell[];
  /** Number formats that the request may change, by position. */
  formats: ReadonlyMap<number, string>;
}

/** A row that a request writes into, or deletes. */
export interface Touch {
  table: TableRows;
  /** Position in the body, as read. */
  index: number;
  /** What is written, by position, as it goes to Excel; `null`: the row goes. */
  wrote: readonly (Cell | null)[] | null;
  /** How the row stood; it may only be asked once the request was answered, and is `null` if it never ran. */
  before(): RowBefore | null;
}

/** What a request appends to a table. */
export interface Appended {
  table: TableRows;
  rows: readonly AppendedRow[];
  /** What stood where the new rows go, `null` if nothing did, or if the request never ran. */
  below(): StoodBelow | null;
}

/** A new row: its Id, and its cells as they go to Excel. */
export interface AppendedRow {
  id: string;
  wrote: readonly (Cell | null)[];
}

/** Cells below a table; the first row below it is 0. */
export interface StoodBelow {
  row: number;
  column: number;
  values: readonly (readonly Cell[])[];
  /** As `Range.formulasR1C1` shows them. */
  formulas: readonly (readonly Cell[])[];
}

/** What a request does to one table, and how that stood right before. */
export interface Proof {
  table: TableRows;
  touches: readonly Touch[];
  appended: Appended;
  /** Ids that rows had, as often as they had them, where rows come or go, but those of a log; `null` if the request never ran. */
  standing(): readonly Cell[] | null;
  /** Headings as they stood, `null` if the request never ran. */
  headings(): readonly string[] | null;
  /** Whether the request, which may have been refused halfway, may have come to this table's writes. */
  isBegun(): boolean;
}

/**
 * Queues the loading of everything that changes will write over, to be queued before them: Excel carries a request out
 * from the first call to the last, and nobody comes between.
 */
export function queueProof(context: Excel.RequestContext, changes: TableChanges, isInserted: boolean): Proof {
  const { table, updates, deletes, appends } = changes;
  const fillsFirst = startsEmpty(changes) && deletes.length === 0;
  const rows = updates.map(({ index, fields, measure }) => ({
    index,
    wrote: wroteCells(table, fields),
    isFormatted: fields.measure !== undefined && measure !== undefined,
  }));
  const first = fillsFirst ? appends.slice(0, 1) : [];
  const filled = first.map((fields) => ({ index: 0, wrote: wroteCells(table, fields), isFormatted: true }));
  const gone = deletes.map((index) => ({ index, wrote: null, isFormatted: true }));
  const others = appends.slice(first.length);
  const room = isInserted || others.length === 0 ? null : roomBelow(context, table, others.length);
  const proof = queueTouches(context, table, [...rows, ...filled, ...gone]);
  return {
    ...proof,
    ...(others.length > 0 && deletes.length === 0 && { standing: queueIds(context, table) }),
    appended: {
      table,
      rows: others.map((fields) => ({ id: String(fields.id ?? ''), wrote: wroteCells(table, fields) })),
      below: () => room?.() ?? null,
    },
  };
}

/** Ids that stand in a table; none of a log. */
function queueIds(context: Excel.RequestContext, { spec, at }: TableRows): Proof['standing'] {
  const position = at.get('id');
  if (position === undefined || spec.log === true) return () => [];
  const body = context.workbook.tables.getItem(spec.table).getDataBodyRange();
  const ids = body.getColumn(position).load('values').untrack();
  return () => loadedOrNull(() => (ids.values as Cell[][]).flat());
}

/** A row to be written into or deleted; `isFormatted`: its number formats change, too. */
export type TouchedRow = Pick<Touch, 'index' | 'wrote'> & { isFormatted: boolean };

/** The same for rows that are there. */
export function queueTouches(
  context: Excel.RequestContext,
  table: TableRows,
  rows: readonly TouchedRow[],
): Proof {
  const own = context.workbook.tables.getItem(table.spec.table);
  const header = own.getHeaderRowRange().load('values').untrack();
  const body = own.getDataBodyRange();
  const isWhole = rows.some(({ wrote }) => wrote === null);
  const positions = [...inputPositions(table), ...rows.flatMap(({ wrote }) => writtenPositions(wrote ?? []))];
  const width = isWhole ? table.headings.length : Math.max(...positions) + 1;
  const formatted = rows.some(({ isFormatted }) => isFormatted) ? valuePositions(table) : [];
  const befores = new Map<number, () => RowBefore | null>();
  for (const { first, count } of rowBlocks(rows.map(({ index }) => index))) {
    const block = body.getRow(first).getResizedRange(count - 1, width - table.headings.length);
    block.load('values,formulasR1C1').untrack();
    const formats = formatted.map((position) => block.getColumn(position).load('numberFormat').untrack());
    for (let index = first; index < first + count; index += 1)
      befores.set(index, () => loadedOrNull(() => rowBefore(block, index - first, formatted, formats)));
  }
  const touches = rows.map(({ index, wrote }): Touch => ({
    table,
    index,
    wrote,
    before: befores.get(index) ?? (() => null),
  }));
  return {
    table,
    touches,
    appended: { table, rows: [], below: () => null },
    standing: isWhole ? queueIds(context, table) : () => [],
    headings: () => loadedOrNull(() => ((header.values as Cell[][])[0] ?? []).map(String)),
    isBegun: () => true,
  };
}

/** Queues what tells whether the request came to the writes of a proof's table; to be queued right before them. */
export function queueBegin(context: Excel.RequestContext, proof: Proof): Proof {
  const begun = context.workbook.tables.getItem(proof.table.spec.table).load('id');
  return { ...proof, isBegun: () => proof.headings() === null || loadedOrNull(() => begun.id) !== null };
}

/** Positions of the columns whose number format follows the measure. */
function valuePositions({ spec, at }: TableRows): number[] {
  return spec.columns.flatMap(({ kind, field }) => (kind === 'value' ? (at.get(field) ?? []) : []));
}

function roomBelow(context: Excel.RequestContext, { spec }: TableRows, count: number): Appended['below'] {
  const last = context.workbook.tables.getItem(spec.table).getDataBodyRange().getLastRow();
  const room = last.getOffsetRange(1, 0).getResizedRange(count - 1, 0);
  room.load('rowIndex,columnIndex').untrack();
  const used = room.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulasR1C1').untrack();
  return () => loadedOrNull(() => stoodBelow(room, used));
}

function stoodBelow(room: Excel.Range, used: Excel.Range): StoodBelow | null {
  if (used.isNullObject) return null;
  return {
    row: used.rowIndex - room.rowIndex,
    column: used.columnIndex - room.columnIndex,
    values: used.values as Cell[][],
    formulas: used.formulasR1C1 as Cell[][],
  };
}

function wroteCells(table: TableRows, fields: TableChanges['appends'][number]): (Cell | null)[] {
  const cells = rowCells(table, fields);
  for (const [position, [cell]] of ownCells(table, [fields])) cells[position] = cell ?? null;
  return cells;
}

function rowBefore(
  block: Excel.Range,
  row: number,
  formatted: readonly number[],
  formats: readonly Excel.Range[],
): RowBefore {
  return {
    values: (block.values as Cell[][])[row] ?? [],
    formulas: (block.formulasR1C1 as Cell[][])[row] ?? [],
    formats: new Map(
      formatted.map((position, index) => [
        position,
        (formats[index]?.numberFormat as string[][])[row]?.[0] ?? 'General',
      ]),
    ),
  };
}

/** What was loaded; a request that was refused halfway may not have come to it. */
function loadedOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'PropertyNotLoaded') return null;
    throw error;
  }
}

/** Positions of the columns that people fill. */
export function inputPositions({ spec, at }: TableRows): number[] {
  return inputColumns(spec).flatMap(({ field }) => at.get(field) ?? []);
}

/** Positions of the cells that are written. */
export function writtenPositions(wrote: readonly (Cell | null)[]): number[] {
  return wrote.flatMap((cell, position) => (cell === null ? [] : position));
}
