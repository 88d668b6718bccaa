import { WorkbookError } from '../excel/failure';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import type { TableRows } from './table-rows';

/** A queued look at the filters that may hide rows of a table. */
export interface QueuedFilters {
  key: TableKey;
  tables: Excel.TableCollection;
  sheet: Excel.AutoFilter;
}

/** Queues the loading of the filters on the sheets of tables: of every table there, and of cells outside tables. */
export function queueFilters(context: Excel.RequestContext, keys: readonly TableKey[]): QueuedFilters[] {
  return keys.map((key) => {
    const { worksheet } = context.workbook.tables.getItem(tableSpec(key).table);
    return {
      key,
      tables: worksheet.tables.load('items/autoFilter/isDataFiltered'),
      sheet: worksheet.autoFilter.load('isDataFiltered'),
    };
  });
}

/**
 * The tables of which a filter may hide rows. Excel neither inserts nor deletes rows of a filtered table (office-js #994):
 * its size stays as it is.
 */
export function filteredTables(queued: readonly QueuedFilters[]): ReadonlySet<TableKey> {
  const filtered = queued.filter(
    ({ tables, sheet }) =>
      sheet.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
  );
  return new Set(filtered.map(({ key }) => key));
}

/** @throws WorkbookError filtered, with the sheet, for the first table that is */
export function refuseFiltered(tables: Iterable<TableRows>, filtered: ReadonlySet<TableKey>): void {
  for (const { spec, sheet } of tables) {
    if (filtered.has(spec.key)) throw new WorkbookError('filtered', spec.table, sheet);
  }
}
