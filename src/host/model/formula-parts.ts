import { MAX_COLUMNS, MAX_ROWS, type Area } from './model';
import { between, columnIndex, lettersOfColumn, quoteSheet, rowIndex, unquoteSheet } from './address';

/** One corner of a reference; `null` where the reference names whole columns (no row) or whole rows (no column). */
export interface Corner {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

/** `Dati!$A1:B2`; `to` is `null` for a single cell, `sheet` is `null` when none is named. */
export interface ReferencePart {
  kind: 'reference';
  text: string;
  sheet: string | null;
  from: Corner;
  to: Corner | null;
}

/** `tblFasi[[#This Row],[Peso]]`: `table` is empty inside the table itself, `specifier` keeps its brackets. */
export interface TablePart {
  kind: 'table';
  text: string;
  table: string;
  specifier: string;
}

/** A defined name, or a table's name alone. */
interface NamePart {
  kind: 'name';
  text: string;
  sheet: string | null;
  name: string;
}

export type FormulaPart = { kind: 'text'; text: string } | ReferencePart | TablePart | NamePart;

const literal =
  /"(?:[^"]|"")*"|#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)/y;
const sheetPrefix = /'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!/uy;
const end = '(?![\\p{L}\\p{N}_.\\\\(\\[!])';
const cellReference = new RegExp(
  `(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?::(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7}))?${end}`,
  'uy',
);
const columnReference = new RegExp(`(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})${end}`, 'uy');
const rowReference = new RegExp(`(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})${end}`, 'uy');
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const externalBook = /\[[^\]]*\][\p{L}\p{N}_.\\ ]*![$A-Za-z\d:]*/uy;

/** The parts of formulas that were split last: a moved row has the same formulas looked at again and again. */
const known = new Map<string, readonly FormulaPart[]>();
const MOST_KNOWN = 5_000;

/** Splits a formula so that the parts' texts put together are the formula. Strings and functions are `text`. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  let parts = known.get(formula);
  if (parts === undefined) {
    parts = split(formula);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, parts);
  }
  return parts;
}

function split(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let plain = '';
  let at = 0;
  const match = (pattern: RegExp, from = at): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(formula);
  };
  const add = (part: FormulaPart): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    parts.push(part);
    at += part.text.length;
  };
  const skip = (length: number): void => {
    plain += formula.slice(at, at + length);
    at += length;
  };
  while (at < formula.length) {
    const fixed = match(literal) ?? match(externalBook);
    if (fixed !== null) {
      skip(fixed[0].length);
      continue;
    }
    const prefix = match(sheetPrefix)?.[0] ?? '';
    const start = at + prefix.length;
    const sheet = prefix === '' ? null : unquoteSheet(prefix.slice(0, -1));
    const reference = referenceFrom(
      match(cellReference, start),
      match(columnReference, start),
      match(rowReference, start),
    );
    if (reference !== null) {
      add({ kind: 'reference', sheet, ...reference, text: prefix + reference.text });
      continue;
    }
    const name = match(word, start)?.[0] ?? '';
    const after = formula[start + name.length];
    if (after === '[' && prefix === '') {
      const specifier = brackets(formula, start + name.length);
      add({ kind: 'table', table: name, specifier, text: name + specifier });
    } else if (name === '' || after === '(' || /^(?:true|false)$/i.test(name)) {
      skip(prefix.length + name.length || (match(number)?.[0].length ?? 1));
    } else {
      add({ kind: 'name', sheet, name, text: prefix + name });
    }
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return parts;
}

/** How many levels of brackets, braces and signs before one another there are, structured references aside. */
export function nestingOf(parts: readonly FormulaPart[]): number {
  let [depth, signs, deepest] = [0, 0, 0];
  for (const part of parts) {
    signs = 0;
    if (part.kind !== 'text') continue;
    for (const sign of signsOf(part.text.replace(/\s+/g, ''))) {
      if (sign === '(' || sign === '{') depth += 1;
      if (sign === ')' || sign === '}') depth -= 1;
      signs = sign === '-' || sign === '+' ? signs + 1 : 0;
      deepest = Math.max(deepest, depth + signs);
    }
  }
  return deepest;
}

/** The characters of a formula's text that do not stand in quotation marks. */
export function signsOf(text: string): string[] {
  return [...text.replace(/"(?:[^"]|"")*"/g, '')];
}

/** The formula with some parts replaced: `change` answers the new text, or `null` to leave the part alone. */
export function mapFormula(formula: string, change: (part: FormulaPart) => string | null): string {
  let changed = '';
  for (const part of formulaParts(formula)) {
    changed += part.kind === 'text' ? part.text : (change(part) ?? part.text);
  }
  return changed;
}

/** The cells that a reference names. */
export function referenceArea(part: ReferencePart): Area {
  const { from, to } = part;
  return between(
    from.row ?? 0,
    from.column ?? 0,
    to === null ? (from.row ?? 0) : (to.row ?? MAX_ROWS - 1),
    to === null ? (from.column ?? 0) : (to.column ?? MAX_COLUMNS - 1),
  );
}

/** Text of a reference with other corners, `$` signs kept; `#REF!` when a corner lies outside the sheet. */
export function referenceText(sheet: string | null, from: Corner, to: Corner | null): string {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  if (!inside(from) || (to !== null && !inside(to))) return `${prefix}#REF!`;
  return prefix + (to === null ? cornerText(from) : `${cornerText(from)}:${cornerText(to)}`);
}

/** The formula as it reads when copied from one cell to another that far away: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return mapFormula(formula, (part) =>
    part.kind === 'reference' ? referenceText(part.sheet, moved(part.from), part.to && moved(part.to)) : null,
  );
}

function inside({ row, column }: Corner): boolean {
  return (row ?? 0) >= 0 && (row ?? 0) < MAX_ROWS && (column ?? 0) >= 0 && (column ?? 0) < MAX_COLUMNS;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const columnText = column === null ? '' : (columnFixed ? '$' : '') + lettersOfColumn(column);
  return columnText + (row === null ? '' : (rowFixed ? '$' : '') + String(row + 1));
}

type Found = Pick<ReferencePart, 'text' | 'from' | 'to'>;

function referenceFrom(
  cell: RegExpExecArray | null,
  columns: RegExpExecArray | null,
  rows: RegExpExecArray | null,
): Found | null {
  if (cell !== null) {
    const from = corner(cell[1], cell[2], cell[3], cell[4]);
    const to = cell[6] === undefined ? null : corner(cell[5], cell[6], cell[7], cell[8]);
    return found(cell[0], from, to, cell[6] !== undefined);
  }
  if (columns !== null) {
    const from = corner(columns[1], columns[2], undefined, undefined);
    return found(columns[0], from, corner(columns[3], columns[4], undefined, undefined), true);
  }
  if (rows === null) return null;
  const from = corner(undefined, undefined, rows[1], rows[2]);
  return found(rows[0], from, corner(undefined, undefined, rows[3], rows[4]), true);
}

function found(text: string, from: Corner | null, to: Corner | null, wantsTo: boolean): Found | null {
  return from === null || (wantsTo && to === null) ? null : { text, from, to };
}

function corner(
  columnMark: string | undefined,
  letters: string | undefined,
  rowMark: string | undefined,
  digits: string | undefined,
): Corner | null {
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : rowIndex(digits);
  if ((letters !== undefined && column === null) || (digits !== undefined && row === null)) return null;
  return { row, column, rowFixed: rowMark === '$', columnFixed: columnMark === '$' };
}

/** The bracketed text that begins at `from`; an apostrophe escapes the character after it. */
function brackets(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
