import { usualLists } from '../../domain/records/usual-lists';
import { useCallback, useState } from 'react';
import PreparePanel, { type LookResult, type PrepareResult } from '../../forms/start/prepare-panel';
import { useTranslator } from '../../forms/ui/words';
import { examineWorkbook } from '../../workbook/prepare/examine';
import { prepareWorkbook, type Prepared } from '../../workbook/prepare/prepare';
import type { RunOutcome } from '../../workbook/excel/run';
import { diaryRequest } from '../actions/diary-request';
import { failingOf } from '../actions/failing';
import { newId } from '../actions/new-id';
import type { PaneWorkbook } from '../actions/use-workbook';

interface PrepareViewProps {
  workbook: PaneWorkbook;
  /** The name for the diary. */
  who?: string;
  onCancel(): void;
  onDone(): void;
}

/** Prepara cartella. */
export default function PrepareView({ workbook, who = '', onCancel, onDone }: PrepareViewProps) {
  const t = useTranslator();
  const { run, refresh } = workbook;
  const [isNew] = useState(workbook.state.kind !== 'ready');
  const look = useCallback(async (): Promise<LookResult> => {
    const outcome = await run('examine', async (context) => (await examineWorkbook(context)).repairs);
    if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
    return { kind: 'looked', repairs: outcome.value };
  }, [run, t]);
  const prepare = async (): Promise<PrepareResult> => {
    const { state } = workbook;
    const diary = state.kind === 'ready' ? diaryRequest(state.content, who) : undefined;
    const outcome: RunOutcome<Prepared> = await run('prepare', (context) =>
      prepareWorkbook(context, { newId, diary, lists: usualLists }),
    );
    await refresh();
    if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
    const { value } = outcome;
    if (value.kind === 'prepared') return value;
    const newer = { title: t('pane.newerTitle'), text: t('pane.newerText'), diagnostics: '' };
    return { kind: 'failed', failing: newer };
  };
  return <PreparePanel look={isNew ? null : look} prepare={prepare} onCancel={onCancel} onDone={onDone} />;
}
