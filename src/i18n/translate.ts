import type { WordKey, Words } from './dictionary';

/** Values for the placeholders of a sentence. A number is shown in the Italian notation with at most two decimals. */
export type WordParams = Readonly<Record<string, string | number>>;

export type Translator = (key: WordKey, params?: WordParams) => string;

/** `{name}`, or `{name|one|many}`. The second chooses between two texts by the number that `name` holds. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Looks up words in one language. A placeholder without a value stays visible. */
export function createTranslator(words: Words): Translator {
  return (key, params = {}) => filled(words[key], params);
}

/** A sentence with its parameters. */
export function filled(sentence: string, params: WordParams): string {
  return sentence.replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
    return typeof value === 'number' ? shown(value) : value;
  });
}

function shown(value: number): string {
  return String(Number(value.toFixed(2))).replace('.', ',');
}

/** Names of the placeholders of a sentence, sorted, each once. */
export function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].sort();
}
