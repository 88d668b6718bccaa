import { fromSerial, isIsoDate, isSerial, parseDate, toSerial } from '../../domain/values/dates';
import { withoutInvisible } from '../../domain/values/invisible';
import type { Issue } from '../../domain/values/issues';
import { parseNumber } from '../../domain/values/numbers';
import type { Measure, Value } from '../../domain/values/value';
import { yesOrNo } from '../../domain/values/yes-no';
import type { ColumnSpec } from '../schema/schema-base';
import { joinEntries, protect, splitEntries } from '../excel/text';

/** A cell's value on the wire; `''` is an empty cell, dates are serial numbers. */
export type Cell = string | number | boolean;

/** A field's value in a row of ours: dates are ISO texts, choices their codes. */
export type Field = string | number | boolean | null;

export const YES = 'sì';
export const NO = 'no';

/** What to write into a cell of that column. */
export function encodeCell(column: ColumnSpec, field: Field): Cell {
  if (field === null || field === '') return '';
  if (column.kind === 'boolean' && typeof field === 'boolean') return field ? YES : NO;
  if (typeof field !== 'string') return field;
  // What stood in a cell that cannot be read is written back as it was.
  if (column.kind === 'date' && isIsoDate(field)) return toSerial(field);
  const { choices = {} } = column;
  return protect(Object.hasOwn(choices, field) ? (choices[field] ?? field) : field);
}

export type Decoded = { ok: true; field: Field } | Refused;

interface Refused {
  ok: false;
  issue: Issue;
}

function refused(code: 'not-a-number' | 'not-a-date' | 'not-yes-or-no', cell: Field): Refused {
  return { ok: false, issue: { code, params: { text: textIn(cell) } } };
}

/** What a cell of that column says; leniently: numbers and dates typed as text are read, too. */
export function decodeCell(column: ColumnSpec, cell: Cell): Decoded {
  switch (column.kind) {
    case 'number':
    case 'percent':
    case 'integer':
    case 'order':
      return numberIn(cell);
    case 'date':
      return dateIn(cell);
    case 'boolean':
      return booleanIn(cell);
    case 'choice':
      return choiceIn(column.choices ?? {}, cell);
    case 'value':
      return { ok: true, field: cell === '' ? null : cell };
    case 'codes':
      return { ok: true, field: joinEntries(splitEntries(textIn(cell))) };
    default:
      return { ok: true, field: textIn(cell) };
  }
}

/** The text of a cell, whatever its type. */
export function textIn(cell: Field): string {
  if (typeof cell === 'boolean') return cell ? 'VERO' : 'FALSO';
  return cell === null ? '' : String(cell);
}

/** True for a column whose cells formulas count as numbers: dates are numbers, too. */
export function isNumeric(column: ColumnSpec): boolean {
  return ['number', 'percent', 'integer', 'order', 'date'].includes(column.kind);
}

function numberIn(cell: Field): Decoded {
  if (typeof cell === 'number') return { ok: true, field: cell };
  if (cell === null || cell === '') return { ok: true, field: null };
  if (typeof cell === 'boolean') return refused('not-a-number', cell);
  const read = parseNumber(cell, { percent: true });
  return read.ok ? { ok: true, field: read.value } : read;
}

function dateIn(cell: Field): Decoded {
  if (typeof cell === 'number' && isSerial(cell)) return { ok: true, field: fromSerial(cell) };
  if (cell === null || cell === '') return { ok: true, field: null };
  if (typeof cell !== 'string') return refused('not-a-date', cell);
  const read = parseDate(cell);
  return read.ok ? { ok: true, field: read.value } : read;
}

/** `sì`, `no` and other words for them. */
export function booleanIn(cell: Field): Decoded {
  if (typeof cell === 'boolean') return { ok: true, field: cell };
  if (cell === null || cell === '') return { ok: true, field: null };
  const field = yesOrNo(String(cell));
  return field === null ? refused('not-yes-or-no', cell) : { ok: true, field };
}

function choiceIn(choices: Readonly<Record<string, string>>, cell: Field): Decoded {
  const text = withoutInvisible(textIn(cell)).trim().toLowerCase();
  if (text === '') return { ok: true, field: '' };
  const code = Object.keys(choices).find((one) => choices[one]?.toLowerCase() === text);
  if (code !== undefined) return { ok: true, field: code };
  const allowed = Object.values(choices).filter(Boolean).join(', ');
  return { ok: false, issue: { code: 'not-allowed', params: { value: textIn(cell), allowed } } };
}

/** An indicator's value as the field of a `value` column: a day becomes its serial number. */
export function valueField(measure: Measure, value: Value): Field {
  return measure === 'date' && typeof value === 'string' && isIsoDate(value) ? toSerial(value) : value;
}

/** An indicator's value out of the field of a `value` column. */
export function valueIn(measure: Measure, field: Field): { ok: true; value: Value } | Refused {
  if (field === null || field === '') return { ok: true, value: null };
  if (measure === 'text') return { ok: true, value: textIn(field) };
  const words = measure === 'yes-no' ? booleanIn(field) : null;
  if (words?.ok && typeof words.field === 'boolean') return { ok: true, value: words.field ? 1 : 0 };
  const read = measure === 'date' ? dateIn(field) : numberIn(field);
  if (read.ok && typeof read.field !== 'boolean') return { ok: true, value: read.field };
  if (words?.ok === false) return words;
  return read.ok ? refused('not-a-number', field) : read;
}

/** Number format of a value of that measure. */
export function measureFormat(measure: Measure): string {
  switch (measure) {
    case 'date':
      return 'dd/mm/yyyy';
    case 'text':
      return 'General';
    case 'yes-no':
      return '"sì";"sì";"no"';
    case 'number':
      return '#,##0.00';
    default:
      return '#,##0.00"%"';
  }
}
