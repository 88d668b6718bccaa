import { italian, type WordKey } from '../../src/i18n/dictionary';
import { english } from '../../src/i18n/english';
import { findingText } from '../../src/i18n/finding-text';
import { issueSentence } from '../../src/i18n/issue-text';
import { createTranslator, placeholders } from '../../src/i18n/translate';
import { besideTexts } from './texts';

const keys = Object.keys(italian) as WordKey[];

test('Italian and English have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
});

/** Every text that stands in both languages. */
const pairs = [
  ...keys.map((key) => ({ key: String(key), it: italian[key], en: english[key] })),
  ...besideTexts().map(({ it, en }) => ({ key: it.file, it: it.text, en: en.text })),
];

test('every sentence has the same placeholders in both languages', () => {
  const differing = pairs.filter(({ it, en }) => placeholders(it).join() !== placeholders(en).join());
  expect(differing).toEqual([]);
});

test('no word is empty, has surplus spaces or a brace that is no placeholder', () => {
  const faulty = pairs.filter(({ it, en }) =>
    [it, en].some((text) => {
      const rest = text.replace(/\{\w+(\|[^|{}]*\|[^|{}]*)?\}/g, 'x');
      return text.trim() !== text || text === '' || /[{}]| {2}/.test(rest);
    }),
  );
  expect(faulty).toEqual([]);
});

test('a placeholder is replaced by its parameter, numbers with a decimal comma', () => {
  const t = createTranslator(italian);
  expect(issueSentence(t, 'too-large', { value: '120', maximum: 99.5 })).toBe(
    '120 è troppo grande: il massimo è 99,5.',
  );
});

test('a placeholder without a parameter stays visible', () => {
  expect(issueSentence(createTranslator(english), 'duplicate-year', {})).toBe(
    'The value of the year {year} occurs twice. Keep one.',
  );
});

test('one and many choose their words', () => {
  const t = createTranslator(italian);
  const params = { plannedEnd: '15/04/2018', date: '30/04/2018' };
  const late = (days: number) => findingText(t, { code: 'phase-late', params: { ...params, days } });
  expect(late(1)).toContain('1 giorno di ritardo');
  expect(late(15)).toContain('15 giorni di ritardo');
});

test('a parameter with braces or dollar signs is shown as it is', () => {
  expect(issueSentence(createTranslator(italian), 'unknown-field', { field: '$& {x}' })).toContain(
    '«$& {x}»',
  );
});

test('a finding is said in the language of the words', () => {
  const finding = { code: 'value-type', params: { field: 'achieved', text: '' } } as const;
  expect([italian, english].map((words) => findingText(createTranslator(words), finding))).toEqual([
    'Il valore raggiunto «(vuoto)» non è adatto alla misura dell’indicatore. Correggere il valore o la misura.',
    'The achieved value “(empty)” does not suit the measure of the indicator. Correct the value or the measure.',
  ]);
});
