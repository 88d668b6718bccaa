import { officeCode } from '../excel/failure';
import type { DiaryPlace } from '../rows/diary-place';
import { appendInside, rowBlocks, rowCells, type TableChanges } from '../rows/row-writes';
import { isBlankRow, type RowFields, type TableRows } from '../rows/table-rows';
import type { DiarySource } from './diary-rows';

/** What a save or an import is noted with. */
export interface DiaryRequest extends DiarySource {
  /** How many rows the diary keeps. */
  limit: number;
}

/** What to write into the diary: new rows below, and the end of the oldest ones beyond the limit, wherever they stand. */
export function diaryChanges(table: TableRows, rows: readonly RowFields[], limit: number): TableChanges {
  const appends = rows.slice(-limit);
  const at = table.at.get('when') ?? 0;
  const momentOf = (index: number): number => Number(table.cells[index]?.[at] ?? '') || 0;
  const isBlank = table.cells.length === 1 && isBlankRow(table, 0);
  const old = table.cells.map((_, index) => index).sort((a, b) => momentOf(a) - momentOf(b) || a - b);
  const more = isBlank ? 0 : old.length + appends.length - limit;
  return { table, updates: [], deletes: old.slice(0, Math.max(0, more)), appends: [...appends] };
}

/** What Office answers where the diary is gone, or was protected or filtered since it was looked at. */
const LOST = new Set<string | null>([
  'ItemNotFound',
  'AccessDenied',
  'FilteredRangeConflict',
  'InsertDeleteConflict',
]);

/**
 * Does work that is noted; where the diary may be what Excel refused, the same again without it. Repeated work finds what it
 * has written already and counts it as done.
 */
export async function unlessDiaryFails<T>(
  diary: DiaryRequest | undefined,
  work: (diary: DiaryRequest | null) => Promise<T>,
): Promise<T> {
  if (diary === undefined) return work(null);
  try {
    return await work(diary);
  } catch (error) {
    if (!LOST.has(officeCode(error))) throw error;
    return work(null);
  }
}

/**
 * Queues the rows that note what a save does, behind everything else that it writes. Nothing is queued where the diary is
 * closed: it never keeps anybody from saving.
 */
export function queueDiaryRows(
  context: Excel.RequestContext,
  place: DiaryPlace | undefined,
  rows: readonly RowFields[],
  limit: number,
): void {
  if (place?.kind !== 'open' || rows.length === 0) return;
  queueDiaryChanges(context, diaryChanges(place.table, rows, limit));
}

/** The table is extended before its new rows are written, so that no later look is needed; old rows go after that. */
function queueDiaryChanges(context: Excel.RequestContext, { table, deletes, appends }: TableChanges): void {
  const own = context.workbook.tables.getItem(table.spec.table);
  const cells = appends.map((fields) => rowCells(table, fields));
  const fillsFirst = table.cells.length === 1 && isBlankRow(table, 0);
  const first = fillsFirst ? cells.slice(0, 1) : [];
  if (first.length > 0) own.getDataBodyRange().getRow(0).values = first;
  const others = cells.slice(first.length);
  if (others.length > 0) appendInside(own, others, false);
  for (const { first: index, count } of rowBlocks(deletes).reverse())
    own
      .getDataBodyRange()
      .getRow(index)
      .getResizedRange(count - 1, 0)
      .delete('Up');
}
