import { blankRecord } from '../records/fields/blanks';
import { cellFields, type Facets, type FieldsOf } from '../records/fields/field';
import type { Id } from '../records/records';
import {
  choiceType,
  codeType,
  dateType,
  numberType,
  percentType,
  referenceType,
  requiredTextType,
  textType,
  valueType,
  wholeType,
  yesNoType,
  type FieldType,
} from '../values/field-types';
import type { Measure } from '../values/value';
import type { Fields, RowList } from './draft';

/** How the fields that the form of a record asks for are shown and typed; values as the measure says. */
export function formTypes<R>(record: FieldsOf<R>, measure: Measure = 'number'): Fields<R> {
  const asked = cellFields(record).filter(([, { form }]) => form !== undefined);
  return Object.fromEntries(
    asked.map(([name, field]): [string, unknown] => [name, typeOf(field, measure)]),
  ) as Fields<R>;
}

/** Rows within the form of another record. */
export function formRowList<R extends { id: Id }>(
  name: string,
  record: FieldsOf<R>,
  measure?: Measure,
): RowList<R> {
  return {
    name,
    fields: formTypes<R>(record, measure),
    blank: (id) => ({ ...blankRecord<R>(record), id }),
  };
}

function typeOf(field: Facets, measure: Measure): FieldType<unknown> {
  const isRequired = field.form === 'required';
  switch (field.kind) {
    case 'code':
      if (field.refers === undefined) return codeType;
      return isRequired ? { ...referenceTo(field), required: true } : referenceTo(field);
    case 'number':
      return numberType();
    case 'percent':
      return percentType;
    case 'integer':
      return wholeType(...(field.limits ?? [0, 999_999_999]));
    case 'date':
      return dateType;
    case 'choice':
      return choiceOf(field);
    case 'boolean':
      return yesNoType;
    case 'value':
      return valueType(measure);
    default:
      return isRequired ? requiredTextType : textType;
  }
}

/** No code is `''` in a form, and in the records where that is what is missing. */
function referenceTo({ standard }: Facets): FieldType<string> | FieldType<string | null> {
  if (standard !== null) return referenceType;
  return {
    show: (shown: string | null) => shown ?? '',
    read(typed) {
      const reading = referenceType.read(typed);
      return reading.ok ? { ok: true, value: reading.value || null } : reading;
    },
  };
}

function choiceOf({ choices = {}, standard }: Facets): FieldType<string> {
  const first = String(standard ?? '');
  return choiceType(first, ...Object.keys(choices).filter((one) => one !== first));
}
