import { WorkbookError } from '../excel/failure';
import type { TableSpec } from '../schema/schema-base';
import { isAnswerTooLarge } from './answer-size';
import type { Cell } from './cells';
import { MOST_CELLS } from './table-rows';

/** Where a table stands and how large it is. */
interface Frame {
  sheet: string;
  sheetId: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
  headings: Cell[];
}

/** A table of which some rows are read. */
export interface PartTable {
  spec: TableSpec;
  frame: Frame | null;
  cells: Cell[][];
  /** How many answers it took. */
  answers: number;
  /** The most that rows took in one of them. */
  bytesPerRow: number;
  /** It is not what it was when its first rows were read. */
  changed: boolean;
}

/** Neighbouring rows of a table to ask for, all of their cells or one column. */
export interface RowsPart {
  table: PartTable;
  from: number;
  count: number;
  column?: number;
  bytes: number;
  take(rows: Cell[][], from: number): void;
}

/**
 * Asks for parts in one request, in halves if Excel refuses to send so large an answer. `beside` queues what else that
 * request asks, or the first of those in its place.
 */
export async function askParts(
  context: Excel.RequestContext,
  parts: readonly RowsPart[],
  beside?: () => void,
): Promise<void> {
  const open = parts.filter(({ table, from }) => !table.changed && from < (table.frame?.rows ?? Infinity));
  if (open.length === 0) return;
  beside?.();
  const queued = open.map((part) => queuePart(context, part));
  try {
    await context.sync();
  } catch (error) {
    const halves = isAnswerTooLarge(error) ? halvesOf(open) : null;
    if (halves === null) throw error;
    await askParts(context, halves[0], beside);
    await askParts(context, halves[1]);
    return;
  }
  for (const receive of queued) receive();
}

/** Two requests in the place of one; `null` for a single row. */
function halvesOf(parts: readonly RowsPart[]): [RowsPart[], RowsPart[]] | null {
  const middle = Math.ceil(parts.length / 2);
  if (parts.length > 1) return [parts.slice(0, middle), parts.slice(middle)];
  const [part] = parts;
  if (part === undefined || part.count < 2) return null;
  const count = Math.ceil(part.count / 2);
  return [[{ ...part, count }], [{ ...part, from: part.from + count, count: part.count - count }]];
}

/** Queues the rows and where the table stands at that moment. */
function queuePart(context: Excel.RequestContext, part: RowsPart): () => void {
  const { table, from, count, column } = part;
  const found = context.workbook.tables.getItem(table.spec.table);
  const worksheet = found.worksheet.load('name,id');
  const header = found.getHeaderRowRange().load('values').untrack();
  const body = found.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  // Rows that are not there any more are cells below the table.
  const first = column === undefined ? body.getRow(0) : body.getCell(0, column);
  const range = first
    .getOffsetRange(from, 0)
    .getResizedRange(count - 1, 0)
    .load('values')
    .untrack();
  return () => {
    const frame: Frame = {
      sheet: worksheet.name,
      sheetId: worksheet.id,
      top: body.rowIndex,
      left: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
      headings: (header.values as Cell[][])[0] ?? [],
    };
    if (frame.rows * frame.columns > MOST_CELLS)
      throw new WorkbookError('too-large', table.spec.table, frame.sheet);
    table.frame ??= frame;
    if (!isSamePart(table.frame, frame)) table.changed = true;
    else part.take((range.values as Cell[][]).slice(0, frame.rows - from), from);
  };
}

export function isSamePart(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
