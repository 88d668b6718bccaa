/** What headings have in common that are the same however they are written: `PESO`, ` peso `, `Peso (%)`. */
export function headingKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
