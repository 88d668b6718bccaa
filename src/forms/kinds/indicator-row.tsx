import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorFigures } from '../../domain/figures/figures';
import { valueType } from '../../domain/values/field-types';
import { formatNumber } from '../../domain/values/numbers';
import type { Indicator } from '../../domain/records/records';
import type { Value } from '../../domain/values/value';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

interface IndicatorRowProps {
  indicator: Indicator;
  /** As it is printed, from 1. */
  number: number;
  figures: IndicatorFigures;
}

const useStyles = makeStyles({
  working: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** An indicator in the list: what it measures, what was expected and what came out. */
export function IndicatorRow({ indicator, number, figures }: IndicatorRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const own = useStyles();
  const { measure, unit, expected } = indicator;
  const { value, outcome, working, computed } = figures;
  const shown = (given: Value) => {
    if (given === null) return t('phase.missing');
    const text = valueType(measure).show(given);
    return [text, unit || (isPercent(measure) ? '%' : '')].filter(Boolean).join(' ');
  };
  return (
    <span className={styles.row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.description}>{indicator.description || t('phase.noDescription')}</span>
      <span className={styles.facts}>
        <span>{t('indicator.expectedFact', { value: shown(expected) })}</span>
        <span>{t('indicator.achievedFact', { value: shown(value) })}</span>
        {outcome !== null && (
          <Badge appearance="tint" color={outcome === 'reached' ? 'success' : 'danger'}>
            {t(`outcome.${outcome}`)}
          </Badge>
        )}
        {working !== null && (
          <span className={own.working}>
            {t(`working.${working.formula}`, {
              base: formatNumber(working.base),
              current: formatNumber(working.current),
              result: formatNumber(computed),
            })}
          </span>
        )}
      </span>
    </span>
  );
}

function isPercent(measure: Indicator['measure']): boolean {
  return ['percent', 'ratio', 'variation'].includes(measure);
}
