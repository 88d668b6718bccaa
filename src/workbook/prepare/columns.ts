import { columnLetters } from '../excel/address';
import type { FormulaGap } from '../proof/write-formulas';
import { dressColumn, isValidated, markColumn, validateColumn } from '../rows/dress';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';

/** Columns of a table that an earlier version did not have, or that somebody deleted. */
export function lackingColumns({ spec, at }: TableRows): ColumnSpec[] {
  return spec.columns.filter(({ field }) => !at.has(field));
}

/** Adds the columns that a table of an earlier version lacks, after its last one, without formulas. */
export function addColumns(context: Excel.RequestContext, table: TableRows): void {
  const lacking = lackingColumns(table);
  if (lacking.length === 0) return;
  const own = context.workbook.tables.getItem(table.spec.table);
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  own
    .getRange()
    .getLastColumn()
    .getOffsetRange(0, 1)
    .getResizedRange(0, lacking.length - 1)
    .insert('Right');
  own.resize(own.getRange().getResizedRange(0, lacking.length));
  const first = table.left + table.headings.length;
  const headings = lacking.map((column) => column.heading);
  sheet.getRangeByIndexes(table.top - 1, first, 1, lacking.length).values = [headings];
  lacking.forEach((column, index) => {
    const body = sheet.getRangeByIndexes(table.top, first + index, table.cells.length, 1);
    dressColumn(sheet, column, first + index, table.top - 1);
    if (isValidated(column)) validateColumn(body, column);
  });
}

/** Every row of the computed columns that a table lacks, or of all its columns. */
export function newGaps(table: TableRows, columns: readonly ColumnSpec[]): FormulaGap[] {
  const rows = table.cells.map((_, index) => index);
  return columns.filter(({ kind }) => kind === 'computed').map((column) => ({ table, column, rows }));
}

/** Writes the colours of one column, if it is there. `before`: Ids of formats that go; all of the column without them. */
export function renewColours(
  context: Excel.RequestContext,
  table: TableRows,
  column: ColumnSpec,
  before: readonly string[] | null,
): void {
  const position = table.at.get(column.field);
  if (position === undefined) return;
  const { worksheet } = context.workbook.tables.getItem(table.spec.table);
  const letters = columnLetters(table.left + position);
  const { conditionalFormats } = worksheet.getRange(before === null ? `${letters}:${letters}` : undefined);
  if (before === null) conditionalFormats.clearAll();
  else for (const id of before) conditionalFormats.getItem(id).delete();
  markColumn(worksheet, column, table.left + position, table.top - 1);
}

/** Writes the rule of one column's cells, if it is there and has one. */
export function renewRule(context: Excel.RequestContext, table: TableRows, column: ColumnSpec): void {
  const heading = table.headings[table.at.get(column.field) ?? -1];
  if (heading === undefined || !isValidated(column)) return;
  const { columns } = context.workbook.tables.getItem(table.spec.table);
  validateColumn(columns.getItem(heading).getDataBodyRange(), column);
}
