import { parseNumber } from '../values/numbers';

/** `Totale`, `TOTALE GENERALE`, `Somma dei pesi`, `Subtotale`, `Tot.`; no description of anything. */
const TOTAL =
  /^(sub-? ?)?(totale|totali|tot\.?|somma|somme|total|sum)( (generale|complessivo|parziale))?( (dei |delle |di )?(pesi|peso|fasi|indicatori|obiettivi|colonna))? ?\(?%?\)?:?$/i;

/** A thousandth is what rounded figures may differ by. */
const SLACK = 0.001;

/**
 * The rows of a pasted table that only sum up others, by their number from 0: beside the word for it there are only numbers, or
 * there is no text at all in the last row, and each number is the sum of those above it. The first row is none.
 */
export function totalRows(table: readonly string[][]): number[] {
  return table.flatMap((row, at) => (at > 0 && (isNamedTotal(row) || isSum(table, at)) ? [at] : []));
}

function isNamedTotal(row: readonly string[]): boolean {
  const [first, ...others] = row.filter((cell) => cell !== '');
  const isTotal = TOTAL.test((first ?? '').replace(/\s+/g, ' '));
  return isTotal && row.length > 1 && others.every((cell) => numberIn(cell) !== null);
}

function isSum(table: readonly string[][], at: number): boolean {
  const row = table[at] ?? [];
  const filled = row.flatMap((cell, column) => (cell === '' ? [] : [{ column, number: numberIn(cell) }]));
  if (at !== table.length - 1 || filled.length === 0 || filled.length === row.length) return false;
  return filled.every(({ column, number }) => {
    const above = table.slice(0, at).flatMap((other) => numberIn(other[column] ?? '') ?? []);
    const sum = above.reduce((all, one) => all + one, 0);
    return number !== null && above.length > 1 && Math.abs(sum - number) < SLACK;
  });
}

function numberIn(cell: string): number | null {
  const reading = parseNumber(cell, { percent: true, euro: true, brackets: true });
  return reading.ok ? reading.value : null;
}
