import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ObjectiveFigures } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';
import { useTranslator } from '../ui/words';

interface OverviewProps {
  figures: Pick<ObjectiveFigures, 'phaseCount' | 'weightSum' | 'weightGap' | 'weightCheck' | 'progress'>;
}

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    margin: '0',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  remark: {
    margin: '0',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
  },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The objective at a glance: do the weights add up to 100, and how far are the phases. */
export function Overview({ figures }: OverviewProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { phaseCount, weightSum, weightCheck, progress } = figures;
  const right = weightCheck === 'ok';
  const points = formatNumber(Math.abs(figures.weightGap ?? 0));
  const percent = (value: number | null) => (value === null ? '–' : `${formatNumber(value)} %`);

  return (
    <dl className={styles.strip}>
      <div>
        <dt className={styles.label}>{t('overview.weights')}</dt>
        <dd className={styles.value}>{percent(weightSum)}</dd>
        <dd className={mergeClasses(styles.remark, right ? styles.right : styles.wrong)}>
          {right ? <CheckmarkCircleFilled aria-hidden /> : <WarningFilled aria-hidden />}
          {t(`overview.weights.${weightCheck ?? 'none'}`, { points })}
        </dd>
      </div>
      <div>
        <dt className={styles.label}>{t('overview.progress')}</dt>
        <dd className={styles.value}>{percent(progress)}</dd>
        <dd className={styles.remark}>{t('overview.phases', { count: phaseCount })}</dd>
      </div>
    </dl>
  );
}
