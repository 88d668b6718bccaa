import type { WordParams } from './translate';

/** Characters of format, which nobody sees; those that join signs are seen by what they join. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;

/** Texts that a sentence quotes, with what cannot be seen in them: else `A[U+200B]1` would look like what is right. */
export function madeVisibleIn(params: WordParams): WordParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(UNSEEN, named) : value,
    ]),
  );
}

function named(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
