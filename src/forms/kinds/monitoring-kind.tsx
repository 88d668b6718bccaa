import { lazy } from 'react';
import { formatDate } from '../../domain/values/dates';
import { rowField, type RowDrafts } from '../../domain/drafts/draft';
import type { CoursePoint } from '../../domain/figures/monitoring';
import {
  namedDay,
  readDay,
  showDay,
  type MonitoringDay,
  type MonitoringLine,
} from '../../domain/drafts/monitoring-draft';
import type { IsoDate } from '../../domain/values/value';
import type { RecordKind } from '../record/record-kind';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveFigures } from '../../domain/figures/figures';
import { formatNumber } from '../../domain/values/numbers';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

const MonitoringFields = lazy(() => import('./monitoring-fields'));

interface MonitoringSurroundings {
  course: readonly CoursePoint[];
  dayOf(date: IsoDate): MonitoringDay;
  newId(): string;
}

/** L'andamento di un obiettivo: for each date of the year, what phases and indicators have reached. */
export function monitoringKind(surroundings: MonitoringSurroundings): RecordKind<MonitoringDay, RowDrafts> {
  const { course, dayOf, newId } = surroundings;
  const blank = (date = ''): MonitoringDay => dayOf(date);

  return {
    fixed: true,
    words: {
      list: 'monitoring.list',
      add: 'monitoring.list',
      adding: 'monitoring.list',
      editing: 'monitoring.editing',
      empty: 'monitoring.empty',
      deleting: 'monitoring.list',
      deleteText: 'monitoring.list',
      actions: 'monitoring.list',
      gone: 'monitoring.list',
    },
    label(t, name) {
      const list = name.startsWith('phase.') ? 'phase' : 'indicator';
      const { phases, indicators } = blank();
      const lines: readonly MonitoringLine[] = list === 'phase' ? phases : indicators;
      const line = lines.find(({ key }) => name.startsWith(rowField(list, key, '')));
      const field = t(name.endsWith('.notes') ? 'monitoring.notes' : `monitoring.value.${list}`);
      return `${line?.owner.description ?? ''}: ${field}`;
    },
    idOf: ({ date }) => date,
    nameOf: ({ date }) => formatDate(date),
    named: (day) => namedDay(day, newId),
    blank,
    copy: (day) => day,
    draftOf: showDay,
    read: readDay,
    row: ({ date, isReference }) => (
      <MonitoringRow
        date={date}
        isReference={isReference}
        figures={course.find((point) => point.date === date)?.figures ?? null}
      />
    ),
    fields: (form, day) => <MonitoringFields form={form} day={blank(day?.date)} />,
  };
}

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
function MonitoringRow({ date, isReference, figures }: MonitoringRowProps) {
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
