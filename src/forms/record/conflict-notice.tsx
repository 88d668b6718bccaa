import { Button } from '@fluentui/react-components';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { ContestedPart } from './record-kind';
import { FieldValues } from './field-values';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface ConflictNoticeProps {
  parts: readonly ContestedPart[];
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Somebody has changed the same meanwhile: shows both versions of each part; or something around the row that the form does not show. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { parts, onKeepMine, onTakeTheirs } = props;
  const t = useTranslator();
  const says = wordsBeside(t, recordSentences);
  const partOf = (name: string) => parts.find((part) => part.name === name);
  const value = (text: string | undefined) => text || t('conflict.empty');

  if (parts.length === 0)
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
        names={parts.map(({ name }) => name)}
        label={(name) => partOf(name)?.label ?? name}
        values={(name) => [
          t('conflict.mine', { value: value(partOf(name)?.mine) }),
          t('conflict.theirs', { value: value(partOf(name)?.theirs) }),
        ]}
      />
    </Notice>
  );
}
