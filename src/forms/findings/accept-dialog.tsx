import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { readAcceptance, type AcceptanceDraft } from '../../domain/acceptance-draft';
import type { Acceptance } from '../../domain/records';
import { Answers, Modal } from '../modal';
import { DraftField } from '../record/draft-field';
import { useDraft } from '../record/use-draft';
import { useTranslator } from '../words';

interface AcceptDialogProps {
  /** The finding in words. */
  text: string;
  start: AcceptanceDraft;
  onConfirm(accepting: Pick<Acceptance, 'reason' | 'author'>): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Asks why a finding is accepted as it is: reason and author. */
export default function AcceptDialog({ text, start, onConfirm, onCancel }: AcceptDialogProps) {
  const t = useTranslator();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<AcceptanceDraft>(start, null, (typed) => {
    const reading = readAcceptance(typed);
    return reading.ok ? {} : reading.issues;
  });
  const confirm = () => {
    const [first] = draft.reveal();
    const reading = readAcceptance(draft.draft);
    if (reading.ok) return onConfirm(reading.record);
    form.current?.querySelector<HTMLElement>(`[name="${first ?? ''}"]`)?.focus();
  };
  return (
    <Modal role="dialog" title={t('findings.acceptTitle')} text={text} onCancel={onCancel}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        aria-label={t('findings.acceptTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <DraftField
          form={draft}
          name="reason"
          label={t('findings.reason')}
          required
          lines={3}
          hint={t('findings.reasonHint')}
        />
        <DraftField
          form={draft}
          name="author"
          label={t('correction.author')}
          required
          hint={t('correction.authorHint')}
        />
        <Answers>
          <Button onClick={onCancel}>{t('form.cancel')}</Button>
          <Button type="submit" appearance="primary">
            {t('findings.confirm')}
          </Button>
        </Answers>
      </form>
    </Modal>
  );
}
