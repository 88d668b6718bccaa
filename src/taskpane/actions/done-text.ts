import { fieldName } from '../../forms/ui/place-text';
import type { Translator } from '../../i18n/translate';
import type { MergedRow } from '../../workbook/save/plan-change';

/** What was done, and what others have changed meanwhile in the same rows, which stays. */
export function doneText(t: Translator, text: string, merged: readonly MergedRow[]): string {
  const fields = [...new Set(merged.flatMap((row) => row.fields))].map((name) => fieldName(t, name));
  return fields.length === 0 ? text : `${text} ${t('undo.merged', { fields: fields.join(', ') })}`;
}
