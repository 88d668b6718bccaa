import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber, parseNumber } from '../domain/numbers';
import type { PhaseDraft } from '../domain/phase-draft';
import type { Centre } from '../domain/records';
import type { Translator } from '../i18n/translate';
import { DraftField } from './draft-field';
import type { DraftForm } from './use-draft';
import { useTranslator } from './words';

interface PhaseFieldsProps {
  form: DraftForm<PhaseDraft>;
  centres: readonly Centre[];
  /** Weights of the objective's other phases. */
  otherWeights: readonly (number | null)[];
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** The fields of a phase. */
export default function PhaseFields({ form, centres, otherWeights }: PhaseFieldsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const choices = [
    { value: '', label: t('phase.noCentre') },
    ...centres.map(({ code, shortName, name }) => ({
      value: code,
      label: [code, shortName || name].filter(Boolean).join(' · '),
    })),
  ];

  return (
    <>
      <DraftField form={form} name="description" label={t('phase.description')} required lines={4} />
      <div className={styles.pair}>
        <DraftField
          form={form}
          name="weight"
          label={t('phase.weight')}
          hint={sumHint(t, form.draft.weight, otherWeights)}
          unit="%"
        />
        <DraftField
          form={form}
          name="progress"
          label={t('phase.progress')}
          hint={t('phase.progressHint')}
          unit="%"
        />
      </div>
      <div className={styles.pair}>
        <DraftField
          form={form}
          name="plannedStart"
          label={t('phase.plannedStart')}
          hint={t('phase.dateHint')}
        />
        <DraftField form={form} name="plannedEnd" label={t('phase.plannedEnd')} hint={t('phase.dateHint')} />
      </div>
      <div className={styles.pair}>
        <DraftField
          form={form}
          name="actualStart"
          label={t('phase.actualStart')}
          hint={t('phase.actualStartHint')}
        />
        <DraftField
          form={form}
          name="actualEnd"
          label={t('phase.actualEnd')}
          hint={t('phase.actualEndHint')}
        />
      </div>
      <DraftField form={form} name="manager" label={t('phase.manager')} hint={t('phase.managerHint')} />
      <DraftField form={form} name="centre" label={t('phase.centre')} choices={choices} />
      <DraftField form={form} name="notes" label={t('phase.notes')} hint={t('phase.notesHint')} lines={3} />
    </>
  );
}

/** What the weights add up to with the one being typed. */
function sumHint(t: Translator, typed: string, others: readonly (number | null)[]): string {
  const reading = parseNumber(typed, { percent: true });
  if (!reading.ok || reading.value === null) return t('phase.weightHint');
  const sum = others.reduce<number>((before, weight) => before + (weight ?? 0), reading.value);
  return t('phase.sumHint', { sum: formatNumber(sum) });
}
