import { useCallback, useEffect, useRef, useState } from 'react';
import { pause } from '../../workbook/excel/pause';
import type { Runner } from '../../workbook/excel/run';

const RETRY_MS = 1500;

interface WaitingRun {
  /** A batch waits for the person to end the editing of a cell; it is tried again by itself. */
  waiting: boolean;
  /** Gives the waiting batch up. */
  stopWaiting(): void;
  /** For what the person asked for: the pane says that it waits. */
  run: Runner['run'];
  /** For what nobody asked for: it waits without a word, as long as the pane is there. */
  runQuietly: Runner['run'];
}

/** Batches that wait until no cell is being edited, in which time Excel refuses every request. */
export function useWaitingRun(runner: Runner): WaitingRun {
  const [waiting, setWaiting] = useState(false);
  const stops = useRef(0);
  const isClosed = useRef(false);

  useEffect(() => {
    isClosed.current = false;
    return () => void (isClosed.current = true);
  }, []);

  const run = useCallback<Runner['run']>(
    (operation, batch, size) => {
      const before = stops.current;
      return untilEdited(runner, setWaiting, () => stops.current !== before)(operation, batch, size);
    },
    [runner],
  );
  const runQuietly = useCallback<Runner['run']>(
    (operation, batch, size) =>
      untilEdited(
        runner,
        () => undefined,
        () => isClosed.current,
      )(operation, batch, size),
    [runner],
  );
  const stopWaiting = useCallback(() => void (stops.current += 1), []);
  return { waiting, stopWaiting, run, runQuietly };
}

function untilEdited(
  runner: Runner,
  onWaiting: (waiting: boolean) => void,
  isGivenUp: () => boolean,
): Runner['run'] {
  return async (operation, batch, size) => {
    for (;;) {
      const outcome = await runner.run(operation, batch, size);
      const editing = !outcome.ok && outcome.failure.code === 'cell-being-edited';
      onWaiting(editing);
      if (!editing) return outcome;
      await pause(RETRY_MS);
      if (isGivenUp()) {
        onWaiting(false);
        return outcome;
      }
    }
  };
}
