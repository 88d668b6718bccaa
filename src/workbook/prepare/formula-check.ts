import type { Queueable } from '../excel/requests';
import { formulaOf } from '../formulas/columns';
import { sameFormula, type OtherHeading } from '../formulas/same-formula';
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
   * Body rows without our formula, once all looks are answered; a blank row may have none. `renamed`: how columns are
   * called in the formulas that are there.
   */
  gaps(renamed: readonly OtherHeading[]): number[];
  /** The different contents of its cells. */
  cells(): Cell[];
}

/** A look at every computed column of a table, row by row: one cell may be overwritten. */
export function lookAtFormulas(context: Excel.RequestContext, table: TableRows): ColumnFormulas[] {
  return table.spec.columns.flatMap((column) => {
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
    const rowsOf = (isGap: (cell: Cell, row: number) => boolean): number[] =>
      [...cells].flatMap(([first, range]) =>
        (range.formulas as Cell[][]).flatMap(([cell = ''], index) =>
          isGap(cell, first + index) ? [first + index] : [],
        ),
      );
    return [
      {
        table,
        column,
        formula,
        looks,
        gaps: (renamed) =>
          rowsOf(
            (cell, row) =>
              !sameFormula(cell, formula, table.spec.table, renamed) &&
              (cell !== '' || !isBlankRow(table, row)),
          ),
        cells: () => [
          ...new Set([...cells.values()].flatMap((range) => (range.formulas as Cell[][]).flat())),
        ],
      },
    ];
  });
}
