import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../domain/values/dates';
import type { ObjectiveFigures } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';
import type { IsoDate } from '../../domain/values/value';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

interface MonitoringRowProps {
  date: IsoDate;
  isReference: boolean;
  /** `null`: nothing is recorded. */
  figures: ObjectiveFigures | null;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  date: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'block',
    height: '10px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  done: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** One date of the year: how far the objective was, as a bar and in figures. */
export function MonitoringRow({ date, isReference, figures }: MonitoringRowProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { facts } = useRowStyles();
  const { progress, daysLate, indicatorsReached: reached, indicatorCount: count } = figures ?? noFigures;
  return (
    <span className={styles.row}>
      <span className={styles.head}>
        <span className={styles.date}>{formatDate(date)}</span>
        {isReference && (
          <Badge appearance="tint" color="brand">
            {t('monitoring.reference')}
          </Badge>
        )}
        {figures === null && <span className={facts}>{t('monitoring.notRecorded')}</span>}
      </span>
      {progress !== null && (
        <span className={styles.bar} aria-hidden>
          <span className={styles.done} style={{ width: `${Math.min(100, Math.max(0, progress))}%` }} />
        </span>
      )}
      {figures !== null && (
        <span className={facts}>
          <span>
            {t('monitoring.progress', {
              progress: progress === null ? t('phase.missing') : `${formatNumber(progress)} %`,
            })}
          </span>
          {count > 0 && <span>{t('monitoring.reached', { reached, count })}</span>}
          {daysLate !== null && daysLate > 0 && <span>{t('monitoring.late', { days: daysLate })}</span>}
        </span>
      )}
    </span>
  );
}

const noFigures = { progress: null, daysLate: null, indicatorsReached: 0, indicatorCount: 0 };
