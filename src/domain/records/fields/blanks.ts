import { rowsFields, type AnyField, type AnyRecord, type FieldKind, type FieldsOf } from './field';

const blanks: Readonly<Record<FieldKind, unknown>> = {
  id: '',
  order: 0,
  text: '',
  number: null,
  integer: 0,
  percent: null,
  date: null,
  code: '',
  codes: [],
  choice: '',
  boolean: false,
  value: null,
};

/** What a field holds of which nothing is known. */
export function blankOf(field: AnyField): unknown {
  if (field.kind === 'rows' || field.kind === 'status') return [];
  if (field.kind === 'approved') return {};
  return field.standard !== undefined ? field.standard : blanks[field.kind];
}

/** A new record of which nothing is known, without an Id. */
export function blankRecord<R>({ fields }: FieldsOf<R>): R {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, blankOf(field)])) as R;
}

/** The fields that say what was done, blank. */
export function undone({ fields }: AnyRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.done ? [[name, blankOf(field)]] : [])),
  );
}

/** A record alone, without the rows that belong to it. */
export function withoutRows<R extends object>({ fields }: FieldsOf<R>, row: R): R {
  const lists = Object.entries(fields).filter(([, { kind }]) => kind === 'rows' || kind === 'status');
  return { ...row, ...Object.fromEntries(lists.map(([name]) => [name, []])) };
}

/** Names of the lists that the form of a record asks for. */
export function formLists(record: AnyRecord): string[] {
  return rowsFields(record).flatMap(([name, { form }]) => (form === 'rows' ? [name] : []));
}
