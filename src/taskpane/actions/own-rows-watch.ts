import type { Failure } from '../../workbook/excel/failure';
import type { Runner } from '../../workbook/excel/run';
import {
  repetition,
  seeAgain,
  watchAlso,
  type ChangedOwnRow,
  type OwnRow,
} from '../../workbook/save/own-rows';
import type { Change } from '../../workbook/save/change';
import { repeatRows } from './save-edit';
import type { PaneReading, PaneWorkbook } from './use-workbook';

/** How long own rows are watched. */
const WATCHED_MS = 60_000;
/** When they are looked at although nothing was told. */
const LATER_MS = 5_000;

/** As many rows as are written again unasked. More are lost when somebody imports or deletes much, and that may be meant. */
const MOST_REPEATED = 200;

/** What became of own rows. */
export interface Told {
  rewritten: readonly OwnRow[];
  changed: readonly ChangedOwnRow[];
  gone: readonly OwnRow[];
  /** Deleted, and there again. */
  back: readonly OwnRow[];
}

/** Watches own rows; it comes with the first save. */
export interface OwnRowsWatch {
  watch(change: Change, own: readonly OwnRow[]): void;
  hear(reading: PaneReading): void;
  /** Writes rows again that were lost, so many at once that a request holds them. */
  writeAgain(
    rows: readonly OwnRow[],
    by: Runner['run'],
  ): Promise<{ isWritten: boolean; failure: Failure | null }>;
  stop(): void;
}

export function createOwnRowsWatch(
  { runQuietly, readQuietly }: Pick<PaneWorkbook, 'runQuietly' | 'readQuietly'>,
  tell: (update: (now: Told) => Told) => void,
): OwnRowsWatch {
  let watched: readonly OwnRow[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const tables = new Set(watched.map(({ table }) => table));
      if (tables.size > 0) void readQuietly([...tables]);
    }, LATER_MS);
  };

  const writeAgain: OwnRowsWatch['writeAgain'] = async (rows, by) => {
    // What rows belong to comes before them.
    for (let from = 0; from < rows.length; from += MOST_REPEATED) {
      const change = repetition(rows.slice(from, from + MOST_REPEATED));
      const outcome = await by('save', (context) => repeatRows(context, change));
      if (!outcome.ok) return { isWritten: false, failure: outcome.failure };
      const { saved } = outcome.value;
      if (saved.kind !== 'saved') return { isWritten: false, failure: null };
      const again = saved.own.map((own) => ({ ...own, isRepeated: true }));
      watched = watchAlso(watched, change, again);
      lookLater();
    }
    return { isWritten: true, failure: null };
  };

  const repeat = async (rows: readonly OwnRow[]): Promise<void> => {
    const { isWritten, failure } = await writeAgain(rows, runQuietly);
    if (isWritten) tell((now) => ({ ...now, rewritten: [...now.rewritten, ...rows] }));
    else if (failure?.code === 'unknown-outcome') {
      watched = [...watched, ...rows.map((row) => ({ ...row, isRepeated: true }))];
      lookLater();
    } else tell((now) => ({ ...now, gone: [...now.gone, ...rows] }));
    await readQuietly(rows.map(({ table }) => table));
  };

  return {
    watch(change, own) {
      watched = watchAlso(watched, change, own);
      lookLater();
    },
    hear({ tables, isOwn }) {
      const since = Date.now() - WATCHED_MS;
      const rows = watched.filter(({ savedAt }) => savedAt > since);
      const found = seeAgain(rows, tables);
      watched = found.rows;
      const again = found.swallowed.filter(({ isRepeated }) => !isRepeated);
      const lost = again.length > MOST_REPEATED ? [] : again;
      if (lost.length > 0) void repeat(lost);
      const swallowed = found.swallowed.filter((row) => !lost.includes(row));
      const gone = [...swallowed, ...(isOwn ? [] : found.gone)];
      const changed = isOwn ? [] : found.changed;
      const back = isOwn ? [] : found.back;
      if (gone.length + changed.length + back.length === 0) return;
      const isThere = ({ own }: ChangedOwnRow): boolean => !gone.some(({ name }) => name === own.name);
      tell((now) => ({
        ...now,
        changed: [...now.changed, ...changed].filter(isThere),
        gone: [...now.gone, ...gone],
        back: [...now.back, ...back],
      }));
    },
    writeAgain,
    stop: () => clearTimeout(timer),
  };
}
