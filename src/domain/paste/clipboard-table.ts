import { withoutMeaningless } from '../values/invisible';
import { normalLines } from '../values/texts';

/** What stands between cells: a tab in what programs copy, a semicolon or a comma in the text of a CSV file. */
export type Separator = '\t' | ';' | ',';

/** Breaks inside a cell other than line feeds: Word's are vertical tabs. */
const INNER_BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/**
 * The plain text that Excel and Word put on the clipboard, or that of a CSV file, as rows of cells of equal width; line
 * breaks stand between rows. Between tabs a cell in quotation marks is unwrapped only if it holds what Excel quotes for: a tab,
 * a line break or doubled quotation marks; `"Cinisello Balsamo"` keeps its own. In CSV every such cell is (RFC 4180). Empty
 * rows and empty outer columns are dropped.
 */
export function clipboardTable(text: string, separator: Separator = '\t'): string[][] {
  return evenTable(clipboardRows(text, separator));
}

/** The same, each row with as many cells as it has. Cells are trimmed, their inner breaks become line feeds. */
export function clipboardRows(text: string, separator: Separator): string[][] {
  const plain = normalLines(text).replace(/^\ufeff/, '');
  return cellsOf(plain, separator)
    .map((row) => row.map((cell) => withoutMeaningless(cell).replace(INNER_BREAKS, '\n').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

/** Rows of equal width, without empty outer columns. */
export function evenTable(rows: readonly string[][]): string[][] {
  const filled = rows.flatMap((row) => row.flatMap((cell, column) => (cell === '' ? [] : [column])));
  const first = filled.reduce((least, column) => Math.min(least, column), Infinity);
  const last = filled.reduce((most, column) => Math.max(most, column), -1);
  return rows.map((row) => Array.from({ length: last - first + 1 }, (_, at) => row[first + at] ?? ''));
}

function cellsOf(text: string, separator: Separator): string[][] {
  let row: string[] = [];
  const rows = [row];
  let start = 0;
  while (start <= text.length) {
    const quoted = quotedCell(text, start, separator);
    const end = quoted?.end ?? endOfCell(text, start, separator);
    row.push(quoted?.content ?? text.slice(start, end));
    if (text[end] === '\n') {
      row = [];
      rows.push(row);
    }
    start = end + 1;
  }
  return rows;
}

const ENDS: Readonly<Record<Separator, RegExp>> = { '\t': /[\t\n]/g, ';': /[;\n]/g, ',': /[,\n]/g };

function endOfCell(text: string, start: number, separator: Separator): number {
  const ends = ENDS[separator];
  ends.lastIndex = start;
  return ends.exec(text)?.index ?? text.length;
}

/** The cell that stands in quotation marks at `start`; `null` if they belong to what it says. */
function quotedCell(
  text: string,
  start: number,
  separator: Separator,
): { content: string; end: number } | null {
  if (text[start] !== '"') return null;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  if (close < 0 || (end < text.length && ![separator, '\n'].includes(text.charAt(end)))) return null;
  const inside = text.slice(start + 1, close);
  const isQuoted = separator !== '\t' || /[\t\n"]/.test(inside);
  return isQuoted ? { content: inside.replaceAll('""', '"'), end } : null;
}
