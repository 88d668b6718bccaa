/** Excel calculates with 15 significant digits where it rounds, so that ROUND(1.005, 2) is 1.01. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** Moves the decimal point without the error of a multiplication. */
function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds the size of a number at a digit after the point, with `Math.round`, `ceil` or `floor`; the sign stays. */
export function roundAt(value: number, digits: number, rounding: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shift(rounding(shift(fifteenDigits(Math.abs(value)), places)), -places);
  return value < 0 ? -size : size;
}

/** INT: down to the next whole number. */
export const roundDown = (value: number): number => Math.floor(fifteenDigits(value));

/** A number in a text as `&` shows it: 15 digits. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e20 || size < 1e-19)) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const digits = Number(Number(mantissa).toPrecision(15));
    return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/[+-]/, '').padStart(2, '0')}`;
  }
  const text = String(fifteenDigits(value));
  return text.includes('e') ? fifteenDigits(value).toFixed(20).replace(/0+$/, '') : text;
}
