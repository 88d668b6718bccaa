import type { Area, CellModel, CellValue, Dirty, SheetModel } from './model';
import { areaOf, boundingArea, bottomOf, containsCell, rightOf } from './area';

/*
 * Convention of all model operations: whatever changes content takes a `Dirty` directly after the workbook or the sheet
 * and records there what changed. Styles and sizes do not touch calculation and take none.
 */

export const cleanDirty = (): Dirty => ({ structure: false, cells: [] });

export function getCell(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.cells.get(row)?.get(column) ?? null;
}

export function getValue(sheet: SheetModel, row: number, column: number): CellValue {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}

/** Puts content into one cell, `null` empties it. No rule of Excel is applied: see `writeInputs` for those. */
export function setCell(
  sheet: SheetModel,
  dirty: Dirty,
  row: number,
  column: number,
  cell: CellModel | null,
): void {
  dirty.record?.writes(sheet, row, column);
  let line = sheet.cells.get(row);
  if (cell === null || (cell.value === null && cell.formula === null)) {
    if (line?.delete(column) !== true) return;
    if (line.size === 0) sheet.cells.delete(row);
  } else {
    if (line === undefined) sheet.cells.set(row, (line = new Map()));
    line.set(column, cell);
  }
  dirty.cells.push({ sheet: sheet.id, row, column });
}

/** Empties the area's cells; styles stay. */
export function clearCells(sheet: SheetModel, dirty: Dirty, area: Area): void {
  for (const { row, column } of [...cellsIn(sheet, area)]) setCell(sheet, dirty, row, column, null);
}

/** The cells with content in the area, in no particular order; only existing rows are visited. */
export function* cellsIn(
  sheet: SheetModel,
  area: Area,
): Generator<{ row: number; column: number; cell: CellModel }> {
  for (const [row, line] of linesIn(sheet.cells, area)) {
    for (const [column, cell] of line) {
      if (containsCell(area, row, column)) yield { row, column, cell };
    }
  }
}

/** Whether no cell of the area has content. */
export function isBlank(sheet: SheetModel, area: Area): boolean {
  return cellsIn(sheet, area).next().done === true;
}

function* linesIn<T>(rows: Map<number, Map<number, T>>, area: Area): Generator<[number, Map<number, T>]> {
  if (area.rowCount < rows.size) {
    for (let row = area.row; row < bottomOf(area); row++) {
      const line = rows.get(row);
      if (line !== undefined) yield [row, line];
    }
  } else {
    for (const entry of rows) if (entry[0] >= area.row && entry[0] < bottomOf(area)) yield entry;
  }
}

/**
 * The smallest area with all cells that have content (or, unless `valuesOnly`, a style of their own) within `within`;
 * `null` when there is none.
 */
export function usedArea(sheet: SheetModel, valuesOnly = false, within?: Area): Area | null {
  let used: Area | null = null;
  const add = (area: Area): void => {
    used = used === null ? area : boundingArea(used, area);
  };
  for (const rows of valuesOnly ? [sheet.cells] : [sheet.cells, sheet.styles]) {
    for (const [row, line] of rows as Map<number, Map<number, unknown>>) {
      if (within !== undefined && (row < within.row || row >= bottomOf(within))) continue;
      let left = Infinity;
      let right = -1;
      for (const column of line.keys()) {
        if (within !== undefined && (column < within.column || column >= rightOf(within))) continue;
        if (column < left) left = column;
        if (column > right) right = column;
      }
      if (right >= 0) add(areaOf(row, left, 1, right - left + 1));
    }
  }
  return used;
}
