import type { Cell } from '../rows/cells';

/** A column of a table that has another heading than ours. */
export interface OtherHeading {
  table: string;
  heading: string;
  found: string;
}

/**
 * Whether a cell holds that formula, however Excel writes it: `[@Peso]` of the formula's own table is
 * `tblFasi[[#This Row],[Peso]]` in files, spaces and capitals do not count, new functions have a prefix.
 * @param table name of the table that the formula stands in, `''` if it stands in none
 */
export function sameFormula(
  cell: Cell,
  formula: string,
  table: string,
  renamed: readonly OtherHeading[] = [],
): boolean {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return false;
  return skeleton(cell, table) === skeleton(asRenamed(formula, table, renamed), table);
}

/** Whether a cell holds a formula, and not that one. */
export function isOtherFormula(cell: Cell, formula: string, table: string): boolean {
  return typeof cell === 'string' && cell.startsWith('=') && !sameFormula(cell, formula, table);
}

/** Our formula as Excel has it after columns were renamed. */
function asRenamed(formula: string, own: string, renamed: readonly OtherHeading[]): string {
  return renamed.reduce(
    (text, { table, heading, found }) => replaced(text, own, { table, heading }, escaped(found)),
    formula,
  );
}

function replaced(
  formula: string,
  own: string,
  { table, heading }: Pick<OtherHeading, 'table' | 'heading'>,
  by: string,
): string {
  const qualified = formula.replaceAll(`${table}[${heading}]`, `${table}[${by}]`);
  if (table !== own) return qualified;
  return qualified.replaceAll(`[@${heading}]`, `[@[${by}]]`).replaceAll(`[@[${heading}]]`, `[@[${by}]]`);
}

/** Within brackets a formula marks some characters. */
function escaped(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}

/**
 * How columns of a table are called in a cell that holds our formula but for their names; nothing where it is another
 * formula.
 */
export function renamedIn(
  cell: Cell,
  formula: string,
  own: string,
  { table, names }: { table: string; names: readonly string[] },
): OtherHeading[] {
  if (typeof cell !== 'string') return [];
  const marked = names.reduce(
    (text, heading, index) => replaced(text, own, { table, heading }, mark(index)),
    formula,
  );
  const read = columnsNamed(cell);
  const found = columnsNamed(marked).flatMap((name, at) => {
    const heading = names.find((_, index) => name === mark(index));
    return heading === undefined ? [] : [{ table, heading, found: read[at] ?? '' }];
  });
  return sameFormula(cell, formula, own, found) ? found : [];
}

/** Stands for a name; no formula holds it. */
const mark = (index: number): string => `\u0001${index}\u0001`;

/** The columns that a formula names, in order. */
function columnsNamed(formula: string): string[] {
  return [...formula.matchAll(/\[@?((?:[^[\]'#@]|'.)+)\]/g)].map(([, name = '']) =>
    name.replace(/'(.)/g, '$1'),
  );
}

function skeleton(formula: string, table: string): string {
  const own = table === '' ? formula : formula.replaceAll(`${table}[`, '[');
  return own
    .replace(/_xl(?:fn|ws)\./gi, '')
    .replace(/\[#This Row\],/gi, '')
    .replace(/[\s@[\]]/g, '')
    .toLowerCase();
}
