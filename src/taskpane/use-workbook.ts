import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../workbook/failure';
import { readWorkbook } from '../workbook/read';
import type { WorkbookState } from '../workbook/read';
import type { Runner } from '../workbook/run';
import { watchWorkbook } from '../workbook/watch';

const RETRY_MS = 1500;
const QUIET_MS = 400;

export type PaneState = { kind: 'opening' } | WorkbookState;

export interface PaneWorkbook {
  state: PaneState;
  /** Why the last reading failed, `null` if it did not; `state` is then what was read before. */
  failure: Failure | null;
  /** A batch waits for the person to end the editing of a cell; it is tried again by itself. */
  waiting: boolean;
  /** Gives the waiting batch up. */
  stopWaiting(): void;
  run: Runner['run'];
  /** Reads the workbook again. */
  refresh(): Promise<void>;
}

/** The workbook as the pane shows it: read when the pane opens, after each change, and on demand. */
export function useWorkbook(runner: Runner): PaneWorkbook {
  const [state, setState] = useState<PaneState>({ kind: 'opening' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(false);
  const stopped = useRef(false);

  const run = useCallback<Runner['run']>(
    async (operation, batch) => {
      stopped.current = false;
      for (;;) {
        const outcome = await runner.run(operation, batch);
        const editing = !outcome.ok && outcome.failure.code === 'cell-being-edited';
        setWaiting(editing);
        if (!editing) return outcome;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        if (stopped.current) {
          setWaiting(false);
          return outcome;
        }
      }
    },
    [runner],
  );

  const read = useCallback(
    async (batch: typeof readWorkbook) => {
      const outcome = await run('open', batch);
      setFailure(outcome.ok ? null : outcome.failure);
      if (outcome.ok) setState(outcome.value);
    },
    [run],
  );
  const refresh = useCallback(() => read(readWorkbook), [read]);

  useEffect(() => {
    const open = () =>
      void read((context) => {
        watchWorkbook(context, later);
        return readWorkbook(context);
      });
    let timer = setTimeout(open);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), QUIET_MS);
    };
    return () => clearTimeout(timer);
  }, [read, refresh]);

  return { state, failure, waiting, stopWaiting: () => (stopped.current = true), run, refresh };
}
