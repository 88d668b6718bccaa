import { WorkbookError } from '../excel/failure';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { hasWork, type TableChanges } from './row-writes';

/**
 * Queues a look at what Excel will refuse to write, or nobody would see: a workbook that is open for reading only
 * (`Workbook.readOnly`), protected sheets (`Worksheet.protection`), and those that no menu shows (`Worksheet.visibility`).
 * @returns what refuses changes of those tables, to be asked once the request was answered
 * @throws WorkbookError read-only-workbook; read-only, hidden-deep: with the sheet
 */
export function queueGuards(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
): (changes: readonly TableChanges[]) => void {
  const workbook = context.workbook.load('readOnly');
  const looks = new Map(
    keys.map((key) => {
      const table = context.workbook.tables.getItem(tableSpec(key).table);
      const cells = table.getDataBodyRange().untrack().format.protection.load('locked');
      return [key, { cells, sheet: table.worksheet.load('visibility,protection/protected') }];
    }),
  );
  return (changes) => {
    const written = changes.filter(hasWork);
    if (written.length > 0 && workbook.readOnly) throw new WorkbookError('read-only-workbook', 'workbook');
    for (const { table, deletes, appends } of written) {
      const look = looks.get(table.spec.key);
      if (look === undefined) continue;
      if (look.sheet.visibility === 'VeryHidden' && !table.spec.service)
        throw new WorkbookError('hidden-deep', table.spec.table, table.sheet);
      // Cells that are not locked can be written, but no row comes or goes.
      const isLocked = look.cells.locked || deletes.length + appends.length > 0;
      if (look.sheet.protection.protected && isLocked)
        throw new WorkbookError('read-only', table.spec.table, table.sheet);
    }
  };
}
