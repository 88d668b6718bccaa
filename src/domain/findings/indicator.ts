import { numberOf, outcomeOf, suited } from '../figures/degree';
import { valueType } from '../values/field-types';
import { indicatorFigures, isInverted, type IndicatorFigures } from '../figures/figures';
import { historyFindings } from './history';
import { exactNumber, formatNumber, round } from '../values/numbers';
import type { Indicator, Objective, Parameters, Settings } from '../records/records';
import type { Measure, Value } from '../values/value';
import { counted, isUnlisted, type References } from '../records/references';
import { basisOf, shown } from './basis';
import { findingAt, type Finding, type FindingAt } from './finding';
import { fractionFindings, isOddWeight, valueFractions } from './fraction';
import { polarityDoubt } from './polarity';
import { rangeFindings } from './range';
import { descriptionKey } from '../values/text-keys';
import { invertedText, workingText } from '../figures/working';

/** What is wrong with each indicator of an objective, in their order. */
export function indicatorFindings(
  { code, indicators }: Objective,
  { settings, year }: Parameters,
  { lists }: References,
): Finding[][] {
  const keys = indicators.map(({ description }) => descriptionKey(description));
  const counts = counted(keys);
  const weights = indicators.map(({ weight }) => weight);
  return indicators.map((indicator, index) => {
    const at = findingAt(code, 'indicator', index + 1, indicator.id);
    const { type, unit, weight } = indicator;
    const figures = indicatorFigures(indicator, settings);
    const twins = counts.get(keys[index] ?? '') ?? 0;
    return [
      ...(twins > 1 ? [at('duplicate-indicator', { count: twins }, [indicator.description])] : []),
      ...(isUnlisted(lists.indicatorTypes, type)
        ? [at('unknown-indicator-type', { text: type }, [type])]
        : []),
      ...(isUnlisted(lists.units, unit) ? [at('unknown-unit', { text: unit }, [unit])] : []),
      ...rangeFindings(at, 'indicator-weight-range', weight),
      ...(isOddWeight(weight, weights) ? fractionFindings(at, 'indicator-weight-as-fraction', weight) : []),
      ...valueFindings(at, indicator, figures),
      ...valueFractions(at, indicator, figures),
      ...workingFindings(at, indicator, figures, settings),
      ...polarityFindings(at, indicator),
      ...historyFindings(at, indicator, figures, year),
    ];
  });
}

function valueFindings(
  at: FindingAt,
  { measure, expected, achieved }: Indicator,
  { value }: IndicatorFigures,
): Finding[] {
  return [
    ...(isEmpty(expected) ? [at('expected-missing')] : []),
    ...(isEmpty(value) ? [at('achieved-missing')] : []),
    ...typeFindings(at, 'expected', expected, measure),
    ...typeFindings(at, 'achieved', achieved, measure),
  ];
}

/** Missing, or spaces only. */
function isEmpty(value: Value): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function typeFindings(
  at: FindingAt,
  field: 'expected' | 'achieved',
  given: Value,
  measure: Measure,
): Finding[] {
  if (isEmpty(given)) return [];
  const params = { field, text: shown(given) };
  if (suited(given, measure) === null) return [at('value-type', params, [basisOf(given)])];
  if (measure !== 'yes-no' || given === 0 || given === 1) return [];
  return [at('yes-no-value', params, [basisOf(given)])];
}

/** Differences up to 0,01 come from rounding by hand. */
function workingFindings(
  at: FindingAt,
  indicator: Indicator,
  figures: IndicatorFigures,
  settings: Settings,
): Finding[] {
  const { measure, base, achieved } = indicator;
  const { working, computed } = figures;
  if (working === null || computed === null) {
    const needed = measure === 'ratio' || measure === 'variation';
    const field = base === null || base === 0 ? 'base' : 'current';
    return [
      ...(needed ? [at('working-incomplete', { field })] : []),
      ...missedFindings(at, indicator, figures),
    ];
  }
  const typed = numberOf(achieved);
  if (typed === null || round(Math.abs(typed - computed)) <= 0.01)
    return missedFindings(at, indicator, figures);
  const { current } = working;
  const params = {
    achieved: exactNumber(typed),
    working: workingText(working),
    computed: formatNumber(computed),
  };
  const basis = [typed, working.base, current] as const;
  const wrong = isInverted(achieved, working)
    ? at('achieved-inverted', { ...params, inverted: invertedText(working) }, basis)
    : at('achieved-differs', params, basis);
  const declared = outcomeOf({ ...indicator, value: typed }, settings);
  if (declared !== 'reached' || figures.outcome !== 'not-reached')
    return [wrong, ...missedFindings(at, indicator, figures)];
  const missed = {
    achieved: exactNumber(typed),
    computed: formatNumber(computed),
    expected: shown(indicator.expected),
  };
  return [wrong, at('computed-below-expected', missed, [typed, computed, basisOf(indicator.expected)])];
}

function missedFindings(
  at: FindingAt,
  indicator: Indicator,
  { outcome, value }: IndicatorFigures,
): Finding[] {
  const { measure, expected, notes } = indicator;
  if (outcome !== 'not-reached' || suited(value, measure) === null || notes.trim() !== '') return [];
  const { show } = valueType(measure);
  const params = { value: show(value), expected: show(expected) };
  return [at('below-expected-no-note', params, [basisOf(value), basisOf(expected)])];
}

function polarityFindings(at: FindingAt, indicator: Indicator): Finding[] {
  const doubt = polarityDoubt(indicator);
  if (doubt === null) return [];
  if (doubt.code === 'polarity-words-doubtful')
    return [at(doubt.code, { words: doubt.words }, [indicator.description])];
  const { code, expected, start } = doubt;
  return [at(code, { expected: exactNumber(expected), start: exactNumber(start) }, [expected, start])];
}
