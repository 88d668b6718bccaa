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

/** What a request did that must not stay. */
export interface Damage {
  headings: readonly string[];
  touches: readonly Touch[];
  appended: Appended | null;
  /** The table as the very answer of the request told it; `null` if it did not. */
  told: TableRows | null;
}

/** All that a request did; nothing in a table to which it did not come. */
export function damageOf(proof: Proof, told: TableRows | null): Damage {
  const { table, touches, appended, headings, isBegun } = proof;
  const done = isBegun() ? { touches, appended } : { touches: [], appended: null };
  return { headings: headings() ?? table.headings, ...done, told };
}

/** What a request did to rows that were not those that it meant. */
export function strayDamage({ table, touches, headings }: Proof): Damage {
  const stray = touches.filter((touch) => !isTouchAsRead(touch));
  return { headings: headings() ?? table.headings, touches: stray, appended: null, told: null };
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

/** Positions of what a row typed by hand is given: its Id and its place. */
function givenPositions({ at }: TableRows): number[] {
  return ['id', 'order'].flatMap((field) => at.get(field) ?? []);
}

/** What does not count of a row that had no Id: it may have been given one since. */
function unnamed(table: TableRows, name: Cell): number[] {
  return name === '' ? givenPositions(table) : [];
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

/** Where the new rows of a request stand, beside others that had their Ids already. */
interface NewRows {
  /** As they were written. */
  ours: number[];
  /** Somebody has written in them since. */
  changed: number[];
}

function newRows(damage: Damage, table: TableRows, ids: RowIds): NewRows {
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
function othersNamed({ appended, touches }: Damage): Map<Cell, number> {
  const others = new Map<Cell, number>();
  const count = (id: Cell, by: number): unknown => others.set(id, (others.get(id) ?? 0) + by);
  for (const id of appended?.standing() ?? []) count(id, 1);
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
  const index = name === '' ? found.find((at) => saysAll(table, at, after, order, aside)) : found[0];
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

/** Whether a row says in all cells that people fill, some aside, what stood there. */
function saysAll(
  table: TableRows,
  index: number,
  cells: readonly Cell[],
  order: readonly number[],
  aside: readonly number[] = [],
): boolean {
  const inputs = new Set(inputPositions(table).filter((position) => !aside.includes(position)));
  return order.every((to, position) => !inputs.has(to) || table.cells[index]?.[to] === cells[position]);
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
  return { touch, index: Math.min(touch.index, table.cells.length), formulas, formats };
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
