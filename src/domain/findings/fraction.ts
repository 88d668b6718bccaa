import { numberOf } from '../figures/degree';
import type { IndicatorFigures } from '../figures/figures';
import { exactNumber, round, timesHundred } from '../values/numbers';
import type { Indicator } from '../records/records';
import type { Finding, FindingAt } from './finding';

/**
 * Percentages are kept as 50, but Excel takes a typed `50%` for 0,5. A value between 0 and 1 is asked about where
 * something beside it says that a hundred times as much was meant.
 */

type WeightCode =
  'phase-weight-as-fraction' | 'objective-weight-as-fraction' | 'indicator-weight-as-fraction';

export function isFraction(percent: number | null): percent is number {
  return percent !== null && percent > 0 && percent < 1;
}

/** A percentage that stands between 0 and 1. */
export function fractionFindings(
  at: FindingAt,
  code: WeightCode | 'progress-as-fraction',
  percent: number | null,
): Finding[] {
  if (!isFraction(percent)) return [];
  return [at(code, { value: exactNumber(percent), meant: exactNumber(timesHundred(percent)) }, [percent])];
}

/** Weights of one owner that are all fractions of 1, as far as their sum says. */
export function areFractions(sum: number | null): boolean {
  return sum !== null && sum > 0 && sum <= 1.05;
}

/** A fraction beside a weight that is none; fractions only are weights among themselves. */
export function isOddWeight(weight: number | null, all: readonly (number | null)[]): boolean {
  return isFraction(weight) && all.some((other) => other !== null && other > 1);
}

/** Expected and achieved values of a percentage. */
export function valueFractions(at: FindingAt, indicator: Indicator, figures: IndicatorFigures): Finding[] {
  return (['expected', 'achieved'] as const).flatMap((field) => {
    const value = numberOf(indicator[field]);
    if (!isFraction(value) || !isMeantAsPercent(value, indicator, figures)) return [];
    const params = { field, value: exactNumber(value), meant: exactNumber(timesHundred(value)) };
    return [at('value-as-fraction', params, [value])];
  });
}

/**
 * Beside a value above 1, a fraction is one where a hundred times it comes nearer to that value: 0,2 beside 19,97, not 0,8
 * beside 2. Where all are between 0 and 1, only a percentage of which more is better is asked about: a rate of errors
 * may be 0,5 %, a variation, too, and a ratio may be meant as 0,75.
 */
function isMeantAsPercent(value: number, indicator: Indicator, { computed }: IndicatorFigures): boolean {
  const { measure, unit, polarity, expected, achieved, base } = indicator;
  const isShown = unit.trim() === '%';
  if (measure === 'number' ? !isShown : !['percent', 'ratio', 'variation'].includes(measure)) return false;
  const ownBase = measure === 'percent' || measure === 'number' ? base : null;
  const others = [numberOf(expected), numberOf(achieved), computed, ownBase].map((one) => Math.abs(one ?? 0));
  const greatest = Math.max(...others);
  if (greatest > 1) return greatest > round(value * 10, 10);
  return measure === 'percent' && polarity === 'up' && (isShown || unit.trim() === '');
}
