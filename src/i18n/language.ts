import { italian, type Words } from './dictionary';

export type Language = 'it' | 'en';

/** The words of a language. English words are loaded when they are needed. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === 'it' ? italian : (await import('./english')).english;
}
