import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ConflictNotice } from './conflict-notice';
import { FailureNotice, Notice } from './notice';
import { RecordForm } from './record-form';
import type { DraftMemory, KeptDraft, RecordActions, RecordKind, SaveResult } from './record-kind';
import { useDraft } from './use-draft';
import type { DraftOf, FieldName } from './use-draft';
import { useTranslator } from './words';

interface RecordEditorProps<R, D> {
  kind: RecordKind<R, D>;
  /** The record as the form shows it when it opens, `null` for a new one. */
  record: R | null;
  /** What was typed before the pane was closed. */
  kept: KeptDraft<D> | null;
  memory: DraftMemory<D>;
  save: RecordActions<R>['save'];
  onSaved(record: R): void;
  onCancel(): void;
}

/** The form of one record, new or not: keeps the draft, saves, and settles a conflict. */
export function RecordEditor<R, D extends DraftOf<D>>(props: RecordEditorProps<R, D>) {
  const { kind, record, kept, memory, save, onSaved, onCancel } = props;
  const t = useTranslator();
  const [base] = useState<R>(() => record ?? kind.blank(kept?.id));
  const [before, setBefore] = useState<R | null>(record);
  const [shown, setShown] = useState<D>(() => kept?.shown ?? kind.draftOf(base));
  const [restored, setRestored] = useState(kept !== null);
  const [saving, setSaving] = useState(false);
  const [result, setResult] = useState<SaveResult<R> | null>(null);
  const form = useDraft<D>(shown, kept?.draft ?? null, (draft) => {
    const reading = kind.read(draft, base);
    return reading.ok ? {} : reading.issues;
  });
  const { draft, dirty } = form;
  const id = kind.idOf(base);
  const isNew = record === null;

  useEffect(() => {
    if (dirty) memory.keep({ id, isNew, shown, draft });
    else memory.clear();
  }, [memory, id, isNew, shown, draft, dirty]);

  const write = async (from: R | null) => {
    const reading = kind.read(draft, from ?? base);
    if (!reading.ok) return;
    setSaving(true);
    setResult(null);
    const saved = await save(from, reading.record).finally(() => setSaving(false));
    if (saved.kind === 'saved') {
      memory.clear();
      onSaved(saved.record);
    } else setResult(saved);
  };
  const trySave = (): readonly FieldName<D>[] => {
    const problems = form.reveal();
    if (problems.length === 0) void write(before);
    return problems;
  };
  const rebase = (current: R) => {
    setBefore(current);
    setShown(kind.draftOf(current));
  };
  const discard = () => {
    memory.clear();
    onCancel();
  };

  const labels = Object.fromEntries(
    (Object.keys(kind.labels) as FieldName<D>[]).map((name) => [name, t(kind.labels[name])]),
  ) as Record<FieldName<D>, string>;

  const restoredNotice = restored && (
    <Notice
      intent="info"
      title={t('form.restoredTitle')}
      actions={
        <Button
          size="small"
          onClick={() => {
            form.replace(shown);
            setRestored(false);
          }}
        >
          {t('form.restoredUndo')}
        </Button>
      }
    >
      {t('form.restoredText')}
    </Notice>
  );
  const outcome = (
    <>
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      {result?.kind === 'gone' && (
        <Notice
          reveal
          intent="warning"
          title={t(kind.words.gone)}
          actions={
            <Button size="small" onClick={() => void write(null)}>
              {t('form.saveAsNew')}
            </Button>
          }
        >
          {t('form.goneText')}
        </Notice>
      )}
      {result?.kind === 'conflict' && (
        <ConflictNotice<D>
          labels={labels}
          mine={draft}
          theirs={kind.draftOf(result.current)}
          onKeepMine={() => {
            rebase(result.current);
            void write(result.current);
          }}
          onTakeTheirs={() => {
            rebase(result.current);
            form.replace(kind.draftOf(result.current));
            setResult(null);
          }}
        />
      )}
    </>
  );

  return (
    <RecordForm
      title={t(record === null ? kind.words.adding : kind.words.editing)}
      saving={saving}
      dirty={dirty}
      before={restoredNotice}
      after={outcome}
      onSave={trySave}
      onCancel={discard}
    >
      {kind.fields(form, record)}
    </RecordForm>
  );
}
