import { escapeColumn, parseStructured } from '../model/structured-reference';
import type { StructuredReference } from '../model/structured-reference';
import { formatAddress } from '../model/address';
import { areaOf } from '../model/area';
import { formulaParts, nestingOf } from '../model/formula-parts';
import type { FormulaPart } from '../model/formula-parts';
import { MAX_FORMULA, MAX_NESTING } from '../model/limits';
import { FileRefusal } from './file-refusal';

/** Functions newer than the file format: files name them behind `_xlfn.`. */
const NEWER = new Set(
  (
    'IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE SORTBY RANDARRAY IFNA XOR DAYS ' +
    'ISOWEEKNUM NUMBERVALUE UNICODE UNICHAR FORMULATEXT ISFORMULA SHEET SHEETS ARABIC BASE DECIMAL CEILING.MATH ' +
    'FLOOR.MATH COMBINA PERMUTATIONA AVEDEV.S STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC ' +
    'PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL MODE.MULT CONFIDENCE.NORM TEXTSPLIT TEXTBEFORE TEXTAFTER ' +
    'VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW ENCODEURL'
  ).split(' '),
);
const NEWER_SHEET = new Set(['FILTER', 'SORT']);

const SIMPLE_COLUMN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

function columnsText(columns: NonNullable<StructuredReference['columns']>): string {
  const first = `[${escapeColumn(columns.first)}]`;
  return columns.first === columns.last ? first : `${first}:[${escapeColumn(columns.last)}]`;
}

/** `[@Peso]` → `tbl[[#This Row],[Peso]]`. */
function referenceToFile(reference: StructuredReference, ownTable: string | null): string | null {
  const table = reference.table ?? ownTable;
  if (table === null) return null;
  const { items, columns } = reference;
  if (items.length === 0 && columns === null) return `${table}[]`;
  if (items.length === 0 && columns && columns.first === columns.last)
    return `${table}${columnsText(columns)}`;
  if (items.length === 1 && columns === null) return `${table}[${items[0] ?? ''}]`;
  const parts = items.map((item) => `[${item}]`);
  if (columns) parts.push(columnsText(columns));
  return `${table}[${parts.join(',')}]`;
}

/** `tbl[[#This Row],[Peso]]` → `[@Peso]`, or `tbl[@Peso]` outside the table; `null`: as it stands. */
function thisRowFromFile(reference: StructuredReference, ownTable: string | null): string | null {
  if (!reference.items.includes('#This Row') || reference.items.length > 1) return null;
  const own = reference.table === null || reference.table.toLowerCase() === ownTable?.toLowerCase();
  const table = own ? '' : (reference.table ?? '');
  const { columns } = reference;
  if (columns === null) return `${table}[@]`;
  const simple = columns.first === columns.last && SIMPLE_COLUMN.test(columns.first);
  return `${table}[@${simple ? columns.first : columnsText(columns)}]`;
}

/** What surrounds a formula: the table around its cell, and the names of all tables in lower case. */
export interface FormulaContext {
  ownTable: string | null;
  tables: ReadonlySet<string>;
}

const PREFIXES = /(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/gi;
const STRING_OR_FUNCTION = /"(?:[^"]|"")*"|([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** Puts the prefixes before newer functions, in a text that holds whole strings. */
const prefixFunctions = (text: string): string =>
  text.replace(STRING_OR_FUNCTION, (all, name: string | undefined) => {
    const upper = name?.toUpperCase();
    if (upper === undefined) return all;
    if (NEWER_SHEET.has(upper)) return `_xlfn._xlws.${all}`;
    return NEWER.has(upper) ? `_xlfn.${all}` : all;
  });

const stripPrefixes = (text: string): string =>
  text.replace(/"(?:[^"]|"")*"|[A-Za-z_][A-Za-z0-9_.]*/g, (all) =>
    all.startsWith('"') ? all : all.replace(PREFIXES, ''),
  );

/** A formula as files hold it: without `=`, structured references in full, newer functions behind their prefix. */
export function formulaToFile(formula: string, { ownTable, tables }: FormulaContext): string {
  return formulaParts(formula.startsWith('=') ? formula.slice(1) : formula)
    .map((part) => {
      if (part.kind === 'text') return prefixFunctions(part.text);
      if (part.kind === 'name' && tables.has(part.text.toLowerCase())) return `${part.text}[]`;
      const reference = part.kind === 'table' ? parseStructured(part) : null;
      return (reference && referenceToFile(reference, ownTable)) ?? part.text;
    })
    .join('');
}

/**
 * The same of a cell.
 * @throws FileRefusal when the text is longer than Excel saves: it takes such a formula as it is entered, in a table
 *   shorter than in the file, and refuses to save it (ClosedXML/ClosedXML 2251, dfinke/ImportExcel 651)
 */
export function cellFormulaToFile(
  formula: string,
  context: FormulaContext,
  { sheet, row, column }: { sheet: string; row: number; column: number },
): string {
  const text = formulaToFile(formula, context);
  if (text.length <= MAX_FORMULA) return text;
  const address = formatAddress(sheet, areaOf(row, column, 1, 1));
  throw new FileRefusal(
    `The formula of ${address} has ${text.length} characters in the file; Excel saves at most ${MAX_FORMULA}.`,
  );
}

const SHOWN = 40;

/** @throws FileRefusal when brackets or signs stand within one another without end. */
function checkNesting(text: string, parts: readonly FormulaPart[]): void {
  if (nestingOf(parts) <= MAX_NESTING) return;
  throw new FileRefusal(`A formula nests more than ${MAX_NESTING} levels deep: ${text.slice(0, SHOWN)}…`);
}

/**
 * The other way round, as Excel's formula bar shows it.
 * @throws FileRefusal when the formula nests deeper than Excel takes.
 */
export function formulaFromFile(text: string, ownTable: string | null): string {
  const read = formulaParts(text);
  checkNesting(text, read);
  const parts = read.map((part) => {
    if (part.kind === 'text') return stripPrefixes(part.text);
    if (part.kind !== 'table') return part.kind === 'name' ? part.text.replace(PREFIXES, '') : part.text;
    if (part.specifier === '[]') return part.table;
    const reference = parseStructured(part);
    return (reference && thisRowFromFile(reference, ownTable)) ?? part.text;
  });
  return `=${parts.join('')}`;
}
