import { withoutInvisible } from './invisible';

/** The words of a heading without accents, capitals and punctuation. */
export function headingWords(text: string): string[] {
  const plain = withoutInvisible(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What headings have in common that are the same however they are written: `PESO`, ` peso `, `Peso (%)`. */
export function headingKey(text: string): string {
  return headingWords(text).join('');
}
