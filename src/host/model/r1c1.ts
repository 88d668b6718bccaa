import { MAX_COLUMNS, MAX_ROWS } from './model';
import { quoteSheet } from './address';
import { mapFormula, referenceText, type Corner } from './formula-parts';

/** A cell of the sheet, from 0. */
interface Home {
  row: number;
  column: number;
}

/** A formula as `formulasR1C1` shows it: relative references count from the cell that holds it. */
export function toR1C1(formula: string, home: Home): string {
  return mapFormula(formula, (part) => {
    if (part.kind !== 'reference') return null;
    const from = cornerTo(part.from, home);
    const to = part.to === null ? from : cornerTo(part.to, home);
    const isWhole = part.from.row === null || part.from.column === null;
    const prefix = part.sheet === null ? '' : `${quoteSheet(part.sheet)}!`;
    return prefix + (part.to === null || (isWhole && from === to) ? from : `${from}:${to}`);
  });
}

const corner = String.raw`(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)?|C(\[-?\d+\]|\d+)?)`;
const end = String.raw`(?![\p{L}\p{N}_.\\(\[!])`;
const reference = new RegExp(`${corner}(?::${corner})?${end}`, 'iuy');
/** What is no reference: texts, sheets and names with the brackets behind them. */
const other = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?/uy;

/** The formula of that cell in A1 notation. */
export function fromR1C1(formula: string, home: Home): string {
  let changed = '';
  for (let at = 0; at < formula.length;) {
    const found = match(reference, formula, at);
    if (found !== null) changed += areaFrom(found, home);
    const plain = found?.[0] ?? match(other, formula, at)?.[0] ?? formula.charAt(at);
    at += plain.length;
    if (found !== null) continue;
    const brackets = formula[at] === '[' && plain !== ']' ? bracketsAt(formula, at) : '';
    changed += plain + brackets;
    at += brackets.length;
  }
  return changed;
}

function cornerTo({ row, column, rowFixed, columnFixed }: Corner, home: Home): string {
  const part = (letter: string, index: number | null, fixed: boolean, own: number): string => {
    if (index === null) return '';
    if (fixed) return `${letter}${index + 1}`;
    return index === own ? letter : `${letter}[${index - own}]`;
  };
  return part('R', row, rowFixed, home.row) + part('C', column, columnFixed, home.column);
}

function areaFrom(found: RegExpExecArray, home: Home): string {
  const [text, ...groups] = found;
  const [first = '', second] = text.split(':');
  const from = cornerFrom(first, groups.slice(0, 4), home);
  const isWhole = from.row === null || from.column === null;
  const to = second === undefined ? (isWhole ? from : null) : cornerFrom(second, groups.slice(4), home);
  return referenceText(null, from, to);
}

function cornerFrom(text: string, groups: readonly (string | undefined)[], home: Home): Corner {
  const hasRow = /^r/i.test(text);
  const hasColumn = /c/i.test(text);
  const row = place(hasRow, groups[0] ?? groups[2], home.row, MAX_ROWS);
  const column = place(hasColumn, groups[1] ?? groups[3], home.column, MAX_COLUMNS);
  return { row: row.index, rowFixed: row.fixed, column: column.index, columnFixed: column.fixed };
}

/** Relative references run on at the other end of the sheet. */
function place(
  isNamed: boolean,
  given: string | undefined,
  own: number,
  count: number,
): { index: number | null; fixed: boolean } {
  if (!isNamed) return { index: null, fixed: false };
  if (given === undefined) return { index: own, fixed: false };
  if (!given.startsWith('[')) return { index: Number(given) - 1, fixed: true };
  return { index: (own + Number(given.slice(1, -1)) + count) % count, fixed: false };
}

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function bracketsAt(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
