import type { Language } from '../language';

/** One sentence in every language: what is wrong, and what to do. */
export type Sentence = Readonly<Record<Language, string>>;
