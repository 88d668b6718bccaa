import type { Peg } from '../../domain/records/records';
import { PartDone, WorkbookError } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import { writeMissingFormulas, type QueuedFormulas } from '../proof/missing-formulas';
import { isUsedBelow, queueBelow } from '../rows/below';
import { queueDiary } from '../rows/diary-place';
import { loadGrownTables } from '../rows/grown-tables';
import { queueGuards } from '../rows/guards';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import type { TableChanges } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import { refuseNewer } from '../rows/schema-version';
import { recordTables } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { mayBeOfDiary, noteAlone, noteOf, withNote, type DiaryRequest } from './diary';
import type { Change } from './change';
import { importRow } from './diary-rows';
import { importedRows } from './import-own';
import { changesOf, planImport, partsToWrite, type ImportPart } from './import-plan';
import type { ImportAttempt } from './settle-import';
import { requestUndo, undoOfAll } from './import-undo';
import { grownTable, writeRequest } from './import-request';
import type { OwnRow } from './own-rows';

export interface ImportOptions {
  /** Share that is written, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between two requests. What is written by then stays. */
  isCancelled?: () => boolean;
  /** Bytes of values in one request; Excel takes 5 MB. */
  requestBytes?: number;
  attempt?: ImportAttempt;
  /** Told of the rows that were written, and what takes them back, also where the import stops halfway. */
  onWritten?: (own: OwnRow[], undo: Change) => void;
  /** Where it is noted, in one row; nothing is where the diary is off or not there. */
  diary?: DiaryRequest;
}

export interface Imported {
  /** Rows that were there with the same Id and have changed. */
  updated: number;
  appended: number;
}

/** What an import has written so far. */
interface Progress {
  imported: Imported;
  /** The same with parameters, which are no records. */
  rows: Imported;
  /** Whether the diary says so. */
  isNoted: boolean;
  /** What was written, and the tables after that, for each time that the import looked anew. */
  written: { changes: TableChanges[]; after: Map<TableKey, TableRows> }[];
  /** What takes each request back. */
  undo: Change[];
}

const REQUEST_BYTES = 4_000_000;

/** How often an import looks anew after others came between. */
const ATTEMPTS = 6;

/**
 * Writes records into a prepared workbook. Rows with the same Id are updated, new ones appended, others stay. A
 * repeated import therefore completes one that was stopped. It takes one round trip to read, then one for every 4 MB, and
 * for every 3 MB of formulas that Excel did not put there. Each request is proven as that of a save: what hit something else
 * is put back, and the import looks anew at what is left. Everything is checked before the first cell is written. The last
 * request notes it all in the diary; where there is none, as after a stop, what was written is noted in requests of its own.
 * @throws PartDone what whole requests wrote before stays
 * @throws WorkbookError too-large: a text is over Excel's limit; filtered: a filter hides rows of a table that is
 *   written; newer-workbook; what a save refuses; not-kept: Excel did not keep a row; changed-meanwhile: others came between
 *   each time; cancelled
 */
export async function importPeg(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions = {},
): Promise<Imported> {
  const none = { updated: 0, appended: 0 };
  const progress: Progress = { imported: none, rows: none, isNoted: false, written: [], undo: [] };
  const { diary, onWritten } = options;
  try {
    await importAll(context, peg, options, progress);
  } catch (error) {
    throw isWritten(progress) ? new PartDone(error) : error;
  } finally {
    const { rows, isNoted } = progress;
    if (diary && isWritten(progress) && !isNoted)
      await noteAlone(context, [importRow(rows, diary)], diary.limit);
    onWritten?.(
      progress.written.flatMap(({ changes, after }) => importedRows(changes, after, peg)),
      undoOfAll(progress.undo),
    );
  }
  return progress.imported;
}

function isWritten({ rows: { updated, appended } }: Progress): boolean {
  return updated + appended > 0;
}

async function importAll(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions,
  progress: Progress,
): Promise<void> {
  let diary = options.diary ?? null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      if (await importOnce(context, peg, { ...options, diary }, progress)) return;
    } catch (error) {
      if (diary === null || !mayBeOfDiary(error)) throw error;
      diary = null;
    }
  }
  throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
}

/** @returns `false` if others came between; what the requests before that wrote counts as imported */
async function importOnce(
  context: Excel.RequestContext,
  peg: Peg,
  { diary, ...options }: Omit<ImportOptions, 'diary'> & { diary: DiaryRequest | null },
  progress: Progress,
): Promise<boolean> {
  const keys = recordTables.map((spec) => spec.key);
  const { loaded, asked } = await loadGrownTables(context, keys, () => ({
    belows: recordTables.map((spec) => queueBelow(context, spec.key, spec.table)),
    filters: queueFilters(context, keys),
    place: diary ? queueDiary(context) : null,
    refuseGuarded: queueGuards(context, keys),
  }));
  const { belows, filters, place, refuseGuarded } = asked;
  refuseNewer(loaded);
  const plan = planImport(peg, loaded);
  refuseFiltered(
    plan.map(({ table }) => table),
    filteredTables(filters),
  );
  refuseGuarded(plan);
  const rows = partsToWrite(plan);
  if (options.attempt) options.attempt.planned ??= rows.length;
  const requests = requestsOf(rows, options.requestBytes ?? REQUEST_BYTES);
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  const grown = new Map<TableKey, TableRows>(loaded);
  const isUsed = (table: TableRows): boolean => {
    const below = belows.find(({ key }) => key === table.spec.key);
    return below !== undefined && isUsedBelow(below, table);
  };
  const looks: QueuedFormulas[] = [];
  const done: TableChanges[] = [];
  progress.written.push({ changes: done, after: grown });
  let written = 0;
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(options);
    const changes = changesOf(request).map((one) => ({
      ...one,
      table: grown.get(one.table.spec.key) ?? one.table,
    }));
    const told = withRows(progress.rows, changes);
    const isLast = rows.length > 0 && index === requests.length - 1;
    const note = diary && isLast ? noteOf(place?.(), [importRow(told, diary)], diary) : null;
    const found = await withNote(context, note, {
      work: (beside) =>
        writeRequest(context, changes, {
          isUsed: (table) => isUsed(loaded.get(table.spec.key) ?? table),
          beside,
        }),
      stands: (result) => result !== null,
    });
    if (found === null) return false;
    looks.push(...found.looks);
    done.push(...changes);
    progress.undo.push(requestUndo(changes, found.proofs));
    for (const one of changes) grown.set(one.table.spec.key, grownTable(one));
    const records = changes.filter(({ table }) => table.spec.key !== 'parameters');
    progress.imported = withRows(progress.imported, records);
    progress.rows = told;
    progress.isNoted = note !== null;
    written += sum(request);
    options.onProgress?.(total === 0 ? 1 : written / total);
  }
  await writeMissingFormulas(context, looks, grown);
  return true;
}

function withRows({ updated, appended }: Imported, changes: readonly TableChanges[]): Imported {
  const all = { updated, appended };
  for (const { updates, appends } of changes) {
    all.updated += updates.length;
    all.appended += appends.length;
  }
  return all;
}

function sum(rows: readonly ImportPart[]): number {
  return rows.reduce((bytes, row) => bytes + row.bytes, 0);
}

function stopIfCancelled({ isCancelled }: ImportOptions): void {
  if (isCancelled?.() === true) throw new WorkbookError('cancelled', 'import');
}
