import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../workbook/excel/failure';
import { readChanged, readWhole } from '../../workbook/read/read';
import type { WorkbookState } from '../../workbook/read/workbook-state';
import type { Tables } from '../../workbook/rows/table-rows';
import type { TableKey } from '../../workbook/schema/schema-base';
import type { Runner } from '../../workbook/excel/run';
import { watchWorkbook, type Selection } from '../../workbook/excel/watch';
import { createDebts } from './debts';
import { useAtWork } from './use-at-work';
import { useWaitingRun } from './use-waiting-run';

const QUIET_MS = 400;
/** Changes that follow each other without a pause are read after this time all the same. */
const LONGEST_MS = 2_000;
/** After a reading, coming back to the pane makes it read again not before this time. */
const FRESH_MS = 3_000;

export type PaneState = { kind: 'opening' } | WorkbookState;

export interface PaneWorkbook {
  state: PaneState;
  /** Why the last reading failed, `null` if it did not; `state` is then what was read before. */
  failure: Failure | null;
  /** Tells of each row that the person selects in the sheets; the answer ends that. */
  onSelect(follow: (selection: Selection) => void): () => void;
  /** Takes a row as selected by the person: Excel does not tell of a cell that was selected before. */
  select(selection: Selection): void;
  /** A batch waits for the person to end the editing of a cell; it is tried again by itself. */
  waiting: boolean;
  /** Gives the waiting batch up. */
  stopWaiting(): void;
  run: Runner['run'];
  /**
   * Reads the workbook again, or these tables and what else is known to have changed; `null` if it could not be read.
   */
  refresh(changed?: readonly TableKey[]): Promise<WorkbookState | null>;
}

function rowsIn(read: Tables | null): number {
  return [...(read?.values() ?? [])].reduce((sum, { cells }) => sum + cells.length, 0);
}

/**
 * The workbook as the pane shows it: read when the pane opens, after each change, on demand, and when the person comes
 * back to the pane, because Excel does not tell of every change (picks from drop-downs on the web, office-js #3888; fills
 * over filtered rows, #1110). A change that was told is owed a reading that began later and succeeded: of the tables on its
 * sheet; when the person comes back, all is read. Readings follow each other in the runner's queue, so that none replaces a
 * newer one.
 */
export function useWorkbook(runner: Runner): PaneWorkbook {
  const [state, setState] = useState<PaneState>({ kind: 'opening' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [followers] = useState(() => new Set<(selection: Selection) => void>());
  const [changes, setChanges] = useState(0);
  const { waiting, stopWaiting, run: runAsked, runQuietly } = useWaitingRun(runner);
  const isAtWork = useAtWork();
  const watched = useRef(false);
  /** Changes that were told, or may have been missed, and since when one waits for its reading to begin. */
  const [debts] = useState(createDebts);
  const toldAt = useRef<number | null>(null);
  /** What the last reading that succeeded found, and when it ended. */
  const lastRead = useRef<Tables | null>(null);
  const readAt = useRef(0);
  /** The batch that was begun last. */
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const select = useCallback(
    (selection: Selection) => followers.forEach((follow) => follow(selection)),
    [followers],
  );
  const onSelect = useCallback(
    (follow: (selection: Selection) => void) => {
      followers.add(follow);
      return () => void followers.delete(follow);
    },
    [followers],
  );

  const run = useCallback<Runner['run']>(
    (operation, batch, size) => {
      const work = runAsked(operation, batch, { rows: rowsIn(lastRead.current), ...size });
      last.current = work;
      return work;
    },
    [runAsked],
  );

  /** Reads once, all or these tables beside what is owed; what it found is shown unless it failed. */
  const read = useCallback(
    (by: Runner['run'], changed: readonly TableKey[] | 'all') => {
      const size = { rows: rowsIn(lastRead.current) };
      const reading = by(
        'open',
        async (context) => {
          if (!watched.current) {
            const onChange = (sheet: string | null): void => {
              toldAt.current ??= Date.now();
              setChanges(debts.add(sheet));
            };
            // A selection that is told late must not interrupt what the person does in the pane since.
            const follow = (selection: Selection): void => {
              if (!isAtWork()) select(selection);
            };
            watchWorkbook(context, { onChange, onSelect: follow });
          }
          const owed = debts.owed();
          toldAt.current = null;
          const earlier = lastRead.current;
          const isWhole = changed === 'all' || owed.everything || earlier === null;
          const found = await (isWhole
            ? readWhole(context)
            : readChanged(context, earlier, { sheets: owed.sheets, tables: changed }));
          watched.current = true;
          return { owed, found };
        },
        size,
      ).then((outcome) => {
        if (!outcome.ok) return outcome;
        const { owed, found } = outcome.value;
        owed.pay();
        lastRead.current = found.tables;
        readAt.current = Date.now();
        setFailure(null);
        setState(found.state);
        return { ok: true as const, value: found.state };
      });
      last.current = reading;
      return reading;
    },
    [debts, isAtWork, select],
  );

  const refresh = useCallback(
    async (changed?: readonly TableKey[]) => {
      const outcome = await read(run, changed ?? 'all');
      if (outcome.ok) return outcome.value;
      setFailure(outcome.failure);
      return null;
    },
    [read, run],
  );

  /** Reads if something is owed once what is under way has ended; a save is followed by a reading of its own. */
  const catchUp = useCallback(
    async (change: number) => {
      let ended;
      do {
        ended = last.current;
        await ended;
      } while (ended !== last.current);
      return debts.isOwed(change) ? read(runQuietly, []) : null;
    },
    [debts, read, runQuietly],
  );

  useEffect(() => {
    const timer = setTimeout(() => void refresh(), 0);
    return () => clearTimeout(timer);
  }, [refresh]);

  useEffect(() => {
    if (changes === 0) return;
    const readTold = async (): Promise<void> => {
      const outcome = await catchUp(changes);
      if (outcome?.ok === false) setFailure(outcome.failure);
    };
    const waited = Date.now() - (toldAt.current ?? Date.now());
    const timer = setTimeout(() => void readTold(), Math.max(0, Math.min(QUIET_MS, LONGEST_MS - waited)));
    return () => clearTimeout(timer);
  }, [changes, catchUp]);

  // What was changed meanwhile may not have been told. Nobody asked for this reading: a failure says nothing.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const comeBack = (): void => {
      if (!watched.current || document.visibilityState === 'hidden') return;
      const cameBack = debts.add(null);
      const readUntold = (): void => void catchUp(cameBack);
      clearTimeout(timer);
      timer = setTimeout(readUntold, Math.max(0, readAt.current + FRESH_MS - Date.now()));
    };
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [catchUp, debts]);

  return { state, failure, onSelect, select, waiting, stopWaiting, run, refresh };
}
