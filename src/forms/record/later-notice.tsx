import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { laterSentences } from '../../i18n/later-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';
import { FieldValues } from './field-values';

/** A row whose saved values are others by now. */
export interface ChangedLater {
  row: string;
  fields: readonly { name: string; mine: string; now: string }[];
}

/** What became of saved rows afterwards; rows are named as people know them. */
interface LaterNoticesProps {
  /** Lost, and written again. */
  rewritten: readonly string[];
  changed: readonly ChangedLater[];
  /** How many more were changed. */
  moreChanged: number;
  gone: readonly string[];
  /** Deleted, and there again. */
  back: readonly string[];
  writeAgain(): Promise<void>;
  /** Why the rows that are gone could not be written again. */
  failing: Failing | null;
  close(): void;
}

const useStyles = makeStyles({
  // It comes unasked, wherever the person is in the page.
  place: {
    position: 'sticky',
    top: '0',
    zIndex: 3,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: '60vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Tells what became of saved rows afterwards, until the person closes it. */
export function LaterNotices(props: LaterNoticesProps) {
  const { rewritten, changed, moreChanged, gone, back, writeAgain, failing, close } = props;
  const t = useTranslator();
  const says = wordsBeside(t, laterSentences);
  const styles = useStyles();
  const [working, setWorking] = useState(false);
  const closing = (
    <Button size="small" onClick={close}>
      {t('undo.close')}
    </Button>
  );
  return (
    <div role="status" className={styles.place}>
      {rewritten.length > 0 && (
        <Notice intent="info" title={says('rewrittenTitle')} actions={closing}>
          {says('rewrittenText', { rows: rewritten.join('; ') })}
        </Notice>
      )}
      {changed.map(({ row, fields }, index) => (
        <Notice key={index} intent="warning" title={says('changedTitle')} actions={closing}>
          {says('changedText', { row })}
          <FieldValues
            names={fields.map(({ name }) => name)}
            label={(name) => name}
            values={(name) => {
              const field = fields.find((one) => one.name === name);
              return [
                t('undo.saved', { name: field?.mine || t('conflict.empty') }),
                t('conflict.theirs', { value: field?.now || t('conflict.empty') }),
              ];
            }}
          />
        </Notice>
      ))}
      {moreChanged > 0 && (
        <Notice intent="warning" title={says('changedTitle')} actions={closing}>
          {says('moreChanged', { count: moreChanged })}
        </Notice>
      )}
      {gone.length > 0 && (
        <Notice
          intent="warning"
          title={says('goneTitle')}
          actions={
            <>
              <Button
                size="small"
                disabledFocusable={working}
                onClick={() => {
                  if (working) return;
                  setWorking(true);
                  void writeAgain().finally(() => setWorking(false));
                }}
              >
                {says('writeAgain')}
              </Button>
              {closing}
            </>
          }
        >
          {says('goneText', { rows: gone.join('; ') })}
        </Notice>
      )}
      {back.length > 0 && (
        <Notice intent="warning" title={says('backTitle')} actions={closing}>
          {says('backText', { rows: back.join('; ') })}
        </Notice>
      )}
      {failing && <FailureNotice failing={failing} />}
    </div>
  );
}
