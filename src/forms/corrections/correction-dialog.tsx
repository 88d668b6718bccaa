import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { plannedText, type Explanation, type PlannedChange } from '../../domain/corrections';
import { readExplanation, type ExplanationDraft } from '../../domain/correction-draft';
import { formatDate } from '../../domain/dates';
import type { Measure, Parameters } from '../../domain/records';
import { Answers, Modal } from '../modal';
import { fieldName } from '../place-text';
import { DraftField } from '../record/draft-field';
import { useDraft } from '../record/use-draft';
import { issueText, useTranslator } from '../words';

interface CorrectionDialogProps {
  /** What approved the plan. */
  approval: Parameters['approval'];
  changes: readonly PlannedChange[];
  /** Of the indicator that changes. */
  measure: Measure | null;
  /** What the fields begin with. */
  start: ExplanationDraft;
  onConfirm(explanation: Explanation, draft: ExplanationDraft): void;
  onCancel(draft: ExplanationDraft): void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: '20px' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Asks why planned values of an approved plan change: kind, act, reason, author. */
export default function CorrectionDialog(props: CorrectionDialogProps) {
  const { approval, changes, measure, start, onConfirm, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<ExplanationDraft>(start, null, (typed) => {
    const reading = readExplanation(typed);
    return reading.ok ? {} : reading.issues;
  });
  const confirm = () => {
    const [first] = draft.reveal();
    const reading = readExplanation(draft.draft);
    if (reading.ok) return onConfirm(reading.record, draft.draft);
    form.current?.querySelector<HTMLElement>(`[name="${first ?? ''}"]`)?.focus();
  };
  const cancel = () => onCancel(draft.draft);
  const shown = (change: PlannedChange, value: PlannedChange['before']) =>
    plannedText(value, change.field, measure) || t('conflict.empty');
  const date = formatDate(approval?.date ?? null);
  const act = approval?.act ?? '';
  const kindIssue = draft.issues.kind;

  return (
    <Modal
      role="dialog"
      title={t('correction.title')}
      onCancel={cancel}
      text={
        <>
          {act === '' ? t('correction.approved', { date }) : t('correction.approvedBy', { date, act })}
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change.field}>
                {t('correction.change', {
                  field: fieldName(t, change.field),
                  before: shown(change, change.before),
                  after: shown(change, change.after),
                })}
              </li>
            ))}
          </ul>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        noValidate
        aria-label={t('correction.title')}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Field
          label={t('correction.kind')}
          required
          {...(kindIssue && {
            validationState: 'error' as const,
            validationMessage: issueText(t, kindIssue),
          })}
        >
          <RadioGroup
            name="kind"
            value={draft.draft.kind}
            onChange={(_, { value }) => draft.set('kind', value)}
          >
            <Radio value="errore materiale" label={t('correction.kind.error')} />
            <Radio value="variazione" label={t('correction.kind.variation')} />
          </RadioGroup>
        </Field>
        {draft.draft.kind === 'variazione' && (
          <DraftField form={draft} name="act" label={t('correction.act')} hint={t('correction.actHint')} />
        )}
        <DraftField
          form={draft}
          name="reason"
          label={t('correction.reason')}
          required
          lines={3}
          hint={t('correction.reasonHint')}
        />
        <DraftField
          form={draft}
          name="author"
          label={t('correction.author')}
          required
          hint={t('correction.authorHint')}
        />
        <Answers>
          <Button onClick={cancel}>{t('form.cancel')}</Button>
          <Button type="submit" appearance="primary">
            {t('correction.confirm')}
          </Button>
        </Answers>
      </form>
    </Modal>
  );
}
