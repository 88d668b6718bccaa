/** Index after the parenthesis that closes the one at `open`, -1 when none does. Texts and sheet names are skipped. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") {
      at = text.indexOf(char, at + 1);
      if (at < 0) return -1;
    } else if (char === '(') depth += 1;
    else if (char === ')' && (depth -= 1) === 0) return at + 1;
  }
  return -1;
}

/**
 * `INDEX(…):INDEX(…)`, the cells from one to the other, which the engine does not parse, becomes one function of it:
 * `INDEXRANGE(…,…)`, see `excel-functions.ts`.
 */
export function rewriteIndexRanges(formula: string): string {
  if (!/\):INDEX\(/i.test(formula)) return formula;
  const starts = [...formula.matchAll(/\bINDEX\(/gi)].map((match) => match.index);
  for (const start of starts) {
    const middle = closing(formula, start + 'INDEX'.length);
    if (middle < 0 || !/^:INDEX\(/i.test(formula.slice(middle))) continue;
    const end = closing(formula, middle + ':INDEX'.length);
    if (end < 0) continue;
    const first = formula.slice(start + 'INDEX('.length, middle - 1);
    const second = formula.slice(middle + ':INDEX('.length, end - 1);
    return `${formula.slice(0, start)}INDEXRANGE(${first},${second})${rewriteIndexRanges(formula.slice(end))}`;
  }
  return formula;
}
