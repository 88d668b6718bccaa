import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { FailureNotice, Notice } from '../ui/notice';
import type { Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

/** What was done last. */
export interface UndoNotice {
  text: string;
  /** What else there is to know of it, `''`: nothing. */
  more: string;
  /** What was done before, if that is what `undo` takes back; `''`: it takes back what `text` tells. */
  earlier: string;
  /** `null`: nothing is left to take back. */
  undo: (() => Promise<void>) | null;
  /** Somebody has changed the same data meanwhile. */
  refused: boolean;
  failing: Failing | null;
  close(): void;
}

const useStyles = makeStyles({
  // A record far down the list was saved: the way back stays in sight.
  place: { position: 'sticky', top: '0', zIndex: 2, ':empty': { position: 'absolute' } },
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
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** The last save or deletion in a place, with the way back, a step at a time. */
export function UndoBar({ notice }: { notice: UndoNotice | null }) {
  const t = useTranslator();
  const styles = useStyles();
  const [working, setWorking] = useState(false);
  const undo = notice?.undo;
  const buttons = useRef<HTMLSpanElement>(null);
  const undone = useRef(false);
  // The button goes away with what it does: the one beside it is next.
  useEffect(() => {
    if (undone.current && !undo) buttons.current?.querySelector('button')?.focus();
    undone.current = false;
  }, [undo, working]);
  return (
    <>
      <div role="status" className={styles.place}>
        {notice && (
          <div className={styles.bar}>
            <span className={styles.text}>{notice.text}</span>
            {notice.more !== '' && <span className={styles.more}>{notice.more}</span>}
            {notice.earlier !== '' && (
              <span className={styles.more}>{t('undo.earlier', { text: notice.earlier })}</span>
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
                  {t(notice.earlier === '' ? 'undo.undo' : 'undo.undoEarlier')}
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
        )}
      </div>
      {notice?.refused && (
        <Notice intent="warning" title={t('undo.refusedTitle')} reveal>
          {t('undo.refusedText')}
        </Notice>
      )}
      {notice?.failing && <FailureNotice failing={notice.failing} />}
    </>
  );
}
