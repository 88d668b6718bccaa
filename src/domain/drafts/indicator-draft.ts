import { blankRecord } from '../records/fields/blanks';
import { historyRecord } from '../records/fields/entry-fields';
import type { FormName } from '../records/fields/field';
import { indicatorRecord } from '../records/fields/indicator-fields';
import { otherUnit } from '../records/history';
import type { History, Id, Indicator } from '../records/records';
import { choiceType } from '../values/field-types';
import { MEASURES, type Measure } from '../values/value';
import {
  reading,
  readFields,
  readRowDrafts,
  rowField,
  showFields,
  showRow,
  showRows,
  type DraftIssues,
  type DraftReading,
  type RowDrafts,
  type RowList,
} from './draft';
import { formRowList, formTypes } from './draft-types';

const measureType = choiceType<Measure>(...MEASURES);

/** Earlier years of an indicator. */
export function historyOf(measure: Measure): RowList<History> {
  return formRowList<History>('history', historyRecord, measure);
}

/** An indicator as it is typed into the form, with its earlier years. */
export type IndicatorDraft = { readonly [K in FormName<typeof indicatorRecord>]: string } & RowDrafts;

export function newIndicator(order: number): Indicator {
  return { ...blankRecord<Indicator>(indicatorRecord), order };
}

export function showIndicator(indicator: Indicator): IndicatorDraft {
  const { measure } = indicator;
  return {
    ...showFields<Indicator, IndicatorDraft>(formTypes<Indicator>(indicatorRecord, measure), indicator),
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
  const indicator = readFields<Indicator>(
    formTypes<Indicator>(indicatorRecord, measure),
    draft,
    kept,
    issues,
  );
  const history = readRowDrafts(historyOf(measure), draft, kept.history, issues);
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
