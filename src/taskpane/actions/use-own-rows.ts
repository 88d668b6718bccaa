import { useEffect, useRef, useState } from 'react';
import type { Failing } from '../../forms/ui/notice';
import { useTranslator } from '../../forms/ui/words';
import type { Change } from '../../workbook/save/change';
import type { OwnRow } from '../../workbook/save/own-rows';
import { failingOf } from './failing';
import type { OwnRowsWatch, Told } from './own-rows-watch';
import type { PaneWorkbook } from './use-workbook';

const NOTHING: Told = { rewritten: [], changed: [], gone: [], back: [] };

/** What became of own rows after they were saved. */
export interface LaterRows extends Told {
  /** Writes the rows again that are gone. */
  writeAgain(): Promise<void>;
  /** Why that failed. */
  failing: Failing | null;
  close(): void;
}

export interface OwnRows {
  /** Watches what a save or an import wrote. */
  watch(change: Change, own: readonly OwnRow[]): Promise<void>;
  /** `null`: own rows stand as they were written. */
  later: LaterRows | null;
}

/**
 * Watches the rows that this pane has saved or imported: they are looked for in every reading, and in one of their own some seconds after
 * the save. A row in whose place another one stands is written again, once; nothing else is written unasked.
 */
export function useOwnRows(workbook: PaneWorkbook): OwnRows {
  const t = useTranslator();
  const { onRead } = workbook;
  const [told, setTold] = useState(NOTHING);
  const [failing, setFailing] = useState<Failing | null>(null);
  const watcher = useRef<OwnRowsWatch | null>(null);

  useEffect(() => onRead((reading) => watcher.current?.hear(reading)), [onRead]);
  useEffect(() => () => watcher.current?.stop(), []);

  const watch: OwnRows['watch'] = async (change, own) => {
    const { createOwnRowsWatch } = await import(/* webpackPrefetch: true */ './own-rows-watch');
    watcher.current ??= createOwnRowsWatch(workbook, setTold);
    watcher.current.watch(change, own);
  };
  const writeAgain = async (): Promise<void> => {
    const { gone } = told;
    if (watcher.current === null) return;
    setFailing(null);
    const { isWritten, failure } = await watcher.current.writeAgain(gone, workbook.run);
    if (isWritten) setTold((now) => ({ ...now, gone: now.gone.filter((row) => !gone.includes(row)) }));
    else if (failure !== null) setFailing(failingOf(t, failure));
    await workbook.refresh(gone.map(({ table }) => table));
  };
  const close = (): void => {
    setTold(NOTHING);
    setFailing(null);
  };
  return { watch, later: told === NOTHING ? null : { ...told, writeAgain, failing, close } };
}
