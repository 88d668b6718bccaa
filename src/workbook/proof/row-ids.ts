import { groupBy } from '../../domain/values/group-by';
import type { Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import { unprotected } from '../excel/text';
import { inputPositions } from './touches';

/** Positions of the rows with an Id. */
export type RowIds = ReadonlyMap<Cell, readonly number[]>;

export function rowsById(table: TableRows): RowIds {
  const id = table.at.get('id') ?? -1;
  const rows = known.get(table) ?? groupBy(table.cells.keys(), (index) => table.cells[index]?.[id] ?? '');
  known.set(table, rows);
  return rows;
}

/** Asked for every row that is put back; a table as read does not change. */
const known = new WeakMap<TableRows, RowIds>();

/** Rows with that Id; any row for one without. */
export function candidates(table: TableRows, ids: RowIds, name: Cell): readonly number[] {
  return name === '' ? [...table.cells.keys()] : (ids.get(name) ?? []);
}

/** Positions of what a row typed by hand is given: its Id and its place. */
export function givenPositions({ at }: TableRows): number[] {
  return ['id', 'order'].flatMap((field) => at.get(field) ?? []);
}

/** What does not count of a row that had no Id: it may have been given one since. */
export function unnamed(table: TableRows, name: Cell): number[] {
  return name === '' ? givenPositions(table) : [];
}

/** Whether a row says in all cells that people fill, some aside, what stood there. */
export function saysAll(
  table: TableRows,
  index: number,
  cells: readonly Cell[],
  order: readonly number[],
  aside: readonly number[] = [],
): boolean {
  const inputs = new Set(inputPositions(table).filter((position) => !aside.includes(position)));
  return order.every((to, position) => !inputs.has(to) || table.cells[index]?.[to] === cells[position]);
}

/** A row as it stood before something was written into it, and what was written. */
export interface WrittenRow {
  /** Its Id afterwards, and before. */
  name: Cell;
  stood: Cell;
  values: readonly Cell[];
  wrote: readonly (Cell | null)[];
  /** Where each of its cells stands now; -1 if nowhere. */
  order: readonly number[];
  /** Ids of all rows as they were read. */
  read: RowIds;
}

/**
 * Where a row stands now into which something was written. If that gave it another Id, which may be another row's own, it is
 * the row with either Id that is most like it, and not one that is unlike it.
 */
export function writtenRow(table: TableRows, ids: RowIds, row: WrittenRow): number | undefined {
  const { name, stood, values, wrote, order, read } = row;
  if (name === '') {
    const id = table.at.get('id') ?? -1;
    // A row that had an Id when it was read is another one, although it says the same.
    const isAnother = (at: number): boolean => {
      const own = table.cells[at]?.[id] ?? '';
      return own !== '' && read.has(own);
    };
    const after = values.map((cell, position) => unprotected(wrote[position] ?? null) ?? cell);
    return candidates(table, ids, name).find(
      (at) => !isAnother(at) && saysAll(table, at, after, order, givenPositions(table)),
    );
  }
  const found = [...new Set([name, stood])].flatMap((id) => (id === '' ? [] : (ids.get(id) ?? [])));
  if (name === stood && found.length < 2) return found[0];
  const likeness = new Map(found.map((at) => [at, likenessTo(table.cells[at] ?? [], table, row)]));
  const best = Math.max(...likeness.values());
  return name === stood || best > HALF ? found.find((at) => likeness.get(at) === best) : undefined;
}

const HALF = 0.5;

/** Part of the filled cells, but those that were written, that say the same; 1 if there are none. */
function likenessTo(now: readonly Cell[], table: TableRows, { values, wrote, order }: WrittenRow): number {
  const inputs = new Set(inputPositions(table));
  let filled = 0;
  let same = 0;
  for (const [position, to] of order.entries()) {
    const [before = '', cell = ''] = [values[position], now[to]];
    if (!inputs.has(to) || (wrote[position] ?? null) !== null || (before === '' && cell === '')) continue;
    filled += 1;
    if (before === cell) same += 1;
  }
  return filled === 0 ? 1 : same / filled;
}
