import type { Working } from './figures';
import { exactNumber } from '../values/numbers';

/** The working of a computed value: `(2860 − 2384) / 2384`. */
export function workingText({ formula, base, current }: Working): string {
  const [of, to] = [ungrouped(base), ungrouped(current)];
  return formula === 'ratio' ? `${to} / ${of}` : `(${to} − ${of}) / ${of}`;
}

/** The working of the inverted ratio: `2384 / 2860`. */
export function invertedText({ base, current }: Working): string {
  return `${ungrouped(base)} / ${ungrouped(current)}`;
}

function ungrouped(value: number): string {
  return exactNumber(value).replaceAll('.', '');
}
