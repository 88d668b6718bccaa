import type { Queueable } from '../excel/requests';
import { formulaOf } from './columns';
import { isOtherFormula, sameFormula, type OtherHeading } from './same-formula';
import { rowBlocks } from '../rows/row-writes';
import type { Cell } from '../rows/cells';
import { isBlankRow, type TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';

/** Bytes of formulas in one answer; Excel gives 5 MB. */
export const ANSWER_BYTES = 3_000_000;

/** A queued look at the formulas of one column. */
export interface ColumnFormulas {
  table: TableRows;
  column: ColumnSpec;
  formula: string;
  /** In requests of at most `ANSWER_BYTES`. */
  looks: Queueable[];
  /**
   * Body rows without our formula, once all looks are answered, with what stands there; a blank row may have none.
   * `renamed`: how columns are called in the formulas that are there.
   */
  gaps(renamed: readonly OtherHeading[]): Map<number, Cell>;
  /** Body rows in which another formula stands in the place of ours, with it. */
  others(): [number, string][];
  /** The different contents of its cells. */
  cells(): Cell[];
}

/** A look at every computed column of a table, or at that one, row by row: one cell may be overwritten. */
export function lookAtFormulas(
  context: Excel.RequestContext,
  table: TableRows,
  field?: string,
): ColumnFormulas[] {
  const columns = table.spec.columns.filter((column) => field === undefined || column.field === field);
  return columns.flatMap((column) => {
    const position = table.at.get(column.field);
    const formula = formulaOf(table.spec.key, column.field);
    if (position === undefined || formula === null) return [];
    const bytes = formula.length + 5;
    const rows = table.cells.map((_, index) => index);
    const cells = new Map<number, Excel.Range>();
    const looks = rowBlocks(rows, Math.floor(ANSWER_BYTES / bytes)).map(({ first, count }) => ({
      bytes: bytes * count,
      queue() {
        const { worksheet } = context.workbook.tables.getItem(table.spec.table);
        const range = worksheet.getRangeByIndexes(table.top + first, table.left + position, count, 1);
        cells.set(first, range.load('formulas').untrack());
      },
    }));
    const all = (): [number, Cell][] =>
      [...cells].flatMap(([first, range]) =>
        (range.formulas as Cell[][]).map(([cell = ''], index): [number, Cell] => [first + index, cell]),
      );
    return [
      {
        table,
        column,
        formula,
        looks,
        gaps: (renamed) =>
          new Map(
            all().filter(
              ([row, cell]) =>
                !sameFormula(cell, formula, table.spec.table, renamed) &&
                (cell !== '' || !isBlankRow(table, row)),
            ),
          ),
        others: () =>
          all().flatMap(([row, cell]): [number, string][] =>
            isOtherFormula(cell, formula, table.spec.table) ? [[row, String(cell)]] : [],
          ),
        cells: () => [...new Set(all().map(([, cell]) => cell))],
      },
    ];
  });
}
