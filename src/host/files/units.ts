/** Widths of a digit in pixels (96 dpi), the unit of column widths in files, by font and size. */
const DIGIT_PIXELS: Record<string, Record<number, number>> = {
  calibri: { 8: 5, 9: 6, 10: 7, 11: 7, 12: 8, 14: 9 },
  'aptos narrow': { 8: 5, 9: 6, 10: 6, 11: 7, 12: 8, 14: 9 },
  aptos: { 8: 6, 9: 7, 10: 7, 11: 8, 12: 9, 14: 11 },
  arial: { 8: 6, 9: 7, 10: 7, 11: 8, 12: 9, 14: 10 },
  verdana: { 8: 7, 9: 8, 10: 8, 11: 10, 12: 10 },
  tahoma: { 8: 6, 9: 7, 10: 7, 11: 8, 12: 9 },
  'times new roman': { 8: 6, 9: 6, 10: 7, 11: 7, 12: 8 },
  'courier new': { 8: 7, 9: 7, 10: 8, 11: 9, 12: 10 },
  cambria: { 10: 7, 11: 8, 12: 9 },
  'segoe ui': { 9: 7, 10: 7, 11: 8, 12: 9 },
};

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;

/** Pixels of the widest digit of the Normal font; about half an em for a font that the table lacks. */
export function digitPixels(font: { name: string; size: number }): number {
  const known = DIGIT_PIXELS[font.name.toLowerCase()]?.[font.size];
  return known ?? Math.max(1, Math.round((font.size / POINTS_PER_PIXEL) * 0.5));
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Points → a file's column width, in digits and with the cell's padding. */
export const widthToFile = (points: number, digit: number): number =>
  round(points / POINTS_PER_PIXEL / digit, 8);

/** A file's column width → points; widths that Excel cut to 1/256 digit come back as whole pixels. */
export function widthFromFile(width: number, digit: number): number {
  const pixels = width * digit;
  const whole = Math.round(pixels);
  return round((Math.abs(pixels - whole) < 0.05 ? whole : pixels) * POINTS_PER_PIXEL, 4);
}

export const toInches = (points: number): number => round(points / POINTS_PER_INCH, 8);
export const fromInches = (inches: number): number => round(inches * POINTS_PER_INCH, 4);

/** Height in points of a row with one line of the font, as Excel gives it to an empty sheet. */
export function defaultRowHeight(font: { name: string; size: number }): number {
  if (font.name.toLowerCase() === 'arial' && font.size === 10) return 12.75;
  return Math.ceil((font.size * 1.3) / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}
