import { readAcceptance, type AcceptanceDraft } from '../../domain/drafts/acceptance-draft';
import type { Finding } from '../../domain/findings/finding';
import type { Acceptance } from '../../domain/records/records';
import { findingListSentences } from '../../i18n/finding-list-sentences';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { QuestionDialog, ReasonFields } from '../record/question-dialog';
import { useTranslator } from '../ui/words';
import { wordOf } from './finding-search';

interface AcceptDialogProps {
  /** All of one kind. */
  findings: readonly [Finding, ...Finding[]];
  start: AcceptanceDraft;
  onConfirm(accepting: Pick<Acceptance, 'reason' | 'author'>): void;
  onCancel(): void;
}

/** Asks why findings are accepted as they are: reason and author. */
export default function AcceptDialog({ findings, start, onConfirm, onCancel }: AcceptDialogProps) {
  const t = useTranslator();
  const beside = wordsBeside(t, mendSentences);
  const says = wordsBeside(t, findingListSentences);
  const [first] = findings;
  const count = findings.length;
  const objectives = new Set(findings.map(({ objective }) => objective)).size;
  const words =
    count === 1
      ? {
          title: beside('acceptTitle'),
          text: `${findingPlace(t, first)}: ${findingText(t, first)}`,
          confirm: beside('acceptIt'),
        }
      : {
          title: says('acceptAllTitle', { count }),
          text: says('acceptAllText', { word: wordOf(first.code), count, objectives }),
          confirm: says('acceptAllIt', { count }),
        };
  return (
    <QuestionDialog
      {...words}
      start={start}
      onConfirm={onConfirm}
      onCancel={onCancel}
      read={readAcceptance}
      fields={(form) => <ReasonFields form={form} hint={beside('reasonHint')} />}
    />
  );
}
