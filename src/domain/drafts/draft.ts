import type { FieldType } from '../values/field-types';
import type { Issue } from '../values/issues';
import type { Id } from '../records/records';

/** The fields that a form shows of a record. */
export type Fields<R> = { readonly [K in keyof R]?: FieldType<R[K]> };

/** What is typed into a form, by field. */
export type DraftOf<F> = { readonly [K in keyof F]: string };

/** Fields of a row within a record are called by list, Id and field: `history.<id>.year`. */
export type RowField = `${string}.${string}.${string}`;

export type RowDrafts = { readonly [field: RowField]: string };

export type Draft = Readonly<Record<string, string>>;

export type DraftIssues = Partial<Record<string, Issue>>;

/** A draft as read: the record, or what is wrong by field. */
export type DraftReading<R> = { ok: true; record: R } | { ok: false; issues: DraftIssues };

export function rowField(list: string, id: Id, field: string): RowField {
  return `${list}.${id}.${field}`;
}

/** What a form shows of the fields of a record. */
export function showFields<R, D extends Draft = Draft>(fields: Fields<R>, record: R): D {
  const shown = names(fields).map((name) => [name, typeOf(fields, name).show(record[name as keyof R])]);
  return Object.fromEntries(shown) as D;
}

/**
 * The record with what was typed; `issues` takes what is wrong. A field that was not touched keeps its value as it is,
 * unless it is required and blank. `prefix`: of the fields of a row.
 */
export function readFields<R>(fields: Fields<R>, draft: Draft, base: R, issues: DraftIssues, prefix = ''): R {
  const record = { ...base };
  for (const name of names(fields)) {
    const type = typeOf(fields, name);
    const typed = draft[prefix + name] ?? '';
    if (typed === type.show(base[name as keyof R]) && !(type.required && typed.trim() === '')) continue;
    const reading = type.read(typed);
    if (reading.ok) record[name as keyof R] = reading.value as R[keyof R];
    else issues[prefix + name] = reading.issue;
  }
  return record;
}

/** Rows within a record, e.g. the earlier years of an indicator. */
export interface RowList<C extends { id: Id }> {
  name: string;
  fields: Fields<C>;
  /** A new row. */
  blank(id: Id): C;
}

export function showRows<C extends { id: Id }>(list: RowList<C>, rows: readonly C[]): RowDrafts {
  return Object.assign({}, ...rows.map((row) => showRow(list, row))) as RowDrafts;
}

export function showRow<C extends { id: Id }>({ name, fields }: RowList<C>, row: C): RowDrafts {
  const shown = Object.entries(showFields(fields, row));
  return Object.fromEntries(shown.map(([field, typed]) => [rowField(name, row.id, field), typed]));
}

/** Ids of the rows of a draft, in their order. */
export function rowIds(draft: Draft, list: string): Id[] {
  const ids = Object.keys(draft)
    .filter((name) => name.startsWith(`${list}.`))
    .map((name) => name.slice(list.length + 1, name.lastIndexOf('.')));
  return [...new Set(ids)];
}

/** The rows that were typed; rows in which nothing was typed do not count. */
export function readRowDrafts<C extends { id: Id }>(
  list: RowList<C>,
  draft: Draft,
  base: readonly C[],
  issues: DraftIssues,
): C[] {
  return rowIds(draft, list.name).flatMap((id) => {
    const known = base.find((row) => row.id === id);
    const prefix = `${list.name}.${id}.`;
    const blank = list.blank(id);
    const untouched = Object.entries(showFields(list.fields, blank)).every(
      ([name, typed]) => (draft[prefix + name] ?? '') === typed,
    );
    if (known === undefined && untouched) return [];
    return [readFields(list.fields, draft, known ?? blank, issues, prefix)];
  });
}

/** The reading of a form. */
export function reading<R>(record: R, issues: DraftIssues): DraftReading<R> {
  return Object.keys(issues).length === 0 ? { ok: true, record } : { ok: false, issues };
}

function names<R>(fields: Fields<R>): string[] {
  return Object.keys(fields);
}

function typeOf<R>(fields: Fields<R>, name: string): FieldType<R[keyof R]> {
  return fields[name as keyof R] as FieldType<R[keyof R]>;
}
