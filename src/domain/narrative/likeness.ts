import { withoutInvisible } from '../values/invisible';

/** How often each word of a text stands in it; capitals, punctuation and what nobody sees do not count. */
export type WordCounts = ReadonlyMap<string, number>;

export function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of withoutInvisible(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(one: WordCounts, other: WordCounts): number {
  const total = sizeOf(one) + sizeOf(other);
  if (total === 0) return 0;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / total;
}

function sizeOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * Pairs of places in two sequences, in the order of both, with the greatest sum of scores (Needleman and Wunsch, without a
 * cost for gaps; of equal scores this is the longest common subsequence). Places that score 0 are never paired.
 */
export function bestPairs(
  firsts: number,
  seconds: number,
  score: (first: number, second: number) => number,
): [number, number][] {
  const scores = Array.from({ length: firsts }, (_, first) =>
    Array.from({ length: seconds }, (_, second) => score(first, second)),
  );
  const best = Array.from({ length: firsts + 1 }, () => new Array<number>(seconds + 1).fill(0));
  const at = (table: number[][], first: number, second: number): number => table[first]?.[second] ?? 0;
  const paired = (first: number, second: number): number => {
    const own = at(scores, first, second);
    return own === 0 ? 0 : own + at(best, first + 1, second + 1);
  };
  for (let first = firsts - 1; first >= 0; first -= 1) {
    const row = best[first] ?? [];
    for (let second = seconds - 1; second >= 0; second -= 1)
      row[second] = Math.max(at(best, first + 1, second), at(best, first, second + 1), paired(first, second));
  }
  const pairs: [number, number][] = [];
  let [first, second] = [0, 0];
  while (first < firsts && second < seconds) {
    const most = at(best, first, second);
    if (most > 0 && paired(first, second) === most) {
      pairs.push([first, second]);
      first += 1;
      second += 1;
    } else if (at(best, first + 1, second) === most) first += 1;
    else second += 1;
  }
  return pairs;
}
