import { notImplemented } from '../contract/refusals';
import { bottomOf, rightOf } from '../model/area';
import { getCell } from '../model/cells';
import type { Area, CellModel, SheetModel } from '../model/model';
import { checkUnprotected } from '../model/protect';

const kinds: Readonly<Record<string, (cell: CellModel) => boolean>> = {
  Formulas: ({ formula }) => formula !== null,
  Constants: ({ formula }) => formula === null,
};

/**
 * The cells of an area with formulas, or with anything else, as rectangles. That Excel refuses it on a protected sheet is
 * inferred from `Range.SpecialCells` of VBA.
 * @throws ExcelRefusal AccessDenied
 */
export function specialCells(sheet: SheetModel, area: Area, kind: string): Area[] {
  const is = kinds[kind];
  if (is === undefined) throw notImplemented(`Range.getSpecialCells of ${kind}`);
  checkUnprotected(sheet);
  const found: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.row; row < bottomOf(area); row++) {
    const next = new Map<string, Area>();
    for (const { column, columnCount } of runsIn(sheet, area, row, is)) {
      const key = `${column} ${columnCount}`;
      const above = open.get(key);
      if (above === undefined) found.push({ row, column, rowCount: 1, columnCount });
      else above.rowCount += 1;
      next.set(key, above ?? (found.at(-1) as Area));
    }
    open = next;
  }
  return found;
}

/** Neighbouring cells of a row. */
function runsIn(
  sheet: SheetModel,
  area: Area,
  row: number,
  is: (cell: CellModel) => boolean,
): { column: number; columnCount: number }[] {
  const runs: { column: number; columnCount: number }[] = [];
  for (let column = area.column; column < rightOf(area); column++) {
    const cell = getCell(sheet, row, column);
    if (cell === null || !is(cell)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columnCount === column) last.columnCount += 1;
    else runs.push({ column, columnCount: 1 });
  }
  return runs;
}
