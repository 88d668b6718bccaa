import { italian, type WordKey } from '../../src/i18n/dictionary';
import { english } from '../../src/i18n/english';
import { findingText } from '../../src/i18n/finding-text';
import { findingSentences } from '../../src/i18n/findings/sentences';
import { approvalSentences } from '../../src/i18n/approval-sentences';
import { openFindingSentences } from '../../src/i18n/open-finding-sentences';
import { pasteSentences } from '../../src/i18n/paste-sentences';
import { computedSentences } from '../../src/i18n/computed-sentences';
import { diarySentences } from '../../src/i18n/diary-sentences';
import { draftSentences } from '../../src/i18n/draft-sentences';
import { importSentences } from '../../src/i18n/import-sentences';
import { findingListSentences } from '../../src/i18n/finding-list-sentences';
import { lateSentences } from '../../src/i18n/late-sentences';
import { laterSentences } from '../../src/i18n/later-sentences';
import { recordSentences } from '../../src/i18n/record-sentences';
import { trialSentences } from '../../src/i18n/trial-sentences';
import { trialWords } from '../../src/i18n/trial-words';
import { undoSentences } from '../../src/i18n/undo-sentences';
import { summarySentences } from '../../src/i18n/summary-sentences';
import { createTranslator, placeholders } from '../../src/i18n/translate';

const keys = Object.keys(italian) as WordKey[];

test('Italian and English have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
});

/** Texts that stand beside the dictionaries. */
const beside = [
  findingSentences,
  pasteSentences,
  importSentences,
  diarySentences,
  approvalSentences,
  openFindingSentences,
  computedSentences,
  draftSentences,
  findingListSentences,
  lateSentences,
  laterSentences,
  recordSentences,
  trialSentences,
  trialWords,
  undoSentences,
  summarySentences,
];

/** Every text that stands in both languages. */
const pairs = [
  ...keys.map((key) => ({ key: String(key), it: italian[key], en: english[key] })),
  ...beside.flatMap((sentences) => Object.entries(sentences).map(([key, { it, en }]) => ({ key, it, en }))),
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
  const late = (days: number) => findingText(t, { code: 'phase-late', params: { ...params, days } });
  expect(late(1)).toContain('1 giorno di ritardo');
  expect(late(15)).toContain('15 giorni di ritardo');
});

test('a parameter with braces or dollar signs is shown as it is', () => {
  expect(createTranslator(italian)('issue.unknown-field', { field: '$& {x}' })).toContain('«$& {x}»');
});

test('a finding is said in the language of the words', () => {
  const finding = { code: 'value-type', params: { field: 'achieved', text: '' } } as const;
  expect([italian, english].map((words) => findingText(createTranslator(words), finding))).toEqual([
    'Il valore raggiunto «(vuoto)» non è adatto al tipo di misura dell’indicatore. Correggere il valore o il tipo di misura.',
    'The achieved value “(empty)” does not suit the measure of the indicator. Correct the value or the measure.',
  ]);
});
