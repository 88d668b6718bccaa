import { cellFields, type AnyRecord, type Facets } from '../records/fields/field';
import { CODE_LIMIT, codeKey } from '../values/codes';
import { parseDate } from '../values/dates';
import { headingMatch, type HeadingMatch } from './paste-headings';
import { parseNumber } from '../values/numbers';

/** A column that a kind of record offers for pasting. */
export interface PasteColumn {
  field: string;
  /** What people write over such a column. */
  headings: readonly string[];
  /** A code is the record's own. */
  kind: 'text' | 'number' | 'date' | 'code';
  /** Codes of which records stand here. */
  refers?: NonNullable<Facets['refers']>;
  /** A cell may hold several codes. */
  isList?: true;
  /** What the words of choices are called in tables, in small letters, with the code that they mean. */
  words?: Readonly<Record<string, string>>;
}

/** The columns in which a kind of record may be pasted. */
export function pasteColumnsOf(record: AnyRecord): PasteColumn[] {
  return cellFields(record).flatMap(([field, facets]) => {
    const { heading, paste, choices, refers } = facets;
    if (paste === undefined) return [];
    return {
      field,
      headings: [heading, ...paste],
      kind: pasteKind(facets),
      ...(refers !== undefined && { refers }),
      ...(facets.kind === 'codes' && { isList: true as const }),
      ...(choices !== undefined && { words: wordsOf(facets) }),
    };
  });
}

function pasteKind({ kind, refers }: Facets): PasteColumn['kind'] {
  if (kind === 'date') return 'date';
  if (kind === 'code' && refers === undefined) return 'code';
  return ['number', 'percent', 'integer', 'value'].includes(kind) ? 'number' : 'text';
}

function wordsOf({ choices = {}, pasteWords = {} }: Facets): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([code, word]) =>
      [word, ...(pasteWords[code] ?? [])].map((one): [string, string] => [one, code]),
    ),
  );
}

/** What the columns of a pasted table hold: for each its field, `null` for none; no field comes twice. */
export interface PasteMapping {
  hasHeadings: boolean;
  fields: (string | null)[];
}

/** The closest first. */
const MATCHES: readonly HeadingMatch[] = ['exact', 'abbreviation', 'beginning'];

/**
 * Guesses which column of a pasted table is which. `rows` are of equal width, `columns` in the order of the form.
 * A first row of headings names the fields. Without one, or if it names none, the longest texts are the first field of
 * texts, the first column of distinct words is the code, dates and numbers go to theirs in order, and other columns to none. A
 * first column that counts the rows is left out. `isHeaded` tells what the first row is; left away, that is guessed too.
 */
export function pasteColumns(
  rows: readonly string[][],
  columns: readonly PasteColumn[],
  isHeaded?: boolean,
): PasteMapping {
  const [first = [], ...others] = rows;
  const named = byHeadings(first, others, columns);
  const headed = isHeaded ?? areHeadings(first, named);
  if (headed && named.some(({ field }) => field !== null)) {
    return { hasHeadings: true, fields: named.map(({ field }) => field) };
  }
  return { hasHeadings: headed, fields: byContent(headed ? others : rows, first.length, columns) };
}

/** Whether the first row names what the columns hold. */
export function hasHeadings(
  [first = [], ...others]: readonly string[][],
  columns: readonly PasteColumn[],
): boolean {
  return areHeadings(first, byHeadings(first, others, columns));
}

/** A mapping with what a person has chosen for some columns, by their number from 0; a field chosen anew leaves its column. */
export function withChoices(
  mapping: PasteMapping,
  choices: ReadonlyMap<number, string | null>,
): PasteMapping {
  const chosen = new Set(choices.values());
  const fields = mapping.fields.map((guessed, at) => {
    const choice = choices.get(at);
    return choice === undefined ? (chosen.has(guessed) ? null : guessed) : choice;
  });
  return { ...mapping, fields };
}

/** The cells of every row that is no heading, by field. */
export function pastedCells(rows: readonly string[][], mapping: PasteMapping): Record<string, string>[] {
  return rows
    .slice(mapping.hasHeadings ? 1 : 0)
    .map((row) =>
      Object.fromEntries(
        mapping.fields.flatMap((field, at) => (field === null ? [] : [[field, row[at] ?? '']])),
      ),
    );
}

interface Named {
  field: string | null;
  match: HeadingMatch | null;
}

function byHeadings(
  headings: readonly string[],
  rows: readonly string[][],
  columns: readonly PasteColumn[],
): Named[] {
  const named: Named[] = headings.map(() => ({ field: null, match: null }));
  const counts = countsRows(columnOf(rows, 0), headings.length);
  for (const match of MATCHES) {
    headings.forEach((heading, at) => {
      if (named[at]?.field !== null) return;
      const column = columns.find(
        ({ field, headings: names, kind }) =>
          !named.some((other) => other.field === field) &&
          (kind === 'number' || kind === 'code' || at > 0 || !counts) &&
          names.some((name) => headingMatch(heading, name) === match),
      );
      if (column) named[at] = { field: column.field, match };
    });
  }
  return named;
}

/** A description may begin with the word of a heading, so one such match is not enough. */
function areHeadings(cells: readonly string[], named: readonly Named[]): boolean {
  const found = named.filter(({ match }) => match !== null);
  const sure = found.some(({ match }) => match !== 'beginning');
  const texts = cells.filter((cell) => cell !== '' && cellsKind([cell]) === 'text');
  return (sure || found.length > 1) && found.length * 2 >= texts.length;
}

function byContent(
  rows: readonly string[][],
  width: number,
  columns: readonly PasteColumn[],
): (string | null)[] {
  const contents = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const lengths = contents.map((cells) => (cellsKind(cells) === 'text' ? cells.join('').length : 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const hasCode = columns.some(({ kind }) => kind === 'code');
  const code = hasCode ? contents.findIndex((cells, at) => at !== longest && areCodes(cells)) : -1;
  const kinds = contents.map((cells, at) => {
    if (at === code) return 'code';
    return at === 0 && countsRows(cells, width) ? null : cellsKind(cells);
  });
  const fieldsOf = (wanted: PasteColumn['kind']) =>
    columns.filter(({ kind }) => kind === wanted).map(({ field }) => field);
  const left = {
    text: fieldsOf('text').slice(0, 1),
    number: fieldsOf('number'),
    date: fieldsOf('date'),
    code: fieldsOf('code'),
  };
  return kinds.map((kind, at) =>
    kind === null || (kind === 'text' && at !== longest) ? null : (left[kind].shift() ?? null),
  );
}

/** Each cell is one word that no other cell is. */
function areCodes(cells: readonly string[]): boolean {
  const isWord = cells.every((cell) => /^\S+$/.test(cell) && cell.length <= CODE_LIMIT);
  return isWord && new Set(cells.map(codeKey)).size === cells.length && cellsKind(cells) !== 'date';
}

function columnOf(rows: readonly string[][], at: number): string[] {
  return rows.map((row) => row[at] ?? '');
}

/** What most of the filled cells are; `null` if none is filled. A faulty number or date is still one. */
export function cellsKind(cells: readonly string[]): 'text' | 'number' | 'date' | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const most = (is: (cell: string) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (most(isLikeNumber)) return 'number';
  return most((cell) => !isLikeNumber(cell) && isLikeDate(cell)) ? 'date' : 'text';
}

function isLikeNumber(cell: string): boolean {
  const reading = parseNumber(cell, { percent: true, euro: true, brackets: true });
  return reading.ok || reading.issue.code !== 'not-a-number';
}

function isLikeDate(cell: string): boolean {
  const reading = parseDate(cell);
  return reading.ok || reading.issue.code !== 'not-a-date';
}

/** 1, 2, 3 …, or a part of it, beside other columns. A single number must look like one: `4.` or `1`. */
function countsRows(cells: readonly string[], width: number): boolean {
  const [first] = cells;
  if (width < 2 || first === undefined) return false;
  if (cells.length === 1) return /^(1|\d{1,3}[.)°])$/.test(first);
  const numbers = cells.map((cell) => Number(/^(\d{1,4})[.)°]?$/.exec(cell)?.[1] ?? NaN));
  return numbers.every((number, at) => number === (numbers[0] ?? NaN) + at);
}
