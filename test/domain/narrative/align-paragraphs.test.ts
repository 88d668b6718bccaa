import fc from 'fast-check';
import { alignedParagraphs } from '../../../src/domain/narrative/align-paragraphs';
import type { DatedParagraph } from '../../../src/domain/records/paragraphs';
import { joinedParagraphs } from '../../../src/domain/narrative/narrative';

const paragraph = (id: string, order: number, text: string): DatedParagraph => ({
  id,
  order,
  date: '2018-12-31',
  text,
});

const TEXTS = [
  'La rassegna stampa è quotidiana.',
  'Il sito è stato rivisto in tutte le sue pagine.',
  'Sono stati inviati 120 comunicati agli organi di informazione.',
  'La newsletter è settimanale.',
];
const before = TEXTS.map((text, index) => paragraph(`p${index + 1}`, index + 1, text));

const aligned = (text: string, known: readonly DatedParagraph[] = before) => {
  let count = 0;
  return alignedParagraphs(known, text, () => `new ${(count += 1)}`);
};
const ids = (text: string, known: readonly DatedParagraph[] = before) =>
  aligned(text, known).map(({ id }) => id);
const joined = (texts: readonly string[], between = '\n\n') => texts.join(between);

test('a text that was not changed keeps Ids and orders', () => {
  expect(aligned(joinedParagraphs(before))).toEqual(
    before.map(({ id, order, text }) => ({ id, order, text })),
  );
});

test('twelve paragraphs pasted again, one of them written anew, keep their Ids', () => {
  const twelve = Array.from({ length: 12 }, (_, index) =>
    paragraph(`p${index}`, index + 1, `Capoverso ${index} sulle attività dell’ufficio stampa del Comune`),
  );
  const texts = twelve.map(({ text }) => text);
  texts[6] = 'Del tutto altro.';
  const now = ids(joined(texts, '\r\n'), twelve);
  expect(now).toEqual(twelve.map(({ id }) => id));
});

test('a paragraph that is edited keeps its Id, one put before it is new, and orders make room', () => {
  const [first = '', second = '', ...rest] = TEXTS;
  const text = joined([first, 'Nuovo.', second.replace('rivisto', 'rifatto'), ...rest]);
  expect(aligned(text).map(({ id, order }) => `${id} ${order}`)).toEqual([
    'p1 1',
    'new 1 2',
    'p2 3',
    'p3 4',
    'p4 5',
  ]);
});

test('two paragraphs in the place of one are new, as they are in the place of two others', () => {
  const [first = '', , ...rest] = TEXTS;
  expect(ids(joined([first, 'Nuovo.', 'Altro.', ...rest]))).toEqual(['p1', 'new 1', 'new 2', 'p3', 'p4']);
  expect(ids(joined([first, 'Nuovo.', 'Altro.', rest[1] ?? '']))).toEqual(['p1', 'new 1', 'new 2', 'p4']);
});

test('a paragraph that is deleted leaves the others as they are', () => {
  const text = joined([TEXTS[0] ?? '', TEXTS[2] ?? '']);
  expect(aligned(text).map(({ id, order }) => `${id} ${order}`)).toEqual(['p1 1', 'p3 3']);
});

test('a paragraph that is cut and put in elsewhere keeps its Id', () => {
  const [first = '', ...rest] = TEXTS;
  expect(ids(joined([...rest, first]))).toEqual(['p2', 'p3', 'p4', 'p1']);
});

test('of two equal paragraphs each keeps its own Id', () => {
  const same = ['a', 'b'].map((id, index) => paragraph(id, index + 1, 'Fatto.'));
  expect(ids('Fatto.\n\nFatto.\n\nFatto.', same)).toEqual(['a', 'b', 'new 1']);
});

test.each(['\n', '\r\n', '\r', '\n\n', '\n \t\n\n', '\v', '\u2029'])(
  'a break %j of Word begins a paragraph',
  (between) => {
    expect(aligned(joined(['Uno.', ' Due.', 'Tre. '], between), []).map(({ text }) => text)).toEqual([
      'Uno.',
      'Due.',
      'Tre.',
    ]);
  },
);

test('a paragraph that has several lines in its cell stays one while a line of it is edited', () => {
  const list = [
    paragraph('a', 1, 'Interventi conclusi:\n- la scuola media\n- il ponte sul torrente'),
    before[1] ?? paragraph('b', 2, ''),
  ];
  const text = joinedParagraphs(list).replace('ponte', 'nuovo ponte');
  expect(aligned(text, list)[0]).toEqual({
    id: 'a',
    order: 1,
    text: 'Interventi conclusi:\n- la scuola media\n- il nuovo ponte sul torrente',
  });
  expect(ids(joinedParagraphs(list).replace('\n- il', '\n\n- il'), list)).toHaveLength(3);
});

test('spaces at the ends of a paragraph that says the same are left as they are in the cell', () => {
  const spaced = [paragraph('a', 1, ' Fatto. \n'), paragraph('b', 2, 'Altro.')];
  expect(aligned(`${joinedParagraphs(spaced)} E altro ancora.`, spaced)[0]?.text).toBe(' Fatto. \n');
});

test('a new narrative begins behind all other orders', () => {
  expect(alignedParagraphs([], 'Uno.\nDue.', () => 'x', { order: 7 }).map(({ order }) => order)).toEqual([
    8, 9,
  ]);
});

const word = fc.constantFrom('sito', 'stampa', 'comune', 'avvisi', 'piano', 'gare', '12', 'conclusi');
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const rows = fc
  .uniqueArray(fc.record({ id: fc.uuid(), order: fc.integer({ min: 1, max: 40 }), text: line }), {
    selector: ({ id }) => id,
    maxLength: 8,
  })
  .map((all) =>
    all.map((one) => ({ ...one, date: null })).sort((first, second) => first.order - second.order),
  );
/** A text that has some of the paragraphs, and others. */
const edited = rows.chain((known) =>
  fc
    .array(fc.oneof(line, ...known.map(({ text }) => fc.constant(text))), { maxLength: 10 })
    .map((texts) => ({ known, texts })),
);

test('no Id stands twice, orders rise, and the text is what was typed', () => {
  fc.assert(
    fc.property(edited, fc.constantFrom('\n', '\n\n', '\r\n'), ({ known, texts }, between) => {
      const now = aligned(texts.join(between), known);
      expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
      expect(now.map(({ text }) => text)).toEqual(texts);
      const orders = now.map(({ order }) => order);
      expect(orders).toEqual([...new Set(orders)].sort((first, second) => first - second));
    }),
  );
});

test('what is left of a text in its sequence keeps its Ids, whatever is typed between', () => {
  const distinct = rows.map((all) =>
    all.filter((one, index) => all.findIndex((x) => x.text === one.text) === index),
  );
  fc.assert(
    fc.property(distinct, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (known, kept) => {
      const left = known.filter((_, index) => kept[index]);
      const texts = left.flatMap(({ text }) => ['zzz yyy xxx', text]);
      const now = aligned(joined(texts), known);
      for (const { id, text } of left) expect(now.find((one) => one.id === id)?.text).toBe(text);
    }),
  );
});
