import { coloursOf, ruleType } from '../rows/dress';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';

/** A queued look at something that a column's cells have. */
export interface ColumnLook {
  table: TableRows;
  column: ColumnSpec;
  /** True if a cell of the body lost it; once the look is answered. */
  isGone(): boolean;
}

/** A look at the rules of a table's cells. Cells that are pasted bring theirs along, and a column's rule is then mixed. */
export function lookAtRules(context: Excel.RequestContext, table: TableRows): ColumnLook[] {
  const { worksheet } = context.workbook.tables.getItem(table.spec.table);
  return columnsThere(table).flatMap(({ column, position }) => {
    const wanted = ruleType(column);
    if (wanted === null) return [];
    const body = worksheet.getRangeByIndexes(table.top, position, table.cells.length, 1);
    const validation = body.dataValidation.load('type');
    return [{ table, column, isGone: () => validation.type !== wanted }];
  });
}

/** A look at where the colours of a table's sheet apply. `formats`: all of that sheet, loaded. */
export function lookAtColours(
  table: TableRows,
  formats: Excel.ConditionalFormatCollection | undefined,
): ColumnLook[] {
  const areas = (formats?.items ?? []).map((format) =>
    format.getRanges().areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
  );
  return columnsThere(table).flatMap(({ column, position }) => {
    const wanted = coloursOf(column, '').length;
    if (wanted === 0) return [];
    const isGone = (): boolean => {
      const counts = table.cells.map(() => 0);
      for (const { items } of areas) for (const area of items) cover(counts, area, position, table.top);
      return counts.some((count) => count < wanted);
    };
    return [{ table, column, isGone }];
  });
}

/** Counts one more for each body row of the column that the area covers. */
function cover(counts: number[], area: Excel.Range, column: number, top: number): void {
  if (column < area.columnIndex || column >= area.columnIndex + area.columnCount) return;
  const first = Math.max(0, area.rowIndex - top);
  const end = Math.min(counts.length, area.rowIndex + area.rowCount - top);
  for (let row = first; row < end; row += 1) counts[row] = (counts[row] ?? 0) + 1;
}

/** Columns of ours, with their position on the sheet. */
function columnsThere({ spec, at, left }: TableRows): { column: ColumnSpec; position: number }[] {
  return spec.columns.flatMap((column) => {
    const position = at.get(column.field);
    return position === undefined ? [] : [{ column, position: left + position }];
  });
}
