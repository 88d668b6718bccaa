import { readAcceptance, type AcceptanceDraft } from '../../domain/drafts/acceptance-draft';
import type { Acceptance } from '../../domain/records/records';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { QuestionDialog, ReasonFields } from '../record/question-dialog';
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
  const beside = wordsBeside(useTranslator(), mendSentences);
  return (
    <QuestionDialog
      title={beside('acceptTitle')}
      text={text}
      start={start}
      onConfirm={onConfirm}
      onCancel={onCancel}
      read={readAcceptance}
      fields={(form) => <ReasonFields form={form} hint={beside('reasonHint')} />}
      confirm={beside('acceptIt')}
    />
  );
}
