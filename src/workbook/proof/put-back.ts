import { groupBy } from '../../domain/values/group-by';
import { protect, unprotected } from '../excel/text';
import type { TableRows, Tables } from '../rows/table-rows';
import type { Cell } from '../rows/cells';
import {
  inputPositions,
  isTouchAsRead,
  type Appended,
  type Proof,
  type RowBefore,
  type Touch,
} from './touches';

/** Cells to put back into one row, by position; `null` leaves a cell alone. */
export interface RowBack {
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

/** What a request did that must not stay. */
export interface Damage {
  headings: readonly string[];
  touches: readonly Touch[];
  appended: Appended | null;
}

/** All that a request did. */
export function damageOf({ table, touches, appended, headings }: Proof): Damage {
  return { headings: headings() ?? table.headings, touches, appended };
}

/** What a request did to rows that were not those that it meant. */
export function strayDamage({ table, touches, headings }: Proof): Damage {
  const stray = touches.filter((touch) => !isTouchAsRead(touch));
  return { headings: headings() ?? table.headings, touches: stray, appended: null };
}

/** What is still to be put back, as the tables stand now; none is empty. A cell that somebody has changed since stays. */
export function backOf(damages: readonly Damage[], tables: Tables): TableBack[] {
  return [...tables.values()].flatMap((table) => {
    const back: TableBack = { table, cells: [], rows: [], deletes: [], below: null };
    const ids = rowsById(table);
    for (const damage of damages.filter((one) => keyOf(one) === table.spec.key)) addBack(back, damage, ids);
    return isNothing(back) ? [] : [back];
  });
}

function keyOf({ touches, appended }: Damage): string | undefined {
  return touches[0]?.table.spec.key ?? appended?.table.spec.key;
}

export function isNothing({ cells, rows, deletes, below }: TableBack): boolean {
  return cells.length + rows.length + deletes.length === 0 && below === null;
}

/** Positions of the rows with an Id. */
type RowIds = ReadonlyMap<Cell, readonly number[]>;

function rowsById(table: TableRows): RowIds {
  const id = table.at.get('id') ?? -1;
  return groupBy(table.cells.keys(), (index) => table.cells[index]?.[id] ?? '');
}

/** Rows with that Id; any row for one without. */
function candidates(table: TableRows, ids: RowIds, name: Cell): readonly number[] {
  return name === '' ? [...table.cells.keys()] : (ids.get(name) ?? []);
}

function addBack(back: TableBack, { headings, touches, appended }: Damage, ids: RowIds): void {
  const { table } = back;
  const order = headings.map((heading) => table.headings.indexOf(heading));
  for (const touch of touches) {
    const before = touch.before() ?? asRead(touch);
    if (touch.wrote === null) {
      const name = before.values[order.indexOf(table.at.get('id') ?? -1)] ?? '';
      const isThere = candidates(table, ids, name).some((at) => saysAll(table, at, before.values, order));
      if (!isThere) back.rows.push(wholeBack(table, before, order, touch.index));
      continue;
    }
    const row = cellsBack(table, ids, touch.wrote, before, order);
    if (row !== null) back.cells.push(row);
  }
  if (appended !== null) addAppended(back, appended, ids);
}

/** How a row stood by the reading before, where the request that was refused did not tell. */
function asRead({ table, index }: Touch): RowBefore {
  return { values: table.cells[index] ?? [], formulas: [], formats: new Map() };
}

/** New rows go; what they went over comes back. */
function addAppended(back: TableBack, appended: Appended, ids: RowIds): void {
  const found = appended.ids.flatMap((id) => ids.get(id) ?? []);
  const below = appended.below();
  if (found.length === 0) return;
  back.deletes.push(...found);
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
  wrote: readonly (Cell | null)[],
  before: RowBefore,
  order: readonly number[],
): RowBack | null {
  const id = table.at.get('id') ?? -1;
  const from = order.indexOf(id);
  const name = unprotected(wrote[from] ?? null) ?? before.values[from] ?? '';
  const after = before.values.map((cell, position) => unprotected(wrote[position] ?? null) ?? cell);
  const found = candidates(table, ids, name);
  const index = name === '' ? found.find((at) => saysAll(table, at, after, order)) : found[0];
  const row = table.cells[index ?? -1];
  if (row === undefined || index === undefined) return null;
  const formulas = table.headings.map((): Cell | null => null);
  const formats = table.headings.map((): string | null => null);
  for (const [position, cell] of wrote.entries()) {
    const to = order[position] ?? -1;
    if (cell === null || to < 0 || !isStill(row[to] ?? '', cell, before.values[position] ?? '')) continue;
    formulas[to] = restoredCell(table, index, to, before, position);
  }
  if (formulas.every((cell) => cell === null)) return null;
  before.formats.forEach((format, position) => (formats[order[position] ?? -1] = format));
  return { index, formulas, formats };
}

/** Whether a cell still says what was written into it, and did not say so before. A formula of ours counts as said. */
function isStill(now: Cell, wrote: Cell, before: Cell): boolean {
  if (typeof wrote === 'string' && wrote.startsWith('=')) return now !== before;
  return now === unprotected(wrote) && now !== before;
}

/** Whether a row says in all cells that people fill what stood there. */
function saysAll(table: TableRows, index: number, cells: readonly Cell[], order: readonly number[]): boolean {
  const inputs = new Set(inputPositions(table));
  return order.every((to, position) => !inputs.has(to) || table.cells[index]?.[to] === cells[position]);
}

function wholeBack(table: TableRows, before: RowBefore, order: readonly number[], at: number): RowBack {
  const formats = table.headings.map((): string | null => null);
  before.formats.forEach((format, position) => (formats[order[position] ?? -1] = format));
  const formulas = restored(before, order, table.headings.length);
  return { index: Math.min(at, table.cells.length), formulas, formats };
}

function restored({ values, formulas }: RowBefore, order: readonly number[], width: number): (Cell | null)[] {
  const cells = Array.from({ length: width }, (): Cell | null => null);
  values.forEach((value, position) => {
    const to = order[position] ?? -1;
    if (to >= 0)
      cells[to] = isFormula(formulas[position], value) ? (formulas[position] ?? '') : plainly(value);
  });
  return cells;
}

/** A formula that stood alone in its column comes back as its value: Excel would fill the whole column with it. */
function restoredCell(
  table: TableRows,
  index: number,
  to: number,
  { values, formulas }: RowBefore,
  position: number,
): Cell {
  const value = values[position] ?? '';
  const isAlone = table.cells.every((row, other) => other === index || row[to] === '');
  return isAlone ? plainly(value) : givenBack(formulas[position], value);
}

/** What to write so that a cell says again what it said, by its formula if it had one. */
function givenBack(formula: Cell | undefined, value: Cell): Cell {
  return isFormula(formula, value) ? (formula ?? '') : plainly(value);
}

function isFormula(formula: Cell | undefined, value: Cell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function plainly(value: Cell): Cell {
  return typeof value === 'string' ? protect(value) : value;
}
