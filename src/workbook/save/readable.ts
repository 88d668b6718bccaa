import { formatDate, fromSerial, isIsoDate, isSerial } from '../../domain/values/dates';
import { valueType } from '../../domain/values/field-types';
import { exactNumber } from '../../domain/values/numbers';
import { MEASURES, type Measure } from '../../domain/values/value';
import { NO, textIn, valueIn, YES, type Field } from '../rows/cells';
import { parameterRows } from '../rows/parameters';
import { fieldOfWord, isDayField } from '../schema/field-words';
import type { ColumnSpec } from '../schema/schema-base';
import type { RowFields, TableRows } from '../rows/table-rows';

/** A field as people read it in the sheet. `row`: the whole row, which says what its values mean. */
export function readableField(
  table: TableRows,
  { kind, choices = {} }: ColumnSpec,
  field: Field | undefined,
  row: RowFields,
): string {
  if (field === undefined || field === null || field === '') return '';
  if (typeof field === 'boolean') return field ? YES : NO;
  if (kind === 'value') return readableValue(table, field, row);
  if (typeof field === 'number') return exactNumber(field);
  if (kind === 'date') return isIsoDate(field) ? formatDate(field) : field;
  return (Object.hasOwn(choices, field) ? choices[field] : undefined) ?? field;
}

function readableValue({ spec }: TableRows, field: Exclude<Field, null>, row: RowFields): string {
  const isDay =
    spec.key === 'parameters'
      ? parameterRows.some(({ label, kind }) => label === row.label && kind === 'date')
      : isDayField(fieldOfWord(textIn(row.field ?? '')));
  if (isDay && typeof field === 'number' && isSerial(field)) return formatDate(fromSerial(field));
  const measure = MEASURES.find((one) => one === row.measure) ?? 'text';
  return measured(measure, field);
}

function measured(measure: Measure, field: Field): string {
  const read = valueIn(measure, field);
  const value = read.ok ? read.value : textIn(field);
  if (typeof value === 'string' && isIsoDate(value)) return formatDate(value);
  return valueType(measure).show(value);
}
