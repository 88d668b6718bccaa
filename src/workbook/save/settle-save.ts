import { hasWork } from '../rows/row-writes';
import type { Tables } from '../rows/table-rows';
import { touchedTables } from './change';
import { planChange } from './plan-change';
import type { Attempt, Saved } from './save';

/**
 * What became of a save whose outcome is unknown, by tables that were read since: Excel carries an add-in's requests out in their
 * order, so that nothing of it is still to come.
 * @returns `null`: nothing of it stands
 */
export function lateOutcome({ last }: Attempt, tables: Tables, newId: () => string): Saved | null {
  if (last === null) return null;
  const { change, undo } = last;
  const keys = touchedTables(change);
  const touched: Tables = new Map([...tables].filter(([key]) => keys.includes(key)));
  if (touched.size < keys.length) return null;
  const plan = planChange(change, touched, newId);
  if (plan.kind !== 'planned') return plan;
  return plan.tables.some(hasWork) ? null : { kind: 'saved', undo, merged: [], own: [] };
}
