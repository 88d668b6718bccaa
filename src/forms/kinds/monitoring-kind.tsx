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
import { MonitoringRow } from './monitoring-row';

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
