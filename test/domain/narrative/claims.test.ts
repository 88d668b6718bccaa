import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseExchange } from '../../../src/domain/exchange/exchange';
import { findingsOf } from '../../../src/domain/findings/findings';
import { readClaims } from '../../../src/domain/narrative/claims';
import { formatNumber, round } from '../../../src/domain/values/numbers';
import type { Indicator, Objective } from '../../../src/domain/records/records';
import {
  changeForms,
  laterRightSentences,
  laterWrongSentences,
  rightSentences,
  shareForms,
  trapSentences,
  unseenRightSentences,
  unseenWrongSentences,
  wrongSentences,
} from './sentences';
import { idCounter, indicator, objective, pegWith } from '../records-for-tests';

/** What the check gives for the right figures of a sentence. */
function rights(sentence: string): string[] {
  return readClaims(sentence).wrong.map(({ params }) => params.right);
}

/** The same without the sign, which a sentence may write or not. */
const sizes = (sentence: string): string[] => rights(sentence).map((right) => right.replace(/^-/, ''));

/** The sentences with a false alarm, and the wrong ones that are not named with exactly the right figure. */
function judged(right: readonly string[], wrong: readonly (readonly [string, string])[]) {
  return {
    falseAlarms: right.filter((sentence) => rights(sentence).length > 0),
    missed: wrong.filter(([sentence, figure]) => rights(sentence).join() !== figure),
  };
}

test('of sixty sentences no right one is flagged, and of thirty wrong ones at least 27 with the right figure', () => {
  expect([rightSentences.length, wrongSentences.length]).toEqual([30, 30]);
  const { falseAlarms, missed } = judged(rightSentences, wrongSentences);
  expect(falseAlarms).toEqual([]);
  expect(wrongSentences.length - missed.length).toBeGreaterThanOrEqual(27);
  expect(missed).toEqual([]);
});

test('sentences written later are judged as well', () => {
  const { falseAlarms, missed } = judged(laterRightSentences, laterWrongSentences);
  expect(falseAlarms).toEqual([]);
  expect(laterWrongSentences.length - missed.length).toBeGreaterThanOrEqual(0.9 * laterWrongSentences.length);
});

test('of sentences that the check was not made with, no right one is flagged and 13 of 15 wrong ones are named', () => {
  const { falseAlarms, missed } = judged(unseenRightSentences, unseenWrongSentences);
  expect(falseAlarms).toEqual([]);
  expect(unseenWrongSentences.length - missed.length).toBeGreaterThanOrEqual(13);
});

test('a fall that is written with its sign is corrected with it', () => {
  expect(rights('Da 12.000 a 9.000 domande, con una variazione del -30%.')).toEqual(['-25,00']);
  expect(rights('Da 12.000 a 9.000 domande, con una riduzione del 30%.')).toEqual(['25,00']);
});

test.each([
  ...changeForms.map((form) => [form, '19,97', '26,4']),
  ...shareForms.map((form) => [form, '58,55', '63,2']),
])('«%s»', (form, right, wrong) => {
  expect(rights(form.replace('Z', right))).toEqual([]);
  expect(rights(form.replace('Z', wrong))).toEqual([right]);
});

test('figures that only stand together are not compared', () => {
  expect(judged(trapSentences, []).falseAlarms).toEqual([]);
});

test.each([
  ['dates', 'Dal 31/12/2017 al 31/12/2018, con un incremento del 20%.'],
  ['years', 'Dal 2017 al 2018, con un incremento del 20%; da 2017 a 2018 un incremento del 5%.'],
  ['hours', 'Apertura passata dalle 8.30 alle 12.30, con un incremento del 20%.'],
  ['laws', 'Passati dal D.Lgs. 163/2006 al D.Lgs. 50/2016, con un incremento del 20%.'],
  ['articles', 'Passati dall’art. 12 all’art. 36, con un incremento del 20%.'],
  ['numbers of acts', 'Dalla delibera n. 267 alla delibera n. 312, con un incremento del 20%.'],
  ['telephone numbers', 'Si è passati dal 02 66023 al 800 123 456, con un incremento del 20%.'],
  ['ages', 'Bambini da 3 a 6 anni, in aumento del 20%.'],
])('%s are no quantities', (_, sentence) => {
  expect(readClaims(sentence).wrong).toEqual([]);
});

test.each([
  ['83%', 'da 100 a 183,35', []],
  ['84%', 'da 100 a 183,35', ['83,35']],
  ['66,6%', 'da 300 a 500', []],
  ['66,7%', 'da 300 a 500', []],
  ['66,67 per cento', 'da 300 a 500', []],
  ['67%', 'da 300 a 500', []],
  ['68%', 'da 300 a 500', ['66,67']],
  ['circa il 70%', 'da 300 a 500', []],
  ['circa l’80%', 'da 300 a 500', ['66,67']],
  ['oltre il 60%', 'da 300 a 500', []],
  ['oltre il 70%', 'da 300 a 500', ['66,67']],
  ['quasi il 70%', 'da 300 a 500', []],
  ['quasi il 60%', 'da 300 a 500', ['66,67']],
])('«%s» %s is judged as exactly as it is written', (said, fromTo, expected) => {
  expect(rights(`Le pratiche sono passate ${fromTo}, con un aumento pari a ${said}.`)).toEqual(expected);
});

const notations: readonly ((count: number) => string)[] = [
  (count) => formatNumber(count, 0),
  (count) => String(count),
  (count) => formatNumber(count, 0).replaceAll('.', '\u00a0'),
];
const percents: readonly ((size: string) => string)[] = [
  (size) => `${size}%`,
  (size) => `${size} %`,
  (size) => `${size} per cento`,
];
/** Ways to say a change, with the places of the two counts and of the percentage. */
const changes: readonly ((from: string, to: string, size: string, up: boolean) => string)[] = [
  (from, to, size, up) =>
    `Gli utenti sono passati da ${from} a ${to}, con un ${up ? 'incremento' : 'calo'} del ${size}.`,
  (from, to, size, up) =>
    `Le pratiche del 2018 sono state ${to} contro le ${from} del 2017 (${up ? '+' : '-'}${size}).`,
  (from, to, size, up) =>
    `Registrate ${to} presenze, il ${size} in ${up ? 'più' : 'meno'} rispetto alle ${from} del 2017.`,
  (from, to, size, up) =>
    `I prestiti sono ${up ? 'aumentati' : 'diminuiti'} del ${size}, passando da ${from} a ${to}.`,
];
const shares: readonly ((part: string, whole: string, size: string) => string)[] = [
  (part, whole, size) => `Sono state accolte ${part} domande su ${whole} (${size}).`,
  (part, whole, size) => `Hanno risposto in ${part} su un totale di ${whole}, pari al ${size}.`,
  (part, whole, size) => `Delle ${whole} istanze, ${part} sono state evase, cioè il ${size}.`,
  (part, whole, size) => `Risultano iscritti ${part} alunni, pari al ${size} dei ${whole} residenti.`,
];

const count = fc.integer({ min: 3, max: 2_000_000 }).filter((one) => one < 1900 || one > 2099);
const claim = fc.record({
  from: count,
  to: count,
  decimals: fc.integer({ min: 0, max: 2 }),
  write: fc.constantFrom(...notations),
  percent: fc.constantFrom(...percents),
  change: fc.constantFrom(...changes),
  share: fc.constantFrom(...shares),
  error: fc.integer({ min: 2, max: 60 }),
});

test('a right change or share is never flagged, a wrong one always, in every notation', () => {
  fc.assert(
    fc.property(claim, ({ from, to, decimals, write, percent, change, share, error }) => {
      fc.pre(from !== to && to / from < 50);
      const size = (value: number) => percent(formatNumber(value, decimals));
      const exact = (Math.abs(to - from) / from) * 100;
      const changeOf = (value: number) => change(write(from), write(to), size(value), to > from);
      expect(rights(changeOf(exact))).toEqual([]);
      expect(sizes(changeOf(exact + error))).toEqual([formatNumber(exact)]);
      const [part = 0, whole = 0] = [from, to].sort((a, b) => a - b);
      const ratio = (part / whole) * 100;
      const shareOf = (value: number) => share(write(part), write(whole), size(value));
      expect(rights(shareOf(ratio))).toEqual([]);
      expect(rights(shareOf(ratio + error))).toEqual([formatNumber(ratio)]);
    }),
    { numRuns: 300 },
  );
});

test('an increase that is a decrease is named with its sign', () => {
  fc.assert(
    fc.property(claim, ({ from, to, decimals, write, percent, change }) => {
      fc.pre(from !== to && to / from < 50);
      const size = percent(formatNumber((Math.abs(to - from) / from) * 100, decimals));
      const wrong = readClaims(change(write(from), write(to), size, to < from)).wrong;
      expect(wrong.map(({ code }) => code)).toEqual(['narrative-direction']);
      expect(wrong[0]?.params.right).toBe(formatNumber(round(((to - from) / from) * 100)));
    }),
  );
});

test('an abbreviation ends no sentence', () => {
  expect(rights('Le pratiche sono passate da n. 120 a n. 150, con un incremento del 30%.')).toEqual([
    '25,00',
  ]);
  expect(rights('Sono state evase n. 96 pratiche su n. 120 presentate (75%).')).toEqual(['80,00']);
});

/** Findings of the narrative as `code place params`. */
function found(text: string, changes: Partial<Indicator> = {}): string[] {
  const status: Objective['status'] = [
    { date: '2018-06-30', paragraphs: [{ id: 'june', order: 1, text: 'Passati da 10 a 15 (+20%).' }] },
    { date: '2018-12-31', paragraphs: [{ id: 'december', order: 2, text }] },
  ];
  const one = indicator({
    description: 'Iscritti alla certificazione',
    measure: 'variation',
    base: 801,
    current: 969,
    expected: 10,
    achieved: 20.97,
    ...changes,
  });
  return findingsOf(pegWith(objective({ status, indicators: [one] })))
    .filter(({ place }) => place.part === 'status')
    .map(({ code, place, row, params }) => `${code} ${place.number} ${row} ${params.right}`);
}

test('only the narrative of the reference date is read, and its paragraph is named', () => {
  expect(found('Passati da 10 a 15 (+30%).')).toEqual(['narrative-variation 2 december 50,00']);
});

test('a percentage beside the current value of an indicator is compared with the indicator', () => {
  const text = (said: string) => `Gli iscritti alla certificazione sono 969, con un incremento ${said}.`;
  expect(found(text('pari al 28,5%'))).toEqual(['narrative-indicator 2 december 20,97']);
  expect(found(text('del 21% rispetto al 2017'))).toEqual([]);
  expect(found(text('superiore al 10% atteso'))).toEqual([]);
  expect(found(text('del 15% del personale'))).toEqual([]);
  expect(found(text('pari al 28,5%'), { description: 'Incontri con le scuole' })).toEqual([]);
  expect(found(text('pari al 28,5%'), { current: 970 })).toEqual([]);
});

test('in the sample the increase of WhatsApp is flagged, that of the certification is not', () => {
  const text = readFileSync(path.join(__dirname, '../../../assets/sample.json'), 'utf8');
  const outcome = parseExchange(text, idCounter());
  const findings = outcome.ok ? findingsOf(outcome.peg) : [];
  expect(findings.filter(({ place }) => place.part === 'status').map(({ params }) => params)).toEqual([
    {
      quote: "da 2384 … a 2860 … incremento dell'83,35%",
      from: '2384',
      to: '2860',
      said: '83,35%',
      right: '19,97',
    },
  ]);
});
