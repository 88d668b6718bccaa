import { schedaWords } from './words';

const longestName = 31;

/**
 * The name of the sheet for these objectives: `Scheda <code>` for one, `Stampa` for several. It is legal in Excel
 * and not among `taken`, whatever the case. Of a code that is too long the beginning remains.
 */
export function sheetName(codes: string[], taken: string[]): string {
  const [code] = codes;
  const wanted = legalName(
    codes.length === 1 && code !== undefined ? schedaWords.sheet(code) : schedaWords.stampSheet,
  );
  const used = new Set(taken.map(foldCase));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = cut(wanted, longestName - suffix.length) + suffix;
    if (!used.has(foldCase(name))) return name;
  }
}

/** Excel refuses `: \ / ? * [ ]`, an apostrophe at either end and control characters. */
function legalName(text: string): string {
  const legal = text
    .replace(/[:\\/?*[\]\p{Cc}\p{Cs}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return cut(legal, longestName) || schedaWords.stampSheet;
}

function foldCase(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** At most so many UTF-16 units, without half a character, a space or an apostrophe at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[' ]+$/, '');
}
