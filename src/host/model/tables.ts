import type { Area, Dirty, SheetModel, TableColumnModel, TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, containsCell, intersects, onSheet, rightOf } from './area';
import { fillCalculated } from './calculated-columns';
import { clearCells, isBlank } from './cells';
import { rewriteFormulas } from './formulas';
import { checkName } from './names';
import { insertCells } from './shift';
import { clearStyles } from './styles';
import { bodyArea, tablesOf } from './table-areas';
import { nextName, readHeaders, renameInSpecifiers } from './table-headers';
import { forgetTables } from './workbook';
import { mapFormula } from './formula-parts';

/** Excel's code for a table that is named as another (office-js #551). */
const NAME_IN_USE = 'InvalidArgument';

export interface TableOptions {
  /** Whether the area's first row holds the headers; otherwise a header row is put above it, and cells move down. */
  hasHeaders: boolean;
  /** Without one, the next free `Tabella…`. */
  name?: string;
}

/**
 * Makes a table of an area. Header cells become unique texts; an area of headers alone gets a blank body row.
 * @throws ExcelRefusal InvalidArgument when it would overlap another table or the name is not allowed or in use,
 *   MergedRangeConflict when cells of it are merged.
 */
export function createTable(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  area: Area,
  options: TableOptions,
): TableModel {
  const wanted = options.hasHeaders && area.rowCount > 1 ? area : { ...area, rowCount: area.rowCount + 1 };
  checkPlace(sheet, options.hasHeaders ? wanted : area, null);
  const name = options.name ?? nextName(`Tabella`, takenNames(model), 1);
  checkName(model, name, null, null, NAME_IN_USE);
  if (!options.hasHeaders) {
    insertCells(model, dirty, sheet, { ...area, rowCount: 1 }, 'Down');
  } else if (area.rowCount === 1) {
    const below = { ...area, row: area.row + 1 };
    if (!isBlank(sheet, below)) insertCells(model, dirty, sheet, below, 'Down');
  }
  const table: TableModel = {
    id: String(1 + Math.max(0, ...tablesOf(model).map(({ table: other }) => Number(other.id) || 0))),
    name,
    area: wanted,
    columns: [],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
  };
  table.columns = Array.from({ length: wanted.columnCount }, (_, index) => newColumn(index + 1));
  readHeaders(sheet, dirty, table);
  sheet.tables.push(table);
  dirty.structure = true;
  return table;
}

/**
 * Gives the table another area with the same header row; columns and rows that fall out keep their cells.
 * @throws ExcelRefusal InvalidArgument when the header row would move, nothing of the old area would be left, there is
 *   no body row, or another table is in the way; MergedRangeConflict when merged cells are.
 */
export function resizeTable(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  area: Area,
): void {
  const old = table.area;
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== old.row || area.rowCount < least || !intersects(area, old)) {
    throw new ExcelRefusal(
      'InvalidArgument',
      'The header row must stay where it is, and the new area overlap the old.',
    );
  }
  checkPlace(sheet, area, table);
  const gone = new Set<string>();
  const kept = table.columns.filter((column, index) => {
    const stays = old.column + index >= area.column && old.column + index < rightOf(area);
    if (!stays) gone.add(column.name.toLowerCase());
    return stays;
  });
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const before = Math.max(0, old.column - area.column);
  table.columns = Array.from(
    { length: area.columnCount },
    (_, index) => kept[index - before] ?? newColumn(++id),
  );
  table.area = area;
  readHeaders(sheet, dirty, table);
  if (gone.size > 0) {
    rewriteFormulas(model, dirty, (formula, home) =>
      renameInSpecifiers(formula, table, home, (column) => (gone.has(column.toLowerCase()) ? null : column)),
    );
  }
  const body = bodyArea(table);
  if (bottomOf(area) > bottomOf(old)) {
    const first = Math.max(body.row, bottomOf(old) - (table.showTotals ? 1 : 0));
    fillCalculated(sheet, dirty, table, first, bottomOf(body));
  }
  dirty.structure = true;
}

/**
 * Renames a table, also in all formulas.
 * @throws ExcelRefusal InvalidArgument for a name that Excel refuses or that is in use.
 */
export function renameTable(model: WorkbookModel, dirty: Dirty, table: TableModel, name: string): void {
  checkName(model, name, table, null, NAME_IN_USE);
  const old = table.name.toLowerCase();
  table.name = name;
  rewriteFormulas(model, dirty, (formula) =>
    mapFormula(formula, (part) => {
      if (part.kind === 'table' && part.table.toLowerCase() === old) return name + part.specifier;
      return part.kind === 'name' && part.sheet === null && part.name.toLowerCase() === old ? name : null;
    }),
  );
}

/** Deletes a table with its cells' content and formats; formulas that named it show `#REF!`. */
export function deleteTable(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, table: TableModel): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  clearCells(sheet, dirty, table.area);
  clearStyles(sheet, table.area);
  const names = new Set([table.name.toLowerCase()]);
  rewriteFormulas(model, dirty, (formula) => forgetTables(formula, names));
}

/** The table that holds the cell, `null` when none does. */
export function tableAt(sheet: SheetModel, row: number, column: number): TableModel | null {
  return sheet.tables.find((table) => containsCell(table.area, row, column)) ?? null;
}

function newColumn(id: number): TableColumnModel {
  return { id, name: '', formula: null };
}

function takenNames(model: WorkbookModel): string[] {
  return [...tablesOf(model).map(({ table }) => table.name), ...model.names.map(({ name }) => name)];
}

function checkPlace(sheet: SheetModel, area: Area, self: TableModel | null): void {
  if (!onSheet(area)) throw new ExcelRefusal('InvalidArgument', 'The table would not fit on the sheet.');
  if (sheet.tables.some((other) => other !== self && intersects(other.area, area))) {
    throw new ExcelRefusal('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => intersects(merge, area))) {
    throw new ExcelRefusal('MergedRangeConflict', 'A table cannot overlap merged cells.');
  }
}
