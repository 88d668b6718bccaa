import type { Dirty, SheetModel, TableModel } from './model';
import { bottomOf } from './area';
import { getCell, setCell } from './cells';
import { moveFormula } from './formula-parts';
import { bodyArea } from './table-areas';

/*
 * A calculated column's formula is kept as it reads in the body's first row.
 */

/** How the formula of a calculated column reads in each row of the sheet. */
function columnFormula(table: TableModel, formula: string): (row: number) => string {
  const first = bodyArea(table).row;
  const relative = moveFormula(formula, 1, 0) !== formula;
  return relative ? (row) => moveFormula(formula, row - first, 0) : () => formula;
}

/** Puts the formulas of the calculated columns into the blank cells of the rows `from` (included) to `end` (not). */
export function fillCalculated(
  sheet: SheetModel,
  dirty: Dirty,
  table: TableModel,
  from: number,
  end: number,
): void {
  table.columns.forEach((column, index) => {
    if (column.formula === null) return;
    const formulaAt = columnFormula(table, column.formula);
    for (let row = from; row < end; row++) {
      const at = table.area.column + index;
      if (getCell(sheet, row, at) === null) {
        setCell(sheet, dirty, row, at, { value: null, formula: formulaAt(row) });
      }
    }
  });
}

/** The cells of a table's column that a write touches. */
export interface ColumnWrite {
  table: TableModel;
  /** Position in the table. */
  index: number;
  /** Whether the column's body was blank before the write. */
  wasBlank: boolean;
  /** Rows of the sheet into which formulas were written, in ascending order; they may lie below the body. */
  formulaRows: number[];
  /** Whether the write covers the whole body. */
  isWhole: boolean;
}

/**
 * Excel's calculated columns after a write: one formula over a whole body makes the column calculated; a formula in a
 * blank or calculated column fills it, the bottom most one overwriting all others. Constants over the whole body end it.
 */
export function applyCalculated(sheet: SheetModel, dirty: Dirty, write: ColumnWrite): void {
  const column = write.table.columns[write.index];
  const body = bodyArea(write.table);
  const last = write.formulaRows.filter((row) => row < bottomOf(body)).at(-1);
  if (column === undefined) return;
  if (last === undefined) {
    if (write.isWhole) column.formula = null;
    return;
  }
  const at = write.table.area.column + write.index;
  const written = getCell(sheet, last, at)?.formula;
  if (written === null || written === undefined) return;
  const formula = moveFormula(written, body.row - last, 0);
  if (formula === column.formula && !write.isWhole) return;
  if (!write.wasBlank && column.formula === null && !isUniform(sheet, write.table, at, formula)) return;
  column.formula = formula;
  const formulaAt = columnFormula(write.table, formula);
  for (let row = body.row; row < bottomOf(body); row++) {
    const wanted = formulaAt(row);
    if (getCell(sheet, row, at)?.formula !== wanted)
      setCell(sheet, dirty, row, at, { value: null, formula: wanted });
  }
}

function isUniform(sheet: SheetModel, table: TableModel, column: number, formula: string): boolean {
  const body = bodyArea(table);
  const formulaAt = columnFormula(table, formula);
  for (let row = body.row; row < bottomOf(body); row++) {
    if (getCell(sheet, row, column)?.formula !== formulaAt(row)) return false;
  }
  return true;
}
