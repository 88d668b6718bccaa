const SIGN_BEFORE = /^([-+\u2212\u2013(]?) ?(?:€\.?|euro?(?![a-z])\.?) ?/i;
const SIGN_BEHIND = / ?(?:€|(?<![a-z])euro?\.?) ?(\)?)$/i;
const BRACKETED = /^\( ?([^-+\u2212\u2013()]+?) ?\)( ?%?)$/;
const BOUND = /^(<=|>=|=<|=>|[<>≤≥⩽⩾]) ?(?:€ ?)?([-+\u2212\u2013]? ?[\d,][\d., ]*)/;

/** An amount without the sign of the euro, before or behind it; any other text as it is. */
export function withoutEuro(text: string): string {
  return SIGN_BEFORE.test(text) ? text.replace(SIGN_BEFORE, '$1') : text.replace(SIGN_BEHIND, '$1');
}

/** `(5)`, as bookkeepers write it, as `-5`; any other text as it is. */
export function withoutBrackets(text: string): string {
  return text.replace(BRACKETED, '-$1$2');
}

/** The number of `≤ 20` or `>= 3,5`, and what stands before it; `null` if the text is no such bound. */
export function boundIn(text: string): { sign: string; number: string } | null {
  const [, sign, number] = BOUND.exec(text) ?? [];
  return sign === undefined || number === undefined ? null : { sign, number: number.trim() };
}
