import { textIn } from './cells';
import type { ListChange } from './change';
import { changedFields, type TableChanges } from './row-writes';
import { listLabels } from './schema';
import { readRows, type RowFields, type TableRows } from './table-rows';

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
  for (const { fields } of present) {
    const label = textIn(fields.list ?? '');
    groups.set(label.toLowerCase(), [...(groups.get(label.toLowerCase()) ?? []), fields]);
  }
  for (const { name, before, after } of lists) {
    const label = listLabel(name);
    const rows = groups.get(label.toLowerCase()) ?? [];
    const entries = rows.map(({ entry }) => textIn(entry ?? '')).filter((entry) => entry !== '');
    if (JSON.stringify(entries) === JSON.stringify(after)) continue;
    if (JSON.stringify(entries) !== JSON.stringify(before)) return null;
    const free = rows.filter(({ entry }) => !after.includes(textIn(entry ?? '')));
    groups.set(
      label.toLowerCase(),
      after.map((entry) => ({
        id: (rows.find((row) => row.entry === entry) ?? free.shift())?.id ?? newId(),
        list: label,
        entry,
      })),
    );
  }
  return rearranged(table, present, [...groups.values()].flat());
}

function rearranged(
  table: TableRows,
  present: readonly { fields: RowFields; index: number }[],
  wanted: readonly RowFields[],
): TableChanges {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  present.forEach(({ fields, index }, position) => {
    const row = wanted[position];
    if (row === undefined) {
      changes.deletes.push(index);
      return;
    }
    const changed = changedFields(fields, row);
    if (Object.keys(changed).length > 0) changes.updates.push({ index, fields: changed });
  });
  changes.appends.push(...wanted.slice(present.length));
  return changes;
}
