import { numberOf, outcomeOf, suited } from '../figures/degree';
import { valueType } from '../values/field-types';
import { indicatorFigures, isInverted, type IndicatorFigures } from '../figures/figures';
import { historyRemarks } from './findings-history';
import { exactNumber, formatNumber, round } from '../values/numbers';
import type { Indicator, Objective, Parameters, Settings } from '../records/records';
import type { Measure, Value } from '../values/value';
import { counted, isUnlisted, type References } from '../records/references';
import { basisOf, error, hint, rangeRemarks, shown, warning, type Remark } from './remarks';
import { descriptionKey } from '../values/text-keys';
import { invertedText, workingText } from '../figures/working';

/** What is wrong with each indicator of an objective, in their order. */
export function indicatorRemarks(
  { indicators }: Objective,
  { settings, year }: Parameters,
  { lists }: References,
): Remark[][] {
  const keys = indicators.map(({ description }) => descriptionKey(description));
  const counts = counted(keys);
  return indicators.map((indicator, index) => {
    const { type, unit, weight } = indicator;
    const figures = indicatorFigures(indicator, settings);
    const twins = counts.get(keys[index] ?? '') ?? 0;
    return [
      ...(twins > 1 ? [warning('duplicate-indicator', { count: twins }, [indicator.description])] : []),
      ...(isUnlisted(lists.indicatorTypes, type)
        ? [warning('unknown-indicator-type', { text: type }, [type])]
        : []),
      ...(isUnlisted(lists.units, unit) ? [warning('unknown-unit', { text: unit }, [unit])] : []),
      ...rangeRemarks('indicator-weight-range', weight),
      ...valueRemarks(indicator, figures),
      ...workingRemarks(indicator, figures, settings),
      ...historyRemarks(indicator, figures, year),
    ];
  });
}

function valueRemarks({ measure, expected, achieved }: Indicator, { value }: IndicatorFigures): Remark[] {
  return [
    ...(isEmpty(expected) ? [warning('expected-missing')] : []),
    ...(isEmpty(value) ? [warning('achieved-missing')] : []),
    ...typeRemarks('expected', expected, measure),
    ...typeRemarks('achieved', achieved, measure),
  ];
}

/** Missing, or spaces only. */
function isEmpty(value: Value): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function typeRemarks(field: 'expected' | 'achieved', given: Value, measure: Measure): Remark[] {
  if (isEmpty(given)) return [];
  const params = { field, text: shown(given) };
  if (suited(given, measure) === null) return [error('value-type', params, [basisOf(given)])];
  if (measure !== 'yes-no' || given === 0 || given === 1) return [];
  return [warning('yes-no-value', params, [basisOf(given)])];
}

/** Differences up to 0,01 come from rounding by hand. */
function workingRemarks(indicator: Indicator, figures: IndicatorFigures, settings: Settings): Remark[] {
  const { measure, base, achieved } = indicator;
  const { working, computed } = figures;
  if (working === null || computed === null) {
    const needed = measure === 'ratio' || measure === 'variation';
    const field = base === null || base === 0 ? 'base' : 'current';
    return [...(needed ? [hint('working-incomplete', { field })] : []), ...missedRemarks(indicator, figures)];
  }
  const typed = numberOf(achieved);
  if (typed === null || round(Math.abs(typed - computed)) <= 0.01) return missedRemarks(indicator, figures);
  const { current } = working;
  const params = {
    achieved: exactNumber(typed),
    working: workingText(working),
    computed: formatNumber(computed),
  };
  const basis = [typed, working.base, current];
  const remark = isInverted(achieved, working)
    ? warning('achieved-inverted', { ...params, inverted: invertedText(working) }, basis)
    : warning('achieved-differs', params, basis);
  const declared = outcomeOf({ ...indicator, value: typed }, settings);
  if (declared !== 'reached' || figures.outcome !== 'not-reached')
    return [remark, ...missedRemarks(indicator, figures)];
  const missed = {
    achieved: exactNumber(typed),
    computed: formatNumber(computed),
    expected: shown(indicator.expected),
  };
  return [remark, warning('computed-below-expected', missed, [typed, computed, basisOf(indicator.expected)])];
}

function missedRemarks(indicator: Indicator, { outcome, value }: IndicatorFigures): Remark[] {
  const { measure, expected, notes } = indicator;
  if (outcome !== 'not-reached' || suited(value, measure) === null || notes.trim() !== '') return [];
  const { show } = valueType(measure);
  const params = { value: show(value), expected: show(expected) };
  return [warning('below-expected-no-note', params, [basisOf(value), basisOf(expected)])];
}
