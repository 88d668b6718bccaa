import { acceptedFinding, acceptedParts } from '../../domain/edits/accepted';
import { blankOf, blankRecord } from '../../domain/records/fields/blanks';
import {
  cellFields,
  valueAt,
  type AnyRecord,
  type Facets,
  type FieldsOf,
} from '../../domain/records/fields/field';
import { acceptanceRecord, correctionRecord } from '../../domain/records/fields/register-fields';
import type { Acceptance, Correction } from '../../domain/records/records';
import { fromSerial, isIsoDate, isSerial, toSerial } from '../../domain/values/dates';
import type { Measure, Value } from '../../domain/values/value';
import { joinEntries, splitEntries } from '../excel/text';
import { fieldOfWord, fieldWord, isDayField } from '../schema/field-words';
import { findingCode, findingWord } from '../schema/finding-words';
import { textIn, valueField, type Field } from './cells';
import type { RowFields } from './table-rows';

export function cellText(field: Field | undefined): string {
  return textIn(field ?? null);
}

export function cellNumber(field: Field | undefined): number | null {
  return typeof field === 'number' ? field : null;
}

export function cellDay(field: Field | undefined): string | null {
  return typeof field === 'string' && field !== '' ? field : null;
}

/** The cells of a record's own fields. `measure`: the one that its values have. */
export function recordCells(record: AnyRecord, row: object, measure: Measure = 'number'): RowFields {
  const cells: RowFields = {};
  for (const [name, field] of cellFields(record)) {
    const value = valueAt(row, name);
    if (field.main !== undefined) {
      const [first = '', ...others] = (value ?? []) as readonly string[];
      cells[field.main.field] = first;
      cells[name] = joinEntries(others);
    } else cells[name] = field.kind === 'value' ? valueField(measure, value as Value) : (value as Field);
  }
  return cells;
}

/** A record out of its cells, without the rows that belong to it. `valueOf` reads what a measure says how to read. */
export function recordIn<R>(
  record: FieldsOf<R>,
  fields: RowFields,
  valueOf: (name: string) => Value = () => null,
): R {
  const own = cellFields(record).map(([name, field]) => [
    name,
    field.kind === 'value' ? valueOf(name) : fieldIn(name, field, fields),
  ]);
  return { ...blankRecord<R>(record), ...Object.fromEntries(own) };
}

function fieldIn(name: string, field: Facets, fields: RowFields): unknown {
  const cell = fields[name];
  switch (field.kind) {
    case 'order':
    case 'integer':
    case 'number':
    case 'percent':
      return cellNumber(cell) ?? blankOf(field);
    case 'date':
      return cellDay(cell);
    case 'boolean':
      return typeof cell === 'boolean' ? cell : blankOf(field);
    case 'choice':
      return Object.hasOwn(field.choices ?? {}, cellText(cell)) ? cellText(cell) : blankOf(field);
    case 'codes': {
      const first = cellText(fields[field.main?.field ?? '']);
      return [...(first === '' ? [] : [first]), ...splitEntries(cellText(cell))];
    }
    case 'code':
      return cellText(cell) === '' ? blankOf(field) : cellText(cell);
    default:
      return cellText(cell);
  }
}

/** A value of a register: days stand there as ISO texts, a real date that somebody typed becomes one. */
export function registerValue(fields: RowFields, name: string): Value {
  const value = fields[name] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return textIn(value);
  const isDay = isDayField(fieldOfWord(cellText(fields.field)));
  return isDay && typeof value === 'number' && isSerial(value) ? fromSerial(value) : value;
}

/** A row of tblRettifiche, which is printed: planned days are days there. */
export function correctionCells(correction: Correction): RowFields {
  const { field, before, after } = correction;
  const isDay = isDayField(field);
  const cell = (value: Value): Field =>
    isDay && typeof value === 'string' && isIsoDate(value) ? toSerial(value) : value;
  return {
    ...recordCells(correctionRecord, correction),
    field: fieldWord(field),
    before: cell(before),
    after: cell(after),
    measure: isDay ? 'date' : field === 'weight' ? 'number' : 'text',
  };
}

export function correctionIn(fields: RowFields): Correction {
  const row = recordIn<Correction>(correctionRecord, fields, (name) => registerValue(fields, name));
  return { ...row, field: fieldOfWord(row.field) };
}

/** A row of tblAccettati. */
export function acceptanceCells(acceptance: Acceptance): RowFields {
  const { code, values } = acceptedParts(acceptance.finding);
  return { ...recordCells(acceptanceRecord, acceptance), finding: findingWord(code), values };
}

export function acceptanceIn(fields: RowFields): Acceptance {
  const row = recordIn<Acceptance>(acceptanceRecord, fields);
  return { ...row, finding: acceptedFinding(findingCode(row.finding), cellText(fields.values)) };
}
