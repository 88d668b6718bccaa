import { groupBy } from '../../domain/values/group-by';
import { textIn, type Field } from '../rows/cells';
import type { ListChange, RowChange } from './change';
import { changedOwnFields, ownFields } from '../rows/own-cells';
import { changedFields } from '../rows/changed-fields';
import { derivedId } from '../rows/fingerprint';
import type { TableChanges } from '../rows/row-writes';
import { listLabels } from '../schema/list-labels';
import { readRow, readRows, type ReadRow, type RowFields, type TableRows } from '../rows/table-rows';

/** What a list is called in the sheet. */
export function listLabel(name: string): string {
  return Object.hasOwn(listLabels, name) ? (listLabels[name] ?? name) : name;
}

/** What an entry is known by, `''` for a blank one: its list, and what it says. */
export function entryName({ list = null, entry = null }: RowFields): string {
  const text = textIn(entry ?? '');
  return text === '' ? '' : `${groupOf(textIn(list ?? ''))}\n${text}`;
}

/** The entries in rows that were written, be it only that they moved. */
export function writtenEntries(written: readonly TableChanges[]): RowChange[] {
  return written.flatMap(({ table, updates, appends }) => {
    if (table.spec.key !== 'lists') return [];
    const moved = updates.map(({ index, fields }) => ({ ...readRow(table, index, []).fields, ...fields }));
    const rows = [...moved, ...appends].map(entryFields);
    return rows.map((after): RowChange => ({ table: 'lists', before: null, after }));
  });
}

/** Whether the lists say what a change of them wants. */
export function saysLists(table: TableRows, lists: readonly ListChange[]): boolean {
  return lists.every(
    ({ name, after }) => JSON.stringify(entriesOfList(table, name)) === JSON.stringify(after),
  );
}

/** The entries of one list, in order. */
export function entriesOfList(table: TableRows, name: string): string[] {
  const group = groupOf(listLabel(name));
  return readRows(table, [])
    .filter(({ fields }) => groupOf(textIn(fields.list ?? '')) === group)
    .map(({ fields }) => textIn(fields.entry ?? ''))
    .filter((entry) => entry !== '');
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
  const { present, groups } = listed(table);
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
    const { wanted, left } = arranged(rows, change);
    groups.set(group, wanted);
    undo.push({ ...back, own: Object.fromEntries(left.map((row) => [entryOf(row), row.own])) });
  }
  return { changes: rearranged(table, present, [...groups.values()].flat(), newId), undo };
}

/**
 * The same so that the lists hold these entries, too: rows that come, each with its Id. An entry that is there needs no second
 * row; a list without entries needs one only where it has none. No row goes.
 */
export function listAdditions(table: TableRows, rows: readonly RowFields[]): TableChanges {
  const { present, groups } = listed(table);
  const taken = new Set(present.map(({ fields }) => fields.id));
  let isAny = false;
  const given = new Map(rows.map((row) => [JSON.stringify(entryFields(row)), textIn(row.id ?? '')]));
  for (const [group, coming] of groupBy([...rows], ({ list }) => groupOf(textIn(list ?? '')))) {
    const there = groups.get(group) ?? [];
    const known = new Set(there.map(entryOf));
    const isAnyThere = there.length > 0;
    const added = coming
      .filter(({ entry }) => !known.has(textIn(entry ?? '')) && (textIn(entry ?? '') !== '' || !isAnyThere))
      .map((row): ListRow => ({ from: null, fields: entryFields(row), own: {} }));
    isAny ||= added.length > 0;
    const blank = there.filter((row) => entryOf(row) === '').slice(0, added.length);
    const filled = added.map((row, index) => ({ ...row, ...blank[index], fields: row.fields }));
    groups.set(group, [...there.filter((row) => !blank.includes(row)), ...filled]);
  }
  if (!isAny) return { table, updates: [], deletes: [], appends: [] };
  return rearranged(table, present, [...groups.values()].flat(), (fields) => {
    let id = given.get(JSON.stringify(fields)) || derivedId(JSON.stringify(fields));
    while (taken.has(id)) id = derivedId(id);
    taken.add(id);
    return id;
  });
}

/** The rows of the table, and those of each list. */
function listed(table: TableRows): { present: ReadRow[]; groups: Map<string, ListRow[]> } {
  const present = readRows(table, []);
  const rows = present.map((from): ListRow => ({
    from,
    fields: entryFields(from.fields),
    own: ownFields(table, from.index),
  }));
  return { present, groups: groupBy(rows, ({ fields }) => groupOf(textIn(fields.list ?? ''))) };
}

/** The rows of one list: entries that stay, then reused rows with new entries, then new rows. */
function arranged(
  rows: readonly ListRow[],
  { name, after, own = {} }: ListChange,
): { wanted: ListRow[]; left: ListRow[] } {
  const left = [...rows];
  const taken = after.map((entry) => {
    const position = left.findIndex((row) => entryOf(row) === entry);
    return { entry, row: position < 0 ? undefined : left.splice(position, 1)[0] };
  });
  const list = listLabel(name);
  const wanted = taken.map(({ entry, row = left.shift() }) => ({
    from: row?.from ?? null,
    fields: { list, entry },
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

/** What an entry says; its Id belongs to its row. */
export const entryFields = ({ list = null, entry = null }: RowFields): RowFields => ({ list, entry });

/**
 * Deletes rows that are left over. What a person wrote beside an entry stays beside it. An Id stays with its row, so that
 * what was written can be put back into the row that it hit.
 */
function rearranged(
  table: TableRows,
  present: readonly ReadRow[],
  wanted: readonly ListRow[],
  newId: (fields: RowFields) => string,
): TableChanges {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const kept = new Set(wanted.map(({ from }) => from));
  const unwanted = present.filter((row) => !kept.has(row));
  const gone = new Set(unwanted.slice(0, Math.max(0, present.length - wanted.length)));
  changes.deletes.push(...[...gone].map(({ index }) => index));
  const places = present.filter((row) => !gone.has(row));
  const seen = new Set<Field>(['']);
  places.forEach(({ fields, index }, position) => {
    const row = wanted[position];
    if (row === undefined) return;
    const id = seen.has(fields.id ?? '') ? newId(row.fields) : (fields.id ?? '');
    seen.add(id);
    const changed = {
      ...changedFields(fields, { id, ...row.fields }),
      ...changedOwnFields(table, index, row.own),
    };
    if (Object.keys(changed).length > 0) changes.updates.push({ index, fields: changed });
  });
  const added = wanted.slice(places.length);
  changes.appends.push(...added.map(({ fields, own }) => ({ id: newId(fields), ...fields, ...own })));
  return changes;
}
