import { boundIn, withoutBrackets, withoutEuro } from './amounts';
import { withoutInvisible } from './invisible';
import type { Issue, Reading } from './issues';

/** Excel keeps 15 significant digits. */
const SIGNIFICANT_DIGITS = 15;

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d*)?$/;
const GROUPED_BY_SPACES = /^\d{1,3}( \d{3})+(,\d*)?$/;
const PLAIN = /^(\d+(,\d*)?|,\d+)$/;

/**
 * Reads a number as Italians type it: `2.380,00`, `83,35`, `1.234` (1234), `1,234` (a decimal), `− 5`, `2 380`.
 * Empty text is `null`. With `percent`, a closing percent sign is accepted: `50%` is 50. With `euro`, that of the euro is, with
 * `brackets`, `(5)` is -5. A text with two readings, e.g. `1234.5`, is refused with `ambiguous-number`.
 */
export function parseNumber(
  text: string,
  options: { percent?: boolean; euro?: boolean; brackets?: boolean } = {},
): Reading<number | null> {
  let rest = withoutInvisible(text).replace(SPACES, ' ').trim();
  if (rest === '') return { ok: true, value: null };
  if (options.euro) rest = withoutEuro(rest);
  if (options.brackets) rest = withoutBrackets(rest);
  const refuse = (issue: Issue): Reading<number | null> => ({ ok: false, issue });
  if (rest.endsWith('%')) {
    if (!options.percent) return refuse({ code: 'unexpected-percent', params: { text } });
    rest = rest.slice(0, -1).trimEnd();
  }
  const negative = /^[-\u2212\u2013]/.test(rest);
  rest = rest.replace(/^[-+\u2212\u2013] ?/, '');
  const sign = negative ? '-' : '';
  if (PLAIN.test(rest) || (GROUPED.test(rest) && !rest.startsWith('0')) || GROUPED_BY_SPACES.test(rest)) {
    const plain = rest.replace(/[. ]/g, '').replace(',', '.');
    if (significantDigits(plain) > SIGNIFICANT_DIGITS) {
      return refuse({ code: 'too-many-digits', params: { text } });
    }
    return { ok: true, value: Number(sign + plain) + 0 };
  }
  return refuse(otherReadings(text, sign, rest));
}

/** The issue of a text with a decimal point or with English separators. */
function otherReadings(text: string, sign: string, rest: string): Issue {
  const english = /^(\d+|\d{1,3}(,\d{3})+)?\.\d+$/.test(rest) || /^\d{1,3}(,\d{3}){2,}$/.test(rest);
  const bound = boundIn(rest);
  if (bound !== null) return { code: 'number-with-bound', params: { text, ...bound } };
  if (!english) return { code: 'not-a-number', params: { text } };
  const asDecimal = exactNumber(Number(sign + rest.replaceAll(',', '')));
  if (rest.includes(',')) return { code: 'number-format', params: { text, suggestion: asDecimal } };
  const asGroups = exactNumber(Number(sign + rest.replace('.', '')));
  if (asDecimal === asGroups || rest.startsWith('.')) {
    return { code: 'number-format', params: { text, suggestion: asDecimal } };
  }
  return { code: 'ambiguous-number', params: { text, first: asDecimal, second: asGroups } };
}

function significantDigits(plain: string): number {
  return plain.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/**
 * Rounds half away from zero, as Excel's ROUND does. The value counts with 15 significant digits, so 1.005 becomes
 * 1.01.
 */
export function round(value: number, decimals = 2): number {
  const magnitude = Math.abs(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const rounded = shift(Math.round(shift(magnitude, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** A fraction of 1 in percent, without the digits that only binary numbers have: 0.07 is 7. */
export function timesHundred(fraction: number): number {
  return round(fraction * 100, 10);
}

function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** With points between thousands and a fixed number of decimals: `2.380,00`; `''` for a missing number. */
export function formatNumber(value: number | null, decimals = 2): string {
  if (value === null) return '';
  return italian(expand(round(value, decimals)), decimals);
}

/** With as many decimals as the number has, up to 15 significant digits: `33,3333`, `1.234,5`, `10`. */
export function exactNumber(value: number | null): string {
  return value === null ? '' : italian(expand(value), 0);
}

/** Decimal notation with a point, without an exponent. */
function expand(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const whole = point <= 0 ? 1 : point;
  const fraction = padded.slice(whole).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${padded.slice(0, whole)}${fraction === '' ? '' : `.${fraction}`}`;
}

function italian(plain: string, leastDecimals: number): string {
  const [whole = '0', fraction = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = fraction.padEnd(leastDecimals, '0');
  return decimals === '' ? grouped : `${grouped},${decimals}`;
}
