import type { TableRows, Tables } from '../rows/table-rows';
import type { Cell } from '../rows/cells';
import { keyOf, type Damage } from './damage';
import { givenBack, restored } from './given-back';
import { newRows } from './new-rows';
import { cellsBack, type RowBack, type StandingRows } from './cells-back';
import { candidates, givenPositions, rowsById, saysAll, unnamed, type RowIds } from './row-ids';
import type { Appended, RowBefore, Touch } from './touches';

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
  /** The new rows that went over it. */
  under: Appended;
  row: number;
  column: number;
  formulas: Cell[][];
}

/** Rows that came back, and new rows for which what stood there came back. */
export type Brought = ReadonlySet<Touch | Appended>;

/**
 * What is still to be put back, as the tables stand now; none is empty. A cell that somebody has changed since stays.
 * @param brought rows, and what stood below tables, that were put back before this
 */
export function backOf(
  damages: readonly Damage[],
  tables: Tables,
  brought: Brought = new Set(),
): TableBack[] {
  return [...tables.values()].flatMap((table) => {
    const back: TableBack = { table, cells: [], rows: [], deletes: [], below: null };
    const own = damages.filter((one) => keyOf(one) === table.spec.key);
    const rows = { table, ids: rowsById(table), owned: ownedIds(own) };
    for (const damage of own) addBack(back, damage, rows, brought);
    return isNothing(back) ? [] : [back];
  });
}

export function isNothing({ cells, rows, deletes, below }: TableBack): boolean {
  return cells.length + rows.length + deletes.length === 0 && below === null;
}

function addBack(back: TableBack, damage: Damage, rows: StandingRows, brought: Brought): void {
  const { table, ids } = rows;
  const { headings, touches } = damage;
  const order = headings.map((heading) => table.headings.indexOf(heading));
  for (const touch of touches) {
    const before = touch.before() ?? asRead(touch);
    if (touch.wrote === null) {
      const { standing } = damage;
      addRow(back, touch, { before, order, ids, standing, isBrought: brought.has(touch) });
      continue;
    }
    const row = cellsBack(rows, touch, before, order);
    if (row !== null) back.cells.push(row);
  }
  addAppended(back, damage, ids, brought);
}

interface GoneRow {
  before: RowBefore;
  order: readonly number[];
  ids: RowIds;
  /** Ids that rows had before it went; `null` if that is not known. */
  standing: readonly Cell[] | null;
  isBrought: boolean;
}

/** A row that went comes back, unless somebody has written it anew, perhaps with other cells; of two then ours goes again. */
function addRow(back: TableBack, touch: Touch, gone: GoneRow): void {
  const { table } = back;
  const { before, order, ids, isBrought } = gone;
  const { values } = before;
  const name = values[order.indexOf(table.at.get('id') ?? -1)] ?? '';
  const standing = candidates(table, ids, name);
  const ours = standing.filter((at) => saysAll(table, at, values, order, unnamed(table, name)));
  const read = rowsById(touch.table);
  const stood = gone.standing?.filter((id) => id === name).length ?? read.get(name)?.length ?? 0;
  const most = name === '' ? Infinity : Math.max(stood, 1);
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

/** Ids that rows had before something was written into them. */
function ownedIds(damages: readonly Damage[]): ReadonlySet<Cell> {
  const ids = damages.flatMap(({ headings, touches }) =>
    touches.map((touch) => touch.before()?.values[headings.indexOf(idHeading(touch.table))] ?? ''),
  );
  return new Set(ids.filter((id) => id !== ''));
}

const idHeading = ({ headings, at }: TableRows): string => headings[at.get('id') ?? -1] ?? '';

/** How a row stood by the reading before, where the request that was refused did not tell. */
function asRead({ table, index }: Touch): RowBefore {
  return { values: table.cells[index] ?? [], formulas: [], formats: new Map() };
}

/** New rows go, but those in which somebody has written since; what they went over comes back. */
function addAppended(back: TableBack, damage: Damage, ids: RowIds, brought: Brought): void {
  const { appended } = damage;
  const { ours } = newRows(damage, back.table, ids);
  if (ours.length === 0) return;
  back.deletes.push(...ours);
  const below = appended?.below() ?? null;
  if (appended === null || below === null || brought.has(appended)) return;
  const { row, column, values, formulas } = below;
  const cells = values.map((cellsOfRow, at) =>
    cellsOfRow.map((value, position) => givenBack(formulas[at]?.[position], value)),
  );
  back.below = { under: appended, row, column, formulas: cells };
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
