import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { plannedText, type Explanation, type PlannedChange } from '../../domain/edits/corrections';
import { readExplanation, type ExplanationDraft } from '../../domain/drafts/correction-draft';
import { formatDate } from '../../domain/values/dates';
import type { Parameters } from '../../domain/records/records';
import type { Measure } from '../../domain/values/value';
import { fieldName } from '../ui/place-text';
import { QuestionDialog, ReasonFields } from '../record/question-dialog';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { issueText } from '../../i18n/issue-text';
import { useTranslator } from '../ui/words';

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
});

/** Asks why planned values of an approved plan change: kind, act, reason, author. */
export default function CorrectionDialog(props: CorrectionDialogProps) {
  const { approval, changes, measure, start, onConfirm, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const shown = (change: PlannedChange, value: PlannedChange['before']) =>
    plannedText(value, change.field, measure) || t('conflict.empty');
  const date = formatDate(approval?.date ?? null);
  const act = approval?.act ?? '';

  return (
    <QuestionDialog
      title={t('correction.title')}
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
      start={start}
      onConfirm={onConfirm}
      onCancel={onCancel}
      read={readExplanation}
      fields={(form) => <ExplanationFields form={form} />}
      confirm={t('correction.confirm')}
    />
  );
}

function ExplanationFields({ form }: { form: DraftForm<ExplanationDraft> }) {
  const t = useTranslator();
  const issue = form.issues.kind;
  return (
    <>
      <Field
        label={t('correction.kind')}
        required
        {...(issue && { validationState: 'error' as const, validationMessage: issueText(t, issue) })}
      >
        <RadioGroup name="kind" value={form.draft.kind} onChange={(_, { value }) => form.set('kind', value)}>
          <Radio value="errore materiale" label={t('correction.kind.error')} />
          <Radio value="variazione" label={t('correction.kind.variation')} />
        </RadioGroup>
      </Field>
      {form.draft.kind === 'variazione' && (
        <DraftField form={form} name="act" label={t('correction.act')} hint={t('correction.actHint')} />
      )}
      <ReasonFields form={form} hint={t('correction.reasonHint')} />
    </>
  );
}
