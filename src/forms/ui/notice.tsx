import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { copyText } from './copy-text';
import { useTranslator } from './words';

/** A failure in the words of the pane; the diagnostics hold no content of the workbook. */
export interface Failing {
  title: string;
  text: string;
  diagnostics: string;
  /** What may be done about it when the same is tried again. */
  offer?: { text: string; accept(): void };
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, scrollMarginBottom: '80px' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  title: { display: 'block' },
  diagnostics: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    maxHeight: '140px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'pre-wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    userSelect: 'text',
  },
});

interface NoticeProps {
  intent: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  children: ReactNode;
  actions?: ReactNode;
  /** The answer to what the person just did: it comes into view. */
  reveal?: boolean;
}

/** A message that stays in the page. */
export function Notice({ intent, title, children, actions, reveal = false }: NoticeProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reveal) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [reveal]);
  return (
    <div ref={bar} className={styles.bar}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.text}>
          {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}

interface FailureNoticeProps {
  failing: Failing;
  onRetry?(): void;
  /** Tries the same again after the person has accepted what is offered. */
  onAccepted?: (() => void) | undefined;
}

/** A failure: what happened, what to do, and the diagnostics to send to whoever runs the add-in. */
export function FailureNotice({ failing, onRetry, onAccepted }: FailureNoticeProps) {
  const { offer } = failing;
  const t = useTranslator();
  const styles = useStyles();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no');
  const copy = () => copyText(failing.diagnostics).then((done) => setCopied(done ? 'yes' : 'by hand'));

  return (
    <Notice
      reveal
      intent="error"
      title={failing.title}
      actions={
        <>
          {offer && onAccepted && (
            <Button
              size="small"
              onClick={() => {
                offer.accept();
                onAccepted();
              }}
            >
              {offer.text}
            </Button>
          )}
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {t('pane.retry')}
            </Button>
          )}
          <Button size="small" onClick={() => void copy()}>
            {t(copied === 'yes' ? 'pane.diagnosticsCopied' : 'pane.copyDiagnostics')}
          </Button>
        </>
      }
    >
      {failing.text}
      {copied === 'by hand' && <pre className={styles.diagnostics}>{failing.diagnostics}</pre>}
    </Notice>
  );
}

const useWaitingStyles = makeStyles({ top: { position: 'sticky', top: '0', zIndex: 2 } });

/** A cell of the sheet is being edited: what to press; the action goes on by itself. */
export function WaitingNotice({ onStop }: { onStop(): void }) {
  const t = useTranslator();
  const styles = useWaitingStyles();
  return (
    <div className={styles.top}>
      <Notice
        intent="warning"
        title={t('waiting.title')}
        actions={
          <Button size="small" onClick={onStop}>
            {t('waiting.stop')}
          </Button>
        }
      >
        {t('waiting.text')}
      </Notice>
    </div>
  );
}
