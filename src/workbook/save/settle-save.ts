import { hasWork } from '../rows/row-writes';
import type { Tables } from '../rows/table-rows';
import { touchedTables } from './change';
import { leftOf } from './left';
import { planChange } from './plan-change';
import type { Attempt, Saved } from './save';
import { takenCode } from './taken-codes';

/**
 * What became of a save whose outcome is unknown, by tables that were read since: Excel carries an add-in's requests out in their
 * order, so that nothing of it is still to come, but that it puts back what it should not have written.
 * @returns `nothing`, or why nothing may be written: nothing of it stands; `part`: some of it, or others have undone some of it since
 */
export function lateOutcome(
  { last }: Attempt,
  tables: Tables,
  newId: () => string,
): Saved | { kind: 'nothing' | 'part' } {
  if (last === null) return { kind: 'nothing' };
  const { change, undo, left } = last;
  const keys = touchedTables(change);
  const touched: Tables = new Map([...tables].filter(([key]) => keys.includes(key)));
  if (touched.size < keys.length) return { kind: 'part' };
  const plan = planChange(change, touched, newId);
  const isWhole = plan.kind === 'planned' && !plan.tables.some(hasWork);
  if (isWhole && takenCode(change, touched) === null) return { kind: 'saved', undo, merged: [], own: [] };
  if (isWhole || leftOf(change, touched) < left) return { kind: 'part' };
  return plan.kind === 'planned' ? { kind: 'nothing' } : plan;
}
