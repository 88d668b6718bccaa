import { groupBy } from '../../domain/values/group-by';
import type { Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import { inputPositions } from './touches';

/** Positions of the rows with an Id. */
export type RowIds = ReadonlyMap<Cell, readonly number[]>;

export function rowsById(table: TableRows): RowIds {
  const id = table.at.get('id') ?? -1;
  return groupBy(table.cells.keys(), (index) => table.cells[index]?.[id] ?? '');
}

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
