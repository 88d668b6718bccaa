import type { Area, SheetModel, TableModel, WorkbookModel } from './model';
import { areaOf, bottomOf } from './area';

/** The table's data rows, without headers and totals. A table always has at least one. */
export function bodyArea(table: TableModel): Area {
  const { row, column, rowCount, columnCount } = table.area;
  const headers = table.showHeaders ? 1 : 0;
  return areaOf(row + headers, column, rowCount - headers - (table.showTotals ? 1 : 0), columnCount);
}

/** The header row, `null` when it is not shown. */
export function headerArea(table: TableModel): Area | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

/** The totals row, `null` when it is not shown. */
export function totalsArea(table: TableModel): Area | null {
  return table.showTotals ? { ...table.area, row: bottomOf(table.area) - 1, rowCount: 1 } : null;
}

/** All tables of the workbook with their sheets. */
export function tablesOf(model: WorkbookModel): { sheet: SheetModel; table: TableModel }[] {
  return model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** The table with that name (any case) or id, `null` when there is none. */
export function findTable(
  model: WorkbookModel,
  nameOrId: string,
): { sheet: SheetModel; table: TableModel } | null {
  const wanted = nameOrId.toLowerCase();
  const all = tablesOf(model);
  return (
    all.find(({ table }) => table.name.toLowerCase() === wanted) ??
    all.find(({ table }) => table.id === nameOrId) ??
    null
  );
}
