import type { WordKey, Words } from './dictionary';

/** What a sentence's placeholders take; a number is shown in the Italian notation, at most two decimals. */
export type WordParams = Readonly<Record<string, string | number>>;

export type Translator = (key: WordKey, params?: WordParams) => string;

/** `{name}`, or `{name|one|many}`, which chooses by the number that `name` holds. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Looks words up in one language. A placeholder without a parameter stays visible. */
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
