import { figuresOf, type Figure, type FiguredText } from './figures';
import { pairsOf, type Pair, type Said, type TextSpan } from './pairs';
import { saidOf } from './said';
import { exactNumber, formatNumber } from '../values/numbers';

/**
 * | code | what the text says | right |
 * |---|---|---|
 * | narrative-variation | a percentage of change | (to − from) / from, percent |
 * | narrative-direction | an increase that is a decrease, or the reverse | the same, with its sign |
 * | narrative-difference | an amount of change | to − from, without sign |
 * | narrative-points | a change between two percentages | to − from, points without sign |
 * | narrative-share | a percentage of part and whole (`from` and `to`) | from / to, percent |
 */
export type ClaimCode =
  | 'narrative-variation'
  | 'narrative-direction'
  | 'narrative-difference'
  | 'narrative-points'
  | 'narrative-share';

/** A figure of the text that its other figures contradict. */
export interface WrongClaim {
  code: ClaimCode;
  /** Numbers as written, except `right`, in the Italian notation; `quote` is what the text says, shortened. */
  params: { quote: string; from: string; to: string; said: string; right: string };
  /** Where the text says what is quoted; one at least. */
  spans: TextSpan[];
}

interface Interval {
  low: number;
  high: number;
}

/** What a text says of its figures. */
export interface Claims {
  figured: FiguredText;
  /** In the order of the text. */
  wrong: WrongClaim[];
  /** Figures that were compared with others. */
  judged: ReadonlySet<Figure>;
}

/** The workbook is read again after every save, and few texts change then. Results are kept by text. */
const known = new Map<string, Claims>();
const MOST_KNOWN = 5000;

export function readClaims(text: string): Claims {
  const before = known.get(text);
  if (before !== undefined) return before;
  const claims = newClaims(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, claims);
  return claims;
}

function newClaims(text: string): Claims {
  const judged = new Set<Figure>();
  if (!/\d|cento\b/.test(text)) return { figured: { text, marked: text, figures: [] }, judged, wrong: [] };
  const figured = figuresOf(text);
  const wrong = sentencesOf(figured).flatMap((sentence) => wrongOf(figured, sentence, judged));
  return { figured, judged, wrong: wrong.sort((a, b) => startOf(a) - startOf(b)) };
}

function startOf({ spans }: WrongClaim): number {
  return spans[0]?.start ?? 0;
}

/** "n. 120" goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:n|nr|num|ca|artt?|tel|prot|pagg?|cap|dott|sig|ing|arch|geom|prof|avv|rag|ss?|lett)\.$/i;

/** Splits a text into sentences. One that begins with "L'incremento" or the like belongs to the one before. */
export function sentencesOf({ marked }: FiguredText): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of marked.matchAll(/[.!?](?=\s+[^\p{Ll}\s]|\s*$)|;|\n(?!\s*\p{Ll})/gu)) {
    const end = match.index + 1;
    if (ABBREVIATION.test(marked.slice(Math.max(0, end - 8), end))) continue;
    if (
      /^\s*(?:(?:si tratta|parliamo) di |si (?:è )?registra(?:to)? )?(?:l['’]|il |la |un |una |un['’])?(?:increment|aument|crescit|calo|diminuzion|riduzion|variazion)/iu.test(
        marked.slice(end),
      )
    )
      continue;
    if (match[0] === ';' && /^\s*(?:nel|al|erano|contro)\s/iu.test(marked.slice(end))) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < marked.length) spans.push({ start, end: marked.length });
  return spans;
}

function wrongOf(text: FiguredText, sentence: TextSpan, used: Set<Figure>): WrongClaim[] {
  const figures = text.figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (figures.length < 2) return [];
  return pairsOf(text, sentence).flatMap((pair) => {
    const said = saidOf(text, sentence, pair).filter(({ figure }) => !used.has(figure));
    for (const { figure } of said) used.add(figure);
    if (said.length === 0) return wrongVerb(text, pair);
    return said
      .filter((one) => !isExplained(one, pair, figures))
      .flatMap((one) => (pair.kind === 'share' ? wrongShare(text, pair, one) : wrongChange(text, pair, one)));
  });
}

/** "aumentati da 150 a 120". */
function wrongVerb(text: FiguredText, pair: Pair): WrongClaim[] {
  const { first, second, direction } = pair;
  if (direction === null || !contradicts(direction, differenceOf(pair)) || first.value === 0) return [];
  const right = ((second.value - first.value) / first.value) * 100;
  const verb =
    text.text
      .slice(Math.max(0, pair.start - 40), pair.start)
      .split(/[,;:.]\s/)
      .at(-1) ?? '';
  const word = verb.trimStart().split(/\s+/).slice(-3).join(' ').trim();
  return [claim('narrative-direction', text, pair, null, word, formatNumber(right))];
}

function wrongChange(text: FiguredText, pair: Pair, said: Said): WrongClaim[] {
  const { first, second } = pair;
  const { figure, direction } = said;
  const difference = differenceOf(pair);
  const change = second.value - first.value;
  const isAmount = figure.kind === 'number' || first.kind === 'percent';
  if (!isAmount && (first.value === 0 || figure.kind === 'points')) return [];
  const right = isAmount ? change : (change / first.value) * 100;
  const shown = figure.kind === 'number' && first.kind === 'number' ? exactNumber : formatNumber;
  if (
    contradicts(direction, difference) ||
    (pair.direction !== null && contradicts(pair.direction, difference))
  ) {
    const signed = isAmount && first.kind === 'number' ? (change / first.value) * 100 : right;
    return [claim('narrative-direction', text, pair, said, figure.written, formatNumber(signed))];
  }
  const agrees = isAmount
    ? isSaid(figure, difference) || (figure.kind === 'percent' && isSaid(figure, variationOf(pair)))
    : isSaid(figure, variationOf(pair)) || (direction === 'either' && isSaid(figure, ratioOf(second, first)));
  if (agrees || (figure.kind === 'number' && first.kind === 'percent')) return [];
  const code =
    first.kind === 'percent' ? 'narrative-points' : isAmount ? 'narrative-difference' : 'narrative-variation';
  // A fall written with its sign is corrected with its sign.
  const amount = /^[-−]/.test(figure.written) ? right : Math.abs(right);
  return [claim(code, text, pair, said, figure.written, shown(amount))];
}

function wrongShare(text: FiguredText, pair: Pair, said: Said): WrongClaim[] {
  const { first, second } = pair;
  const ratio = ratioOf(first, second);
  const rest = { low: 100 - ratio.high, high: 100 - ratio.low };
  const isRest = /\b(?:rest|rimanent|residu)/iu.test(text.text.slice(pair.start, said.quoted.end));
  if (isSaid(said.figure, ratio) || (isRest && isSaid(said.figure, rest))) return [];
  const right = formatNumber((first.value / second.value) * 100);
  return [claim('narrative-share', text, pair, said, said.figure.written, right)];
}

function claim(
  code: ClaimCode,
  { text }: FiguredText,
  { first, second, quoted }: Pair,
  said: Said | null,
  written: string,
  right: string,
): WrongClaim {
  const spans = [...quoted, ...(said ? [said.quoted] : [])].sort((a, b) => a.start - b.start);
  const quote = spans.reduce((before, { start, end }, index) => {
    const previous = spans[index - 1]?.end ?? start;
    const gap = text.slice(previous, start);
    const between = /^[\s,:]*(?:su |sui |sulle |dei |delle |degli )?$/i.test(gap) ? gap : ' … ';
    return before + between + text.slice(Math.max(start, previous), end);
  }, '');
  const params = {
    quote: quote.replace(/\s+/g, ' '),
    from: first.written,
    to: second.written,
    said: written,
    right,
  };
  return { code, params, spans };
}

function contradicts(direction: Said['direction'], { low, high }: Interval): boolean {
  return (direction === 'up' && high < 0) || (direction === 'down' && low > 0);
}

/** Whether other figures of the sentence explain the one that is claimed. */
function isExplained({ figure }: Said, { first, second }: Pair, figures: readonly Figure[]): boolean {
  const counts = figures.filter(({ kind }) => kind === first.kind && kind !== 'points');
  return counts.some((a) =>
    counts.some((b) => {
      if (a === b || a === figure || b === figure || a.value === 0) return false;
      if ((a === first || a === second) && (b === first || b === second)) return false;
      const pair = { first: a, second: b };
      if (figure.kind === 'number') return isSaid(figure, differenceOf(pair));
      if (a.kind === 'percent') return isSaid(figure, differenceOf(pair));
      return isSaid(figure, variationOf(pair)) || isSaid(figure, ratioOf(b, a));
    }),
  );
}

/** The interval of values that a written figure may mean. A number without decimals is exact. */
function meant({ value, step, rounded, near }: Figure): Interval {
  const half = rounded ? step / 2 : 0;
  if (near === 'about') {
    const most = Math.max(half, step, value * 0.05);
    return { low: value - most, high: value + most };
  }
  if (near === 'over') return { low: value - half, high: value * 1.25 };
  if (near === 'under') return { low: value * 0.8, high: value + half };
  return { low: value - half, high: value + half };
}

type Two = Pick<Pair, 'first' | 'second'>;

function differenceOf({ first, second }: Two): Interval {
  const [from, to] = [meant(first), meant(second)];
  return { low: to.low - from.high, high: to.high - from.low };
}

/** Percent. */
function variationOf({ first, second }: Two): Interval {
  const { low, high } = ratioOf(second, first);
  return { low: low - 100, high: high - 100 };
}

/** Percent. */
function ratioOf(part: Figure, whole: Figure): Interval {
  const [a, b] = [meant(part), meant(whole)];
  return { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
}

/** Whether a figure, as exactly as it is written, rounds or cuts a size from the interval. */
function isSaid(figure: Figure, { low, high }: Interval): boolean {
  const sizes = low <= 0 && high >= 0 ? [0, Math.max(-low, high)] : [Math.abs(low), Math.abs(high)];
  const [least = 0, most = 0] = sizes.sort((a, b) => a - b);
  const { value, step, near } = figure;
  const slack = 1e-9 * Math.max(1, value);
  const within = (from: number, to: number): boolean => most >= from - slack && least <= to + slack;
  if (near === 'about')
    return within(value - Math.max(1.5 * step, value * 0.1), value + Math.max(1.5 * step, value * 0.1));
  if (near === 'over') return within(value - step / 2, value * 1.5 + step);
  if (near === 'under') return within(value * 0.75 - step, value + step / 2);
  return within(value - step / 2, value + step - slack * 2);
}
