import { withoutMeaningless } from '../values/invisible';
import { normalLines } from '../values/texts';

/** Breaks inside a cell other than line feeds: Word's are vertical tabs. */
const INNER_BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/**
 * The plain text that Excel and Word put on the clipboard, as rows of cells of equal width: tabs stand between cells,
 * line breaks between rows. A cell in quotation marks is unwrapped only if it holds what Excel quotes for: a tab, a line
 * break or doubled quotation marks; `"Cinisello Balsamo"` keeps its own. Cells are trimmed, their inner breaks become line
 * feeds; empty rows and empty outer columns are dropped.
 */
export function clipboardTable(text: string): string[][] {
  const rows = cellsOf(normalLines(text))
    .map((row) => row.map((cell) => withoutMeaningless(cell).replace(INNER_BREAKS, '\n').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const filled = rows.flatMap((row) => row.flatMap((cell, column) => (cell === '' ? [] : [column])));
  const first = filled.reduce((least, column) => Math.min(least, column), Infinity);
  const last = filled.reduce((most, column) => Math.max(most, column), -1);
  return rows.map((row) => Array.from({ length: last - first + 1 }, (_, at) => row[first + at] ?? ''));
}

function cellsOf(text: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  let start = 0;
  while (start <= text.length) {
    const quoted = quotedCell(text, start);
    const end = quoted?.end ?? endOfCell(text, start);
    row.push(quoted?.content ?? text.slice(start, end));
    if (text[end] === '\n') {
      row = [];
      rows.push(row);
    }
    start = end + 1;
  }
  return rows;
}

function endOfCell(text: string, start: number): number {
  const separator = /[\t\n]/g;
  separator.lastIndex = start;
  return separator.exec(text)?.index ?? text.length;
}

/** The cell that Excel has quoted at `start`; `null` if what stands there is not quoted. */
function quotedCell(text: string, start: number): { content: string; end: number } | null {
  if (text[start] !== '"') return null;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  if (close < 0 || (end < text.length && !/[\t\n]/.test(text.charAt(end)))) return null;
  const inside = text.slice(start + 1, close);
  return /[\t\n"]/.test(inside) ? { content: inside.replaceAll('""', '"'), end } : null;
}
