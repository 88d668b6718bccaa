import { WorkbookError } from '../excel/failure';
import { inputColumns } from '../schema/schema';
import { sameField } from './changed-fields';
import type { TableChanges } from './row-writes';

/** @throws WorkbookError missing-item, with sheet and heading: something would be written into a column that is not there */
export function refuseMissingColumns({ table, updates, appends }: TableChanges): void {
  const missing = inputColumns(table.spec).filter(({ field }) => !table.at.has(field));
  if (missing.length === 0) return;
  for (const fields of [...updates.map((update) => update.fields), ...appends]) {
    const lost = missing.find(({ field }) => !sameField(fields[field], ''));
    if (lost !== undefined)
      throw new WorkbookError('missing-item', `${table.spec.table}[${lost.field}]`, table.sheet, [
        lost.heading,
      ]);
  }
}
