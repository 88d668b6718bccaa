import { diaryTable } from '../schema/schema-registers';
import { isUsedBelow, queueBelow } from './below';
import { filteredTables, queueFilters } from './filters';
import { queueTable, tableRows, type TableRows } from './table-rows';

/** Why nothing is written into the diary: a filter hides rows, the sheet is protected, cells below are used, a column is gone. */
export type DiaryHindrance = 'filtered' | 'protected' | 'used-below' | 'missing-column';

/** The diary, of which only the first row is known, and how many there are; or why nothing may be written into it. */
export type DiaryPlace = { kind: 'open'; table: TableRows } | { kind: 'closed'; why: DiaryHindrance };

/**
 * Queues what it takes to write into the diary, which is the same however long it is. Ask the answer after the next sync,
 * which fails with `ItemNotFound` if the table is gone.
 */
export function queueDiary(context: Excel.RequestContext): () => DiaryPlace {
  const queued = queueTable(context, diaryTable.key, [], 'first');
  const whole = context.workbook.tables.getItem(diaryTable.table).getDataBodyRange().load('rowCount');
  const hindrance = queueHindrance(context);
  return () => {
    const first = tableRows(queued);
    const unread = first.headings.map(() => '');
    const others = Array.from({ length: whole.rowCount - 1 }, () => unread);
    const table = { ...first, cells: [...first.cells, ...others] };
    const why = hindrance(table);
    return why === null ? { kind: 'open', table } : { kind: 'closed', why };
  };
}

/** Queues a look at what keeps the add-in from writing into the diary; the answer takes the table with all its rows. */
export function queueHindrance(
  context: Excel.RequestContext,
): (table: Pick<TableRows, 'top' | 'at' | 'cells'>) => DiaryHindrance | null {
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
