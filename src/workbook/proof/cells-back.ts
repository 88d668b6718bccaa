import { unprotected } from '../excel/text';
import type { Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import { restoredCell } from './given-back';
import { givenPositions, writtenRow, type RowIds } from './row-ids';
import { inputPositions, type RowBefore, type Touch } from './touches';

/** Cells to put back into one row, by position; `null` leaves a cell alone. */
export interface RowBack {
  /** The row that it is put back for. */
  touch: Touch;
  /** Its Id. */
  name: Cell;
  index: number;
  formulas: (Cell | null)[];
  formats: (string | null)[];
}

/** The rows of a table as they stand now. */
export interface StandingRows {
  table: TableRows;
  ids: RowIds;
  /** Ids that rows had before something was written into them. */
  owned: ReadonlySet<Cell>;
}

/** The written cells of a row that still say what was written; `null` if there are none, or the row is gone. */
export function cellsBack(
  { table, ids, owned }: StandingRows,
  touch: Touch,
  before: RowBefore,
  order: readonly number[],
): RowBack | null {
  const wrote = touch.wrote ?? [];
  const from = order.indexOf(table.at.get('id') ?? -1);
  const stood = before.values[from] ?? '';
  const name = unprotected(wrote[from] ?? null) ?? stood;
  const index = writtenRow(table, ids, { name, stood, values: before.values, wrote, order });
  const row = table.cells[index ?? -1];
  if (row === undefined || index === undefined) return null;
  const formulas = table.headings.map((): Cell | null => null);
  const formats = table.headings.map((): string | null => null);
  const kept = owned.has(name) ? new Set() : givenNames(table, before, order);
  for (const [position, cell] of wrote.entries()) {
    const to = order[position] ?? -1;
    if (cell === null || to < 0 || !isStill(row[to] ?? '', cell, before.values[position] ?? '')) continue;
    if (kept.has(to) && before.values[position] === '') continue;
    formulas[to] = restoredCell(table, index, to, before, position);
  }
  if (formulas.every((cell) => cell === null)) return null;
  before.formats.forEach((format, position) => (formats[order[position] ?? -1] = format));
  return { touch, name, index, formulas, formats };
}

/** Positions of an Id and a place that a row keeps if it had none: somebody may know it by them by now. */
function givenNames(table: TableRows, { values }: RowBefore, order: readonly number[]): ReadonlySet<number> {
  const inputs = new Set(inputPositions(table));
  const isBlank = order.every((to, position) => !inputs.has(to) || values[position] === '');
  return new Set(isBlank ? [] : givenPositions(table));
}

/** Whether a cell still says what was written into it, and did not say so before. A formula of ours counts as said. */
function isStill(now: Cell, wrote: Cell, before: Cell): boolean {
  if (typeof wrote === 'string' && wrote.startsWith('=')) return now !== before;
  return now === unprotected(wrote) && now !== before;
}
