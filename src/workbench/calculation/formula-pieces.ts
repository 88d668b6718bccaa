/** The parts of a formula that must be understood before an engine or a file sees it; all else is copied. */
export type FormulaPiece =
  | { kind: 'text'; text: string }
  /** A defined name, a bare table name, TRUE or FALSE; `sheet` when it was written `Foglio!Nome`. */
  | { kind: 'name'; text: string; name: string; sheet: string | null }
  | { kind: 'function'; text: string }
  | { kind: 'structured'; text: string; reference: StructuredReference };

export type TableItem = '#All' | '#Headers' | '#Data' | '#Totals' | '#This Row';

/** `tbl[[#Headers],[A]:[B]]` and its relatives; `table` is `null` inside the table itself. */
export interface StructuredReference {
  table: string | null;
  items: TableItem[];
  /** First and last column, equal for a single one; `null`: all columns. */
  columns: { first: string; last: string } | null;
}

const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
const CELL =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(À-\uffff])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(À-\uffff])/y;
const WORD = /[A-Za-z_\\À-\uffff][\w.?\\À-\uffff]*/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy;
const ITEMS: TableItem[] = ['#All', '#Headers', '#Data', '#Totals', '#This Row'];

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Index after the quote that closes the one at `start`; doubled quotes stand for one. */
function quotedEnd(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== quote) at += 1;
    else if (text[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return text.length;
}

/** Index after the bracket that closes the one at `start`, or -1. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'") at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, '$1');

/** `Peso %` → `Peso %`, `a]b` → `a']b`: as it stands between brackets. */
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** The inside of the brackets of a structured reference, `null` when it is none. */
function parseInside(table: string | null, inside: string): StructuredReference | null {
  const reference: StructuredReference = { table, items: [], columns: null };
  let rest = inside.trim();
  if (rest === '') return reference;
  if (rest.startsWith('@')) {
    reference.items.push('#This Row');
    rest = rest.slice(1).trim();
    if (rest === '') return reference;
  }
  if (!rest.startsWith('[')) {
    const item = ITEMS.find((name) => name.toLowerCase() === rest.toLowerCase());
    if (item !== undefined) return { ...reference, items: [item] };
    const name = unescapeColumn(rest);
    return { ...reference, columns: { first: name, last: name } };
  }
  let at = 0;
  let range = false;
  while (at < rest.length) {
    const char = rest[at];
    if (char === '[') {
      const end = bracketEnd(rest, at);
      if (end < 0) return null;
      const part = rest.slice(at + 1, end - 1);
      const item = ITEMS.find((name) => name.toLowerCase() === part.trim().toLowerCase());
      if (item !== undefined) reference.items.push(item);
      else if (range && reference.columns) reference.columns.last = unescapeColumn(part);
      else reference.columns = { first: unescapeColumn(part), last: unescapeColumn(part) };
      at = end;
    } else {
      range = char === ':';
      if (char !== ':' && char !== ',' && char !== ' ') return null;
      at += 1;
      while (rest[at] === ' ') at += 1;
    }
  }
  return reference;
}

/** Splits a formula (with or without its `=`); joining the texts gives it back. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let text = '';
  let at = 0;
  const push = (piece: FormulaPiece, end: number): void => {
    if (text !== '') pieces.push({ kind: 'text', text });
    text = '';
    pieces.push(piece);
    at = end;
  };
  const copy = (end: number): void => {
    text += formula.slice(at, end);
    at = end;
  };
  while (at < formula.length) {
    const char = formula[at] ?? '';
    if (char === '"') {
      copy(quotedEnd(formula, at));
      continue;
    }
    const error = char === '#' ? matchAt(ERROR, formula, at) : null;
    const plain = error ?? matchAt(NUMBER, formula, at) ?? matchAt(CELL, formula, at);
    if (plain !== null) {
      copy(at + plain.length);
      continue;
    }
    const start = at;
    let sheet: string | null = null;
    let wordStart = at;
    if (char === "'") {
      const end = quotedEnd(formula, at);
      if (formula[end] !== '!') {
        copy(end);
        continue;
      }
      sheet = formula.slice(at + 1, end - 1).replace(/''/g, "'");
      wordStart = end + 1;
    }
    let word = matchAt(WORD, formula, wordStart);
    if (sheet === null && word !== null && formula[at + word.length] === '!') {
      sheet = word;
      wordStart = at + word.length + 1;
      word = matchAt(WORD, formula, wordStart);
    }
    if (sheet !== null && (word === null || matchAt(CELL, formula, wordStart) !== null)) {
      copy(wordStart);
      continue;
    }
    const wordEnd = wordStart + (word?.length ?? 0);
    if (formula[wordEnd] === '[' && sheet === null) {
      const end = bracketEnd(formula, wordEnd);
      const reference = end < 0 ? null : parseInside(word, formula.slice(wordEnd + 1, end - 1));
      if (reference === null || formula[end] === '!') copy(end < 0 ? formula.length : end);
      else push({ kind: 'structured', text: formula.slice(start, end), reference }, end);
    } else if (word === null) {
      copy(at + 1);
    } else if (formula[wordEnd] === '(') {
      push({ kind: 'function', text: formula.slice(start, wordEnd) }, wordEnd);
    } else {
      push({ kind: 'name', text: formula.slice(start, wordEnd), name: word, sheet }, wordEnd);
    }
  }
  if (text !== '') pieces.push({ kind: 'text', text });
  return pieces;
}
