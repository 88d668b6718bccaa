import type { Area, CellValue, ColumnCriteria, SheetModel, TableModel } from './model';
import { bottomOf, intersects } from './area';
import { getValue } from './cells';
import { keeperOf } from './filter-criteria';
import { ExcelRefusal } from './refusal';
import { setRowsHidden } from './sizes';
import { bodyArea } from './table-areas';

/** A person filters a table by colours, here whatever their rows are: rows that are not kept are hidden. */
export function filterTable(
  sheet: SheetModel,
  table: TableModel,
  keeps: (cells: CellValue[]) => boolean,
): void {
  clearFilter(sheet, table);
  const column = table.columns[0]?.id ?? 0;
  table.criteria = [{ column, criteria: { filterOn: 'CellColor', color: '#FFFF00' } }];
  hideRows(sheet, table, keeps);
}

/** Filters one column, beside those that are filtered already; `null`: no longer. */
export function filterColumn(
  sheet: SheetModel,
  table: TableModel,
  column: number,
  criteria: ColumnCriteria['criteria'] | null,
): void {
  const others = (table.criteria ?? []).filter((one) => one.column !== column);
  const all = criteria === null ? others : [...others, { column, criteria }];
  clearFilter(sheet, table);
  if (all.length === 0) return;
  const keepers = all.map((one) => ({
    index: table.columns.findIndex(({ id }) => id === one.column),
    keeps: keeperOf(one.criteria),
  }));
  table.criteria = all;
  hideRows(sheet, table, (cells) => keepers.every(({ index, keeps }) => keeps(cells[index] ?? null)));
}

function hideRows(sheet: SheetModel, table: TableModel, keeps: (cells: CellValue[]) => boolean): void {
  const body = bodyArea(table);
  for (let row = body.row; row < bottomOf(body); row++) {
    const cells = table.columns.map((_, index) => getValue(sheet, row, body.column + index));
    if (!keeps(cells)) setRowsHidden(sheet, { ...body, row, rowCount: 1 }, true);
  }
  table.isFiltered = true;
}

export function clearFilter(sheet: SheetModel, table: TableModel): void {
  if (table.isFiltered !== true) return;
  setRowsHidden(sheet, bodyArea(table), false);
  table.isFiltered = false;
  table.criteria = [];
}

/** The rows of an area that a write reaches: where a filter hides some, only the others; a single row in any case. */
export function writtenRows(sheet: SheetModel, area: Area): number[] {
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  if (area.rowCount === 1) return rows;
  const bodies = sheet.tables.filter(({ isFiltered }) => isFiltered === true).map(bodyArea);
  const isHidden = (row: number): boolean =>
    sheet.rows.get(row)?.hidden === true && bodies.some((body) => row >= body.row && row < bottomOf(body));
  return rows.filter((row) => !isHidden(row));
}

/** @throws ExcelRefusal FilteredRangeConflict when rows of a filtered table would move or the table change its size */
export function checkUnfiltered(tables: readonly TableModel[], moved: Area): void {
  if (tables.some(({ isFiltered, area }) => isFiltered === true && intersects(area, moved))) {
    throw new ExcelRefusal(
      'FilteredRangeConflict',
      'The attempted operation causes a conflict with a filtered range.',
    );
  }
}
