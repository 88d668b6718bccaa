const LONGEST = 160;
const BEFORE = 40;

/** Two texts as far as it takes to see where they begin to differ, at most some 160 characters each. */
export function excerpts(a: string, b: string): [string, string] {
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common += 1;
  const from = Math.max(a.length, b.length) <= LONGEST ? 0 : Math.max(0, common - BEFORE);
  return [excerpt(a, from), excerpt(b, from)];
}

/** Whole characters: half of a pair is left out at both ends. */
function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + LONGEST);
  const whole = part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return (from > 0 ? '…' : '') + whole + (from + LONGEST < text.length ? '…' : '');
}
