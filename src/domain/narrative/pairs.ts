import type { Figure, FiguredText } from './figures';
import { ASIDE, DOWN, UP } from './words';
import { DAY, NUMBER, PERCENT, POINTS, TAIL } from './marks';

/** Part of a text: places of its first character and of the one after its last. */
export interface TextSpan {
  start: number;
  end: number;
}

/** What a word or sign says of a change. */
export type Direction = 'up' | 'down' | 'either';

/** Two figures that a sentence compares. */
export interface Pair extends TextSpan {
  /** change: from the first to the second; share: the first is a part of the second. */
  kind: 'change' | 'share';
  first: Figure;
  second: Figure;
  /** What is quoted of the pair. */
  quoted: TextSpan[];
  /** True if the sentence says that one became the other, so that a bare percentage is the change. */
  sure: boolean;
  /** Direction of the verb before "da … a …". */
  direction: Direction | null;
}

/** A figure that a sentence gives as the change or the share of a pair. */
export interface Said {
  figure: Figure;
  direction: Direction;
  /** From the word that announces it, e.g. "incremento dell'83,35%". */
  quoted: TextSpan;
}

const MOVE = 'passa(?:t\\w|ndo|no)?|portat\\w|portando|arriva(?:t\\w|ndo)|evolut\\w|balzat\\w';

const FIGURE = `[${NUMBER}${PERCENT}]${TAIL}*`;
const COUNT = `${NUMBER}${TAIL}*`;
const SHARE = `${PERCENT}${TAIL}*`;
/** Text without figures; days may stand in it. */
const gap = (most: number): string => `[^${NUMBER}${PERCENT}${POINTS}${TAIL}]{0,${most}}?`;

const FROM_TO = new RegExp(
  `(\\b(?:da|dai|dagli|dalle|dalla|dal|dall['’])\\s*(?:un totale di |una media di |quota |n\\. ?)?${FIGURE})(${gap(70)})(\\b(?:ad?|ai|agli|alle|alla|al|all['’])\\s*(?:quota |un totale di |una media di |attual\\w |n\\. ?)?${FIGURE})`,
  'giu',
);
// erano 2.384, sono diventati 2.860
const WAS_IS = new RegExp(
  `(\\b(?:erano|era)\\s*${COUNT})(${gap(60)})(\\b(?:sono|è)\\s*(?:(?:diventat|salit|sces)\\w |ora |oggi |a )*${COUNT})`,
  'giu',
);
// scesi a 51 dai 68
const TO_FROM = new RegExp(
  `(\\b(?:a|ai|alle)\\s*(?:quota )?${COUNT})(${gap(30)})(\\b(?:da|dai|dalle)\\s*${COUNT})`,
  'giu',
);
const VERSUS = new RegExp(
  `(?:\\b(?:rispetto|contro|a fronte|(?:a|in) confronto|erano|era)\\b${gap(60)}|${SHARE} (?:su|sui|sulle|sugli|sul|sull['’])(?!\\p{L})${gap(30)})(${FIGURE})`,
  'giu',
);
const PART_OF = [
  // 469 su 801; 27 a fronte dei 36; 96 delle 120 domande
  `(${COUNT})(${gap(45)}\\b(?:su|sui|sugli|sulle|sul|a fronte|rispetto)\\b${gap(30)})(${COUNT})`,
  `(${COUNT})((?: \\p{L}+)? (?:dei|delle|degli)(?: complessiv\\w| total\\w)? )(${COUNT})`,
  // 3.420 contribuenti, pari al 18% dei 19.000
  `(${COUNT})(${gap(45)}(?:\\bpari|\\bossia|\\bovvero|\\bcioè|\\bvale a dire|[,(] ?il|[,(] ?l['’]|\\()${gap(12)}${SHARE} (?:di|dei|delle|degli|su|sui|sulle|del totale (?:di|dei|delle)|sul totale (?:di|dei|delle))(?: n\\.| complessiv\\w| total\\w)? )(${COUNT})`,
].map((pattern) => new RegExp(pattern, 'giu'));
const WHOLE_FIRST = [
  // Delle 640 domande presentate, 608
  `(\\b(?:dei|delle|degli|su|sui|sulle|sugli|a fronte (?:di|dei|delle|degli))\\b(?: un totale di| complessiv\\w| total\\w)? )(${COUNT})(${gap(70)})(${COUNT})`,
  // il 60% dei 200 utenti (120)
  `(${SHARE} (?:dei|delle|degli|di|su|sui|sulle) )(${COUNT})(${gap(45)}(?:\\(|\\bcioè|\\bossia|\\bovvero|\\bpari)${gap(12)})(${COUNT})`,
  // 5.400 atti, di cui 1.890
  `()(${COUNT})(${gap(45)}\\b(?:di cui|dei quali|delle quali)\\b${gap(12)})(${COUNT})`,
  // 801 domande e ne sono state accolte 469; 801 domande, 469 delle quali
  `()(${COUNT})(${gap(45)}\\be ne\\b${gap(35)})(${COUNT})`,
  `()(${COUNT})(${gap(45)})(${COUNT}) (?:delle|dei) quali\\b`,
].map((pattern) => new RegExp(pattern, 'giu'));

const MOVED = new RegExp(`\\b(?:${MOVE}|variazione|${UP}|${DOWN})\\b[^;:]{0,50}$`, 'iu');
const MOVED_UP = new RegExp(`\\b(?:${UP})\\b(?:[^,;:]{0,20}|, passando )$`, 'iu');
const MOVED_DOWN = new RegExp(`\\b(?:${DOWN})\\b(?:[^,;:]{0,20}|, passando )$`, 'iu');
const RANGE =
  /\b(?:isee|fasc[ei]\w*|età|reddit\w+|scaglion\w+|import\w+|compres\w+|vari\w+|tariff\w+|sanzion\w+)\b/iu;
const TIME = /^ (?:giorn\w|or[ae]|minut\w|mes[ei]|settiman\w|ann[oi]|euro)\b/iu;

/** Every pair of figures that the sentence compares, those that are named most clearly first. */
export function pairsOf(text: FiguredText, sentence: TextSpan): Pair[] {
  const fromTo = fromToPairs(text, sentence);
  const taken = new Set(fromTo.flatMap(({ first, second }) => [first, second]));
  const free = ({ first, second }: Pair): boolean => !taken.has(first) && !taken.has(second);
  const versus = versusPairs(text, sentence).filter(free);
  const shares = sharePairs(text, sentence).filter(free);
  const pairs = [...fromTo, ...versus, ...shares, ...yearPairs(text, sentence)];
  return pairs.filter(({ first, second }) => !isMixed(first, second));
}

/** In "9 contro 12 milioni" the first may mean millions, too. */
function isMixed(first: Figure, second: Figure): boolean {
  const [least = 0, most = 0] = [first.value, second.value].sort((a, b) => a - b);
  return first.scale !== second.scale && most > 100 * least;
}

function figureAt({ figures }: FiguredText, start: number): Figure | undefined {
  return figures.find((figure) => figure.start === start);
}

function fromToPairs(text: FiguredText, { start, end }: TextSpan): Pair[] {
  const marked = text.marked.slice(start, end);
  const matches = [FROM_TO, WAS_IS, TO_FROM].flatMap((pattern) =>
    [...marked.matchAll(pattern)].map((match) => ({ match, pattern })),
  );
  return matches.flatMap(({ match, pattern }) => {
    const [whole = '', from = '', between = '', to = ''] = match;
    const begin = start + match.index;
    const stop = begin + whole.length;
    const middle = begin + from.length + between.length;
    const ends = [begin + from.length, stop].map((place) => text.figures.find(({ end: at }) => at === place));
    const [first, second] = pattern === TO_FROM ? ends.reverse() : ends;
    if (!first || !second || first.kind !== second.kind) return [];
    const before = text.marked.slice(start, begin);
    const dated = between.includes(DAY) && text.marked.slice(stop, stop + 35).includes(DAY);
    const sure = MOVED.test(before) || dated || pattern === WAS_IS;
    if (pattern === TO_FROM && !MOVED_UP.test(before) && !MOVED_DOWN.test(before)) return [];
    if (!sure && RANGE.test(before)) return [];
    const direction = MOVED_UP.test(before) ? 'up' : MOVED_DOWN.test(before) ? 'down' : null;
    const quoted = [
      { start: begin, end: begin + from.length },
      { start: middle, end: middle + to.length },
    ];
    return [{ kind: 'change', first, second, start: begin, end: stop, quoted, sure, direction }];
  });
}

function versusPairs(text: FiguredText, { start, end }: TextSpan): Pair[] {
  const marked = text.marked.slice(start, end);
  return [...marked.matchAll(VERSUS)].flatMap((match) => {
    const begin = start + match.index;
    const stop = begin + match[0].length;
    const old = figureAt(text, stop - (match[1] ?? '').length);
    if (old?.kind !== 'number' || TIME.test(marked.slice(stop - start))) return [];
    const counts = text.figures.filter((figure) => mayBeNow(text, { start, end }, figure, old));
    const opens = /^\s*(?:\p{L}+\s)?$/u.test(marked.slice(0, match.index));
    const now = opens
      ? counts.find((figure) => figure.start >= stop)
      : counts.filter((figure) => figure.end <= begin).at(-1);
    if (!now || begin - now.end > 110 || now.start - stop > 110) return [];
    const quoted = [
      { start: now.start, end: now.end },
      { start: match[0].startsWith(PERCENT) ? old.start : begin, end: stop },
    ].sort((a, b) => a.start - b.start);
    const place = { start: Math.min(now.start, begin), end: Math.max(now.end, stop) };
    return [{ kind: 'change', first: old, second: now, ...place, quoted, sure: false, direction: null }];
  });
}

/** Whether an earlier count can be compared with this one. A difference, a part or a time cannot. */
function mayBeNow(text: FiguredText, { start, end }: TextSpan, figure: Figure, old: Figure): boolean {
  const after = text.marked.slice(figure.end, end);
  return (
    figure !== old &&
    figure.start >= start &&
    figure.end <= end &&
    figure.kind === 'number' &&
    figure.sign === '' &&
    (/€|euro/i.test(figure.written) || !ASIDE.test(text.marked.slice(start, figure.start))) &&
    !TIME.test(after) &&
    !/^(?: \p{L}+)? in (?:più|meno)(?!\p{L})/iu.test(after)
  );
}

function sharePairs(text: FiguredText, { start, end }: TextSpan): Pair[] {
  const marked = text.marked.slice(start, end);
  const found = (begin: number, stop: number, part?: Figure, whole?: Figure): Pair[] => {
    if (!part || !whole || part.value > whole.value || whole.value === 0) return [];
    const quoted = [part, whole].map((figure) => ({ start: figure.start, end: figure.end }));
    return [
      {
        kind: 'share',
        first: part,
        second: whole,
        start: begin,
        end: stop,
        quoted: quoted.sort((a, b) => a.start - b.start),
        sure: false,
        direction: null,
      },
    ];
  };
  const partFirst = PART_OF.flatMap((pattern) => [...marked.matchAll(pattern)]).flatMap((match) => {
    const begin = start + match.index;
    const stop = begin + match[0].length;
    if (TIME.test(match[2] ?? '') || /\bentro\s*$/i.test(text.marked.slice(start, begin))) return [];
    return found(begin, stop, figureAt(text, begin), figureAt(text, stop - (match[3] ?? '').length));
  });
  const wholeFirst = WHOLE_FIRST.flatMap((pattern) => [...marked.matchAll(pattern)]).flatMap((match) => {
    const begin = start + match.index;
    const stop = begin + match[0].length;
    const whole = figureAt(text, begin + (match[1] ?? '').length);
    const part = figureAt(text, begin + `${match[1]}${match[2]}${match[3]}`.length);
    if (/\b(?:entro|in|per|nei)\s*$/i.test(match[3] ?? '') || TIME.test(text.marked.slice(stop, end)))
      return [];
    return found(begin, stop, part, whole);
  });
  return [...partFirst, ...wholeFirst];
}

/** Two counts with a year each, and nothing else counted or dated: "264 nel 2018 e 220 nel 2017". */
function yearPairs(text: FiguredText, { start, end }: TextSpan): Pair[] {
  const marked = text.marked.slice(start, end);
  const tokens = [...marked.matchAll(new RegExp(`(${COUNT})|(${DAY}+)`, 'gu'))].map((match) => ({
    count: match[1] === undefined ? null : figureAt(text, start + match.index),
    year: match[2] === undefined ? null : yearIn(text.text, start + match.index, match[2].length),
  }));
  const order = tokens.map(({ year }) => (year === null ? 'N' : 'Y')).join('');
  const [a, b] = tokens.flatMap(({ count }) => count ?? []);
  if (a && b && order === 'NNY' && /^\s*\($/.test(text.marked.slice(a.end, b.start))) return [inTime(b, a)];
  if (!['NYNY', 'YNYN', 'YNNY'].includes(order)) return [];
  const [yearOfA = 0, yearOfB = 0] = tokens.flatMap(({ year }) => year ?? []);
  if (!a || !b || yearOfA === yearOfB || yearOfA === 0 || yearOfB === 0) return [];
  return [yearOfA < yearOfB ? inTime(a, b) : inTime(b, a)];
}

function inTime(first: Figure, second: Figure): Pair {
  const quoted = [first, second]
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
  const place = { start: quoted[0]?.start ?? 0, end: quoted[1]?.end ?? 0 };
  return { kind: 'change', first, second, ...place, quoted, sure: false, direction: null };
}

function yearIn(text: string, start: number, length: number): number {
  return Number(/(\d{4})\D*$/.exec(text.slice(start, start + length))?.[1] ?? 0);
}

export function figuresBefore({ figures }: FiguredText, sentence: TextSpan, place: number): Figure[] {
  return figures.filter(({ start, end }) => start >= sentence.start && end <= place);
}
