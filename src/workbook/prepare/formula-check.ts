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
  /** In requests of at most `ANSWER_BYTES`. */
  looks: Queueable[];
  /**
   * Body rows, once all looks are answered: with our formula, and without it; a blank row may have none. `renamed`: how
   * columns are called in the formulas that are there.
   */
  rows(renamed: readonly OtherHeading[]): { ours: number[]; others: number[] };
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
    return [
      {
        table,
        column,
        looks,
        rows: (renamed) =>
          sorted(table, cells, (cell) => sameFormula(cell, formula, table.spec.table, renamed)),
      },
    ];
  });
}

function sorted(
  table: TableRows,
  blocks: ReadonlyMap<number, Excel.Range>,
  isOurs: (cell: Cell) => boolean,
): ReturnType<ColumnFormulas['rows']> {
  const ours: number[] = [];
  const others: number[] = [];
  for (const [first, { formulas }] of blocks) {
    (formulas as Cell[][]).forEach(([cell = ''], index) => {
      const row = first + index;
      if (isOurs(cell)) ours.push(row);
      else if (cell !== '' || !isBlankRow(table, row)) others.push(row);
    });
  }
  return { ours, others };
}
