import type { IndicatorFigures } from '../figures/figures';
import { isShare, otherUnit } from '../records/history';
import { exactNumber, formatNumber, round } from '../values/numbers';
import type { History, Indicator } from '../records/records';
import { warning, type Remark } from './remarks';

/** What is wrong with the earlier years of an indicator; `financialYear`: that of the workbook. */
export function historyRemarks(
  indicator: Indicator,
  { value }: IndicatorFigures,
  financialYear: number,
): Remark[] {
  const result = typeof value === 'number' ? value : null;
  return indicator.history.flatMap((history) => [
    ...yesNoRemarks(history, indicator),
    ...unitRemarks(history, indicator, result),
    ...(history.year === financialYear - 1 ? baseRemarks(history, indicator, result) : []),
  ]);
}

function yesNoRemarks({ year, value, comparable }: History, { measure }: Indicator): Remark[] {
  if (!comparable || measure !== 'yes-no' || typeof value !== 'number' || value === 0 || value === 1)
    return [];
  return [warning('history-yes-no-value', { year: String(year), text: exactNumber(value) }, [year, value])];
}

/** A value with a unit of its own is not compared: nothing to remark. */
function unitRemarks(history: History, indicator: Indicator, result: number | null): Remark[] {
  const { year, value, comparable } = history;
  if (!comparable || typeof value !== 'number' || !seemsOfBase(history, indicator, result)) return [];
  const params = { year: String(year), value: exactNumber(value), result: formatNumber(result) };
  return [warning('history-other-unit', params, [year, value])];
}

/** Without a unit, an earlier value beside a percentage is in the unit of the number that it is nearer to. */
function seemsOfBase({ value, unit }: History, indicator: Indicator, result: number | null): boolean {
  const { measure, base } = indicator;
  if (!isShare(measure) || unit.trim() !== '' || typeof value !== 'number') return false;
  return base !== null && result !== null && Math.abs(value - base) < Math.abs(value - result);
}

/** What last year's result was, against the base that this year's is compared with. */
function baseRemarks(history: History, indicator: Indicator, result: number | null): Remark[] {
  const { year, value } = history;
  const { base, measure } = indicator;
  if (base === null || typeof value !== 'number' || round(Math.abs(base - value)) === 0) return [];
  const other = otherUnit(history, indicator) !== '';
  const ofBase = isShare(measure)
    ? other || seemsOfBase(history, indicator, result)
    : (measure === 'number' || measure === 'percent') && !other;
  if (!ofBase) return [];
  const params = { base: exactNumber(base), year: String(year), value: exactNumber(value) };
  return [warning('base-differs', params, [base, value])];
}
