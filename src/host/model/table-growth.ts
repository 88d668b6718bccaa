import type { Area, Dirty, SheetModel, TableModel } from './model';
import { bottomOf, intersects, onSheet, rightOf } from './area';
import { fillCalculated } from './calculated-columns';
import { cellsIn, getCell } from './cells';
import { setStyle } from './styles';
import { readHeaders } from './table-headers';

/**
 * Excel's auto-expansion: an area written directly below or right of a table, beginning with a non-blank cell, becomes
 * part of it, with the formats, validations and calculated columns of its last row. The rows or columns must hold
 * nothing else; a validation there, merged cells or a shown totals row prevent it.
 * @returns the tables that grew.
 */
export function growTables(sheet: SheetModel, dirty: Dirty, written: Area): TableModel[] {
  return sheet.tables.filter(
    (table) => growDown(sheet, dirty, table, written) || growRight(sheet, dirty, table, written),
  );
}

function growDown(sheet: SheetModel, dirty: Dirty, table: TableModel, written: Area): boolean {
  const old = table.area;
  const below = bottomOf(old);
  const fits = written.column >= old.column && rightOf(written) <= rightOf(old);
  const overlaps = written.row > old.row && written.row <= below && bottomOf(written) > below;
  // That a filtered table does not grow is unproven.
  if (table.showTotals || table.isFiltered === true || !fits || !overlaps) return false;
  const added = { ...old, row: below, rowCount: bottomOf(written) - below };
  if (getCell(sheet, below, written.column) === null || !isFree(sheet, table, added, written)) return false;
  table.area = { ...old, rowCount: old.rowCount + added.rowCount };
  continueLastRow(sheet, old, added);
  fillCalculated(sheet, dirty, table, below, bottomOf(added));
  dirty.structure = true;
  return true;
}

function growRight(sheet: SheetModel, dirty: Dirty, table: TableModel, written: Area): boolean {
  const old = table.area;
  const beside = rightOf(old);
  const fits = written.row >= old.row && bottomOf(written) <= bottomOf(old);
  if (!fits || written.column !== beside) return false;
  const added = { ...old, column: beside, columnCount: written.columnCount };
  if (getCell(sheet, written.row, beside) === null || !isFree(sheet, table, added, written)) return false;
  table.area = { ...old, columnCount: old.columnCount + added.columnCount };
  const id = Math.max(0, ...table.columns.map((column) => column.id));
  for (let index = 1; index <= added.columnCount; index++) {
    table.columns.push({ id: id + index, name: '', formula: null });
  }
  readHeaders(sheet, dirty, table);
  dirty.structure = true;
  return true;
}

/** Nothing but the written cells stands in the way. */
function isFree(sheet: SheetModel, table: TableModel, added: Area, written: Area): boolean {
  if (!onSheet(added)) return false;
  if (sheet.tables.some((other) => other !== table && intersects(other.area, added))) return false;
  if (sheet.merges.some((merge) => intersects(merge, added))) return false;
  if (sheet.validations.some(({ areas }) => areas.some((area) => intersects(area, added)))) return false;
  for (const { row, column } of cellsIn(sheet, added)) {
    const own =
      row >= written.row && row < bottomOf(written) && column >= written.column && column < rightOf(written);
    if (!own) return false;
  }
  return true;
}

/** Styles, validations and conditional formats of the body's last row go on in the added rows. */
export function continueLastRow(sheet: SheetModel, old: Area, added: Area): void {
  const last = sheet.styles.get(bottomOf(old) - 1);
  for (const [column, style] of last ?? []) {
    if (column < old.column || column >= rightOf(old)) continue;
    for (let row = added.row; row < bottomOf(added); row++) {
      const own = sheet.styles.get(row)?.get(column);
      const brought = own !== undefined && own.numberFormat !== 'General' && style.numberFormat === 'General';
      const quoted = own?.quotePrefix ?? false;
      const numberFormat = brought ? own.numberFormat : style.numberFormat;
      const same = style.quotePrefix === quoted && style.numberFormat === numberFormat;
      setStyle(sheet, row, column, same ? style : { ...style, numberFormat, quotePrefix: quoted });
    }
  }
  for (const { areas } of [...sheet.validations, ...sheet.conditionalFormats]) {
    areas.forEach((area, index) => {
      const columns = area.column >= old.column && rightOf(area) <= rightOf(old);
      if (columns && bottomOf(area) === bottomOf(old)) {
        areas[index] = { ...area, rowCount: area.rowCount + added.rowCount };
      }
    });
  }
}
