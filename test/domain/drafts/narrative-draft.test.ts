import { readNarrative, showNarrative } from '../../../src/domain/drafts/narrative-draft';
import type { Narrative } from '../../../src/domain/narrative/narrative';

const paragraph = (id: string, order: number, text: string, date: string | null = '2018-12-31') => ({
  id,
  order,
  date,
  text,
});
const base: Narrative = {
  id: '2018-12-31',
  date: '2018-12-31',
  paragraphs: [paragraph('a', 3, 'Fatto.'), paragraph('b', 4, 'Con un tratto\u00adino.')],
};
const others: Narrative[] = [
  { id: '2018-06-30', date: '2018-06-30', paragraphs: [paragraph('n1', 1, 'Avviato.', '2018-06-30')] },
];
const read = (draft: Partial<Record<'date' | 'text', string>>, from = base) =>
  readNarrative({ ...showNarrative(from), ...draft }, from, {
    others,
    idAt: (index) => `n${index}`,
    order: 4,
  });
const issues = (draft: Parameters<typeof read>[0]) => {
  const reading = read(draft);
  return reading.ok ? {} : reading.issues;
};

test('a narrative is shown as one text, and read as it was', () => {
  expect(showNarrative(base)).toEqual({ date: '31/12/2018', text: 'Fatto.\n\nCon un tratto\u00adino.' });
  expect(read({})).toEqual({ ok: true, record: base });
});

test('three paragraphs that are pasted are three rows, with Ids that no other row has and that are the same again', () => {
  const text = 'Uno.\r\nDue.\r\nTre.';
  const blank: Narrative = { id: 'x', date: '2018-12-31', paragraphs: [] };
  const reading = read({ text }, blank);
  expect(reading).toMatchObject({
    ok: true,
    record: {
      paragraphs: [
        { id: 'n0', order: 5, text: 'Uno.' },
        { id: 'n2', order: 6, text: 'Due.' },
        { id: 'n3', order: 7, text: 'Tre.' },
      ],
    },
  });
  expect(read({ text }, blank)).toEqual(reading);
});

test('another date goes to all paragraphs', () => {
  expect(read({ date: '30/09/2018' })).toMatchObject({
    ok: true,
    record: {
      id: '2018-12-31',
      date: '2018-09-30',
      paragraphs: [{ date: '2018-09-30' }, { date: '2018-09-30' }],
    },
  });
  expect(read({ date: '' })).toMatchObject({ ok: true, record: { date: null } });
});

test('what means nothing is left out of what was typed, and stays where nothing was', () => {
  expect(read({ text: 'Fa\u00adtto tutto.\n\nCon un tratto\u00adino.\n\n\u200b' })).toMatchObject({
    ok: true,
    record: {
      paragraphs: [
        { id: 'a', text: 'Fatto tutto.' },
        { id: 'b', text: 'Con un tratto\u00adino.' },
      ],
    },
  });
});

test.each([
  [{ text: ' \n\u200b' }, { text: { code: 'required' } }],
  [{ text: 'x'.repeat(32_768) }, { text: { code: 'text-too-long' } }],
  [{ text: 'Fatto\u0007.' }, { text: { code: 'control-character' } }],
  [{ date: '31/02/2018' }, { date: { code: 'no-such-day' } }],
  [{ date: '30/06/2018' }, { date: { code: 'duplicate-date', params: { date: '30/06/2018' } } }],
])('%j is refused', (draft, expected) => {
  expect(issues(draft)).toMatchObject(expected);
});

test('a text may be longer than a cell, as long as no paragraph is', () => {
  expect(issues({ text: Array.from({ length: 50 }, () => 'x'.repeat(1000)).join('\n') })).toEqual({});
});
