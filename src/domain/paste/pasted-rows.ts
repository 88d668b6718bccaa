import { withoutEuro } from '../values/amounts';
import { pastedCells, type PasteColumn, type PasteMapping } from './paste-columns';
import type { PastedCells } from './pasted-codes';

/** A cell of pasted rows that was written anew. `row`: from 0, without the headings; `was`: what it said before. */
export interface MendedCell {
  row: number;
  field: string;
  was: string;
  text: string;
}

/** A row with the fields that were written anew. */
export interface MendedCells extends PastedCells {
  mended: readonly string[];
}

/**
 * The rows of a table below its headings, with what was written anew, except those of `leftOut` (rows of the table, from 0). Cells
 * that say something else now, since the text was corrected, keep what it says.
 */
export function pastedRows(
  table: readonly string[][],
  mapping: PasteMapping,
  { leftOut, mended }: { leftOut: readonly number[]; mended: readonly MendedCell[] },
): MendedCells[] {
  if (mapping.fields.every((field) => field === null)) return [];
  const headings = mapping.hasHeadings ? 1 : 0;
  return pastedCells(table, mapping).flatMap((cells, row) => {
    if (leftOut.includes(row + headings)) return [];
    const anew = mended.filter((cell) => cell.row === row && cell.was === (cells[cell.field] ?? ''));
    const texts = Object.fromEntries(anew.map(({ field, text }) => [field, text]));
    return [{ number: row + 1, cells: { ...cells, ...texts }, mended: Object.keys(texts) }];
  });
}

/** How many cells of numbers have a sign of the euro, which is not written. */
export function euroCells(rows: readonly PastedCells[], columns: readonly PasteColumn[]): number {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const hasEuro = (cell: string): boolean => withoutEuro(cell) !== cell && /\d/.test(cell);
  return rows.flatMap(({ cells }) => numbers.filter(({ field }) => hasEuro(cells[field] ?? ''))).length;
}
