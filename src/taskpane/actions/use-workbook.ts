import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../workbook/excel/failure';
import { readWorkbook } from '../../workbook/read/read';
import type { WorkbookState } from '../../workbook/read/read';
import type { Runner } from '../../workbook/excel/run';
import { watchWorkbook, type Selection } from '../../workbook/excel/watch';

const RETRY_MS = 1500;
const QUIET_MS = 400;
/** What was read less than this ago is not read again because the pane gets the focus. */
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
  /** Reads the workbook again; `null` if it could not be read. */
  refresh(): Promise<WorkbookState | null>;
}

/**
 * The workbook as the pane shows it: read when the pane opens, after each change, on demand, and when the person comes
 * back to the pane, because Excel does not tell of every change (picks from drop-downs on the web, office-js #3888; fills
 * over filtered rows, #1110).
 */
export function useWorkbook(runner: Runner): PaneWorkbook {
  const [state, setState] = useState<PaneState>({ kind: 'opening' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [followers] = useState(() => new Set<(selection: Selection) => void>());
  const [waiting, setWaiting] = useState(false);
  const [changes, setChanges] = useState(0);
  const stops = useRef(0);
  const watched = useRef(false);
  const told = useRef(0);
  const known = useRef(-1);
  const readAt = useRef(0);

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
    async (operation, batch) => {
      const stopsBefore = stops.current;
      for (;;) {
        const outcome = await runner.run(operation, batch);
        const editing = !outcome.ok && outcome.failure.code === 'cell-being-edited';
        setWaiting(editing);
        if (!editing) return outcome;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        if (stops.current !== stopsBefore) {
          setWaiting(false);
          return outcome;
        }
      }
    },
    [runner],
  );

  const readOnce = useCallback(
    async (context: Parameters<Parameters<Runner['run']>[1]>[0]) => {
      if (!watched.current) {
        const onChange = (): void => {
          told.current += 1;
          setChanges(told.current);
        };
        watchWorkbook(context, { onChange, onSelect: select });
      }
      // What was told before this reading needs no other: a save's own changes are read once.
      known.current = told.current;
      const found = await readWorkbook(context);
      watched.current = true;
      readAt.current = Date.now();
      return found;
    },
    [select],
  );

  const refresh = useCallback(async () => {
    const outcome = await run('open', readOnce);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) setState(outcome.value);
    return outcome.ok ? outcome.value : null;
  }, [run, readOnce]);

  // Nobody asked for this reading: while a cell is being edited, or Excel is busy, it says nothing and waits for nothing.
  useEffect(() => {
    const readAgain = async (): Promise<void> => {
      const fresh = Date.now() - readAt.current < FRESH_MS;
      if (!watched.current || fresh || document.visibilityState === 'hidden') return;
      readAt.current = Date.now();
      const outcome = await runner.run('open', readOnce);
      if (!outcome.ok) return;
      setFailure(null);
      setState(outcome.value);
    };
    const comeBack = (): void => void readAgain();
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [runner, readOnce]);

  useEffect(() => {
    const read = () => {
      if (known.current < changes) void refresh();
    };
    const timer = setTimeout(read, changes === 0 ? 0 : QUIET_MS);
    return () => clearTimeout(timer);
  }, [changes, refresh]);

  const stopWaiting = () => {
    stops.current += 1;
  };
  return { state, failure, onSelect, select, waiting, stopWaiting, run, refresh };
}
