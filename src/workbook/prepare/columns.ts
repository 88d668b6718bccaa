import { formulaOf } from '../formulas/columns';
import { dressColumn, isValidated, markColumn, validateColumn } from '../rows/dress';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';

/** Columns of a table that an earlier version did not have, or that somebody deleted. */
export function lackingColumns({ spec, at }: TableRows): ColumnSpec[] {
  return spec.columns.filter(({ field }) => !at.has(field));
}

/** Adds the columns that a table of an earlier version lacks, after its last one; `fillColumns` writes their formulas. */
export function addColumns(context: Excel.RequestContext, table: TableRows): string[] {
  const lacking = lackingColumns(table);
  if (lacking.length === 0) return [];
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
  return lacking.map((column) => `${table.spec.table}[${column.heading}]`);
}

/** Writes the formulas of added columns, once all tables have theirs: Excel refuses the name of a column that is not there. */
export function fillColumns(context: Excel.RequestContext, table: TableRows): void {
  const lacking = lackingColumns(table);
  if (lacking.length === 0) return;
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  const first = table.left + table.headings.length;
  lacking.forEach(({ field }, index) => {
    const formula = formulaOf(table.spec.key, field);
    if (formula === null) return;
    const body = sheet.getRangeByIndexes(table.top, first + index, table.cells.length, 1);
    body.formulas = table.cells.map(() => [formula]);
  });
}

/** Writes the formulas over new tables or columns. They hold `#REF!` since the old ones were deleted. */
export function repairFormulas(
  context: Excel.RequestContext,
  table: TableRows,
  renewed: readonly string[],
): void {
  writeFormulas(context, table, (formula) => renewed.some((name) => formula.includes(`${name}[`)));
}

/** Writes every formula of a table of an earlier version, and its colours and rules. */
export function renewFormulas(context: Excel.RequestContext, table: TableRows): void {
  writeFormulas(context, table, () => true);
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    if (position === undefined) continue;
    markColumn(sheet, column, table.left + position, table.top - 1);
    if (!isValidated(column)) continue;
    validateColumn(sheet.getRangeByIndexes(table.top, table.left + position, table.cells.length, 1), column);
  }
}

function writeFormulas(
  context: Excel.RequestContext,
  table: TableRows,
  wanted: (formula: string) => boolean,
): void {
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  for (const { field } of table.spec.columns) {
    const position = table.at.get(field);
    const formula = formulaOf(table.spec.key, field);
    if (position === undefined || formula === null || !wanted(formula)) continue;
    const body = sheet.getRangeByIndexes(table.top, table.left + position, table.cells.length, 1);
    body.formulas = table.cells.map(() => [formula]);
  }
}
