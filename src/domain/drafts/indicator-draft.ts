import {
  reading,
  readFields,
  readRows,
  rowField,
  showFields,
  showRow,
  showRows,
  type DraftIssues,
  type DraftOf,
  type DraftReading,
  type Fields,
  type RowDrafts,
  type RowList,
} from './draft';
import { choice, number, percentage, requiredText, text, value, whole, yesNo } from '../values/field-types';
import { otherUnit } from '../records/history';
import { type History, type Id, type Indicator } from '../records/records';
import { MEASURES, type Measure } from '../values/value';

const measureType = choice<Measure>(...MEASURES);

/** Fields of an indicator; its values are typed as its measure says. */
const fieldsOf = (measure: Measure) => ({
  description: requiredText,
  type: text,
  measure: measureType,
  unit: text,
  polarity: choice<Indicator['polarity']>('up', 'down'),
  weight: percentage,
  base: number(),
  current: number(),
  expected: value(measure),
  achieved: value(measure),
  notes: text,
});

/** Earlier years of an indicator. */
export function historyOf(measure: Measure): RowList<History> {
  return {
    name: 'history',
    fields: { year: whole(1990, 2100), value: value(measure), unit: text, comparable: yesNo, reason: text },
    blank: (id) => ({ id, year: 0, value: null, unit: '', comparable: true, reason: '' }),
  };
}

/** An indicator as it is typed into the form, with its earlier years. */
export type IndicatorDraft = DraftOf<ReturnType<typeof fieldsOf>> & RowDrafts;

export function newIndicator(order: number): Indicator {
  return {
    id: '',
    order,
    description: '',
    type: '',
    measure: 'number',
    unit: '',
    polarity: 'up',
    weight: null,
    base: null,
    current: null,
    expected: null,
    achieved: null,
    notes: '',
    history: [],
    monitoring: [],
    approved: {},
  };
}

export function showIndicator(indicator: Indicator): IndicatorDraft {
  const { measure } = indicator;
  return {
    ...showFields(fieldsOf(measure), indicator),
    ...showRows(historyOf(measure), indicator.history),
  };
}

/** The fields of one more earlier year. */
export function blankHistory(id: Id): RowDrafts {
  const list = historyOf('number');
  return showRow(list, list.blank(id));
}

/**
 * Reads what was typed; `base` gives what the form does not show. Values must suit the measure, in the earlier years,
 * too; a year counts once.
 */
export function readIndicator(draft: IndicatorDraft, base: Indicator): DraftReading<Indicator> {
  const issues: DraftIssues = {};
  const measured = measureType.read(draft.measure);
  const measure = measured.ok ? measured.value : base.measure;
  // With another measure, the same text is another value.
  const kept = measure === base.measure ? base : { ...base, expected: null, achieved: null, history: [] };
  const fields: Fields<Indicator> = fieldsOf(measure);
  const indicator = readFields<Indicator>(fields, draft, kept, issues);
  const history = readRows(historyOf(measure), draft, kept.history, issues);
  const years = history.map(({ year }) => year);
  history.forEach(({ id, year }, index) => {
    if (years.indexOf(year) === index) return;
    issues[rowField('history', id, 'year')] ??= { code: 'duplicate-year', params: { year } };
  });
  return reading({ ...indicator, history: inOwnUnit(history, base, indicator) }, issues);
}

/** Earlier values without a unit stay in the one that the indicator had: with another one they are not comparable. */
function inOwnUnit(history: History[], base: Indicator, indicator: Indicator): History[] {
  if (otherUnit(base, indicator) === '') return history;
  const known = new Set(base.history.map(({ id }) => id));
  return history.map((row) => (known.has(row.id) && row.unit === '' ? { ...row, unit: base.unit } : row));
}
