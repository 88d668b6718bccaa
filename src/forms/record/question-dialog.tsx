import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { Draft, DraftReading } from '../../domain/drafts/draft';
import { Answers, Modal } from '../ui/modal';
import { useDraft, type DraftForm } from './use-draft';
import { useTranslator } from '../ui/words';
import { DraftField } from './draft-field';

interface QuestionDialogProps<R, D extends Draft> {
  title: string;
  /** What is asked, below the title. */
  text: ReactNode;
  /** What the fields begin with. */
  start: D;
  read(typed: D): DraftReading<R>;
  fields(form: DraftForm<D>): ReactNode;
  /** The word of the button that gives the answer. */
  confirm: string;
  /** The answer is at work: nothing is typed or answered meanwhile. */
  working?: boolean;
  /** What came of the answer, above the buttons. */
  after?: ReactNode;
  onConfirm(answer: R, typed: D): void;
  onCancel(typed: D): void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A question before the page that is answered by a form; an answer that is not complete stays as it was typed. */
export function QuestionDialog<R, D extends Draft>(props: QuestionDialogProps<R, D>) {
  const { title, text, start, read, fields, confirm, working = false, after, onConfirm, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<D>(start, null, (typed) => {
    const reading = read(typed);
    return reading.ok ? {} : reading.issues;
  });
  const answer = () => {
    if (working) return;
    const [first] = draft.reveal();
    const reading = read(draft.draft);
    if (reading.ok) return onConfirm(reading.record, draft.draft);
    form.current?.querySelector<HTMLElement>(`[name="${first ?? ''}"]`)?.focus();
  };
  const cancel = () => {
    if (!working) onCancel(draft.draft);
  };
  return (
    <Modal role="dialog" title={title} text={text} onCancel={cancel}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        {fields({ ...draft, locked: working })}
        {after}
        <Answers>
          <Button type="submit" appearance="primary" disabledFocusable={working}>
            {confirm}
          </Button>
          <Button onClick={cancel} disabledFocusable={working}>
            {t('form.cancel')}
          </Button>
        </Answers>
      </form>
    </Modal>
  );
}

type ReasonDraft = Readonly<Record<'reason' | 'author', string>>;

interface ReasonFieldsProps<D extends ReasonDraft> {
  form: DraftForm<D>;
  /** What a reason is here, with an example. */
  hint: string;
}

/** Why, and who says so. */
export function ReasonFields<D extends ReasonDraft>({ form, hint }: ReasonFieldsProps<D>) {
  const t = useTranslator();
  return (
    <>
      <DraftField form={form} name="reason" label={t('correction.reason')} required lines={3} hint={hint} />
      <DraftField
        form={form}
        name="author"
        label={t('correction.author')}
        required
        hint={t('correction.authorHint')}
      />
    </>
  );
}
