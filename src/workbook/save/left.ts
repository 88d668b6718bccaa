import { changedFields, sameField } from '../rows/changed-fields';
import { tableOf, wholeRow, type Tables } from '../rows/table-rows';
import { tableOfList } from '../schema/list-tables';
import { touchedTables, type Change, type RowChange } from './change';
import { entriesOfList } from './list-rows';
import { indexRows, placeOf, rowName, type RowIndex } from './row-places';

/**
 * How much of a change the tables do not say: cells that say something else, rows that are not there or still there, entries of
 * lists. It is compared with itself: less than before means that something of the change stands.
 */
export function leftOf(change: Change, tables: Tables): number {
  const indexes = new Map(touchedTables(change).map((key) => [key, indexRows(tableOf(tables, key))]));
  const ofRows = change.rows.map((row) => {
    const index = indexes.get(row.table);
    return index === undefined ? 0 : leftOfRow(index, row);
  });
  const ofLists = change.lists.map(({ name, after }) =>
    entriesApart(entriesOfList(tableOf(tables, tableOfList(name)), name), after),
  );
  return [...ofRows, ...ofLists].reduce((sum, left) => sum + left, 0);
}

function leftOfRow(index: RowIndex, { table, before, after }: RowChange): number {
  if (before === null) return after === null || index.byKey.has(rowName(table, after)) ? 0 : 1;
  const place = placeOf(index, before);
  if (after === null) return place === null ? 0 : 1;
  const changed = Object.entries(changedFields(before, after));
  if (place === null) return changed.length;
  const row = wholeRow(index.table, place);
  return changed.filter(([field, value]) => index.columns.has(field) && !sameField(row[field], value)).length;
}

/** How many entries only one of them has; 1 if they only differ in their order. */
function entriesApart(now: readonly string[], wanted: readonly string[]): number {
  const apart = [...now, ...wanted].filter((entry) => now.includes(entry) !== wanted.includes(entry)).length;
  return apart === 0 && JSON.stringify(now) !== JSON.stringify(wanted) ? 1 : apart;
}
