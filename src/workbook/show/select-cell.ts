import { columnPositions } from '../schema/column-positions';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import type { Selection } from '../excel/watch';

/**
 * Selects the cell of a field in a row of a table, wherever its column stands. Without such a column it selects
 * the first cell of the row. `row` counts the rows of the sheet, from 1.
 */
export async function selectCell(
  context: Excel.RequestContext,
  key: TableKey,
  row: number,
  field: string,
): Promise<void> {
  const { table, columns } = tableSpec(key);
  const own = context.workbook.tables.getItem(table);
  const header = own.getHeaderRowRange().load('values,columnIndex');
  await context.sync();
  const headings = ((header.values as unknown[][])[0] ?? []).map(String);
  const position = columnPositions({ columns }, headings).get(field) ?? 0;
  own.worksheet.activate();
  own.worksheet.getRangeByIndexes(row - 1, header.columnIndex + position, 1, 1).select();
  await context.sync();
}

/** Selects a cell by the name of its sheet and its address. */
export async function selectAddress(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<Selection> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load('id');
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
  const row = Number(address.replace(/\D/g, ''));
  return { worksheetId: worksheet.id, firstRow: row, lastRow: row };
}
