import { unprotected } from '../excel/text';
import type { Cell } from '../rows/cells';
import type { TableRows, Tables } from '../rows/table-rows';
import { keyOf, type Damage } from './damage';
import { rowsById, type RowIds } from './row-ids';

/** Where the new rows of a request stand, beside others that had their Ids already. */
export interface NewRows {
  /** As they were written. */
  ours: number[];
  /** Somebody has written in them since. */
  changed: number[];
}

export function newRows(damage: Damage, table: TableRows, ids: RowIds): NewRows {
  const { appended, told } = damage;
  const found: NewRows = { ours: [], changed: [] };
  const others = othersNamed(damage);
  for (const { id, wrote } of appended?.rows ?? []) {
    const standing = ids.get(id) ?? [];
    const most = standing.length - (others.get(id) ?? 0);
    const ours = standing.filter((at) => isAsWritten(table, at, wrote, told)).slice(-Math.max(most, 0));
    if (most <= 0) continue;
    found.ours.push(...ours);
    if (ours.length < most) found.changed.push(...standing.filter((at) => !ours.includes(at)).slice(-1));
  }
  return found;
}

/** How many rows had an Id and were not deleted by the same request. */
function othersNamed({ standing, touches }: Damage): Map<Cell, number> {
  const others = new Map<Cell, number>();
  const count = (id: Cell, by: number): unknown => others.set(id, (others.get(id) ?? 0) + by);
  for (const id of standing ?? []) count(id, 1);
  for (const { table, wrote, before } of touches)
    if (wrote === null) count(before()?.values[table.at.get('id') ?? -1] ?? '', -1);
  return others;
}

/** Whether a new row says what was written, or what Excel is known to have made of it. */
function isAsWritten(
  table: TableRows,
  index: number,
  wrote: readonly (Cell | null)[],
  told: TableRows | null,
): boolean {
  const row = table.cells[index] ?? [];
  const isPlain = (cell: Cell | null): boolean =>
    cell !== null && !(typeof cell === 'string' && cell.startsWith('='));
  if (wrote.every((cell, at) => !isPlain(cell) || row[at] === unprotected(cell))) return true;
  const id = told?.at.get('id') ?? -1;
  return told?.cells.some((other) => other[id] === row[id] && sameRow(other, row)) === true;
}

const sameRow = (a: readonly Cell[], b: readonly Cell[]): boolean => a.every((cell, at) => cell === b[at]);

/** New rows that stay, since somebody has written in them: their tables, and positions there. */
export function changedRows(
  damages: readonly Damage[],
  tables: Tables,
): { table: TableRows; indexes: number[] }[] {
  return [...tables.values()].flatMap((table) => {
    const ids = rowsById(table);
    const indexes = damages
      .filter((one) => keyOf(one) === table.spec.key)
      .flatMap((damage) => newRows(damage, table, ids).changed);
    return indexes.length === 0 ? [] : [{ table, indexes }];
  });
}
