import { formatNumber } from '../../domain/values/numbers';

/** A number as it is printed, with a minus sign: a hyphen may be left alone at the end of a line. */
export function figure(value: number | null): string {
  return formatNumber(value).replace('-', '−');
}
