import { codeKey } from '../../domain/values/codes';
import { parseDate, toSerial } from '../../domain/values/dates';
import { parseNumber } from '../../domain/values/numbers';
import type { Measure } from '../../domain/values/value';
import { booleanIn, textIn, valueField, valueIn, type Field } from '../rows/cells';
import { keyField } from './change';
import { entryName } from './list-rows';
import { holdsEntries } from '../schema/list-tables';
import { fieldOfWord, fieldWord } from '../schema/field-words';
import { findingCode, findingWord } from '../schema/finding-words';
import { approvedId } from '../rows/peg-rows';
import { inputColumns } from '../schema/schema';
import type { ColumnSpec, TableKey } from '../schema/schema-base';
import { shownRows } from '../rows/shown-rows';
import { joinEntries, splitEntries } from '../excel/text';
import { readRows, type ReadRow, type RowFields, type TableRows } from '../rows/table-rows';

/** The rows of a table by Id. Of rows with one Id only the first is found by it. */
export interface RowIndex {
  table: TableRows;
  columns: ReadonlyMap<string, ColumnSpec>;
  byKey: ReadonlyMap<Field, ReadRow>;
  /** Rows without an Id of their own: typed by hand or copied. */
  unnamed: ReadRow[];
}

export function indexRows(table: TableRows): RowIndex {
  const { key } = table.spec;
  const byKey = new Map<Field, ReadRow>();
  const unnamed: ReadRow[] = [];
  for (const row of shownRows(key, readRows(table, []))) {
    const { fields } = row;
    const name = key === 'approved' ? approvedName(fields) : rowName(key, fields);
    if (name === '' || byKey.has(name)) unnamed.push(row);
    else byKey.set(name, row);
  }
  const columns = new Map(inputColumns(table.spec).map((column) => [column.field, column]));
  return { table, columns, byKey, unnamed };
}

/** What a row is known by: its Id, the label of a parameter, or the list of an entry with it. */
export function rowName(key: TableKey, fields: RowFields): Field {
  return holdsEntries(key) ? entryName(fields) : (fields[keyField(key)] ?? '');
}

/** An approved value is known by what it approves, whatever Id its row has. */
function approvedName({ row, field }: RowFields): Field {
  return approvedId(textIn(row ?? ''), fieldOfWord(textIn(field ?? '')));
}

/**
 * Where a row stands. It is found by its Id. A row without an Id is found by everything else that it says, and is
 * then taken out of the index, so that the next equal row is found afterwards. `null`: nowhere.
 */
export function placeOf(index: RowIndex, row: RowFields): ReadRow | null {
  const key = keyField(index.table.spec.key);
  const known = index.byKey.get(row[key] ?? '');
  if (known !== undefined) return known;
  const names = Object.keys(row).filter((name) => name !== key && name !== 'order');
  const position = index.unnamed.findIndex(({ fields }) =>
    names.every((name) => sameMeaning(index, name, fields[name], row[name], row.measure)),
  );
  return position < 0 ? null : (index.unnamed.splice(position, 1)[0] ?? null);
}

/** How many rows have that Id. */
export function rowsNamed({ byKey, unnamed }: RowIndex, name: Field): number {
  const copies = unnamed.filter(({ fields }) => fields.id === name).length;
  return copies + (byKey.has(name) ? 1 : 0);
}

/**
 * Whether two cells of a field say the same, however they were typed. A missing order equals any order. `measure`
 * is the measure in which a value was shown; a value that it cannot read was shown as missing.
 */
export function sameMeaning(
  { columns }: RowIndex,
  name: string,
  a: Field | undefined,
  b: Field | undefined,
  measure?: Field,
): boolean {
  const column = columns.get(name);
  if (column === undefined) return true;
  if (column.kind === 'order' && (typeof a !== 'number' || typeof b !== 'number')) return true;
  return meaning(column, a, measure) === meaning(column, b, measure);
}

function meaning(column: ColumnSpec, field: Field | undefined, measure: Field | undefined): Field {
  const given = field === undefined || field === null || field === '' ? (column.standard ?? '') : field;
  if (column.kind === 'code') return codeKey(textIn(given));
  if (column.field === 'field') return fieldWord(fieldOfWord(textIn(given)));
  if (column.field === 'finding') return findingWord(findingCode(textIn(given)));
  if (column.kind !== 'value') return given;
  return typeof measure === 'string' ? measuredMeaning(measure as Measure, given) : valueMeaning(given);
}

function measuredMeaning(measure: Measure, field: Field): Field {
  const read = valueIn(measure, field);
  return read.ok ? (valueField(measure, read.value) ?? '') : '';
}

/**
 * A value as a number if it can be one: `sì` is 1, `31/12/2018` its serial number. Lists are compared whatever
 * separates them.
 */
function valueMeaning(field: Field): Field {
  const words = typeof field === 'number' ? null : booleanIn(field);
  if (words?.ok && typeof words.field === 'boolean') return words.field ? 1 : 0;
  if (typeof field !== 'string') return field;
  const number = parseNumber(field, { percent: true });
  if (number.ok) return number.value ?? '';
  const date = parseDate(field);
  if (date.ok && date.value !== null) return toSerial(date.value);
  return field.includes(';') ? joinEntries(splitEntries(field)) : field;
}
