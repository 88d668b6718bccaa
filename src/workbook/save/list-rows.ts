import { groupBy } from '../../domain/values/group-by';
import type { ListChange, RowChange } from './change';
import { changedOwnFields, ownFields } from '../rows/own-cells';
import { changedFields } from '../rows/changed-fields';
import { derivedId } from '../rows/fingerprint';
import { entryText, listOfEntry, rowsOfList } from '../rows/list-entries';
import type { TableChanges } from '../rows/row-writes';
import { holdsEntries, tableOfList } from '../schema/list-tables';
import {
  readRow,
  readRows,
  type ReadRow,
  type RowFields,
  type TableRows,
  type Tables,
} from '../rows/table-rows';

/** What an entry is known by within its table, `''` for a blank one. */
export function entryName(row: RowFields): string {
  const text = entryText(row);
  return text === '' ? '' : `${listOfEntry(row)}\n${text}`;
}

/** The entries in rows that were written. */
export function writtenEntries(written: readonly TableChanges[]): RowChange[] {
  return written.flatMap(({ table, updates, appends }) => {
    const { key } = table.spec;
    if (!holdsEntries(key)) return [];
    const changed = updates.map(({ index, fields }) => ({ ...readRow(table, index, []).fields, ...fields }));
    return [...changed, ...appends].map((row): RowChange => ({
      table: key,
      before: null,
      after: entryFields(row),
    }));
  });
}

/** Whether the lists say what a change of them wants, as far as their tables were read. */
export function saysLists(tables: Tables, lists: readonly ListChange[]): boolean {
  return lists.every(({ name, after }) => {
    const table = tables.get(tableOfList(name));
    return table === undefined || sameEntries(entriesOfList(table, name), after);
  });
}

/** The entries of one list, in order. */
export function entriesOfList(table: TableRows, name: string): string[] {
  return rowsOfList(table, name)
    .map(({ fields }) => entryText(fields))
    .filter((entry) => entry !== '');
}

const sameEntries = (some: readonly string[], others: readonly string[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/** A row of a list as it will be. `from` is the row as it is now. */
interface ListRow {
  from: ReadRow | null;
  fields: RowFields;
  own: RowFields;
}

/**
 * What to write so that lists of one table have these entries in this order, and what takes it back. `null`: an entry no
 * longer says what was shown.
 */
export function listTableChanges(
  table: TableRows,
  lists: readonly ListChange[],
  newId: () => string,
): { changes: TableChanges; undo: ListChange[] } | null {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const undo: ListChange[] = [];
  for (const change of lists) {
    const { name, before, after } = change;
    const back = { name, before: after, after: before };
    const entries = entriesOfList(table, name);
    if (sameEntries(entries, after)) {
      undo.push(back);
      continue;
    }
    if (!sameEntries(entries, before)) return null;
    const rows = rowsOfList(table, name);
    const { wanted, left } = arranged(table, rows, change);
    addChanges(changes, rows, wanted, newId);
    undo.push({ ...back, own: Object.fromEntries(left.map((row) => [entryText(row.fields), row.own])) });
  }
  return { changes, undo };
}

/**
 * What to write so that a table holds these entries, too: rows that come, each with its Id. An entry that is there needs no
 * second row; a list without entries needs one only where it has none. No row goes.
 */
export function listAdditions(table: TableRows, rows: readonly RowFields[]): TableChanges {
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const taken = new Set(readRows(table, []).map(({ fields }) => fields.id));
  for (const [name, coming] of groupBy(rows, listOfEntry)) {
    const there = rowsOfList(table, name);
    const known = new Set(there.map(({ fields }) => entryText(fields)));
    const added = coming.filter(
      (row) => !known.has(entryText(row)) && (entryText(row) !== '' || there.length === 0),
    );
    const blank = there.filter(({ fields }) => entryText(fields) === '');
    for (const [position, row] of added.entries()) {
      const from = blank[position];
      if (from !== undefined)
        changes.updates.push({
          index: from.index,
          fields: { ...row, id: from.fields.id || freeId(row, taken) },
        });
      else changes.appends.push({ ...row, id: freeId(row, taken) });
    }
  }
  return changes;
}

/** The row's Id, or one that no other row has. */
function freeId(row: RowFields, taken: Set<RowFields[string] | undefined>): string {
  let id = String(row.id ?? '') || derivedId(JSON.stringify(entryFields(row)));
  while (taken.has(id)) id = derivedId(id);
  taken.add(id);
  return id;
}

/** The rows of one list: entries that stay, then reused rows with new entries, then new rows. */
function arranged(
  table: TableRows,
  rows: readonly ReadRow[],
  { name, after, own = {} }: ListChange,
): { wanted: ListRow[]; left: ListRow[] } {
  const left = rows.map((from): ListRow => ({
    from,
    fields: from.fields,
    own: ownFields(table, from.index),
  }));
  const taken = after.map((entry) => {
    const position = left.findIndex(({ fields }) => entryText(fields) === entry);
    return { entry, row: position < 0 ? undefined : left.splice(position, 1)[0] };
  });
  const list = table.spec.key === 'lists' ? { list: name } : {};
  const wanted = taken.map(({ entry, row = left.shift() }) => ({
    from: row?.from ?? null,
    fields: { ...list, entry },
    own: row?.own ?? own[entry] ?? {},
  }));
  return { wanted, left };
}

/** What an entry says; its Id belongs to its row. */
export const entryFields = ({ list, entry = null }: RowFields): RowFields => ({
  ...(list !== undefined && { list }),
  entry,
});

/**
 * Adds what to write so that the rows of a list become those. Rows that are left over go. What a person wrote beside an entry
 * stays beside it. An Id stays with its row, so that what was written can be put back into the row that it hit.
 */
function addChanges(
  changes: TableChanges,
  present: readonly ReadRow[],
  wanted: readonly ListRow[],
  newId: () => string,
): void {
  const { table } = changes;
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
  const added = wanted.slice(places.length);
  changes.appends.push(...added.map(({ fields, own }) => ({ id: newId(), ...fields, ...own })));
}
