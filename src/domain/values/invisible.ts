/**
 * Characters that nobody sees: soft hyphens, marks of zero width and of direction. They come along from web pages, PDF and
 * Word. For Excel a code with one is another code.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Those that mean nothing in any text. Joiners make one sign of several, and marks of direction turn what is Arabic. */
const MEANINGLESS = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A code, a number, a date, a choice: what can be seen of it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A free text without what means nothing in it. */
export function withoutMeaningless(text: string): string {
  return text.replace(MEANINGLESS, '');
}

export function hasInvisible(text: string): boolean {
  return withoutInvisible(text) !== text;
}

/** A code as it is kept: nothing invisible, plain spaces, none at the ends. */
export function plainCode(text: string): string {
  return withoutInvisible(text)
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** `U+0007`. */
export function unicodeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
