import { findingHeads } from '../../domain/findings/catalogue/catalogue';

const codes = new Map(
  [...findingHeads].flatMap(([code, { word }]) => (word === undefined ? [] : [[word.toLowerCase(), code]])),
);

/** What the sheets call a finding. An unknown code stays as it is. */
export function findingWord(code: string): string {
  return findingHeads.get(code)?.word ?? code;
}

export function findingCode(word: string): string {
  return codes.get(word.trim().toLowerCase()) ?? word;
}
