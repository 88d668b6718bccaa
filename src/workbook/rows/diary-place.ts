import { diaryTable } from '../schema/schema-registers';
import type { Cell } from './cells';
import { isUsedBelow, queueBelow } from './row-writes';
import { filteredTables, queueFilters } from './filters';
import { queueTable, tableRows, type TableRows } from './table-rows';

/** Why nothing is written into the diary: a filter hides rows, the sheet is protected, cells below are used, a column is gone. */
export type DiaryHindrance = 'filtered' | 'protected' | 'used-below' | 'missing-column';

/** The diary, of which every row only says when it was written; or why nothing may be written into it. */
export type DiaryPlace = { kind: 'open'; table: TableRows } | { kind: 'closed'; why: DiaryHindrance };

/**
 * Queues what it takes to write into the diary: some 22 bytes a row. Ask the answer after the next sync, which fails with
 * `ItemNotFound` if the table or its column of moments is gone.
 */
export function queueDiary(context: Excel.RequestContext): () => DiaryPlace {
  const queued = queueTable(context, diaryTable.key);
  const own = context.workbook.tables.getItem(diaryTable.table);
  const when = diaryTable.columns.find(({ field }) => field === 'when')?.heading ?? '';
  const moments = own.columns.getItem(when).getDataBodyRange().load('values').untrack();
  const hindrance = queueHindrance(context);
  return () => {
    const first = tableRows(queued);
    const at = first.at.get('when') ?? 0;
    const rows = (moments.values as Cell[][]).slice(1).map(([moment = '']) => {
      const cells = first.headings.map((): Cell => '');
      cells[at] = moment;
      return cells;
    });
    const table = { ...first, cells: [...first.cells, ...rows] };
    const why = hindrance(table);
    return why === null ? { kind: 'open', table } : { kind: 'closed', why };
  };
}

/** Queues a look at what keeps the add-in from writing into the diary; the answer takes the table with all its rows. */
export function queueHindrance(
  context: Excel.RequestContext,
): (table: Pick<TableRows, 'spec' | 'top' | 'at' | 'cells'>) => DiaryHindrance | null {
  const { worksheet } = context.workbook.tables.getItem(diaryTable.table);
  const { protection } = worksheet;
  protection.load('protected');
  const filters = queueFilters(context, [diaryTable.key]);
  const below = queueBelow(context, diaryTable.key, diaryTable.table);
  return (table) => {
    if (protection.protected) return 'protected';
    if (filteredTables(filters).size > 0) return 'filtered';
    if (isUsedBelow(below, table)) return 'used-below';
    return table.at.size < diaryTable.columns.length ? 'missing-column' : null;
  };
}
