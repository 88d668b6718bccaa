import { withoutInvisible } from './invisible';

/** Words for yes and no as people type them, in small letters. A boolean in a cell counts as `1` or `0`. */
export const yesWords = ['sì', 'si', "si'", 's', 'vero', 'true', '1', 'x'] as const;
export const noWords = ['no', 'n', 'falso', 'false', '0'] as const;

/** `null` for a word that means neither. */
export function yesOrNo(typed: string): boolean | null {
  const word = withoutInvisible(typed).trim().toLowerCase();
  if (yesWords.some((yes) => yes === word)) return true;
  return noWords.some((no) => no === word) ? false : null;
}
