import { blankOf } from '../records/fields/blanks';
import {
  rowsAt,
  statusAt,
  valueAt,
  type AnyField,
  type AnyRecord,
  type Facets,
  type FieldsOf,
} from '../records/fields/field';
import type { Approved, Id, Status } from '../records/records';
import { mapSteps, type Steps } from '../values/steps';
import {
  jsonChoice,
  jsonCode,
  jsonDate,
  jsonList,
  jsonNumber,
  jsonObject,
  jsonRows,
  jsonText,
  jsonTexts,
  jsonValue,
  type Json,
} from './json-values';

/** What reading a record needs beside its JSON. */
export interface JsonReading {
  /** The Id of a row that has none. */
  newId(): Id;
  /** The code as the list declares it. */
  declared(list: NonNullable<Facets['refers']>, code: string): string;
}

type Properties = Readonly<Record<string, string>>;

/** A record of one JSON row. `properties`: what its fields are called there, where it is not their name. */
function recordOf(
  { fields }: AnyRecord,
  row: Json,
  reading: JsonReading,
  order: number,
  properties: Properties = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = row[properties[name] ?? name];
      if (name === 'id' && field.kind === 'id') return [name, idOf(field, value, reading)];
      return [name, field.kind === 'order' ? order : fieldOf(field, value, reading)];
    }),
  );
}

/** The records of a JSON list. A row without an order follows the row before it. */
function recordsOf<R>(
  record: FieldsOf<R>,
  value: unknown,
  reading: JsonReading,
  properties?: Properties,
): R[] {
  return jsonList(value).map(rowReader<R>(record, reading, properties));
}

/** The same, a row in a step. */
export function recordSteps<R>(record: FieldsOf<R>, value: unknown, reading: JsonReading): Steps<R[]> {
  return mapSteps(jsonList(value), rowReader<R>(record, reading));
}

/** Reads the rows of one list, one after the other. */
function rowReader<R>(
  record: FieldsOf<R>,
  reading: JsonReading,
  properties?: Properties,
): (row: unknown) => R {
  let order = 0;
  return (value) => {
    const row = jsonObject(value);
    order = jsonNumber(row.order) ?? order + 1;
    return recordOf(record, row, reading, order, properties) as R;
  };
}

function idOf(field: Facets, value: unknown, { newId }: JsonReading): Id {
  return (field.exchange === 'none' ? '' : jsonText(value)) || newId();
}

function fieldOf(field: AnyField, value: unknown, reading: JsonReading): unknown {
  switch (field.kind) {
    case 'rows':
      return recordsOf(field.of as FieldsOf<unknown>, value, reading, field.properties);
    case 'status':
      return statusesOf(value, reading);
    case 'approved':
      return approvedOf(value);
    default:
      return cellOf(field, value, reading);
  }
}

function cellOf(field: Facets, value: unknown, { declared }: JsonReading): unknown {
  const toDeclared = (code: string): string =>
    field.refers === undefined ? code : declared(field.refers, code);
  switch (field.kind) {
    case 'code': {
      const code = jsonCode(value);
      return code === '' ? blankOf(field) : toDeclared(code);
    }
    case 'codes':
      return jsonList(value).map((code) => toDeclared(jsonCode(code)));
    case 'number':
    case 'percent':
    case 'integer':
    case 'order':
      return jsonNumber(value) ?? blankOf(field);
    case 'date':
      return jsonDate(value);
    case 'choice':
      return jsonChoice(value, Object.keys(field.choices ?? {}), String(blankOf(field)));
    case 'boolean':
      return typeof value === 'boolean' ? value : blankOf(field);
    case 'value':
      return jsonValue(value);
    default:
      return jsonText(value);
  }
}

function statusesOf(value: unknown, { newId }: JsonReading): Status[] {
  let order = 0;
  return jsonRows(value, (status) => ({
    date: jsonDate(status.date),
    paragraphs: jsonTexts(status.paragraphs).map((text) => ({ id: newId(), order: (order += 1), text })),
  }));
}

function approvedOf(value: unknown): Approved {
  return Object.fromEntries(
    Object.entries(jsonObject(value)).map(([field, entry]) => [field, jsonValue(entry)]),
  );
}

/** The JSON row of a record. What is missing or standard is left out, unless the file requires it. */
export function jsonOf({ fields }: AnyRecord, row: object, properties: Properties = {}): Json {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = jsonField(field, row, name);
      const isLeftOut = isMissing(value) || ('standard' in field && value === field.standard);
      if (leavesOut(field) || (isLeftOut && !isRequired(field))) return [];
      return [[properties[name] ?? name, value]];
    }),
  );
}

function jsonField(field: AnyField, row: object, name: string): unknown {
  if (field.kind === 'rows')
    return rowsAt(row, name).map((child) => jsonOf(field.of, child, field.properties));
  if (field.kind !== 'status') return valueAt(row, name);
  return statusAt(row).map(({ date, paragraphs }) => ({
    date,
    paragraphs: paragraphs.map(({ text }) => text),
  }));
}

function leavesOut(field: AnyField): boolean {
  return 'exchange' in field && field.exchange === 'none';
}

function isRequired(field: AnyField): boolean {
  return 'exchange' in field && field.exchange === 'required';
}

/** So a row to be adopted has no id. */
export function isMissing(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
