import type { Area, Dirty, SheetModel } from './model';
import { ExcelRefusal } from './refusal';
import { areaOf, bottomOf, containsArea, containsCell, intersection, intersects, rightOf } from './area';
import { cellsIn, getCell, setCell } from './cells';

/**
 * Merges the area, or with `across` each of its rows. The top left cell with content is kept, the others are emptied;
 * merges inside are absorbed.
 * @throws ExcelRefusal InvalidArgument when the area cuts through another merge, MergedRangeConflict when it touches a
 *   table (unproven: the error table tells only of a table over merged cells).
 */
export function mergeArea(sheet: SheetModel, dirty: Dirty, area: Area, across = false): void {
  if (sheet.tables.some((table) => intersects(table.area, area))) {
    throw new ExcelRefusal('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  const parts = across ? rowsOf(area) : [area];
  const touched = sheet.merges.filter((merge) => intersects(merge, area));
  for (const part of touched.length === 0 ? [] : parts) {
    if (touched.some((merge) => intersects(merge, part) && !containsArea(part, merge))) {
      throw new ExcelRefusal('InvalidArgument', 'The area cuts through merged cells.');
    }
  }
  if (touched.length > 0) sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  for (const part of parts) {
    if (part.rowCount === 1 && part.columnCount === 1) continue;
    keepFirst(sheet, dirty, part);
    sheet.merges.push(part);
  }
}

function rowsOf({ row, column, rowCount, columnCount }: Area): Area[] {
  return Array.from({ length: rowCount }, (_, index) => areaOf(row + index, column, 1, columnCount));
}

function keepFirst(sheet: SheetModel, dirty: Dirty, area: Area): void {
  const cells = [...cellsIn(sheet, area)].sort((a, b) => a.row - b.row || a.column - b.column);
  const first = cells[0];
  for (const { row, column } of cells) {
    if (row !== area.row || column !== area.column) setCell(sheet, dirty, row, column, null);
  }
  if (first !== undefined && getCell(sheet, area.row, area.column) === null) {
    setCell(sheet, dirty, area.row, area.column, first.cell);
  }
}

/** Whether both sides of an area's outer edge are merged, seen at its first cell. */
export function isBetweenMerges(sheet: SheetModel, area: Area, edge: string): boolean {
  const { row, column } = area;
  const isMerged = (atRow: number, atColumn: number): boolean =>
    sheet.merges.some((merge) => containsCell(merge, atRow, atColumn));
  const last = { row: bottomOf(area) - 1, column: rightOf(area) - 1 };
  switch (edge) {
    case 'EdgeTop':
      return isMerged(row, column) && isMerged(row - 1, column);
    case 'EdgeBottom':
      return isMerged(last.row, column) && isMerged(last.row + 1, column);
    case 'EdgeLeft':
      return isMerged(row, column) && isMerged(row, column - 1);
    case 'EdgeRight':
      return isMerged(row, last.column) && isMerged(row, last.column + 1);
    default:
      return false;
  }
}

/** Takes apart every merged area that touches the area. */
export function unmergeArea(sheet: SheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
}

/**
 * A test for the cells that a write to the area loses: those of a merge other than its top left. Cheap to ask per cell.
 */
export function hiddenByMerges(sheet: SheetModel, area: Area): (row: number, column: number) => boolean {
  const hidden = new Set<string>();
  for (const merge of sheet.merges) {
    const common = intersection(merge, area);
    if (common === null) continue;
    for (let row = common.row; row < bottomOf(common); row++) {
      for (let column = common.column; column < common.column + common.columnCount; column++) {
        if (row !== merge.row || column !== merge.column) hidden.add(`${row},${column}`);
      }
    }
  }
  return hidden.size === 0 ? () => false : (row, column) => hidden.has(`${row},${column}`);
}
