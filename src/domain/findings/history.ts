import type { IndicatorFigures } from '../figures/figures';
import { isShare, otherUnit } from '../records/history';
import { exactNumber, formatNumber, round } from '../values/numbers';
import type { History, Indicator } from '../records/records';
import type { Finding, FindingAt } from './finding';

/** What is wrong with the earlier years of an indicator; `financialYear`: that of the workbook. */
export function historyFindings(
  at: FindingAt,
  indicator: Indicator,
  { value }: IndicatorFigures,
  financialYear: number,
): Finding[] {
  const result = typeof value === 'number' ? value : null;
  return indicator.history.flatMap((history) => [
    ...yesNoFindings(at, history, indicator),
    ...unitFindings(at, history, indicator, result),
    ...futureFindings(at, history, financialYear),
    ...(history.year === financialYear - 1 ? baseFindings(at, history, indicator, result) : []),
  ]);
}

/** The year of the exercise itself is no earlier one either: its value is the achieved one. */
function futureFindings(at: FindingAt, { year }: History, financialYear: number): Finding[] {
  if (financialYear === 0 || year < financialYear) return [];
  return [at('history-future-year', { year: String(year), financialYear: String(financialYear) }, [year])];
}

function yesNoFindings(
  at: FindingAt,
  { year, value, comparable }: History,
  { measure }: Indicator,
): Finding[] {
  if (!comparable || measure !== 'yes-no' || typeof value !== 'number' || value === 0 || value === 1)
    return [];
  return [at('history-yes-no-value', { year: String(year), text: exactNumber(value) }, [year, value])];
}

/** A value with a unit of its own is not compared: nothing is found. */
function unitFindings(
  at: FindingAt,
  history: History,
  indicator: Indicator,
  result: number | null,
): Finding[] {
  const { year, value, comparable } = history;
  if (!comparable || typeof value !== 'number' || !seemsOfBase(history, indicator, result)) return [];
  const params = { year: String(year), value: exactNumber(value), result: formatNumber(result) };
  return [at('history-other-unit', params, [year, value])];
}

/** Without a unit, an earlier value beside a percentage is in the unit of the number that it is nearer to. */
function seemsOfBase({ value, unit }: History, indicator: Indicator, result: number | null): boolean {
  const { measure, base } = indicator;
  if (!isShare(measure) || unit.trim() !== '' || typeof value !== 'number') return false;
  return base !== null && result !== null && Math.abs(value - base) < Math.abs(value - result);
}

/** What last year's result was, against the base that this year's is compared with. */
function baseFindings(
  at: FindingAt,
  history: History,
  indicator: Indicator,
  result: number | null,
): Finding[] {
  const { year, value } = history;
  const { base, measure } = indicator;
  if (base === null || typeof value !== 'number' || round(Math.abs(base - value)) === 0) return [];
  const other = otherUnit(history, indicator) !== '';
  const ofBase = isShare(measure)
    ? other || seemsOfBase(history, indicator, result)
    : (measure === 'number' || measure === 'percent') && !other;
  if (!ofBase) return [];
  const params = { base: exactNumber(base), year: String(year), value: exactNumber(value) };
  return [at('base-differs', params, [base, value])];
}
