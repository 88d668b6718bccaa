import { filled, type Translator, type WordParams } from './translate';

/** Sentences that only a part of the pane needs, which comes after its first view. */
type Sentences<Key extends string> = Readonly<Record<Key, { it: string; en: string }>>;

/** Looks those up in the language of the pane. */
export function wordsBeside<Key extends string>(
  t: Translator,
  sentences: Sentences<Key>,
): (key: Key, params?: WordParams) => string {
  const language = t('pane.language') === 'en' ? 'en' : 'it';
  return (key, params = {}) => filled(sentences[key][language], params);
}
