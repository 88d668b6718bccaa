import { unprotected } from '../excel/text';
import type { TableRows, Tables } from '../rows/table-rows';
import type { Cell } from '../rows/cells';
import { keyOf, type Damage } from './damage';
import { givenBack, restored, restoredCell } from './given-back';
import { newRows } from './new-rows';
import { candidates, givenPositions, rowsById, saysAll, unnamed, type RowIds } from './row-ids';
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

/** What takes one table back to how it stood. Positions are those of the body as read. */
export interface TableBack {
  table: TableRows;
  cells: RowBack[];
  /** Rows that come back, in front of the row that stands there. */
  rows: RowBack[];
  deletes: number[];
  /** What stood below the table, where it will end. */
  below: BelowBack | null;
}

/** Cells that come back below a table; the first row below it is 0. */
export interface BelowBack {
  row: number;
  column: number;
  formulas: Cell[][];
}

/**
 * What is still to be put back, as the tables stand now; none is empty. A cell that somebody has changed since stays.
 * @param brought rows that were put back before this
 */
export function backOf(
  damages: readonly Damage[],
  tables: Tables,
  brought: ReadonlySet<Touch> = new Set(),
): TableBack[] {
  return [...tables.values()].flatMap((table) => {
    const back: TableBack = { table, cells: [], rows: [], deletes: [], below: null };
    const ids = rowsById(table);
    for (const damage of damages.filter((one) => keyOf(one) === table.spec.key))
      addBack(back, damage, ids, brought);
    return isNothing(back) ? [] : [back];
  });
}

export function isNothing({ cells, rows, deletes, below }: TableBack): boolean {
  return cells.length + rows.length + deletes.length === 0 && below === null;
}

function addBack(back: TableBack, damage: Damage, ids: RowIds, brought: ReadonlySet<Touch>): void {
  const { table } = back;
  const { headings, touches } = damage;
  const order = headings.map((heading) => table.headings.indexOf(heading));
  for (const touch of touches) {
    const before = touch.before() ?? asRead(touch);
    if (touch.wrote === null) {
      addRow(back, touch, { before, order, ids, isBrought: brought.has(touch) });
      continue;
    }
    const row = cellsBack(table, ids, touch, before, order);
    if (row !== null) back.cells.push(row);
  }
  addAppended(back, damage, ids);
}

interface GoneRow {
  before: RowBefore;
  order: readonly number[];
  ids: RowIds;
  isBrought: boolean;
}

/** A row that went comes back, unless somebody has written it anew, perhaps with other cells; of two then ours goes again. */
function addRow(back: TableBack, touch: Touch, { before, order, ids, isBrought }: GoneRow): void {
  const { table } = back;
  const { values } = before;
  const name = values[order.indexOf(table.at.get('id') ?? -1)] ?? '';
  const standing = candidates(table, ids, name);
  const ours = standing.filter((at) => saysAll(table, at, values, order, unnamed(table, name)));
  const read = rowsById(touch.table);
  const most = name === '' ? Infinity : Math.max(read.get(name)?.length ?? 0, 1);
  const coming = back.rows.filter((row) => name !== '' && row.name === name).length;
  const isThere = ours.length > 0 || standing.length + coming >= most;
  if (!isThere && !isNamedAnew(table, { values, order, name, read }))
    back.rows.push({ ...wholeBack(table, touch, before, order), name });
  if (isBrought && standing.length > most) back.deletes.push(...ours.slice(0, 1));
}

interface NewName {
  values: readonly Cell[];
  order: readonly number[];
  name: Cell;
  read: RowIds;
}

/** Whether a row that had an Id given to it since the reading stands without it, or with another one. */
function isNamedAnew(table: TableRows, { values, order, name, read }: NewName): boolean {
  if (read.has(name)) return false;
  const id = table.at.get('id') ?? -1;
  return table.cells.some(
    (row, at) =>
      (row[id] === '' || !read.has(row[id] ?? '')) &&
      saysAll(table, at, values, order, givenPositions(table)),
  );
}

/** How a row stood by the reading before, where the request that was refused did not tell. */
function asRead({ table, index }: Touch): RowBefore {
  return { values: table.cells[index] ?? [], formulas: [], formats: new Map() };
}

/** New rows go, but those in which somebody has written since; what they went over comes back. */
function addAppended(back: TableBack, damage: Damage, ids: RowIds): void {
  const below = damage.appended?.below() ?? null;
  const { ours } = newRows(damage, back.table, ids);
  if (ours.length === 0) return;
  back.deletes.push(...ours);
  if (below === null) return;
  const { row, column, values, formulas } = below;
  const cells = values.map((cellsOfRow, at) =>
    cellsOfRow.map((value, position) => givenBack(formulas[at]?.[position], value)),
  );
  back.below = { row, column, formulas: cells };
}

/** The written cells of a row that still say what was written; `null` if there are none, or the row is gone. */
function cellsBack(
  table: TableRows,
  ids: RowIds,
  touch: Touch,
  before: RowBefore,
  order: readonly number[],
): RowBack | null {
  const wrote = touch.wrote ?? [];
  const id = table.at.get('id') ?? -1;
  const from = order.indexOf(id);
  const name = unprotected(wrote[from] ?? null) ?? before.values[from] ?? '';
  const after = before.values.map((cell, position) => unprotected(wrote[position] ?? null) ?? cell);
  const found = candidates(table, ids, name);
  const aside = unnamed(table, name);
  const read = rowsById(touch.table);
  // A row that had an Id when it was read is another one, although it says the same.
  const mayBeOurs = (at: number): boolean => {
    const own = table.cells[at]?.[id] ?? '';
    return (own === '' || !read.has(own)) && saysAll(table, at, after, order, aside);
  };
  const index = name === '' ? found.find(mayBeOurs) : found[0];
  const row = table.cells[index ?? -1];
  if (row === undefined || index === undefined) return null;
  const formulas = table.headings.map((): Cell | null => null);
  const formats = table.headings.map((): string | null => null);
  const given = givenNames(table, before, order);
  for (const [position, cell] of wrote.entries()) {
    const to = order[position] ?? -1;
    if (cell === null || to < 0 || !isStill(row[to] ?? '', cell, before.values[position] ?? '')) continue;
    if (given.has(to) && before.values[position] === '') continue;
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

function wholeBack(
  table: TableRows,
  touch: Touch,
  before: RowBefore,
  order: readonly number[],
): Omit<RowBack, 'name'> {
  const formats = table.headings.map((): string | null => null);
  before.formats.forEach((format, position) => (formats[order[position] ?? -1] = format));
  const formulas = restored(before, order, table.headings.length);
  return { touch, index: touch.index, formulas, formats };
}
