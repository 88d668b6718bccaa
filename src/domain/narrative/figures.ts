import { NUMBER, PERCENT, POINTS, TAIL, withMarks } from './marks';
import { wordNumber } from './number-words';

/** A quantity in a text. */
export interface Figure {
  kind: 'number' | 'percent' | 'points';
  /** The value; percent for a percentage: 83,35 for "83,35%". */
  value: number;
  /** The value of its last written digit: 0.01 of "83,35", 1 of "469", 1000 of "12mila", 100000 of "1,2 milioni". */
  step: number;
  /** 1000 of "12mila", 1000000 of "1,2 milioni", else 1. */
  scale: number;
  /** True if the text gives a rounded amount: decimals, "mila", "milioni". */
  rounded: boolean;
  sign: '+' | '-' | '';
  /** circa; oltre, almeno; quasi, meno di. */
  near: 'exact' | 'about' | 'over' | 'under';
  /** Without the words around it, as written. */
  written: string;
  /** Places in the text, words such as "circa" included. */
  start: number;
  end: number;
}

/** A text, the same with marks in place of figures and days, and the figures in their order. */
export interface FiguredText {
  text: string;
  marked: string;
  figures: readonly Figure[];
}

const SIGN = '(?<sign>\\+\\s?|(?:\\bpiù|\\bmeno)\\s(?=[\\d])|[-−–](?=\\d))?';
const DIGITS =
  "(?<digits>\\d{1,3}\\.\\d{1,2}(?=\\s?(?:%|per\\s?cento|€|euro))|[1-9]\\d{0,2}(?:[.'’]\\d{3})+(?!\\d)(?:,\\d+)?|[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?)";
const SIZE = '(?<size>\\s?(?:mila|mln|mld|milion[ei]|miliard[oi])\\b\\.?)?';
const UNIT =
  '(?<unit>\\s?(?:%|per\\s?cento\\b|p\\.\\s?p\\.|punti(?: percentuali)?\\b)|\\s?(?:di\\s)?(?:€|euro\\b))?';
const QUANTITY = new RegExp(`(?:€\\s?)?${SIGN}(?:€\\s?)?${DIGITS}${SIZE}${UNIT}`, 'giu');
const WORD = /\p{L}+/gu;
const UNIT_AFTER_WORD = /^\s(?:per\s?cento\b|punti percentuali\b)/i;

const SIZES: readonly [RegExp, number][] = [
  [/mila/i, 1e3],
  [/mln|milion/i, 1e6],
  [/mld|miliard/i, 1e9],
];

const ARTICLE =
  "(?:il |lo |la |i |gli |le |l['’]|al |alle |ai |del |dello |dei |delle |degli |dell['’]|di )?";
const NEAR_BEFORE: readonly [Figure['near'], RegExp][] = [
  [
    'about',
    new RegExp(`((?:\\bcirca|\\bca\\.|\\b(?:in|at)torno|all['’]incirca|\\bpressappoco) ${ARTICLE})$`, 'i'),
  ],
  ['over', new RegExp(`(?:^|[^n]\\s|[^i]n\\s)((?:oltre|almeno|più(?= d)|superiore) ${ARTICLE})$`, 'i')],
  ['under', new RegExp(`(?:^|[^n]\\s|[^i]n\\s)((?:quasi|meno(?= d)|inferiore|pressoché) ${ARTICLE})$`, 'i')],
];
const NEAR_AFTER: readonly [Figure['near'], RegExp][] = [
  ['about', /^ (?:circa\b|ca\.)/i],
  ['over', /^ (?:abbondant[ei]|e più|e oltre)\b/i],
  ['under', /^ scars[oi]\b/i],
];

/** Finds the quantities of a text, in digits or letters. Days, hours, laws and telephone numbers are not quantities. */
export function figuresOf(text: string): FiguredText {
  const days = withMarks(text);
  const inDigits = [...days.matchAll(QUANTITY)].map((match) => digitFigure(match));
  const inWords = [...days.matchAll(WORD)].flatMap((match) => wordFigure(match, days));
  const figures = [...inDigits, ...inWords]
    .sort((a, b) => a.start - b.start)
    .filter((figure, index, all) => index === 0 || figure.start >= (all[index - 1]?.end ?? 0))
    .map((figure) => withNear(figure, days))
    .map((figure, index, all) => withScale(figure, all[index + 1], days));
  let marked = days;
  for (const { kind, start, end } of figures) {
    const head = { number: NUMBER, percent: PERCENT, points: POINTS }[kind];
    marked = marked.slice(0, start) + head + TAIL.repeat(end - start - 1) + marked.slice(end);
  }
  return { text, marked, figures };
}

function digitFigure(match: RegExpExecArray): Figure {
  const { sign = '', digits = '', size = '', unit = '' } = match.groups ?? {};
  const plain = /^\d+\.\d{1,2}$/.test(digits) ? digits : digits.replace(/[.'’\s]/g, '').replace(',', '.');
  const factor = SIZES.find(([pattern]) => pattern.test(size))?.[1] ?? 1;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
  return {
    kind: kindOf(unit),
    value: Number(plain) * factor,
    step: factor / 10 ** decimals,
    scale: factor,
    rounded: factor > 1 || (decimals > 0 && !/€|euro/i.test(match[0])),
    sign: /\+|più/i.test(sign) ? '+' : sign === '' ? '' : '-',
    near: 'exact',
    written: match[0].trim(),
    start: match.index + lead,
    end: match.index + match[0].length,
  };
}

function kindOf(unit: string): Figure['kind'] {
  if (/%|cento/i.test(unit)) return 'percent';
  return /punti|p\./i.test(unit) ? 'points' : 'number';
}

function wordFigure(match: RegExpExecArray, text: string): Figure[] {
  const word = match[0];
  const value = wordNumber(word);
  if (value === null || (value === 100 && /per\s$/i.test(text.slice(0, match.index)))) return [];
  const unit = UNIT_AFTER_WORD.exec(text.slice(match.index + word.length))?.[0] ?? '';
  return [
    {
      kind: kindOf(unit),
      value,
      step: 1,
      scale: 1,
      rounded: false,
      sign: '',
      near: 'exact',
      written: word + unit,
      start: match.index,
      end: match.index + word.length + unit.length,
    },
  ];
}

/** In "da 12 a 9 milioni" both are millions. */
function withScale(figure: Figure, next: Figure | undefined, text: string): Figure {
  if (!next || figure.scale > 1 || next.scale === 1 || figure.value >= 1000) return figure;
  const before = text.slice(Math.max(0, figure.start - 8), figure.start);
  if (!/\b(?:da|dai|dagli|dalle)\s$/i.test(before)) return figure;
  if (!/^[^.;\d]{0,40}\b(?:ad?|ai|agli|alle)\s$/i.test(text.slice(figure.end, next.start))) return figure;
  const { scale } = next;
  return { ...figure, scale, value: figure.value * scale, step: figure.step * scale, rounded: true };
}

/** Adds the words that soften a figure to it. */
function withNear(figure: Figure, text: string): Figure {
  const before = text.slice(Math.max(0, figure.start - 30), figure.start);
  for (const [near, pattern] of NEAR_BEFORE) {
    const match = pattern.exec(before);
    if (match) return { ...figure, near, start: figure.start - (match[1] ?? '').length };
  }
  const after = text.slice(figure.end, figure.end + 20);
  for (const [near, pattern] of NEAR_AFTER) {
    const match = pattern.exec(after);
    if (match) return { ...figure, near, end: figure.end + match[0].length };
  }
  return figure;
}
