import { formatNumber } from '../../domain/values/numbers';

/** A number as it is printed. It has a minus sign, because a hyphen may stand alone at the end of a line. */
export function figure(value: number | null): string {
  return formatNumber(value).replace('-', '−');
}
