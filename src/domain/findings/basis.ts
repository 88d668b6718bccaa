import { formatDate, isIsoDate, toSerial } from '../values/dates';
import { exactNumber, round } from '../values/numbers';
import { textKey } from '../values/text-keys';
import type { Value } from '../values/value';

/**
 * What an acceptance depends on, as it keeps it: hundredths of numbers and the start of texts, parted by semicolons,
 * e.g. `8335;238400`. Formulas of the workbook write the same.
 */
export function valuesOf(basis: readonly (number | string)[]): string {
  return basis
    .map((part) => (typeof part === 'number' ? String(round(part * 100, 0)) : textKey(part)))
    .join(';');
}

/** A value as part of a basis: a day is its serial number, a missing value counts as 0. */
export function basisOf(value: Value): number | string {
  if (typeof value === 'string') return isIsoDate(value) ? toSerial(value) : value;
  return value ?? 0;
}

/** A value in a sentence: `83,35`, `31/12/2018`, or the text. */
export function shown(value: Value): string {
  if (typeof value === 'number') return exactNumber(value);
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : (value ?? '');
}
