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
 * formula. `found` as `headingInFormula` gives it.
 */
export function renamedIn(
  cell: Cell,
  formula: string,
  own: string,
  { table, names }: { table: string; names: readonly string[] },
): OtherHeading[] {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
  const marked = names.reduce(
    (text, heading, index) => replaced(text, own, { table, heading }, mark(index)),
    formula,
  );
  const mentioned = names.map((_, index) => index).filter((index) => marked.includes(mark(index)));
  if (mentioned.length === 0) return [];
  const pattern = mentioned.reduce(
    (text, index) => {
      const [before = '', ...after] = text.split(mark(index));
      return `${before}(?<n${index}>.+?)${after.join(`\\k<n${index}>`)}`;
    },
    skeleton(marked, own).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const match = new RegExp(`^${pattern}$`, 's').exec(skeleton(cell, own));
  return mentioned.flatMap((index) => {
    const found = match?.groups?.[`n${index}`];
    return found === undefined ? [] : [{ table, heading: names[index] ?? '', found }];
  });
}

/** Stands for a name; no formula holds it. */
const mark = (index: number): string => `\u0001${index}\u0001`;

/** A heading as it stands in the compared form of a formula. */
export function headingInFormula(heading: string): string {
  return skeleton(escaped(heading), '');
}

function skeleton(formula: string, table: string): string {
  const own = table === '' ? formula : formula.replaceAll(`${table}[`, '[');
  return own
    .replace(/_xl(?:fn|ws)\./gi, '')
    .replace(/\[#This Row\],/gi, '')
    .replace(/[\s@[\]]/g, '')
    .toLowerCase();
}
