import { isOwnList } from '../schema/list-labels';
import { holdsEntries } from '../schema/list-tables';
import { listOfEntry } from '../rows/list-entries';
import { codeKey } from '../../domain/values/codes';
import { PartDone } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import type { Proof } from '../proof/touches';
import { textIn } from '../rows/cells';
import { loadAllOf } from '../rows/grown-tables';
import { hasWork, type TableChanges } from '../rows/row-writes';
import { readRow, readRows, wholeRow, type RowFields, type Tables } from '../rows/table-rows';
import { recordTables } from '../schema/schema';
import { keyField, touchedTables, type Change, type ListChange, type RowChange } from './change';
import type { DiaryRequest } from './diary';
import { grownTable } from './import-request';
import { entriesOfList } from './list-rows';
import { planChange } from './plan-change';
import { saveChange } from './save';
import { withFormulas } from './undo';

/** `refused`: others have changed what it would take back, or added what belongs to it; `part`: that came between its requests. */
export type ImportUndone = 'undone' | 'refused' | 'part';

interface UndoRequest {
  newId: () => string;
  /** Where it is noted. */
  diary?: DiaryRequest | undefined;
  /** Bytes of rows in one save. */
  saveBytes?: number;
  onProgress?: (share: number) => void;
}

/** A save answers with the rows that it writes over twice, as values and as formulas. */
const SAVE_BYTES = 1_000_000;

/** What takes one request of an import back: rows that it added go, fields that it changed say what they said. */
export function requestUndo(changes: readonly TableChanges[], proofs: readonly Proof[]): Change {
  const undo = {
    rows: changes.flatMap(rowsBack).reverse(),
    lists: changes.flatMap((one) => (holdsEntries(one.table.spec.key) ? listsBack(one) : [])),
  };
  return withFormulas(undo, proofs);
}

/** What takes several of them back, in the order in which they were written; the last one goes first. */
export function undoOfAll(requests: readonly Change[]): Change {
  const last = [...requests].reverse();
  return { rows: last.flatMap(({ rows }) => rows), lists: last.flatMap(({ lists }) => lists) };
}

/**
 * Takes an import back, by saves like any other: one, or several where that would be too much for one request. All of it is
 * looked at before the first, and nothing is written where others have changed a row of it since, or where a row of others would
 * lose the objective, phase or indicator that it belongs to. What is as before already is not written, so that a repeated undo
 * completes one that was stopped.
 * @throws WorkbookError what `saveChange` throws
 * @throws PartDone what saves before that took back stays
 */
export async function undoImport(
  context: Excel.RequestContext,
  change: Change,
  { newId, diary, saveBytes = SAVE_BYTES, onProgress }: UndoRequest,
): Promise<ImportUndone> {
  if ((await undoState(context, change, newId)) === 'refused') return 'refused';
  const saves = savesOf(change, saveBytes);
  for (const [index, save] of saves.entries()) {
    const saved = await saveChange(context, { change: save, newId, ...(diary && { diary }) }).catch(
      (error: unknown) => {
        throw index === 0 ? error : new PartDone(error);
      },
    );
    if (saved.kind !== 'saved') return index === 0 ? 'refused' : 'part';
    onProgress?.((index + 1) / saves.length);
  }
  return 'undone';
}

/** How far an import is taken back, by what the workbook says now. */
export async function undoState(
  context: Excel.RequestContext,
  change: Change,
  newId: () => string,
): Promise<'undone' | 'open' | 'refused'> {
  const tables = await loadAllOf(
    context,
    recordTables.map(({ key }) => key),
  );
  const keys = touchedTables(change);
  const plan = planChange(change, new Map([...tables].filter(([key]) => keys.includes(key))), newId);
  if (plan.kind !== 'planned' || leavesOrphans(change, tables)) return 'refused';
  return plan.tables.some(hasWork) ? 'open' : 'undone';
}

function rowsBack({ table, updates, appends }: TableChanges): RowChange[] {
  const { key } = table.spec;
  if (holdsEntries(key)) return [];
  const name = keyField(key);
  const changed = updates.map(({ index, fields }): RowChange => {
    const stood = wholeRow(table, readRow(table, index, []));
    const old = Object.fromEntries(
      [name, ...Object.keys(fields)].map((field) => [field, stood[field] ?? null]),
    );
    return { table: key, before: { ...old, ...fields }, after: old };
  });
  return [...changed, ...appends.map((before): RowChange => ({ table: key, before, after: null }))];
}

function listsBack(changes: TableChanges): ListChange[] {
  const { table } = changes;
  const after = grownTable(changes);
  const { key } = table.spec;
  const names = isOwnList(key)
    ? [key]
    : new Set(readRows(after, []).map(({ fields }) => listOfEntry(fields)));
  return [...names].flatMap((name) => {
    const back = { name, before: entriesOfList(after, name), after: entriesOfList(table, name) };
    return back.before.length === back.after.length ? [] : [back];
  });
}

/** Whether rows that stay belong to an objective, a phase or an indicator that goes. */
function leavesOrphans({ rows }: Change, tables: Tables): boolean {
  const gone = rows.flatMap(({ table, before, after }) =>
    after === null && before ? [{ table, before }] : [],
  );
  const codes = new Set(
    gone.flatMap(({ table, before }) => (table === 'objectives' ? [codeKey(textIn(before.code ?? ''))] : [])),
  );
  const ids = new Set(gone.map(({ before }) => textIn(before.id ?? '')));
  const belongs = ({ objective = null, row = null }: RowFields): boolean =>
    codes.has(codeKey(textIn(objective ?? ''))) || (row !== null && row !== '' && ids.has(textIn(row)));
  return [...tables.values()].some((table) =>
    readRows(table, []).some(({ fields }) => !ids.has(textIn(fields.id ?? '')) && belongs(fields)),
  );
}

function savesOf({ rows, lists }: Change, limit: number): Change[] {
  const sized = rows.map((row) => ({ row, bytes: JSON.stringify(row).length }));
  const saves = requestsOf(sized, limit).map((some): Change => ({
    rows: some.map(({ row }) => row),
    lists: [],
  }));
  return saves.map((save, index) => (index === 0 ? { ...save, lists } : save));
}
