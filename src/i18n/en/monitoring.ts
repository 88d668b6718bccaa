import type { monitoring as italian } from '../it/monitoring';

/** Words of the course of the year, in English. */
export const monitoring: Readonly<Record<keyof typeof italian, string>> = {
  'monitoring.list': 'Monitoring through the year',
  'monitoring.text': 'Choose the date to record. Other dates are added in the parameters.',
  'monitoring.empty': 'No monitoring date: enter them in Workbook, Parameters, together with the year.',
  'monitoring.nothing': 'There is nothing to record: first add phases or indicators.',
  'monitoring.editing': 'Monitoring at {name}',
  'monitoring.name': 'monitoring at {date}',
  'monitoring.hint':
    'Empty if not yet known: it does not mean zero. An emptied row is removed from the sheet.',
  'monitoring.referenceHint':
    'This is the reference date: the values are those of Phases and Indicators. Saving records them for this date, and what is changed here changes there, too.',
  'monitoring.value.phase': 'Progress',
  'monitoring.value.indicator': 'Achieved value',
  'monitoring.progressHint': 'For example 40',
  'monitoring.notes': 'Note',
  'monitoring.earlier': 'At {date}: {value}',
  'monitoring.computed': 'Achieved value: {value} %, from base and current value',
  'monitoring.phase': 'Phase {number}: {name}',
  'monitoring.indicator': 'Indicator {number}: {name}',
  'monitoring.reference': 'reference date',
  'monitoring.notRecorded': 'not recorded',
  'monitoring.progress': 'Progress {progress}',
  'monitoring.reached': 'Indicators reached: {reached} of {count}',
  'monitoring.late': '{days} {days|day|days} late',
};
