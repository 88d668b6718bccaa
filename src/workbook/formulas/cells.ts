import { noWords, yesWords } from '../../domain/values/yes-no';

/** What a cell says, however it was typed. */

export function blank(cell: string): string {
  return `TRIM(${cell})=""`;
}

export const isYes = (cell: string): string => isOneOf(cell, yesWords);
export const isNo = (cell: string): string => isOneOf(cell, noWords);

function isOneOf(cell: string, words: readonly string[]): string {
  const word = `LOWER(TRIM(IF(ISLOGICAL(${cell}),N(${cell}),${cell})))`;
  return `ISNUMBER(FIND("|"&${word}&"|","|${words.join('|')}|"))`;
}
