import { countRows } from '../rows/row-writes';
import type { Tables } from '../rows/table-rows';
import { touchedTables } from './change';
import { planChange } from './plan-change';
import type { Attempt, Saved } from './save';

/**
 * What became of a save whose outcome is unknown, by tables that were read since: Excel carries an add-in's requests out in their
 * order, so that nothing of it is still to come.
 * @returns `nothing`: nothing of it stands; `part`: some of it, or others have undone some of it since
 */
export function lateOutcome(
  { last }: Attempt,
  tables: Tables,
  newId: () => string,
): Saved | { kind: 'nothing' | 'part' } {
  if (last === null) return { kind: 'nothing' };
  const { change, undo, planned } = last;
  const keys = touchedTables(change);
  const touched: Tables = new Map([...tables].filter(([key]) => keys.includes(key)));
  if (touched.size < keys.length) return { kind: 'part' };
  const plan = planChange(change, touched, newId);
  if (plan.kind !== 'planned') return plan;
  const left = countRows(plan.tables);
  if (left === 0) return { kind: 'saved', undo, merged: [], own: [] };
  return { kind: left < planned ? 'part' : 'nothing' };
}
