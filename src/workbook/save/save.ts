import { WorkbookError } from '../excel/failure';
import { writeProvenRows } from '../proof/write-rows';
import { completions } from '../rows/adopt';
import { queueBelow } from '../rows/below';
import { queueDiary } from '../rows/diary-place';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import { queueGuards } from '../rows/guards';
import { hasOwnFields, ownPositions } from '../rows/own-cells';
import { loadGrownTables } from '../rows/grown-tables';
import { hasWork, rowCells, type RowUpdate, type TableChanges } from '../rows/row-writes';
import { refuseNewer, withVersion } from '../rows/schema-version';
import { holdsEntries } from '../schema/list-tables';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { loadTables, type TableRows, type Tables } from '../rows/table-rows';
import { isEmpty, touchedTables, type Change } from './change';
import { mayBeOfDiary, noteAlone, noteOf, withNote, type DiaryRequest } from './diary';
import { diaryRows } from './diary-rows';
import { isDone } from './done';
import { leftOf } from './left';
import { saysLists, writtenEntries } from './list-rows';
import { ownRows, type OwnRow } from './own-rows';
import { planChange, type MergedRow, type Plan } from './plan-change';
import { ownedTables, plannedRows, standingRows, strandsRows } from './stranded';
import { takenCode } from './taken-codes';
import { withFormulas } from './undo';

/**
 * `undo` is the change that takes it back; `merged` says what others have changed in the same rows, which stays; `own` are
 * the rows as they stand now, to be seen again later.
 * `conflict`: a cell to be written or a row to be deleted no longer says what was shown. `gone`: a row to be changed is no
 * longer there. In both cases nothing is written, or all of it was put back.
 */
export type Saved =
  | { kind: 'saved'; undo: Change; merged: MergedRow[]; own: OwnRow[] }
  | { kind: 'conflict' }
  | { kind: 'gone' };

/** The last save that began and did not end, what takes it back, and what was left to be written of it. */
export interface Attempt {
  last: { change: Change; undo: Change; left: number } | null;
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
  /** A code that is given anew must be nobody else's. What is taken back, or written again, comes as it was. */
  keepsCodesApart?: boolean;
  /** Where it is noted; nothing is where the diary is off or not there. */
  diary?: DiaryRequest;
}

/** How often a save begins anew after others came between its reading and its writing. */
const ATTEMPTS = 4;

/**
 * Carries out one change: reads, plans, writes with proof, and puts back what hit something else. Rows are found by their
 * Id as read; those typed by hand by what they say. Only cells that the change names are compared and written, so that other
 * people's changes beside them stay. What the workbook says already counts as saved. Other rows typed by hand in the same
 * tables get their Id and order. It takes two round trips: one more if rows with cells in the person's own columns go or
 * move, and what `writeProvenRows` says; after others came between, it begins anew. It is noted in the diary, in the same
 * requests, unless that cannot be.
 * @throws WorkbookError filtered: a filter hides rows of a table that is to get or lose some; newer-workbook; what `queueGuards`
 *   and `refuseMissingColumns` throw; code-taken: another row has a code that is given anew; in these nothing is written;
 *   changed-meanwhile: others came between each time, and nothing of it stands; and what `writeProvenRows` throws
 */
export async function saveChange(context: Excel.RequestContext, request: SaveRequest): Promise<Saved> {
  if (isEmpty(request.change)) return { kind: 'saved', undo: request.change, merged: [], own: [] };
  const { attempt: earlier, change } = request;
  if (earlier && earlierOf(earlier, change) === null) earlier.last = null;
  let diary = request.diary ?? null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const saved = await saveOnce(context, request, diary);
      if (saved !== null) return saved;
    } catch (error) {
      if (diary === null || !mayBeOfDiary(error)) throw error;
      diary = null;
    }
  }
  throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
}

/** @returns `null` if others came between: nothing of it stands */
async function saveOnce(
  context: Excel.RequestContext,
  request: SaveRequest,
  diary: DiaryRequest | null,
): Promise<Saved | null> {
  const { change, newId, adopt = [], attempt = { last: null }, keepsCodesApart = false } = request;
  const keys = [...new Set([...touchedTables(change), ...ownedTables(change), ...adopt])];
  const { loaded, asked } = await loadGrownTables(context, withVersion(keys), () => ({
    below: keys.map((key) => queueBelow(context, key, tableSpec(key).table)),
    filters: queueFilters(context, keys),
    place: diary ? queueDiary(context) : null,
    refuseGuarded: queueGuards(context, keys),
  }));
  const { below, filters, place, refuseGuarded } = asked;
  let tables = loaded;
  refuseNewer(tables);
  let plan = planChange(change, tables, newId);
  const own = ownColumnsOf(plan);
  if (own.size > 0) {
    tables = await loadTables(context, keys, own);
    plan = planChange(change, tables, newId);
  }
  if (plan.kind !== 'planned') return plan;
  if (strandsRows(change, plannedRows(plan.tables))) return { kind: 'conflict' };
  const taken = keepsCodesApart ? takenCode(change, tables) : null;
  if (taken !== null) throw new WorkbookError('code-taken', 'code', taken.sheet, [taken.place]);
  const resized = plan.tables.filter(changesSize).map(({ table }) => table);
  refuseFiltered(resized, filteredTables(filters));
  refuseGuarded(plan.tables);
  const { undo } = plan.tables.some(hasWork) ? plan : (earlierOf(attempt, change) ?? plan);
  attempt.last = { change, undo, left: leftOf(change, tables) };

  const read = tables;
  const changes = plan.tables
    .filter(({ table }) => keys.includes(table.spec.key))
    .map((one) => completed(one, newId));
  const written = await withNote(context, diary && noteOf(place?.(), diaryRows(changes, diary), diary), {
    work: (beside) =>
      writeProvenRows(context, {
        changes,
        below,
        isDone: (after) => isDone(change, read, after),
        isFree: (after) => isFree(request, after),
        beside,
      }),
    stands: ({ kind }) => kind === 'stands',
  });
  attempt.last = null;
  if (written.kind === 'moved') return null;
  const { diary: unnoted } = request;
  if (diary === null && unnoted) await noteAlone(context, diaryRows(changes, unnoted), unnoted.limit);
  const { after, proofs } = written;
  return {
    kind: 'saved',
    undo: withFormulas(undo, proofs),
    merged: plan.merged,
    own: ownRows({ rows: [...change.rows, ...writtenEntries(changes)] }, after),
  };
}

/** Whether nobody gave the same code meanwhile, or an entry to the same list, or a row to what goes. */
function isFree({ change, keepsCodesApart = false }: SaveRequest, after: Tables): boolean {
  if (!saysLists(after, change.lists)) return false;
  if (strandsRows(change, standingRows(after))) return false;
  return !keepsCodesApart || takenCode(change, after) === null;
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
    const moves = deletes.length > 0 || appends.some(hasOwnFields) || holdsEntries(table.spec.key);
    if (positions.length > 0 && moves && hasWork(changes)) found.set(table.spec.key, positions);
  }
  return found;
}

function changesSize({ deletes, appends }: TableChanges): boolean {
  return deletes.length + appends.length > 0;
}

/** The changes with what other rows lack that were typed by hand. */
function completed(changes: TableChanges, newId: () => string): TableChanges {
  const lacking = completions(afterUpdates(changes), newId);
  const updates = new Map<number, RowUpdate>(changes.updates.map((update) => [update.index, update]));
  for (const { index, fields } of lacking) {
    const update = updates.get(index) ?? { index, fields: {} };
    updates.set(index, { ...update, fields: { ...update.fields, ...fields } });
  }
  return { ...changes, updates: [...updates.values()] };
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
