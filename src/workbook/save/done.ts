import { changedFields, sameField } from '../rows/changed-fields';
import { tableOf, wholeRow, type Tables } from '../rows/table-rows';
import type { Change, RowChange } from './change';
import { indexRows, rowName, rowsNamed, type RowIndex } from './row-places';

/** Whether the tables say it after writing. A copy of a deleted row may remain: the change asks for one row less. */
export function isDone({ rows }: Change, before: Tables, after: Tables): boolean {
  const keys = new Set(rows.map(({ table }) => table));
  return [...keys].every((key) => {
    const old = indexRows(tableOf(before, key));
    const now = indexRows(tableOf(after, key));
    return rows.filter(({ table }) => table === key).every((row) => isRowDone(row, old, now));
  });
}

function isRowDone({ table, before, after }: RowChange, old: RowIndex, now: RowIndex): boolean {
  const name = rowName(table, after ?? before ?? {});
  if (after === null) {
    const left = rowsNamed(now, name);
    return left === 0 || left < rowsNamed(old, name);
  }
  const changed = Object.entries(changedFields(before ?? {}, after));
  // An owner that was typed by hand, and is given its Id by this very save.
  if (name === '' && changed.length === 0) return true;
  const place = now.byKey.get(name);
  if (place === undefined) return false;
  const row = wholeRow(now.table, place);
  return changed.every(([field, value]) => !now.columns.has(field) || sameField(row[field], value));
}
