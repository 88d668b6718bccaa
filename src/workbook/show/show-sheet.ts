import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';

/** Brings the sheet of a table into view. */
export async function showSheetOf(context: Excel.RequestContext, key: TableKey): Promise<void> {
  context.workbook.tables.getItem(tableSpec(key).table).worksheet.activate();
  await context.sync();
}
