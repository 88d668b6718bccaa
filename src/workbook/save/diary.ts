import { officeCode, PutBack, WorkbookError } from '../excel/failure';
import { damageOf } from '../proof/damage';
import { putRowsBack } from '../proof/settle';
import { isAsRead } from '../proof/as-read';
import { queueProof, type Proof } from '../proof/touches';
import { writeProvenRows } from '../proof/write-rows';
import { queueDiary, type DiaryPlace } from '../rows/diary-place';
import { loadAllOf } from '../rows/grown-tables';
import { queueChanges, type TableChanges } from '../rows/row-writes';
import { tableOf, type RowFields, type TableRows } from '../rows/table-rows';
import { diaryTable } from '../schema/schema-registers';
import type { DiarySource } from './diary-rows';

/** What a save or an import is noted with. */
export interface DiaryRequest extends DiarySource {
  /** How many rows the diary keeps at most. */
  limit: number;
}

/** Rows to add to the diary, and how many it keeps at most. */
export interface Note {
  changes: TableChanges;
  limit: number;
}

/** How often a note is tried again that hit something else than the end of the diary. */
const ATTEMPTS = 3;

/** The note of some rows; `null` where there are none, or the diary is closed: it never keeps anybody from saving. */
export function noteOf(
  place: DiaryPlace | undefined,
  rows: readonly RowFields[],
  { limit }: Pick<DiaryRequest, 'limit'>,
): Note | null {
  if (place?.kind !== 'open' || rows.length === 0) return null;
  return { changes: { table: place.table, updates: [], deletes: [], appends: rows.slice(-limit) }, limit };
}

/** Queues a note with its proof: its rows go where the diary ends when the request runs. */
function queueNote(context: Excel.RequestContext, { changes }: Note): Proof {
  const proof = queueProof(context, changes, false);
  queueChanges(context, changes, 'extended');
  return proof;
}

/**
 * Does work that writes with proof, and notes it in the same request, where the work calls `beside`. The note goes again if
 * what it tells was put back. A note that hit something else is put back alone and written again, and the work stands.
 */
export async function withNote<T>(
  context: Excel.RequestContext,
  note: Note | null,
  { work, stands }: { work(beside: () => void): Promise<T>; stands(result: T): boolean },
): Promise<T> {
  if (note === null) return work(() => undefined);
  const queued: { proof: Proof | null } = { proof: null };
  let result: T;
  try {
    result = await work(() => (queued.proof = queueNote(context, note)));
  } catch (error) {
    if (queued.proof !== null && isPutBackError(error)) await takeBack(context, queued.proof);
    throw error;
  }
  const { proof } = queued;
  if (proof === null) return result;
  if (!stands(result)) await takeBack(context, proof);
  else if (isAsRead(proof)) await trimAfter(context, note);
  else {
    await takeBack(context, proof);
    await noteAlone(context, note.changes.appends, note.limit);
  }
  return result;
}

function isPutBackError(error: unknown): boolean {
  return error instanceof PutBack || (error instanceof WorkbookError && error.failure === 'not-kept');
}

/** Notes in requests of its own what stands already; without a word where that cannot be. */
export async function noteAlone(
  context: Excel.RequestContext,
  rows: readonly RowFields[],
  limit: number,
): Promise<void> {
  if (rows.length === 0) return;
  await unlessRefused(async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await isSettled(context, rows, limit)) return;
    }
  });
}

/** @returns `false` if the note hit something else, and was put back */
async function isSettled(
  context: Excel.RequestContext,
  rows: readonly RowFields[],
  limit: number,
): Promise<boolean> {
  const place = queueDiary(context);
  await context.sync();
  const note = noteOf(place(), rows, { limit });
  if (note === null) return true;
  const proof = queueNote(context, note);
  await context.sync();
  if (isAsRead(proof)) await trimAfter(context, note);
  else await takeBack(context, proof);
  return isAsRead(proof);
}

async function takeBack(context: Excel.RequestContext, proof: Proof): Promise<void> {
  await unlessRefused(async () => {
    await putRowsBack(context, [damageOf(proof, null)], await loadAllOf(context, [diaryTable.key]));
  });
}

/** The share of its limit that a full diary is cut to, so that it is not read whole at every save. */
const KEPT = 0.9;

/** Takes the oldest rows, wherever they stand, out of a diary that came beyond its limit; with proof. */
async function trimAfter(
  context: Excel.RequestContext,
  { changes: { table: before, appends }, limit }: Note,
): Promise<void> {
  if (before.cells.length + appends.length <= limit) return;
  await unlessRefused(async () => {
    const table = tableOf(await loadAllOf(context, [diaryTable.key]), diaryTable.key);
    const deletes = oldestRows(table, table.cells.length - Math.floor(limit * KEPT));
    if (table.cells.length <= limit) return;
    await writeProvenRows(context, {
      changes: [{ table, updates: [], deletes, appends: [] }],
      below: [],
      isDone: () => true,
    });
  });
}

function oldestRows({ at, cells }: TableRows, count: number): number[] {
  const moments = cells.map((row) => Number(row[at.get('when') ?? -1] ?? '') || 0);
  return [...moments.keys()]
    .sort((a, b) => (moments[a] ?? 0) - (moments[b] ?? 0) || a - b)
    .slice(0, Math.max(0, count));
}

/** What Excel refuses of the diary alone is not done: what it tells of stands or was put back, and is told truly. */
async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isRefused =
      error instanceof PutBack || error instanceof WorkbookError || officeCode(error) !== null;
    if (!isRefused) throw error;
  }
}

/** What Office answers where the diary is gone, or was protected or filtered since it was looked at. */
const LOST = new Set<string | null>([
  'ItemNotFound',
  'AccessDenied',
  'FilteredRangeConflict',
  'InsertDeleteConflict',
]);

/** Whether the diary may be what Excel refused, so that nothing stands and the same may be done without it. */
export function mayBeOfDiary(error: unknown): boolean {
  return LOST.has(officeCode(error instanceof PutBack ? error.refusal : error));
}
