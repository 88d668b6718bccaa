import type {
  Area,
  CellModel,
  CellStyle,
  Dirty,
  SheetModel,
  Shift,
  TableModel,
  WorkbookModel,
} from './model';
import { MAX_COLUMNS, MAX_ROWS } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, containsArea, intersection, intersects, rightOf } from './area';
import { fillCalculated } from './calculated-columns';
import { clearCells, usedArea } from './cells';
import { checkUnfiltered } from './filters';
import { mapFormula } from './formula-parts';
import { rewriteFormulas } from './formulas';
import {
  inBand,
  isEntire,
  movedBand,
  shiftArea,
  shiftAreas,
  shiftIndex,
  shiftOf,
  shiftReference,
  shiftSpan,
} from './shift-geometry';
import { inheritStyles, movedLines, movedSizes } from './shift-cells';
import { bodyArea } from './table-areas';
import { shiftTableColumns } from './table-columns';
import { writeHeaders } from './table-headers';
import { forgetTables } from './workbook';

/**
 * Inserts blank cells; those from there on move down or to the right. Inserted cells take the style of those above or
 * to the left. Entire rows and columns bring their sizes along.
 * @throws ExcelRefusal InsertDeleteConflict when cells would fall off the sheet or parts of a table or of merged cells
 *   would move.
 */
export function insertCells(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  area: Area,
  direction: 'Down' | 'Right',
): void {
  const shift = shiftOf(area, direction === 'Down' ? 'row' : 'column', true);
  checkMovable(sheet, shift);
  checkRoom(sheet, shift);
  const stretched = sheet.tables.filter((table) => stretches(shift, table));
  moveCells(model, dirty, sheet, shift);
  inheritStyles(sheet, area, shift);
  for (const table of stretched) {
    if (shift.axis === 'row') fillCalculated(sheet, dirty, table, area.row, bottomOf(area));
    else writeHeaders(sheet, dirty, table);
  }
}

/**
 * Deletes cells; those after them move up or to the left. A table keeps one blank row, and goes with its last cells.
 * @throws ExcelRefusal InsertDeleteConflict when parts of a table or of merged cells would move, or a table would lose
 *   its header row only.
 */
export function deleteCells(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  area: Area,
  direction: 'Up' | 'Left',
): void {
  const axis = direction === 'Up' ? 'row' : 'column';
  const shift = shiftOf(area, axis, false);
  checkMovable(sheet, shift);
  const emptied = sheet.tables.find((table) => axis === 'row' && losesBody(table, area));
  if (emptied !== undefined) {
    const body = bodyArea(emptied);
    clearCells(sheet, dirty, { ...area, row: body.row, rowCount: 1 });
    if (area.rowCount > 1) {
      const rest = {
        ...area,
        row: area.row === body.row ? area.row + 1 : area.row,
        rowCount: area.rowCount - 1,
      };
      deleteCells(model, dirty, sheet, rest, direction);
    }
    fillCalculated(sheet, dirty, emptied, bodyArea(emptied).row, bottomOf(bodyArea(emptied)));
    return;
  }
  moveCells(model, dirty, sheet, shift);
}

/** Moves cells with all that lies on them and points to them. What forbids it in Excel is not looked at. */
export function moveCells(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, shift: Shift): void {
  dirty.record?.shifts(sheet, shift);
  shiftTables(model, dirty, sheet, shift);
  sheet.cells = movedLines<CellModel>(sheet.cells, shift);
  sheet.styles = movedLines<CellStyle>(sheet.styles, shift);
  sheet.merges = sheet.merges
    .flatMap((merge) => (inBand(shift, merge) ? (shiftArea(shift, merge) ?? []) : merge))
    .filter((merge) => merge.rowCount > 1 || merge.columnCount > 1);
  for (const validation of sheet.validations) validation.areas = shiftAreas(shift, validation.areas);
  for (const format of sheet.conditionalFormats) format.areas = shiftAreas(shift, format.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.page.printArea = sheet.page.printArea.flatMap((area) =>
    inBand(shift, area) ? (shiftArea(shift, area) ?? []) : area,
  );
  if (isEntire(shift)) shiftWhole(sheet, shift);
  rewriteFormulas(model, dirty, (formula, home) => shiftFormula(formula, home === sheet, sheet.name, shift));
}

/** A formula after cells of the sheet `name` have moved; `isHome`: it stands on that sheet. */
export function shiftFormula(formula: string, isHome: boolean, name: string, shift: Shift): string {
  return mapFormula(formula, (part) => {
    if (part.kind !== 'reference') return null;
    const here = part.sheet === null ? isHome : part.sheet.toLowerCase() === name.toLowerCase();
    return here ? shiftReference(shift, part) : null;
  });
}

/** Sizes, breaks, titles and frozen panes belong to entire rows or columns. */
function shiftWhole(sheet: SheetModel, shift: Shift): void {
  const page = sheet.page;
  if (shift.axis === 'row') {
    sheet.rows = movedSizes(sheet.rows, shift);
    sheet.rowBreaks = [...new Set(sheet.rowBreaks.flatMap((row) => shiftIndex(shift, row) ?? []))];
    page.titleRows = shiftRun(shift, page.titleRows);
    sheet.frozen = { ...sheet.frozen, rows: shiftFrozen(shift, sheet.frozen.rows) };
  } else {
    sheet.columns = movedSizes(sheet.columns, shift);
    page.titleColumns = shiftRun(shift, page.titleColumns);
    sheet.frozen = { ...sheet.frozen, columns: shiftFrozen(shift, sheet.frozen.columns) };
  }
}

function shiftRun(shift: Shift, run: { first: number; last: number } | null): typeof run {
  const span = run && shiftSpan(shift, run.first, run.last - run.first + 1);
  return span && { first: span.start, last: span.start + span.count - 1 };
}

function shiftFrozen(shift: Shift, count: number): number {
  if (shift.at >= count) return count;
  return shiftSpan(shift, 0, count)?.count ?? 0;
}

function shiftTables(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, shift: Shift): void {
  const gone = new Set<string>();
  for (const table of [...sheet.tables]) {
    if (!inBand(shift, table.area)) continue;
    const area = shiftArea(shift, table.area);
    if (area === null) {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      gone.add(table.name.toLowerCase());
    } else if (shift.axis === 'column') shiftTableColumns(model, dirty, table, area, shift);
    else table.area = area;
  }
  if (gone.size > 0) rewriteFormulas(model, dirty, (formula) => forgetTables(formula, gone));
}

function stretches(shift: Shift, { area }: TableModel): boolean {
  const [start, end] = shift.axis === 'row' ? [area.row, bottomOf(area)] : [area.column, rightOf(area)];
  return inBand(shift, area) && start < shift.at && shift.at < end;
}

/** Whether a deletion of the area would leave the table its headers only. */
export function losesBody(table: TableModel, area: Area): boolean {
  return containsArea(area, bodyArea(table)) && !containsArea(area, table.area);
}

function checkMovable(sheet: SheetModel, shift: Shift): void {
  const band = movedBand(shift);
  if (shift.axis === 'row') checkUnfiltered(sheet.tables, band);
  const stuck = [...sheet.tables.map(({ area }) => area), ...sheet.merges].some(
    (area) => intersects(area, band) && !inBand(shift, area),
  );
  const beheaded =
    !shift.insert &&
    shift.axis === 'row' &&
    sheet.tables.some(({ area, showHeaders }) => {
      const deleted = { ...band, rowCount: shift.count };
      return (
        showHeaders &&
        inBand(shift, area) &&
        intersection({ ...area, rowCount: 1 }, deleted) !== null &&
        !containsArea(deleted, area)
      );
    });
  if (stuck || beheaded) {
    throw new ExcelRefusal('InsertDeleteConflict', 'This would move cells of a table or of merged cells.');
  }
}

function checkRoom(sheet: SheetModel, shift: Shift): void {
  const used = usedArea(sheet, true, movedBand(shift));
  if (used === null) return;
  const free = shift.axis === 'row' ? MAX_ROWS - bottomOf(used) : MAX_COLUMNS - rightOf(used);
  if (free < shift.count) {
    throw new ExcelRefusal('InsertDeleteConflict', 'Cells with content would fall off the sheet.');
  }
}
