import { Button } from '@fluentui/react-components';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Draft } from '../../domain/drafts/draft';
import { FieldValues } from './field-values';
import { Notice } from '../ui/notice';
import { changedNames } from './use-draft';
import { useTranslator } from '../ui/words';

interface ConflictNoticeProps {
  label(name: string): string;
  /** What the form showed before. */
  shown: Draft;
  mine: Draft;
  theirs: Draft;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Somebody has changed the same fields meanwhile: shows both versions of each; or something around the row that the form does not show. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { label, shown, mine, theirs, onKeepMine, onTakeTheirs } = props;
  const t = useTranslator();
  const says = wordsBeside(t, recordSentences);
  const changedHere = new Set(changedNames(shown, mine));
  const names = changedNames(mine, theirs).filter(
    (name) => changedHere.has(name) && theirs[name] !== shown[name],
  );
  const value = (text: string | undefined) => text || t('conflict.empty');

  if (names.length === 0)
    return (
      <Notice
        reveal
        intent="warning"
        title={says('changedAroundTitle')}
        actions={
          <Button size="small" onClick={onKeepMine}>
            {says('saveAgain')}
          </Button>
        }
      >
        {says('changedAroundText')}
      </Notice>
    );
  return (
    <Notice
      reveal
      intent="warning"
      title={says('conflictTitle')}
      actions={
        <>
          <Button size="small" onClick={onKeepMine}>
            {says('conflictKeepMine')}
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            {says('conflictTakeTheirs')}
          </Button>
        </>
      }
    >
      {says('conflictText')}
      <FieldValues
        names={names}
        label={label}
        values={(name) => [
          t('conflict.mine', { value: value(mine[name]) }),
          t('conflict.theirs', { value: value(theirs[name]) }),
        ]}
      />
    </Notice>
  );
}
