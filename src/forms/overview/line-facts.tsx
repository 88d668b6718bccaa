import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Light } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';
import type { OverviewLine } from '../../domain/views/overview';
import { UnsavedMark } from '../ui/unsaved-mark';
import { useTranslator } from '../ui/words';

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
  light: { minWidth: '52px' },
  toAdopt: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(min-content, 1.25fr) minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '440px',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3 },
  value: {
    display: 'flex',
    alignItems: 'center',
    gap: '3px',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface LineMarksProps {
  id: string;
  line: OverviewLine;
  /** Something typed in it is not saved. */
  unsaved: boolean;
}

/** What the checks found in an objective, and its light. */
export function LineMarks({ id, line, unsaved }: LineMarksProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { errors, warnings, adopted } = line;
  const { light } = line.figures;
  const unseen = (text: string) => <span className={styles.unseen}>{text}</span>;
  return (
    <div id={id} className={styles.marks}>
      {unsaved && <UnsavedMark />}
      {!adopted && <span className={styles.toAdopt}>{t('line.toAdopt')}</span>}
      {errors > 0 && (
        <span className={mergeClasses(styles.mark, styles.bad)}>
          <ErrorCircleFilled aria-hidden />
          <span aria-hidden="true">{errors}</span>
          {unseen(`${t('line.errors', { count: errors })}, `)}
        </span>
      )}
      {warnings > 0 && (
        <span className={mergeClasses(styles.mark, styles.warning)}>
          <WarningFilled aria-hidden />
          <span aria-hidden="true">{warnings}</span>
          {unseen(`${t('line.warnings', { count: warnings })}, `)}
        </span>
      )}
      {light && (
        <span className={mergeClasses(styles.mark, styles.light)}>
          <LightMark light={light} />
          {unseen(t('line.light'))}
          {t(`line.light.${light}`)}
        </span>
      )}
    </div>
  );
}

interface LineFactsProps {
  id: string;
  figures: OverviewLine['figures'];
}

/** How an objective stands, in four figures. */
export function LineFacts({ id, figures }: LineFactsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { weightSum, weightCheck, progress, daysLate, indicatorsReached, indicatorCount } = figures;
  const unseen = (text: string) => <span className={styles.unseen}>{text}</span>;
  const unknown = (
    <>
      <span aria-hidden="true">–</span>
      {unseen(t('line.unknown'))}
    </>
  );
  const right = weightCheck === 'ok';
  const WeightIcon = right ? CheckmarkCircleFilled : WarningFilled;

  return (
    <dl id={id} className={styles.facts}>
      <div>
        <dt className={styles.label}>{t('line.weights')}</dt>
        <dd className={mergeClasses(styles.value, !right && styles.strong)}>
          {weightSum === null ? <span aria-hidden="true">–</span> : formatNumber(weightSum)}
          <WeightIcon className={right ? styles.good : styles.warning} aria-hidden />
          {unseen(t(`line.weights.${weightCheck ?? 'none'}`))}
        </dd>
      </div>
      <div>
        <dt className={styles.label}>{t('line.progress')}</dt>
        <dd className={styles.value}>{progress === null ? unknown : `${formatNumber(progress)} %`}</dd>
      </div>
      <div>
        <dt className={styles.label}>{t('line.daysLate')}</dt>
        <dd className={mergeClasses(styles.value, daysLate !== null && daysLate > 0 && styles.strong)}>
          {daysLate === null ? unknown : t('line.days', { count: daysLate })}
        </dd>
      </div>
      <div>
        <dt className={styles.label}>{t('line.indicators')}</dt>
        <dd className={styles.value}>
          <span aria-hidden="true">
            {indicatorCount === 0 ? '–' : `${indicatorsReached}/${indicatorCount}`}
          </span>
          {unseen(
            indicatorCount === 0
              ? t('line.noIndicators')
              : t('line.reached', { reached: indicatorsReached, count: indicatorCount }),
          )}
        </dd>
      </div>
    </dl>
  );
}

const SHAPES: Readonly<Record<Light, string>> = {
  green: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  amber: 'M6 .8 11.6 11H.4Z',
  red: 'M1.5 1.5h9v9h-9Z',
};

const useLightStyles = makeStyles({
  mark: {
    width: '10px',
    height: '10px',
    flexShrink: 0,
    fill: 'currentColor',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorPaletteMarigoldBorderActive },
  red: { color: tokens.colorStatusDangerForeground1 },
});

/** The light beside its word: circle, triangle or square, as in the printed scheda, so that colour is not all. */
function LightMark({ light }: { light: Light }) {
  const styles = useLightStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[light])} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[light]} />
    </svg>
  );
}
