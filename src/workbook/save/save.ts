import { completeTable } from '../rows/adopt';
import { isEmpty, keyField, type Change, type RowChange } from './change';
import { WorkbookError } from '../excel/failure';
import { queueFormulas, writeMissingFormulas, type QueuedFormulas } from '../formulas/missing-formulas';
import { queueDiary } from '../rows/diary-place';
import { queueDiaryRows, unlessDiaryFails, type DiaryRequest } from './diary';
import { diaryRows } from './diary-rows';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import { hasOwnFields, ownPositions } from '../rows/own-cells';
import { planChange, type Plan } from './plan-change';
import { indexRows, rowsNamed, type RowIndex } from './row-places';
import {
  changedFields,
  firstAppended,
  isUsedBelow,
  queueBelow,
  queueChanges,
  queueMissing,
  queueOverflow,
  rowCells,
  sameField,
  type TableChanges,
} from '../rows/row-writes';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { loadTables, wholeRow, type TableRows, type Tables } from '../rows/table-rows';

/**
 * `undo` is the change that takes it back. `conflict`: a cell to be written or a row to be deleted no longer says
 * what was shown. `gone`: a row to be changed is no longer there. In both cases nothing is written.
 */
export type Saved = { kind: 'saved'; undo: Change } | { kind: 'conflict' } | { kind: 'gone' };

/** The last save that began and did not end, and what takes it back. */
export interface Attempt {
  last: { change: Change; undo: Change } | null;
}

export interface SaveRequest {
  change: Change;
  newId: () => string;
  /** Further tables in which rows typed by hand get what they lack. */
  adopt?: readonly TableKey[];
  /**
   * The caller keeps it to repeat a save whose outcome is unknown. The undo of the repeated save takes back what
   * the first one did.
   */
  attempt?: Attempt;
  /** Where it is noted; nothing is where the diary is off or not there. */
  diary?: DiaryRequest;
}

/**
 * Carries out one change. Rows are found by their Id as read now; those typed by hand by what they say. Only cells
 * that the change names are compared and written, so that other people's changes beside them stay. What the
 * workbook says already counts as saved. Other rows typed by hand in the same tables get their Id and order. It
 * takes two round trips. It takes one more if a table did not grow, one more if rows with cells in the person's own
 * columns go or move, and one more if Excel did not give new rows their formulas. It is noted in the diary, in the same
 * requests, unless that cannot be.
 * @throws WorkbookError unknown-outcome: what was written is not there; filtered: a filter hides rows of a table that
 *   is to get or lose some, and nothing is written
 */
export async function saveChange(context: Excel.RequestContext, request: SaveRequest): Promise<Saved> {
  const { attempt = { last: null } } = request;
  return unlessDiaryFails(request.diary, (diary) => saveNoted(context, { ...request, attempt }, diary));
}

async function saveNoted(
  context: Excel.RequestContext,
  request: SaveRequest,
  diary: DiaryRequest | null,
): Promise<Saved> {
  const { change, newId, adopt = [], attempt = { last: null } } = request;
  if (isEmpty(change)) return { kind: 'saved', undo: change };
  const keys = [...new Set([...touchedTables(change), ...adopt])];
  const below = keys.map((key) => queueBelow(context, key, tableSpec(key).table));
  const filters = queueFilters(context, keys);
  const place = diary && queueDiary(context);
  let tables = await loadTables(context, keys);
  let plan = planChange(change, tables, newId);
  const own = ownColumnsOf(plan);
  if (own.size > 0) {
    tables = await loadTables(context, keys, own);
    plan = planChange(change, tables, newId);
  }
  if (plan.kind !== 'planned') return plan;
  const resized = plan.tables.filter(changesSize).map(({ table }) => table);
  refuseFiltered(resized, filteredTables(filters));
  const { undo } = plan.tables.some(hasWork) ? plan : (earlierOf(attempt, change) ?? plan);
  attempt.last = { change, undo };

  const came = plan.tables.map((changes) => {
    const adopted = completeTable(context, afterUpdates(changes), newId);
    return { table: changes.table, rows: newPositions(changes, adopted) };
  });
  const written = plan.tables.filter(hasWork);
  for (const changes of written) {
    const look = below.find(({ key }) => key === changes.table.spec.key);
    const usedBelow = look !== undefined && isUsedBelow(look, changes.table);
    queueChanges(context, changes, usedBelow);
  }
  if (diary) queueDiaryRows(context, place?.(), diaryRows(written, diary), diary.limit);
  const overflows = written.map((changes) => queueOverflow(context, changes));
  const queueLooks = (): QueuedFormulas[] =>
    came.map(({ table, rows }) => queueFormulas(context, table, rows));
  let looks = queueLooks();
  let after = await loadTables(context, keys);
  const grown = overflows.map((overflow) =>
    queueMissing(context, overflow, tableOf(after, overflow.changes.table.spec.key)),
  );
  if (grown.includes(true)) {
    looks = queueLooks();
    after = await loadTables(context, keys);
  }
  attempt.last = null;
  await writeMissingFormulas(context, looks, after);
  if (!isDone(change, tables, after)) return { kind: 'conflict' };
  return { kind: 'saved', undo };
}

function earlierOf({ last }: Attempt, change: Change): Attempt['last'] {
  return JSON.stringify(last?.change) === JSON.stringify(change) ? last : null;
}

/** The person's own columns whose cells go, move or come back with their rows, by table. */
function ownColumnsOf(plan: Plan): Map<TableKey, number[]> {
  const found = new Map<TableKey, number[]>();
  for (const changes of plan.kind === 'planned' ? plan.tables : []) {
    const { table, deletes, appends } = changes;
    const positions = ownPositions(table);
    const moves = deletes.length > 0 || appends.some(hasOwnFields) || table.spec.key === 'lists';
    if (positions.length > 0 && moves && hasWork(changes)) found.set(table.spec.key, positions);
  }
  return found;
}

function touchedTables({ rows, lists }: Change): TableKey[] {
  return [...new Set([...rows.map(({ table }) => table), ...(lists.length > 0 ? (['lists'] as const) : [])])];
}

function tableOf(tables: Tables, key: TableKey): TableRows {
  const table = tables.get(key);
  if (table === undefined) throw new RangeError(`table ${key} was not loaded`);
  return table;
}

function hasWork({ updates, deletes, appends }: TableChanges): boolean {
  return updates.length + deletes.length + appends.length > 0;
}

function changesSize({ deletes, appends }: TableChanges): boolean {
  return deletes.length + appends.length > 0;
}

/** Where rows that came, or were typed by hand, stand after the change. */
function newPositions(changes: TableChanges, adopted: readonly number[]): number[] {
  const { deletes, appends } = changes;
  const above = (index: number): number => deletes.filter((deleted) => deleted < index).length;
  const first = firstAppended(changes);
  return [...adopted.map((index) => index - above(index)), ...appends.map((_, index) => first + index)];
}

/** The table as it will be: rows that get a name count as complete, and rows that go are left out. */
function afterUpdates({ table, updates, deletes }: TableChanges): TableRows {
  const cells = table.cells.map((row) => [...row]);
  for (const { index, fields } of updates) {
    rowCells(table, fields).forEach((cell, position) => {
      const row = cells[index];
      if (row !== undefined && cell !== null) row[position] = cell;
    });
  }
  for (const index of deletes) cells[index] = table.headings.map(() => '');
  return { ...table, cells };
}

/** Whether the tables say it after writing. A copy of a deleted row may remain: the change asks for one row less. */
function isDone(change: Change, before: Tables, after: Tables): boolean {
  return touchedTables(change)
    .filter((key) => key !== 'lists')
    .every((key) => {
      const old = indexRows(tableOf(before, key));
      const now = indexRows(tableOf(after, key));
      return change.rows.filter(({ table }) => table === key).every((row) => isRowDone(row, old, now));
    });
}

function isRowDone({ table, before, after }: RowChange, old: RowIndex, now: RowIndex): boolean {
  const name = (after ?? before)?.[keyField(table)] ?? '';
  if (after === null) {
    const left = rowsNamed(now, name);
    return left === 0 || left < rowsNamed(old, name);
  }
  const place = now.byKey.get(name);
  if (place === undefined)
    throw new WorkbookError('unknown-outcome', `a row of ${table} is not there after saving`);
  const row = wholeRow(now.table, place);
  return Object.entries(changedFields(before ?? {}, after)).every(
    ([field, value]) => !now.columns.has(field) || sameField(row[field], value),
  );
}
