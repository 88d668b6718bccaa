import { keyField, type Change, type ListChange, type RowChange } from './change';
import { listAdditions, listTableChanges } from './list-rows';
import { ownFields } from '../rows/own-cells';
import { indexRows, placeOf, sameMeaning, type RowIndex } from './row-places';
import { refuseMissingColumns } from '../rows/missing-columns';
import { missingParameter } from '../rows/parameters';
import { changedFields, sameField } from '../rows/changed-fields';
import type { TableChanges } from '../rows/row-writes';
import { holdsEntries, tableOfList } from '../schema/list-tables';
import type { TableKey } from '../schema/schema-base';
import { wholeRow, type ReadRow, type RowFields, type Tables } from '../rows/table-rows';

/** What others have changed in a row that is saved, beside what the person changed; it stays. */
export interface MergedRow {
  table: TableKey;
  id: string;
  fields: string[];
}

/** What to write, and what takes it back; or why nothing may be written (save.ts). */
export type Plan =
  | { kind: 'planned'; tables: TableChanges[]; undo: Change; merged: MergedRow[] }
  | { kind: 'conflict' }
  | { kind: 'gone' };

/**
 * Looks up every row of a change in the tables as read. The tables are those of the change and those to be
 * completed.
 */
export function planChange(change: Change, tables: Tables, newId: () => string): Plan {
  const planned: TableChanges[] = [];
  const undo: RowChange[] = [];
  const lists: ListChange[] = [];
  const merged: MergedRow[] = [];
  for (const [key, table] of tables) {
    if (holdsEntries(key)) {
      const own = change.lists.filter(({ name }) => tableOfList(name) === key);
      const plan = listTableChanges(table, own, newId);
      if (plan === null) return { kind: 'conflict' };
      const entries = change.rows.flatMap(({ table: of, after }) =>
        of === key && after !== null ? [after] : [],
      );
      planned.push(entries.length > 0 ? listAdditions(table, entries) : plan.changes);
      lists.push(...plan.undo);
      continue;
    }
    const index = indexRows(table);
    const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
    for (const row of change.rows.filter((one) => one.table === key)) {
      const step = planRow(index, isLost(index, row) ? asNew(row, newId) : row, changes, merged);
      if (typeof step === 'string') return { kind: step };
      undo.push(...step);
    }
    refuseMissingColumns(changes);
    planned.push(changes);
  }
  return { kind: 'planned', tables: planned, undo: { rows: undo, lists }, merged };
}

/**
 * Adds one row to what will be written. Nothing is added if the row says it already.
 * @returns what takes it back, or why it cannot be written
 */
function planRow(
  index: RowIndex,
  row: RowChange,
  changes: TableChanges,
  merged: MergedRow[],
): RowChange[] | 'conflict' | 'gone' {
  const { before, after, table } = row;
  if (before === null) return after === null ? [] : planAppend(index, table, after, changes);
  const place = placeOf(index, before);
  if (after === null) {
    if (place !== null) return planDelete(index, place, row, changes);
    return standsByAnotherId(index, before) ? 'gone' : [{ table, before: null, after: before }];
  }
  const changed = changedFields(before, after);
  const stays = Object.keys(changed).length === 0;
  if (place === null || (stays && !says(index, place, referredBy(table), before))) return 'gone';
  const open = Object.keys(changed).filter((name) => !sameField(place.fields[name], after[name]));
  if (!says(index, place, open, before)) return 'conflict';
  const given = {
    ...Object.fromEntries(open.map((name) => [name, changed[name] ?? null])),
    ...programmesOf(index, place, open, after),
    ...lacking(index, place, after),
  };
  if (Object.keys(given).length > 0)
    changes.updates.push({ index: place.index, fields: given, measure: after.measure });
  if (stays) return [];
  const key = keyField(table);
  const others = Object.keys(before).filter(
    (name) => !(name in changed) && !says(index, place, [name], before),
  );
  if (others.length > 0) merged.push({ table, id: String(after[key] ?? ''), fields: others });
  const stood = wholeRow(index.table, place);
  const names = Object.keys(changed);
  const old = {
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (open.includes(name) && name in stood ? stood[name] : before[name]) ?? null,
      ]),
    ),
    [key]: after[key] ?? null,
  };
  return [{ table, before: { ...old, ...changed }, after: old }];
}

/** Whether it is a parameter whose row somebody has deleted: until then it had its usual value, and it gets a row again. */
function isLost({ byKey }: RowIndex, { table, after }: RowChange): boolean {
  return table === 'parameters' && after !== null && !byKey.has(after.label ?? '');
}

function asNew({ table, after }: RowChange, newId: () => string): RowChange {
  return { table, before: null, after: { ...after, ...missingParameter(after?.label ?? null, newId()) } };
}

/** The values by which rows of other tables refer to an unchanged row, beside its Id. */
function referredBy(table: TableKey): readonly string[] {
  return table === 'objectives' ? ['code'] : [];
}

function planAppend(
  index: RowIndex,
  table: TableKey,
  after: RowFields,
  changes: TableChanges,
): RowChange[] | 'conflict' {
  const place = index.byKey.get(after[keyField(table)] ?? '');
  if (place === undefined) changes.appends.push(after);
  else if (!says(index, place, Object.keys(after), after)) return 'conflict';
  return [{ table, before: after, after: null }];
}

function planDelete(
  index: RowIndex,
  place: ReadRow,
  { table, before }: RowChange,
  changes: TableChanges,
): RowChange[] | 'conflict' {
  if (before === null || !says(index, place, named(index, before), before)) return 'conflict';
  changes.deletes.push(place.index);
  const after = {
    ...wholeRow(index.table, place),
    ...ownFields(index.table, place.index),
    measure: before.measure ?? null,
    [keyField(table)]: before[keyField(table)] ?? null,
  };
  return [{ table, before: null, after }];
}

/** Whether a row that was shown without an Id may have been given one since. */
function standsByAnotherId(index: RowIndex, before: RowFields): boolean {
  const names = named(index, before).filter((name) => name !== 'order');
  return [...index.byKey.values()].some((place) => says(index, place, names, before));
}

/** Whether a row says the same as those fields. */
function says(index: RowIndex, place: ReadRow, names: readonly string[], fields: RowFields): boolean {
  return names.every((name) => sameMeaning(index, name, place.fields[name], fields[name], fields.measure));
}

/** Fields in which a whole row is compared. Its Id does not count. */
function named({ table }: RowIndex, row: RowFields): string[] {
  return Object.keys(row).filter((name) => name !== keyField(table.spec.key));
}

/** If all programmes stand in the column for the other ones, they are written together into their own columns. */
function programmesOf(
  { table }: RowIndex,
  place: ReadRow,
  open: readonly string[],
  after: RowFields,
): RowFields {
  if (!open.includes('programme') && !open.includes('programmes')) return {};
  const written = table.cells[place.index]?.[table.at.get('programme') ?? -1] ?? '';
  if (written !== '' || after.programmes === undefined) return {};
  return { programme: after.programme ?? null, programmes: after.programmes ?? null };
}

/** The Id and the order of a row that was typed by hand. */
function lacking({ columns }: RowIndex, place: ReadRow, after: RowFields): RowFields {
  return {
    ...(columns.has('id') && after.id !== undefined && place.fields.id !== after.id && { id: after.id }),
    ...(columns.has('order') &&
      typeof place.fields.order !== 'number' &&
      after.order !== undefined && { order: after.order }),
  };
}
