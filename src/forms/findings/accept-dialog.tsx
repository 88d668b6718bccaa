import { readAcceptance, type AcceptanceDraft } from '../../domain/drafts/acceptance-draft';
import type { Acceptance } from '../../domain/records/records';
import { QuestionDialog } from '../record/question-dialog';
import { ReasonFields } from '../record/reason-fields';
import { useTranslator } from '../ui/words';

interface AcceptDialogProps {
  /** The finding in words. */
  text: string;
  start: AcceptanceDraft;
  onConfirm(accepting: Pick<Acceptance, 'reason' | 'author'>): void;
  onCancel(): void;
}

/** Asks why a finding is accepted as it is: reason and author. */
export default function AcceptDialog({ text, start, onConfirm, onCancel }: AcceptDialogProps) {
  const t = useTranslator();
  return (
    <QuestionDialog
      title={t('findings.acceptTitle')}
      text={text}
      start={start}
      onConfirm={onConfirm}
      onCancel={onCancel}
      read={readAcceptance}
      fields={(form) => <ReasonFields form={form} hint={t('findings.reasonHint')} />}
      confirm={t('findings.confirm')}
    />
  );
}
