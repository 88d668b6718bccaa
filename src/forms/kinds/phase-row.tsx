import { Badge } from '@fluentui/react-components';
import type { PhaseState } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';
import type { Phase } from '../../domain/records/records';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

interface PhaseRowProps {
  phase: Phase;
  /** As it is printed, from 1. */
  number: number;
  state: PhaseState;
}

const COLORS = {
  'not-started': 'informative',
  'in-progress': 'brand',
  late: 'danger',
  completed: 'success',
} as const;

/** A phase in the list: what it is, how much it weighs, how far it is. */
export function PhaseRow({ phase, number, state }: PhaseRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const percent = (value: number | null) =>
    value === null ? t('phase.missing') : `${formatNumber(value)} %`;
  return (
    <span className={styles.row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.description}>{phase.description || t('phase.noDescription')}</span>
      <span className={styles.facts}>
        <span>{t('phase.weightFact', { weight: percent(phase.weight) })}</span>
        <span>{t('phase.progressFact', { progress: percent(phase.progress) })}</span>
        <Badge appearance="tint" color={COLORS[state]}>
          {t(`state.${state}`)}
        </Badge>
      </span>
    </span>
  );
}
