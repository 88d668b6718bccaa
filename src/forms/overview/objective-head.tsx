import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Objective } from '../../domain/records/records';
import { UnsavedMark } from '../ui/unsaved-mark';
import { useTranslator } from '../ui/words';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ObjectiveFigures } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';

interface ObjectiveHeadProps {
  objective: Objective;
  /** The code alone, while a form needs the room. */
  brief: boolean;
  /** Something typed in a part of it is not saved. */
  unsaved: boolean;
  /** Goes back to the list. */
  onList(): void;
  /** Goes to what was changed in it, and by whom. */
  onDiary(): void;
}

const LONG = 110;

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  code: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  description: { margin: '0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: {
    padding: '0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** Which objective the pane is about. */
export function ObjectiveHead({ objective, brief, unsaved, onList, onDiary }: ObjectiveHeadProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const { code, description } = objective;
  const long = description.length > LONG;
  const start = description.slice(0, LONG).replace(/\s+\S*$/, '');

  return (
    <header>
      <div className={styles.top}>
        <h2 className={styles.code}>{code}</h2>
        {!brief && (
          <Button size="small" onClick={onList}>
            {t('objective.change')}
          </Button>
        )}
      </div>
      {unsaved && <UnsavedMark />}
      {!brief && (
        <p className={styles.description}>
          {long && !whole ? `${start}… ` : `${description} `}
          {long && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={whole}
              onClick={() => setWhole(!whole)}
            >
              {t(whole ? 'objective.less' : 'objective.more')}
            </button>
          )}
        </p>
      )}
      {!brief && (
        <button type="button" className={styles.more} onClick={onDiary}>
          {t('diary.ofObjective')}
        </button>
      )}
    </header>
  );
}

interface ObjectiveStripProps {
  figures: Pick<ObjectiveFigures, 'phaseCount' | 'weightSum' | 'weightGap' | 'weightCheck' | 'progress'>;
}

const useStripStyles = makeStyles({
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
export function ObjectiveStrip({ figures }: ObjectiveStripProps) {
  const t = useTranslator();
  const styles = useStripStyles();
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
