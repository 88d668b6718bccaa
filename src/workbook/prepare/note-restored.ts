import type { Cell } from '../rows/cells';
import { noteAlone, type DiaryRequest } from '../save/diary';
import { formulaRows } from '../save/diary-rows';
import type { Checks } from './checks';

/**
 * Notes in the diary which values and other formulas gave way to ours, in requests of its own: two round trips, none where
 * only blank cells were filled. Nothing is noted where that cannot be.
 */
export async function noteRestored(
  context: Excel.RequestContext,
  { gaps }: Pick<Checks, 'gaps'>,
  diary: DiaryRequest,
): Promise<void> {
  const rows = gaps.flatMap(({ table, column, rows: indexes, stood }) => {
    const cells = indexes
      .map((index): { index: number; stood: Cell } => ({ index, stood: stood.get(index) ?? '' }))
      .filter((cell) => cell.stood !== '');
    return cells.length === 0 ? [] : formulaRows({ table, heading: column.heading, cells }, diary);
  });
  await noteAlone(context, rows, diary.limit);
}
