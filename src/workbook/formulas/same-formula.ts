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
  return renamed.reduce((text, { table, heading, found }) => {
    const other = found.replace(/['[\]#@]/g, "'$&");
    const qualified = text.replaceAll(`${table}[${heading}]`, `${table}[${other}]`);
    if (table !== own) return qualified;
    return qualified
      .replaceAll(`[@${heading}]`, `[@[${other}]]`)
      .replaceAll(`[@[${heading}]]`, `[@[${other}]]`);
  }, formula);
}

function skeleton(formula: string, table: string): string {
  const own = table === '' ? formula : formula.replaceAll(`${table}[`, '[');
  return own
    .replace(/_xl(?:fn|ws)\./gi, '')
    .replace(/\[#This Row\],/gi, '')
    .replace(/[\s@[\]]/g, '')
    .toLowerCase();
}
