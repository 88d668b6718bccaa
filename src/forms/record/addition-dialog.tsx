import { useState } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { additionSentences } from '../../i18n/addition-sentences';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import { QuestionDialog } from './question-dialog';
import type { RecordActions, RecordKind, SaveResult } from './record-kind';

interface AdditionDialogProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  title: string;
  text: string;
  /** What the new record begins with. */
  start: R;
  save: RecordActions<R>['save'];
  onSaved(record: R): void;
  onCancel(): void;
}

/** Asks for a record that a field lacks, and saves it by itself: what was refused stays as it was typed. */
export default function AdditionDialog<R, D extends Draft>(props: AdditionDialogProps<R, D>) {
  const { kind, title, text, start, save, onSaved, onCancel } = props;
  const t = useTranslator();
  const says = wordsBeside(t, additionSentences);
  const saysOfRecord = wordsBeside(t, recordSentences);
  const [saving, setSaving] = useState(false);
  const [result, setResult] = useState<SaveResult<R> | null>(null);
  const add = async (record: R) => {
    setResult(null);
    setSaving(true);
    const saved = await save(null, record).finally(() => setSaving(false));
    if (saved.kind === 'saved') onSaved(saved.record);
    else setResult(saved);
  };
  const outcome = (
    <>
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      {(result?.kind === 'gone' || result?.kind === 'conflict') && (
        <Notice reveal intent="warning" title={saysOfRecord('notAddedTitle')}>
          {saysOfRecord('notAddedText')}
        </Notice>
      )}
    </>
  );
  return (
    <QuestionDialog
      title={title}
      text={text}
      start={kind.draftOf(start)}
      read={(typed) => kind.read(typed, start)}
      fields={(form) => kind.fields(form, null)}
      working={saving}
      after={outcome}
      confirm={saving ? t('form.saving') : says('save')}
      onConfirm={(record) => void add(record)}
      onCancel={onCancel}
    />
  );
}
