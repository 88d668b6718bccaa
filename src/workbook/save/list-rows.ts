import { groupBy } from '../../domain/values/group-by';
import { textIn, type Field } from '../rows/cells';
import type { ListChange } from './change';
import { changedOwnFields, ownFields } from '../rows/own-cells';
import { changedFields } from '../rows/changed-fields';
import type { TableChanges } from '../rows/row-writes';
import { listLabels } from '../schema/list-labels';
import { readRows, type ReadRow, type RowFields, type TableRows } from '../rows/table-rows';

/** What a list is called in the sheet. */
export function listLabel(name: string): string {
  return Object.hasOwn(listLabels, name) ? (listLabels[name] ?? name) : name;
}

/** A row of tblListe as it will be. `from` is the row as it is now. */
interface ListRow {
  from: ReadRow | null;
  fields: RowFields;
  own: RowFields;
}

/**
 * What to write so that the entries of each list in tblListe stand on neighbouring rows, as drop-downs need them,
 * and what takes it back. `null`: an entry no longer says what was shown.
 */
export function listTableChanges(
  table: TableRows,
  lists: readonly ListChange[],
  newId: () => string,
): { changes: TableChanges; undo: ListChange[] } | null {
  const present = readRows(table, []);
  const seen = new Set<Field>(['']);
  const listed = present.map((from): ListRow => {
    const id = seen.has(from.fields.id ?? '') ? newId() : (from.fields.id ?? '');
    seen.add(id);
    return { from, fields: { ...from.fields, id }, own: ownFields(table, from.index) };
  });
  const groups = groupBy(listed, ({ fields }) => groupOf(textIn(fields.list ?? '')));
  const undo: ListChange[] = [];
  for (const change of lists) {
    const { name, before, after } = change;
    const group = groupOf(listLabel(name));
    const rows = groups.get(group) ?? [];
    const entries = rows.map(entryOf).filter((entry) => entry !== '');
    const back = { name, before: after, after: before };
    if (JSON.stringify(entries) === JSON.stringify(after)) {
      undo.push(back);
      continue;
    }
    if (JSON.stringify(entries) !== JSON.stringify(before)) return null;
    const { wanted, left } = arranged(rows, change, newId);
    groups.set(group, wanted);
    undo.push({ ...back, own: Object.fromEntries(left.map((row) => [entryOf(row), row.own])) });
  }
  return { changes: rearranged(table, present, [...groups.values()].flat()), undo };
}

/** The rows of one list: entries that stay, then reused rows with new entries, then new rows. */
function arranged(
  rows: readonly ListRow[],
  { name, after, own = {} }: ListChange,
  newId: () => string,
): { wanted: ListRow[]; left: ListRow[] } {
  const left = [...rows];
  const taken = after.map((entry) => {
    const position = left.findIndex((row) => entryOf(row) === entry);
    return { entry, row: position < 0 ? undefined : left.splice(position, 1)[0] };
  });
  const list = listLabel(name);
  const wanted = taken.map(({ entry, row = left.shift() }) => ({
    from: row?.from ?? null,
    fields: { id: row?.fields.id ?? newId(), list, entry },
    own: row?.own ?? own[entry] ?? {},
  }));
  return { wanted, left };
}

function entryOf({ fields }: ListRow): string {
  return textIn(fields.entry ?? '');
}

/** Labels of well-known lists are equal whatever their case, as for the reader. */
function groupOf(label: string): string {
  const small = label.toLowerCase();
  return Object.values(listLabels).some((one) => one.toLowerCase() === small) ? small : label;
}

/** Deletes rows that are left over. What a person wrote beside an entry stays beside it. */
function rearranged(table: TableRows, present: readonly ReadRow[], wanted: readonly ListRow[]): TableChanges {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const kept = new Set(wanted.map(({ from }) => from));
  const unwanted = present.filter((row) => !kept.has(row));
  const gone = new Set(unwanted.slice(0, Math.max(0, present.length - wanted.length)));
  changes.deletes.push(...[...gone].map(({ index }) => index));
  const places = present.filter((row) => !gone.has(row));
  places.forEach(({ fields, index }, position) => {
    const row = wanted[position];
    if (row === undefined) return;
    const changed = { ...changedFields(fields, row.fields), ...changedOwnFields(table, index, row.own) };
    if (Object.keys(changed).length > 0) changes.updates.push({ index, fields: changed });
  });
  changes.appends.push(...wanted.slice(places.length).map(({ fields, own }) => ({ ...fields, ...own })));
  return changes;
}
