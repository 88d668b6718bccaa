import type { History, Indicator } from './records';
import type { Measure } from '../values/value';

type Measured = Pick<Indicator, 'measure' | 'unit'>;

/** Measures whose value is a percentage computed from numbers that have a unit of their own. */
export function isShare(measure: Measure): boolean {
  return measure === 'ratio' || measure === 'variation';
}

/** The unit that an earlier value is in, if it is written and is not the indicator's; else `''`. */
export function otherUnit(history: Pick<History, 'unit'>, { measure, unit }: Measured): string {
  const own = unit.trim() || (isShare(measure) || measure === 'percent' ? '%' : '');
  const earlier = history.unit.trim();
  return own === '' || earlier.toLowerCase() === own.toLowerCase() ? '' : earlier;
}

/** Whether an earlier value can stand beside this year's: else it is printed as "n.c.". */
export function isComparable(history: Pick<History, 'unit' | 'comparable'>, indicator: Measured): boolean {
  return history.comparable && otherUnit(history, indicator) === '';
}
