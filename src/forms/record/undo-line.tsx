import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { undoSentences } from '../../i18n/undo-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import type { UndoNotice } from './undo-notice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: '0',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  // Long names are cut, what happened is not.
  more: { order: 1, flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
  earlier: {
    flexBasis: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** What was done, and the button that takes it back. */
export function UndoLine({ notice }: { notice: UndoNotice }) {
  const t = useTranslator();
  const says = wordsBeside(t, undoSentences);
  const styles = useStyles();
  const [working, setWorking] = useState(false);
  const { undo } = notice;
  const buttons = useRef<HTMLSpanElement>(null);
  const undone = useRef(false);
  // The button goes away with what it does: the one beside it is next.
  useEffect(() => {
    if (undone.current && !undo) buttons.current?.querySelector('button')?.focus();
    undone.current = false;
  }, [undo, working]);
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{notice.text}</span>
      {notice.more !== '' && <span className={styles.more}>{notice.more}</span>}
      {notice.earlier !== '' && (
        <span className={styles.earlier}>{says('earlier', { text: notice.earlier })}</span>
      )}
      <span ref={buttons} className={styles.buttons}>
        {undo && (
          <Button
            size="small"
            disabledFocusable={working}
            onClick={() => {
              if (working) return;
              setWorking(true);
              void undo().finally(() => {
                undone.current = true;
                setWorking(false);
              });
            }}
          >
            {says(notice.earlier === '' ? 'undo' : 'undoEarlier')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('undo.close')}
          title={t('undo.close')}
          onClick={notice.close}
        />
      </span>
    </div>
  );
}

/** Why nothing was taken back. */
export function UndoTrouble({ notice }: { notice: UndoNotice }) {
  const t = useTranslator();
  const says = wordsBeside(t, undoSentences);
  return (
    <>
      {notice.refused && (
        <Notice intent="warning" title={says('refusedTitle')} reveal>
          {says('refusedText')}
        </Notice>
      )}
      {notice.failing && <FailureNotice failing={notice.failing} onAccepted={() => void notice.undo?.()} />}
    </>
  );
}
