const LONGEST = 160;
const BEFORE = 40;

/** Excerpts of two texts that show where they begin to differ. Each has at most some 160 characters. */
export function excerpts(a: string, b: string): [string, string] {
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common += 1;
  const from = Math.max(a.length, b.length) <= LONGEST ? 0 : Math.max(0, common - BEFORE);
  return [excerpt(a, from), excerpt(b, from)];
}

/** The text without half of a surrogate pair at either end. */
function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + LONGEST);
  const whole = part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return (from > 0 ? '…' : '') + whole + (from + LONGEST < text.length ? '…' : '');
}
