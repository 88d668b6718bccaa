import { WorkbookError } from '../excel/failure';
import { refuseFiltered } from '../rows/filters';
import type { TableRows } from '../rows/table-rows';
import type { Examination } from './examine';
import { cellNames } from './named-cells';
import type { Survey } from './survey';
import { loadWithoutLogs } from './without-logs';

/**
 * Looks at what stands in the way of repairs, in one round trip right before they are written, more
 * where one answer does not hold the tables.
 * @throws WorkbookError name-taken: a name of the person's is one of ours; filtered: a filter hides rows of a table;
 *   read-only: a table's sheet is protected; changed-meanwhile: a table is not as it was examined
 */
export async function refuse(context: Excel.RequestContext, { found, present }: Examination): Promise<void> {
  refuseTaken(found);
  refuseFiltered(present, found.filtered);
  if (found.protectedSheet !== undefined)
    throw new WorkbookError('read-only', 'a sheet of a table', found.protectedSheet);
  await refuseChanged(context, found);
}

/**
 * Excel refuses a table by a name that is taken, and only after its sheet is there. In a workbook that is new to us a name
 * of a cell is the person's.
 */
function refuseTaken({ missing, names, present }: Survey): void {
  const cells = present.size === 0 ? cellNames : [];
  const taken = [...missing.map(({ table }) => table), ...cells].find((name) =>
    names.has(name.toUpperCase()),
  );
  if (taken !== undefined) throw new WorkbookError('name-taken', taken);
}

/** Repairs are written where they were seen. */
async function refuseChanged(context: Excel.RequestContext, { present }: Survey): Promise<void> {
  if (present.size === 0) return;
  const { loaded: now } = await loadWithoutLogs(context, [...present.keys()], () => null);
  for (const [key, before] of present) {
    const after = now.get(key);
    if (after === undefined || asSeen(after) !== asSeen(before))
      throw new WorkbookError('changed-meanwhile', before.spec.table, before.sheet);
  }
}

/** Where a table stands and what is in it. */
function asSeen({ sheet, top, left, headings, cells }: TableRows): string {
  return JSON.stringify([sheet, top, left, headings, cells]);
}
