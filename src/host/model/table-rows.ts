import type { Area, Dirty, SheetModel, TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, rightOf } from './area';
import { fillCalculated } from './calculated-columns';
import { isBlank } from './cells';
import { deleteCells, insertCells } from './shift';
import { setStyle, styleAt } from './styles';
import { bodyArea } from './table-areas';
import { continueLastRow } from './table-growth';

/**
 * Adds blank rows to a table before its row `index` (counted from 0), or with `null` at its end; cells below the table
 * move down if something stands in the way. Calculated columns fill the new rows.
 * @returns the new rows' area.
 * @throws ExcelRefusal InvalidArgument for an index outside the table, InsertDeleteConflict when cells of another table
 *   would have to move.
 */
export function insertTableRows(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  index: number | null,
  count: number,
): Area {
  const body = bodyArea(table);
  const at = body.row + (index ?? body.rowCount);
  if (count < 1 || at < body.row || at > bottomOf(body)) {
    throw new ExcelRefusal('InvalidArgument', 'The row lies outside the table.');
  }
  const added = { ...body, row: at, rowCount: count };
  const area = { ...table.area, rowCount: table.area.rowCount + count };
  const atEnd = at === bottomOf(table.area);
  if (!atEnd || !isBlank(sheet, added)) insertCells(model, dirty, sheet, added, 'Down');
  table.area = area;
  if (atEnd) continueLastRow(sheet, body, added);
  else if (at === body.row) copyStyles(sheet, at + count, added);
  fillCalculated(sheet, dirty, table, at, at + count);
  dirty.structure = true;
  return added;
}

/** The table's first row takes its style from the next one, not from the headers above. */
function copyStyles(sheet: SheetModel, from: number, to: Area): void {
  for (let column = to.column; column < rightOf(to); column++) {
    const style = styleAt(sheet, from, column);
    for (let row = to.row; row < bottomOf(to); row++) setStyle(sheet, row, column, style);
  }
}

/**
 * Deletes rows of a table, counted from 0; cells below the table move up. The last row is emptied instead.
 * @throws ExcelRefusal InvalidArgument for rows outside the table, InsertDeleteConflict as `deleteCells`.
 */
export function deleteTableRows(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  count: number,
): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) {
    throw new ExcelRefusal('InvalidArgument', 'The row lies outside the table.');
  }
  deleteCells(model, dirty, sheet, { ...body, row: body.row + index, rowCount: count }, 'Up');
}
