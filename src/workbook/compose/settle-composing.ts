import { loadGrownTables } from '../rows/grown-tables';
import type { Composed, ComposeAttempt } from './request';
import { saysComposed, takeAway } from './put-in-place';

/**
 * Looks what became of a run whose outcome is unknown. Excel carries an add-in's requests out in their order, so that its
 * answer proves that nothing of the run is still to come. What a run left halfway goes.
 * @returns what was composed; `null`: nothing, and the workbook is as it was
 */
export async function settleComposing(
  context: Excel.RequestContext,
  { last, temporary }: ComposeAttempt,
): Promise<Composed | null> {
  const { loaded, asked: sheets } = await loadGrownTables(context, ['composed'], () =>
    context.workbook.worksheets.load('items/id,items/name'),
  );
  const left = sheets.items.filter(({ name }) => temporary.has(name));
  if (last !== null) {
    const { names, known, codes, composed } = last;
    const isNew = sheets.items.some(({ id, name }) => name === names.name && !known.has(id));
    if (isNew && left.length === 0 && saysComposed(loaded, names.name, codes)) return composed;
    if (left.length > 0) await takeAway(context, names, false);
    return null;
  }
  for (const sheet of left) sheet.delete();
  if (left.length > 0) await context.sync();
  return null;
}
