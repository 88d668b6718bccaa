import { fieldName } from '../../forms/ui/place-text';
import type { Translator } from '../../i18n/translate';
import type { MergedRow } from '../../workbook/save/plan-change';

/** What others have changed meanwhile in the rows that were saved, which stays; `''`: nothing. */
export function mergedText(t: Translator, merged: readonly MergedRow[]): string {
  const fields = [...new Set(merged.flatMap((row) => row.fields))].map((name) => fieldName(t, name));
  return fields.length === 0 ? '' : t('undo.merged', { fields: fields.join(', ') });
}
