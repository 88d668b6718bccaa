import { formatDate, isIsoDate } from '../../domain/values/dates';
import { exactNumber } from '../../domain/values/numbers';
import type { FieldValue } from '../../domain/records/fields/field';
import type { Translator } from '../../i18n/translate';
import { fieldName, isKey } from '../ui/place-text';

/** A field's value as a person reads it in the sheets. */
export function valueText(t: Translator, field: string, value: FieldValue): string {
  if (value === null || value === '') return t('conflict.empty');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return field === 'year' ? String(value) : exactNumber(value);
  if (typeof value !== 'string') {
    return value.map((part) => valueText(t, field, part)).join('; ') || t('conflict.empty');
  }
  if (field === 'field') return fieldName(t, value);
  const word = `value.${field}.${value}`;
  if (isKey(word)) return t(word);
  return isIsoDate(value) ? formatDate(value) : value;
}
