import { unprotected } from '../excel/text';
import { textIn, type Cell } from '../rows/cells';
import { rowCells, type TableChanges } from '../rows/row-writes';

/**
 * Queues a look at what a request of an import wrote, to be queued behind it; the whole tables would not fit.
 * @returns whether all of it stands; to be asked once the request was answered
 */
export function queueAfter(context: Excel.RequestContext, changes: TableChanges): () => boolean {
  const { table, updates, appends } = changes;
  const body = context.workbook.tables.getItem(table.spec.table).getDataBodyRange();
  const id = table.at.get('id');
  const ids = id === undefined || appends.length === 0 ? null : body.getColumn(id).load('values').untrack();
  const rows = updates.map(({ index, fields }) => ({
    wrote: rowCells(table, fields),
    row: body.getRow(index).load('values').untrack(),
  }));
  return () => {
    const known = new Set((ids?.values as Cell[][] | undefined)?.map(([cell]) => cell));
    const isThere = ids === null || appends.every((fields) => known.has(textIn(fields.id ?? '')));
    return isThere && rows.every(({ wrote, row }) => isKept(wrote, (row.values as Cell[][])[0] ?? []));
  };
}

function isKept(wrote: readonly (Cell | null)[], cells: readonly Cell[]): boolean {
  return wrote.every((cell, position) => cell === null || unprotected(cell) === cells[position]);
}
