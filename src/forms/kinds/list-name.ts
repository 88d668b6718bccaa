import { italian, type WordKey } from '../../i18n/dictionary';
import type { Translator } from '../../i18n/translate';

/** What a list is called in the pane. */
export function listName(t: Translator, name: string): string {
  const key = `entries.${name}`;
  return key in italian ? t(key as WordKey) : name;
}
