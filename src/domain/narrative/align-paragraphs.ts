import type { DatedParagraph } from '../records/paragraphs';
import type { Id } from '../records/records';
import { bestPairs, likeness, wordCounts } from './likeness';
import { LEAST_LIKENESS, LINE_BREAK, paragraphSpans } from './paragraph-spans';

/** A paragraph of the typed text, and the one that it was, `null`: a new one. */
interface Aligned {
  text: string;
  was: DatedParagraph | null;
  /** It stands in the same sequence as before, so that it may keep its order. */
  stays: boolean;
}

/**
 * The paragraphs of a typed text with the Ids that they had: those that say the same, then those that say nearly the same, in
 * their sequence; one in the place of one; then those that say the same elsewhere. Every other one is new. Orders change only where they must.
 * `known`: as `paragraphSpans` has it; `order`: after which an empty narrative begins.
 */
export function alignedParagraphs(
  before: readonly DatedParagraph[],
  text: string,
  nextId: () => Id,
  { known = before, order = 0 }: { known?: readonly { text: string }[]; order?: number } = {},
): Omit<DatedParagraph, 'date'>[] {
  const aligned = withMoved(before, inSequence(before, textsIn(text, known)));
  let last = before.length === 0 ? order : Math.min(...before.map((one) => one.order)) - 1;
  return aligned.map(({ text: said, was, stays }) => {
    last = was !== null && stays && was.order > last ? was.order : last + 1;
    return { id: was?.id ?? nextId(), order: last, text: said };
  });
}

function textsIn(text: string, known: readonly { text: string }[]): string[] {
  return paragraphSpans(text, known).map(({ start, end }) =>
    text.slice(start, end).replace(LINE_BREAK, '\n'),
  );
}

/** Places of a known and of a typed paragraph, from 0. */
type Place = [known: number, typed: number];

/** The spaces at the ends of a text do not count. */
const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

function inSequence(before: readonly DatedParagraph[], texts: readonly string[]): Aligned[] {
  const aligned = texts.map((text): Aligned => ({ text, was: null, stays: false }));
  const pair = (at: number, was: DatedParagraph): void => {
    const text = texts[at] ?? '';
    aligned[at] = { text: isSame(text, was.text) ? was.text : text, was, stays: true };
  };
  const same = equalPairs(before, texts);
  let [from, at] = [0, 0];
  for (const [known, typed] of [...same, [before.length, texts.length] as const]) {
    const gap = before.slice(from, known);
    const typedThere = texts.slice(at, typed);
    for (const [index, place] of withLonePairs(likePairs(gap, typedThere), gap.length, typedThere.length)) {
      const was = gap[index];
      if (was) pair(at + place, was);
    }
    const was = before[known];
    if (was) pair(typed, was);
    [from, at] = [known + 1, typed + 1];
  }
  return aligned;
}

/** Pairs of equal texts. What is equal at the beginning and at the end needs no search. */
function equalPairs(before: readonly DatedParagraph[], texts: readonly string[]): Place[] {
  const most = Math.min(before.length, texts.length);
  const equal = (known: number, typed: number): boolean =>
    isSame(before[known]?.text ?? '', texts[typed] ?? '');
  let head = 0;
  while (head < most && equal(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && equal(before.length - 1 - tail, texts.length - 1 - tail)) tail += 1;
  const middle = bestPairs(before.length - head - tail, texts.length - head - tail, (known, typed) =>
    equal(head + known, head + typed) ? 1 : 0,
  );
  return [
    ...Array.from({ length: head }, (_, index): Place => [index, index]),
    ...middle.map(([known, typed]): Place => [head + known, head + typed]),
    ...Array.from({ length: tail }, (_, index): Place => [
      before.length - tail + index,
      texts.length - tail + index,
    ]),
  ];
}

function likePairs(before: readonly DatedParagraph[], texts: readonly string[]): Place[] {
  if (before.length === 0 || texts.length === 0) return [];
  const known = before.map(({ text }) => wordCounts(text));
  const typed = texts.map(wordCounts);
  return bestPairs(before.length, texts.length, (one, other) => {
    const [first, second] = [known[one], typed[other]];
    const like = first && second ? likeness(first, second) : 0;
    return like >= LEAST_LIKENESS ? like : 0;
  });
}

/** Between two pairs, one paragraph in the place of one is that one, written anew. */
function withLonePairs(pairs: readonly Place[], before: number, texts: number): Place[] {
  let [from, at] = [0, 0];
  return [...pairs, [before, texts] as const].flatMap(([known, typed]): Place[] => {
    const isLone = known - from === 1 && typed - at === 1;
    const found: Place[] = isLone ? [[from, at]] : [];
    [from, at] = [known + 1, typed + 1];
    return known < before ? [...found, [known, typed]] : found;
  });
}

/** What was cut out and put in elsewhere. */
function withMoved(before: readonly DatedParagraph[], aligned: readonly Aligned[]): Aligned[] {
  const taken = new Set(aligned.map(({ was }) => was));
  const left = before.filter((one) => !taken.has(one));
  return aligned.map((one) => {
    if (one.was !== null) return one;
    const index = left.findIndex((known) => isSame(known.text, one.text));
    const [was = null] = index < 0 ? [] : left.splice(index, 1);
    return was === null ? one : { text: was.text, was, stays: false };
  });
}
