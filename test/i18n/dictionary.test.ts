import { italian, type WordKey } from '../../src/i18n/dictionary';
import { english } from '../../src/i18n/english';
import { createTranslator, placeholders } from '../../src/i18n/translate';

const keys = Object.keys(italian) as WordKey[];

test('Italian and English have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
});

test('every sentence has the same placeholders in both languages', () => {
  const differing = keys.filter(
    (key) => placeholders(italian[key]).join() !== placeholders(english[key]).join(),
  );
  expect(differing).toEqual([]);
});

test('no word is empty, has surplus spaces or a brace that is no placeholder', () => {
  const faulty = [italian, english].flatMap((words) =>
    keys.filter((key) => {
      const rest = words[key].replace(/\{\w+(\|[^|{}]*\|[^|{}]*)?\}/g, 'x');
      return words[key].trim() !== words[key] || words[key] === '' || /[{}]| {2}/.test(rest);
    }),
  );
  expect(faulty).toEqual([]);
});

test('a placeholder is replaced by its parameter, numbers with a decimal comma', () => {
  const t = createTranslator(italian);
  expect(t('issue.too-large', { value: '120', maximum: 99.5 })).toBe(
    '120 è troppo grande: il massimo è 99,5.',
  );
});

test('a placeholder without a parameter stays visible', () => {
  expect(createTranslator(english)('issue.duplicate-year')).toBe(
    'The value of the year {year} occurs twice. Keep one.',
  );
});

test('one and many choose their words', () => {
  const t = createTranslator(italian);
  const params = { plannedEnd: '15/04/2018', date: '30/04/2018' };
  expect(t('finding.phase-late', { ...params, days: 1 })).toContain('1 giorno di ritardo');
  expect(t('finding.phase-late', { ...params, days: 15 })).toContain('15 giorni di ritardo');
});

test('a parameter with braces or dollar signs is shown as it is', () => {
  expect(createTranslator(italian)('issue.unknown-field', { field: '$& {x}' })).toContain('«$& {x}»');
});
