import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { memo, useId } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../domain/values/numbers';
import type { OverviewLine } from '../../domain/views/overview';
import { MoveHandle } from '../ui/moving';
import { LightMark } from './light-mark';
import { useTranslator } from '../ui/words';

interface ObjectiveLineProps {
  line: OverviewLine;
  onChoose(code: string): void;
  actions: ((code: string) => ReactNode) | undefined;
  /** It has a handle. */
  movable: boolean;
}

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  handle: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignSelf: 'stretch',
    marginLeft: '-4px',
    flexShrink: 0,
  },
  body: { flexGrow: 1, minWidth: '0' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  // The whole line can be clicked: the button's own box is stretched over it.
  choose: {
    padding: '0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    scrollMarginBlock: '80px',
    outlineStyle: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      top: '0',
      right: '0',
      bottom: '0',
      left: '0',
      borderRadius: tokens.borderRadiusMedium,
    },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
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
  description: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  owner: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
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
  actions: { position: 'relative', zIndex: 1, flexShrink: 0, marginLeft: tokens.spacingHorizontalXS },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** One objective of the list: what it is, how it stands, and what its checks found. */
export const ObjectiveLine = memo(function ObjectiveLine(props: ObjectiveLineProps) {
  const { line, onChoose, actions, movable } = props;
  const t = useTranslator();
  const styles = useStyles();
  const id = useId();
  const { code, description, figures, errors, warnings, adopted } = line;
  const { weightSum, weightCheck, progress, daysLate, indicatorsReached, indicatorCount, light } = figures;
  const unseen = (text: string) => <span className={styles.unseen}>{text}</span>;
  const unknown = (
    <>
      <span aria-hidden="true">–</span>
      {unseen(t('line.unknown'))}
    </>
  );
  const right = weightCheck === 'ok';
  const WeightIcon = right ? CheckmarkCircleFilled : WarningFilled;
  const owner = [line.centre, line.centreName, line.manager].filter(Boolean).join(' · ');

  return (
    <div className={styles.line}>
      {movable && (
        <div className={styles.handle}>
          <MoveHandle id={line.id} name={code || t('line.noCode')} />
        </div>
      )}
      <div className={styles.body}>
        <div className={styles.head}>
          <button
            type="button"
            id={`${id}-code`}
            className={styles.choose}
            aria-labelledby={`${id}-code ${id}-text`}
            aria-describedby={`${id}-marks ${id}-facts`}
            onClick={() => onChoose(code)}
          >
            {code || t('line.noCode')}
          </button>
          <div id={`${id}-marks`} className={styles.marks}>
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
        </div>
        <div id={`${id}-text`} className={styles.description}>
          {description || t('line.noDescription')}
        </div>
        {owner && <div className={styles.owner}>{owner}</div>}
        <dl id={`${id}-facts`} className={styles.facts}>
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
      </div>
      {actions && <div className={styles.actions}>{actions(code)}</div>}
    </div>
  );
});
