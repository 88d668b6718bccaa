import { formatDate, isIsoDate } from '../../domain/values/dates';
import { exactNumber } from '../../domain/values/numbers';
import type { ChangedLater } from '../../forms/record/later-notice';
import { fieldName } from '../../forms/ui/place-text';
import { laterSentences } from '../../i18n/later-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Translator } from '../../i18n/translate';
import type { Field } from '../../workbook/rows/cells';
import type { ChangedOwnRow, OwnRow } from '../../workbook/save/own-rows';

/** What people know a row by: the first of these that it has. */
const NAMES = ['description', 'title', 'text', 'name', 'label', 'entry', 'code'];

/** Longer names are cut. */
const LONGEST_NAME = 60;

/** A row as people know it, with its sheet. */
export function rowText(t: Translator, { row, sheet }: OwnRow): string {
  const name = NAMES.map((field) => valueText(row[field] ?? null)).find((text) => text !== '');
  const says = wordsBeside(t, laterSentences);
  if (name === undefined) return says('namelessRow', { sheet });
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
  return says('row', { name: short, sheet });
}

export function changedText(t: Translator, { own, fields }: ChangedOwnRow): ChangedLater {
  return {
    row: rowText(t, own),
    fields: fields.map(({ name, mine, now }) => ({
      name: capitalized(fieldName(t, name)),
      mine: valueText(mine),
      now: valueText(now),
    })),
  };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function valueText(field: Field): string {
  if (typeof field === 'number') return exactNumber(field);
  if (typeof field === 'boolean') return field ? 'sì' : 'no';
  return field !== null && isIsoDate(field) ? formatDate(field) : (field ?? '');
}
