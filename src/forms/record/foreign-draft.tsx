import { Button } from '@fluentui/react-components';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Draft } from '../../domain/drafts/draft';
import { FieldValues } from './field-values';
import { Notice } from '../ui/notice';
import { changedNames } from './use-draft';
import { useTranslator } from '../ui/words';

interface ForeignDraftProps {
  label(name: string): string;
  /** What the form showed, and what was typed. */
  shown: Draft;
  draft: Draft;
  onTake(): void;
  onDrop(): void;
}

/** A draft that was typed while the file lay elsewhere: it may be of another copy, so the person looks first. */
export function ForeignDraft({ label, shown, draft, onTake, onDrop }: ForeignDraftProps) {
  const t = useTranslator();
  const says = wordsBeside(t, recordSentences);
  return (
    <Notice
      reveal
      intent="warning"
      title={says('foreignTitle')}
      actions={
        <>
          <Button size="small" onClick={onTake}>
            {says('foreignTake')}
          </Button>
          <Button size="small" onClick={onDrop}>
            {says('foreignDrop')}
          </Button>
        </>
      }
    >
      {says('foreignText')}
      <FieldValues
        names={changedNames(shown, draft)}
        label={label}
        values={(name) => [draft[name] || t('conflict.empty')]}
      />
    </Notice>
  );
}
