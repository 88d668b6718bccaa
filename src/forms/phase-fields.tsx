import { makeStyles, tokens } from '@fluentui/react-components';
import type { PhaseDraft } from '../domain/phase-draft';
import type { Centre } from '../domain/records';
import { DraftField } from './draft-field';
import type { DraftForm } from './use-draft';
import { useTranslator } from './words';

interface PhaseFieldsProps {
  form: DraftForm<PhaseDraft>;
  centres: readonly Centre[];
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** The fields of a phase. */
export default function PhaseFields({ form, centres }: PhaseFieldsProps) {
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
          hint={t('phase.weightHint')}
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
