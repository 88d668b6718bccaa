import { textIn, type Field } from './cells';
import type { ListChange } from './change';
import { changedFields, type TableChanges } from './row-writes';
import { listLabels } from './list-labels';
import { readRows, type ReadRow, type RowFields, type TableRows } from './table-rows';

/** What a list is called in the sheet. */
export function listLabel(name: string): string {
  return Object.hasOwn(listLabels, name) ? (listLabels[name] ?? name) : name;
}

/**
 * What to write so that tblListe holds the entries of each list on neighbouring rows, as the drop-downs need them; rows
 * of a list that stand apart come together. `null`: an entry is no longer what was shown.
 */
export function listTableChanges(
  table: TableRows,
  lists: readonly ListChange[],
  newId: () => string,
): TableChanges | null {
  const present = readRows(table, []);
  const groups = new Map<string, RowFields[]>();
  const seen = new Set<Field>(['']);
  for (const { fields } of present) {
    const group = groupOf(textIn(fields.list ?? ''));
    const id = seen.has(fields.id ?? '') ? newId() : (fields.id ?? '');
    seen.add(id);
    groups.set(group, [...(groups.get(group) ?? []), { ...fields, id }]);
  }
  for (const { name, before, after } of lists) {
    const label = listLabel(name);
    const rows = groups.get(groupOf(label)) ?? [];
    const entries = rows.map(({ entry }) => textIn(entry ?? '')).filter((entry) => entry !== '');
    if (JSON.stringify(entries) === JSON.stringify(after)) continue;
    if (JSON.stringify(entries) !== JSON.stringify(before)) return null;
    const free = rows.filter(({ entry }) => !after.includes(textIn(entry ?? '')));
    groups.set(
      groupOf(label),
      after.map((entry) => ({
        id: (rows.find((row) => row.entry === entry) ?? free.shift())?.id ?? newId(),
        list: label,
        entry,
      })),
    );
  }
  return rearranged(table, present, [...groups.values()].flat());
}

/** The labels of well-known lists count in capitals and small letters alike, as the reader takes them. */
function groupOf(label: string): string {
  const small = label.toLowerCase();
  return Object.values(listLabels).some((one) => one.toLowerCase() === small) ? small : label;
}

/** Rows that are left over go themselves, so that what a person wrote beside the others stays beside them. */
function rearranged(
  table: TableRows,
  present: readonly ReadRow[],
  wanted: readonly RowFields[],
): TableChanges {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const kept = new Set(wanted.map(({ id }) => id));
  const unwanted = present.filter(({ fields }) => !kept.has(fields.id));
  const others = present.filter(({ fields }) => kept.has(fields.id)).reverse();
  const gone = new Set([...unwanted, ...others].slice(0, Math.max(0, present.length - wanted.length)));
  changes.deletes.push(...[...gone].map(({ index }) => index));
  const places = present.filter((row) => !gone.has(row));
  places.forEach(({ fields, index }, position) => {
    const row = wanted[position] ?? {};
    const changed = changedFields(fields, row);
    if (Object.keys(changed).length > 0) changes.updates.push({ index, fields: changed });
  });
  changes.appends.push(...wanted.slice(places.length));
  return changes;
}
