import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';

interface ModalProps {
  role: 'alertdialog' | 'dialog';
  title: string;
  /** What is asked, below the title. */
  text: ReactNode;
  children: ReactNode;
  /** Also the answer of the Esc key. */
  onCancel(): void;
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '420px',
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`, overflowWrap: 'anywhere' },
});

/**
 * A question before the page.
 * The browser's own dialog: Fluent's leaves the page hidden to screen readers (microsoft/fluentui#35139).
 */
export function Modal({ role, title, text, children, onCancel }: ModalProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Tab') turnAtEdge(event);
        // Office's library takes an Esc that reaches the window for itself, and sends the focus to the first control.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-text`} className={styles.text}>
        {text}
      </div>
      {children}
    </dialog>
  );
}

/** Tab goes round within the dialog, as WAI-ARIA has it; the browser's own would go on to Excel. */
function turnAtEdge(event: KeyboardEvent<HTMLDialogElement>): void {
  const controls = event.currentTarget.querySelectorAll<HTMLElement>('button, input, select, textarea');
  const [first, last] = [controls[0], controls[controls.length - 1]];
  const [edge, next] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  // Office's library would take it for the end of the page.
  event.stopPropagation();
  next?.focus();
}

const useAnswerStyles = makeStyles({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

/** The buttons of a question, the main one first, as in forms. */
export function Answers({ children, ref }: { children: ReactNode; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} className={useAnswerStyles().answers}>
      {children}
    </div>
  );
}

interface ConfirmProps {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm(): void;
  /** Also the answer of the Esc key. */
  onCancel(): void;
}

/** Asks before something that cannot be taken back. The first focus is on the answer that changes nothing. */
export function Confirm({ title, text, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const answers = useRef<HTMLDivElement>(null);
  // The dialog has opened by then, and would take its first button.
  useLayoutEffect(() => answers.current?.querySelector<HTMLElement>('button:last-child')?.focus(), []);
  return (
    <Modal role="alertdialog" title={title} text={text} onCancel={onCancel}>
      <Answers ref={answers}>
        <Button appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </Answers>
    </Modal>
  );
}
