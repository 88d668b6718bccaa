import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../workbook/excel/failure';
import { readChanged, readWhole } from '../../workbook/read/read';
import type { WorkbookState } from '../../workbook/read/workbook-state';
import type { Tables } from '../../workbook/rows/table-rows';
import type { TableKey } from '../../workbook/schema/schema-base';
import type { Operation, RunOutcome, Runner, WorkSize } from '../../workbook/excel/run';
import { watchWorkbook, type Selection } from '../../workbook/excel/watch';
import { createDebts } from './debts';
import { createListeners } from '../place/listeners';
import { createExpectedSelection, type ExpectedSelection } from './expected-selection';
import { useAtWork } from './use-at-work';
import { useComeBack } from './use-come-back';
import { useWaitingRun } from './use-waiting-run';

const QUIET_MS = 400;
/** Changes that follow each other without a pause are read after this time all the same. */
const LONGEST_MS = 2_000;
/** After a reading, coming back to the pane makes it read again not before this time. */
const FRESH_MS = 3_000;

export type PaneState = { kind: 'opening' } | WorkbookState;

/** What a reading found. `isOwn`: what has changed since the one before was changed here, as far as was told. */
export interface PaneReading {
  tables: Tables;
  isOwn: boolean;
}

export interface PaneWorkbook {
  state: PaneState;
  /** Why the last reading failed, `null` if it did not; `state` is then what was read before. */
  failure: Failure | null;
  /** Tells of each row that the person selects in the sheets; the answer ends that. */
  onSelect(follow: (selection: Selection) => void): () => void;
  /** Tells of each reading; the answer ends that. */
  onRead(hear: (reading: PaneReading) => void): () => void;
  /** The pane is about to select a cell itself; see `ExpectedSelection`. */
  expectSelection: ExpectedSelection['expect'];
  /** A batch waits for the person to end the editing of a cell; it is tried again by itself. */
  waiting: boolean;
  /** Gives the waiting batch up. */
  stopWaiting(): void;
  /** `size`: what comes beside the rows that are there. */
  run: Runner['run'];
  /** For what nobody asked for: while a cell is being edited it waits without a word. */
  runQuietly: Runner['run'];
  /** Reads these tables and what else is known to have changed, for what nobody asked for: a failure says nothing. */
  readQuietly(tables: readonly TableKey[]): Promise<void>;
  /** What was read last; `null`: nothing of ours, or nothing yet. */
  tables(): Tables | null;
  /** Adds what a batch finds to what was read last, and shows it. */
  amend(batch: (context: Excel.RequestContext, tables: Tables) => Promise<Tables>): Promise<RunOutcome<void>>;
  /**
   * Reads the workbook again, or these tables and what else is known to have changed; `null` if it could not be read.
   */
  refresh(changed?: readonly TableKey[]): Promise<WorkbookState | null>;
}

/** The size of some work in a workbook: rows that come count beside those that are there. */
function withPresent(size: WorkSize = {}, read: Tables | null): WorkSize {
  const present = [...(read?.values() ?? [])].reduce((sum, { cells }) => sum + cells.length, 0);
  return { ...size, rows: present + (size.rows ?? 0) };
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
  const [selections] = useState(() => createListeners<Selection>());
  const [expected] = useState(createExpectedSelection);
  const [readings] = useState(() => createListeners<PaneReading>());
  const [changes, setChanges] = useState(0);
  const { waiting, stopWaiting, run: runAsked, runQuietly: runUnasked } = useWaitingRun(runner);
  const isAtWork = useAtWork();
  const watched = useRef(false);
  /** Changes that were told, or may have been missed, and since when one waits for its reading to begin. */
  const [debts] = useState(createDebts);
  const toldAt = useRef<number | null>(null);
  /** What the last reading that succeeded found, and when it ended. */
  const lastRead = useRef<Tables | null>(null);
  const readAt = useRef(0);
  /** An import or *Prepara cartella* has begun since the last reading. */
  const hasRewritten = useRef(false);
  /** The batch that was begun last. */
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const noted = useCallback(<T>(operation: Operation, work: Promise<T>): Promise<T> => {
    last.current = work;
    if (operation === 'import' || operation === 'prepare') hasRewritten.current = true;
    return work;
  }, []);
  const run = useCallback<Runner['run']>(
    (operation, batch, size) =>
      noted(operation, runAsked(operation, batch, withPresent(size, lastRead.current))),
    [noted, runAsked],
  );
  const runQuietly = useCallback<Runner['run']>(
    (operation, batch, size) =>
      noted(operation, runUnasked(operation, batch, withPresent(size, lastRead.current))),
    [noted, runUnasked],
  );

  /** Reads once, all or these tables beside what is owed; what it found is shown unless it failed. */
  const read = useCallback(
    (by: Runner['run'], changed: readonly TableKey[] | 'all') => {
      const reading = by('open', async (context) => {
        if (!watched.current) {
          const onChange = (sheet: string | null, isLocal: boolean): void => {
            toldAt.current ??= Date.now();
            setChanges(debts.add(sheet, isLocal));
          };
          // A selection that is told late must not interrupt what the person does in the pane since.
          const follow = (selection: Selection): void => {
            if (!expected.isExpected(selection) && !isAtWork()) selections.tell(selection);
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
      }).then((outcome) => {
        if (!outcome.ok) return outcome;
        const { owed, found } = outcome.value;
        const isOwn = hasRewritten.current || (changed !== 'all' && changed.length === 0 && owed.isLocal);
        hasRewritten.current = false;
        owed.pay();
        lastRead.current = found.tables;
        if (found.tables !== null) readings.tell({ tables: found.tables, isOwn });
        readAt.current = Date.now();
        setFailure(null);
        setState(found.state);
        return { ok: true as const, value: found.state };
      });
      last.current = reading;
      return reading;
    },
    [debts, isAtWork, expected, selections, readings],
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

  const readQuietly = useCallback(
    async (tables: readonly TableKey[]) => void (await read(runQuietly, tables)),
    [read, runQuietly],
  );

  const amend = useCallback<PaneWorkbook['amend']>(
    async (batch) => {
      const outcome = await runQuietly('examine', async (context) => {
        const earlier = lastRead.current;
        if (earlier === null) return null;
        const amended = await batch(context, earlier);
        return readChanged(context, amended, { sheets: new Set(), tables: [] });
      });
      if (!outcome.ok) return outcome;
      if (outcome.value !== null) {
        lastRead.current = outcome.value.tables;
        setState(outcome.value.state);
      }
      return { ok: true, value: undefined };
    },
    [runQuietly],
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
  const comeBack = useCallback(() => {
    if (!watched.current) return null;
    const cameBack = debts.add(null, false);
    return { read: () => void catchUp(cameBack), inMs: readAt.current + FRESH_MS - Date.now() };
  }, [catchUp, debts]);
  useComeBack(comeBack);

  return {
    state,
    failure,
    onSelect: selections.listen,
    expectSelection: expected.expect,
    onRead: readings.listen,
    waiting,
    stopWaiting,
    run,
    runQuietly,
    readQuietly,
    tables: useCallback(() => lastRead.current, []),
    amend,
    refresh,
  };
}
