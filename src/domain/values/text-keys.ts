/**
 * Keys by which texts are compared. Formulas of the workbook build the same (src/workbook/formulas/findings.ts) and look them up
 * with COUNTIF, which takes `~ * ?` for wildcards and no more than 255 characters.
 */

/** As Excel's TRIM: no spaces at the ends, single ones between. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function plain(text: string): string {
  return trimmed(text.replace(/[~*?]/g, ''));
}

/** The first 60 characters and the length. */
export function textKey(text: string): string {
  const key = plain(text).toLowerCase();
  return `${key.slice(0, 60)}#${key.length}`;
}

/** Equal for descriptions that say the same: their length, first and last 70 characters; `''` for an empty one. */
export function descriptionKey(text: string): string {
  const key = plain(text).toLowerCase();
  return key === '' ? '' : `${key.length}|${key.slice(0, 70)}|${key.slice(-70)}`;
}
