import type { ListName, Status } from '../records';

/**
 * What the fields of a record are, each said once. Whatever reads, writes, shows or checks records is a loop over such a
 * table: the columns and cells of the sheet, the exchange file, the drafts of forms, pasted columns, new records.
 */

/** A value as the records have it. */
export type FieldValue = string | number | boolean | null | readonly (string | number)[];

/** How the values of a field are kept, read and typed. */
export type FieldKind =
  | 'id'
  /** The place among the rows of one owner. */
  | 'order'
  | 'text'
  | 'number'
  | 'integer'
  | 'percent'
  | 'date'
  | 'code'
  /** Several codes, the first of which is the main one. */
  | 'codes'
  | 'choice'
  | 'boolean'
  /** A number, date or text, as the row's measure says. */
  | 'value';

/** A field that stands in a column. Its value suits the kind, see `CellField`. */
export interface Facets {
  kind: FieldKind;
  /** Heading in the sheet, by which the column is found. */
  heading: string;
  /** Points. */
  width: number;
  /** The list whose entries the drop-down offers. It suggests, it does not forbid. */
  list?: ListName;
  /** Shown when a cell of the column is selected. */
  prompt?: string;
  /** Codes of which records stand here; the drop-down offers them. */
  refers?: 'centres' | 'planning' | 'objectives';
  /** The words of the sheet for the field's codes, and all that the cell may hold. */
  choices?: Readonly<Record<string, string>>;
  /** What an empty cell, a missing property or a new record means, if not that the value is missing. */
  standard?: FieldValue;
  /** The least and the greatest whole number that a form takes. */
  limits?: readonly [number, number];
  /** The column in which the main one of several codes stands. */
  main?: { field: string; heading: string };
  /** In the exchange file a field is left out where it is missing or standard, unless it is required. */
  exchange?: 'required' | 'none';
  /** The form asks for it, and where it is required takes no blank. */
  form?: 'required' | 'optional';
  /** What people write over such a column when they paste, beside the heading. Without it, the field is not pasted. */
  paste?: readonly string[];
  /** What the words of the choices are called in other tables, in small letters. */
  pasteWords?: Readonly<Record<string, readonly string[]>>;
  /** Says what was done, not what is planned: a copy begins without it. */
  done?: true;
  /** No part of what shows that a printed scheda is out of date. */
  untraced?: true;
  /** The version of the sheets that brought the column; the first ones do not say theirs. */
  added?: number;
}

/** Records that belong to the record, in a table of their own. */
interface Rows<R> {
  kind: 'rows';
  of: R;
  /** What the exchange file calls their fields here, where it is not the name. */
  properties?: Readonly<Record<string, string>>;
  /** In the exchange file the list is left out where it is empty, unless it is required. */
  exchange?: 'required';
  /** The form of the record asks for them, too. */
  form?: 'rows';
  done?: true;
}

/** The narrative, of which paragraphs are the rows (paragraphs.ts). */
interface StatusField {
  kind: 'status';
  done: true;
}

/** Planned values as approved, by name of the field. */
interface ApprovedField {
  kind: 'approved';
  done: true;
}

/** The kinds that suit a type, with what they need. */
type Suited<T> = [T] extends [boolean]
  ? { kind: 'boolean'; standard: boolean }
  : [T] extends [number]
    ? { kind: 'order' } | { kind: 'integer'; standard: number; limits: readonly [number, number] }
    : [T] extends [readonly string[]]
      ? { kind: 'codes'; main: { field: string; heading: string } }
      : [T] extends [string]
        ? string extends T
          ? { kind: 'id' | 'text' | 'code' }
          : { kind: 'choice'; choices: Readonly<Record<T & string, string>>; standard: T }
        : [T] extends [string | null]
          ? { kind: 'date' } | { kind: 'code'; standard: null }
          : [T] extends [number | null]
            ? { kind: 'number' | 'percent' }
            : { kind: 'value' };

/** A field of one type: the compiler refuses a kind that cannot hold it. */
export type CellField<T> = Facets & Suited<T>;

type FieldOf<T> = [T] extends [FieldValue]
  ? CellField<T>
  : [T] extends [Status[]]
    ? StatusField
    : [T] extends [readonly (infer C)[]]
      ? Rows<RecordFields<C>>
      : ApprovedField;

/** All that is said of a kind of record. A field of the record that is missing here does not compile. */
export interface RecordFields<R> {
  /** The field that a person knows a row by, beyond its place. */
  title: keyof R & string;
  /** Rows without a known Id are taken for the same if they have these in common; none: if they stand in the same place. */
  alike: readonly (keyof R & string)[];
  /** In the order of the sheet, of the exchange file and of the form. */
  fields: { readonly [K in keyof R]-?: FieldOf<R[K]> };
}

export type RowsField = Rows<AnyRecord>;

/** The same for loops, which know no record by name. */
export interface AnyRecord {
  title: string;
  alike: readonly string[];
  fields: Readonly<Record<string, AnyField>>;
}

export type AnyField = Facets | RowsField | StatusField | ApprovedField;

/** What a loop over the fields of `R` takes. */
export type FieldsOf<R> = RecordFields<R> & AnyRecord;

/** Names of the fields that the form of a record asks for. */
export type FormName<T extends AnyRecord> = {
  [K in keyof T['fields']]: T['fields'][K] extends { readonly form: 'required' | 'optional' } ? K : never;
}[keyof T['fields']] &
  string;

/** Names of the fields that stand in columns. */
export type CellName<T extends AnyRecord> = {
  [K in keyof T['fields']]: T['fields'][K] extends { readonly heading: string } ? K : never;
}[keyof T['fields']] &
  string;

/** The fields that stand in columns, in their order. */
export function cellFields({ fields }: AnyRecord): [string, Facets][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Facets][] =>
    'heading' in field ? [[name, field]] : [],
  );
}

/** The lists of records that belong to a record. */
export function rowsFields({ fields }: AnyRecord): [string, RowsField][] {
  return Object.entries(fields).flatMap(([name, field]): [string, RowsField][] =>
    field.kind === 'rows' ? [[name, field]] : [],
  );
}

/** Names of the fields of one kind. */
export function namesOfKind(record: AnyRecord, kind: FieldKind): string[] {
  return cellFields(record).flatMap(([name, field]) => (field.kind === kind ? [name] : []));
}

/** A field of a record by its name. */
export function valueAt(row: object, name: string): FieldValue {
  return (row as Readonly<Record<string, FieldValue | undefined>>)[name] ?? null;
}

/** Records of a list by its name. */
export function rowsAt(row: object, name: string): readonly { id: string }[] {
  return (row as Readonly<Record<string, readonly { id: string }[]>>)[name] ?? [];
}

/** The narrative of a record that has one. */
export function statusAt(row: object): readonly Status[] {
  return (row as { status?: readonly Status[] }).status ?? [];
}
