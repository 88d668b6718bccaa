import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaterNotice, LostRows } from '../../forms/record/later-notice';
import type { Failing } from '../../forms/ui/notice';
import { useTranslator } from '../../forms/ui/words';
import type { Runner } from '../../workbook/excel/run';
import type { ChangedOwnRow, OwnRow } from '../../workbook/save/own-rows';
import { failingOf } from './failing';
import { changedText, rowText } from './later-text';
import type { SavedTables } from './save-edit';
import type { PaneReading, PaneWorkbook } from './use-workbook';

/** How long own rows are watched. */
const WATCHED_MS = 60_000;
/** When they are looked at although nothing was told. */
const LATER_MS = 5_000;

type Saving = typeof import('./save-edit');

interface Told {
  rewritten: readonly OwnRow[];
  changed: readonly ChangedOwnRow[];
  gone: readonly OwnRow[];
}

const NOTHING: Told = { rewritten: [], changed: [], gone: [] };

export interface OwnRows {
  /** Watches what a save wrote. */
  watch(saving: Saving, saved: SavedTables): void;
  /** What became of own rows after they were saved; `null`: they stand as they were written. */
  later: LaterNotice | null;
}

/**
 * Watches the rows that this pane has saved: they are looked for in every reading, and in one of their own some seconds after
 * the save. A row in whose place another one stands is written again, once; nothing else is written unasked.
 */
export function useOwnRows(workbook: PaneWorkbook): OwnRows {
  const t = useTranslator();
  const { run, runQuietly, readQuietly, onRead } = workbook;
  const [told, setTold] = useState(NOTHING);
  const [failing, setFailing] = useState<Failing | null>(null);
  const watched = useRef<readonly OwnRow[]>([]);
  const saving = useRef<Saving | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const lookLater = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const tables = new Set(watched.current.map(({ table }) => table));
      if (tables.size > 0) void readQuietly([...tables]);
    }, LATER_MS);
  }, [readQuietly]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const watch = useCallback(
    (library: Saving, { change, saved }: SavedTables) => {
      if (saved.kind !== 'saved') return;
      saving.current = library;
      watched.current = library.watchAlso(watched.current, change, saved.own);
      lookLater();
    },
    [lookLater],
  );

  /** Writes rows again that were lost. @returns whether they stand; `null`: nobody knows */
  const writeAgain = useCallback(
    async (library: Saving, rows: readonly OwnRow[], by: Runner['run']) => {
      const change = library.repetition(rows);
      const outcome = await by('save', (context) => library.saveAgain(context, change, []));
      if (!outcome.ok) return { isWritten: false, failure: outcome.failure };
      const { saved } = outcome.value;
      if (saved.kind !== 'saved') return { isWritten: false, failure: null };
      const again = saved.own.map((own) => ({ ...own, isRepeated: true }));
      watched.current = library.watchAlso(watched.current, change, again);
      lookLater();
      return { isWritten: true, failure: null };
    },
    [lookLater],
  );

  const repeat = useCallback(
    async (library: Saving, rows: readonly OwnRow[]) => {
      const { isWritten, failure } = await writeAgain(library, rows, runQuietly);
      if (isWritten) setTold((now) => ({ ...now, rewritten: [...now.rewritten, ...rows] }));
      else if (failure?.code === 'unknown-outcome') {
        watched.current = [...watched.current, ...rows.map((row) => ({ ...row, isRepeated: true }))];
        lookLater();
      } else setTold((now) => ({ ...now, gone: [...now.gone, ...rows] }));
      await readQuietly(rows.map(({ table }) => table));
    },
    [lookLater, readQuietly, runQuietly, writeAgain],
  );

  useEffect(() => {
    const hear = ({ tables, isOwn }: PaneReading): void => {
      const library = saving.current;
      const since = Date.now() - WATCHED_MS;
      const rows = watched.current.filter(({ savedAt }) => savedAt > since);
      watched.current = rows;
      if (library === null || rows.length === 0) return;
      const found = library.seeAgain(rows, tables);
      watched.current = found.rows;
      const lost = found.swallowed.filter(({ isRepeated }) => !isRepeated);
      if (lost.length > 0) void repeat(library, lost);
      const gone = [...found.swallowed.filter(({ isRepeated }) => isRepeated), ...(isOwn ? [] : found.gone)];
      const changed = isOwn ? [] : found.changed;
      if (gone.length + changed.length === 0) return;
      setTold((now) => {
        const isThere = ({ own }: ChangedOwnRow): boolean => !gone.some(({ name }) => name === own.name);
        return {
          ...now,
          changed: [...now.changed, ...changed].filter(isThere),
          gone: [...now.gone, ...gone],
        };
      });
    };
    return onRead(hear);
  }, [onRead, repeat]);

  const writeGone = async (): Promise<void> => {
    const { gone } = told;
    if (saving.current === null) return;
    setFailing(null);
    const { isWritten, failure } = await writeAgain(saving.current, gone, run);
    if (isWritten) setTold((now) => ({ ...now, gone: now.gone.filter((row) => !gone.includes(row)) }));
    else if (failure !== null) setFailing(failingOf(t, failure));
    await workbook.refresh(gone.map(({ table }) => table));
  };
  const lostRows = (rows: readonly OwnRow[]): LostRows | null =>
    rows.length === 0 ? null : { rows: [...new Set(rows.map((row) => rowText(t, row)))] };
  const gone = lostRows(told.gone);
  return {
    watch,
    later:
      told === NOTHING
        ? null
        : {
            rewritten: lostRows(told.rewritten),
            changed: told.changed.map((row) => changedText(t, row)),
            gone: gone && { ...gone, writeAgain: writeGone },
            failing,
            close: () => {
              setTold(NOTHING);
              setFailing(null);
            },
          },
  };
}
