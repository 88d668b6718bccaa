import type { Area, SheetModel } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, rightOf } from './area';
import { styleAt } from './styles';

/** @throws ExcelRefusal AccessDenied when the sheet is protected (for formats, sizes, rows and columns, tables). */
export function checkUnprotected(sheet: SheetModel): void {
  if (sheet.protected) {
    throw new ExcelRefusal('AccessDenied', 'The sheet is protected.');
  }
}

/** @throws ExcelRefusal AccessDenied when the sheet is protected and a cell of the area is locked. */
export function checkWritable(sheet: SheetModel, area: Area): void {
  if (!sheet.protected) return;
  for (let row = area.row; row < bottomOf(area); row++) {
    for (let column = area.column; column < rightOf(area); column++) {
      if (styleAt(sheet, row, column).locked) checkUnprotected(sheet);
    }
  }
}
