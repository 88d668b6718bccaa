import { formatDate, isIsoDate } from '../../domain/values/dates';
import { exactNumber } from '../../domain/values/numbers';
import type { ChangedLater } from '../../forms/record/later-notice';
import { fieldName } from '../../forms/ui/place-text';
import type { Translator } from '../../i18n/translate';
import type { Field } from '../../workbook/rows/cells';
import type { ChangedOwnRow, OwnRow } from '../../workbook/save/own-rows';

/** What people know a row by: the first of these that it has. */
const NAMES = ['description', 'title', 'text', 'name', 'label', 'code'];

/** A row as people know it, with its sheet. */
export function rowText(t: Translator, { row, sheet }: OwnRow): string {
  const name = NAMES.map((field) => valueText(row[field] ?? null)).find((text) => text !== '');
  return name === undefined ? t('later.namelessRow', { sheet }) : t('later.row', { name, sheet });
}

export function changedText(t: Translator, { own, fields }: ChangedOwnRow): ChangedLater {
  return {
    row: rowText(t, own),
    fields: fields.map(({ name, mine, now }) => ({
      name: fieldName(t, name),
      mine: valueText(mine),
      now: valueText(now),
    })),
  };
}

function valueText(field: Field): string {
  if (typeof field === 'number') return exactNumber(field);
  if (typeof field === 'boolean') return field ? 'sì' : 'no';
  return field !== null && isIsoDate(field) ? formatDate(field) : (field ?? '');
}
