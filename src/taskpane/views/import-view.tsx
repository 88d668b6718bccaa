import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import ImportPanel from '../../forms/exchange/import-panel';
import type { ImportProgress, ImportResult } from '../../forms/exchange/import-panel';
import { FailureNotice } from '../../forms/ui/notice';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { useTranslator } from '../../forms/ui/words';
import type { Peg } from '../../domain/records/records';
import type { Change } from '../../workbook/save/change';
import { undoOfAll } from '../../workbook/save/import-undo';
import type { OwnRow } from '../../workbook/save/own-rows';
import { prepareWorkbook } from '../../workbook/prepare/prepare';
import { diaryRequest } from '../actions/diary-request';
import { failingOf } from '../actions/failing';
import { importRecords } from '../actions/import-records';
import { newId } from '../actions/new-id';
import { takeImportBack } from '../actions/take-import-back';
import type { PaneWorkbook } from '../actions/use-workbook';

interface ImportViewProps {
  workbook: PaneWorkbook;
  source: 'sample' | 'file';
  /** The name for the diary. */
  who?: string;
  /** Watches the rows that were written. */
  watch?: (own: readonly OwnRow[]) => Promise<void>;
  onCancel(): void;
  onDone(): void;
}

/** Import of a chosen file, or of the sample that comes with the add-in. */
export default function ImportView({ workbook, source, who = '', watch, onCancel, onDone }: ImportViewProps) {
  const t = useTranslator();
  const [sample, setSample] = useState<string | null>(null);
  const [unloaded, setUnloaded] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (source !== 'sample') return;
    import('../../../assets/sample.json').then(
      (module) => setSample(JSON.stringify(module.default)),
      (error: unknown) => setUnloaded(String(error)),
    );
  }, [source, attempt]);
  const loadAgain = () => {
    setUnloaded(null);
    setAttempt(attempt + 1);
  };

  const isNew = useRef(workbook.state.kind === 'blank').current;
  const written = useRef<Change[]>([]);
  /** What takes back all that was written since the page was opened; nothing where the workbook was made by it. */
  const wayBack = (): Pick<ImportResult, 'undo'> => {
    const change = undoOfAll(written.current);
    if (change.rows.length + change.lists.length === 0) return {};
    return {
      undo: async () => {
        const result = await takeImportBack(t, workbook, change, diaryOf());
        if (result.kind === 'undone') written.current = [];
        return result;
      },
    };
  };
  const diaryOf = () => {
    const { state } = workbook;
    return state.kind === 'ready' ? diaryRequest(state.content, who) : undefined;
  };

  const write = async (peg: Peg, progress: ImportProgress): Promise<ImportResult> => {
    if (workbook.state.kind === 'blank') {
      const prepared = await workbook.run('prepare', (context) => prepareWorkbook(context, { newId }));
      if (!prepared.ok) return { kind: 'failed', failing: failingOf(t, prepared.failure) };
    }
    const keepUndo = (undo: Change) => void written.current.push(undo);
    const result = await importRecords(t, workbook, peg, { progress, diary: diaryOf(), watch, keepUndo });
    return isNew ? result : { ...result, ...wayBack() };
  };

  if (unloaded !== null) {
    const title = t('import.sampleFailedTitle');
    const failing = { title, text: t('import.sampleFailedText'), diagnostics: unloaded };
    return (
      <section aria-label={title}>
        <FailureNotice failing={failing} onRetry={loadAgain} />
        <Button onClick={onCancel}>{t('form.back')}</Button>
      </section>
    );
  }
  if (source === 'sample' && sample === null) return <OpeningSpinner />;
  return (
    <ImportPanel
      sample={sample}
      present={workbook.state.kind === 'ready' ? workbook.state.content.peg : null}
      newId={newId}
      write={write}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
