import fc from 'fast-check';
import { mergedNarratives } from '../../../src/domain/narrative/merge-narratives';
import type { Narrative } from '../../../src/domain/narrative/narrative';

type Said = Readonly<Record<string, string>>;

/** Paragraphs by their Ids, in their order. */
const narrative = (said: Said): Narrative => ({
  id: '2018-12-31',
  date: '2018-12-31',
  paragraphs: Object.entries(said).map(([id, text], index) => ({
    id,
    order: index + 1,
    date: '2018-12-31',
    text,
  })),
});
const merged = (shown: Said, own: Said, now: Said, mine = true) => {
  const { text, contested } = mergedNarratives(narrative(shown), narrative(own), narrative(now), mine);
  return { texts: text === '' ? [] : text.split('\n\n'), contested };
};
const shown = { a: 'Uno.', b: 'Due.', c: 'Tre.' };

test('what each has changed, added and deleted stands together', () => {
  expect(
    merged(
      shown,
      { a: 'Uno, mio.', n: 'Nuovo mio.', b: 'Due.' },
      { a: 'Uno.', b: 'Due, suo.', s: 'Suo.', c: 'Tre.' },
    ),
  ).toEqual({ texts: ['Uno, mio.', 'Nuovo mio.', 'Due, suo.', 'Suo.'], contested: [] });
});

test('a paragraph that both have changed is told, and stands as the one or the other has it', () => {
  const own = { ...shown, b: 'Due, mio.' };
  const now = { ...shown, b: 'Due, suo.', c: 'Tre, suo.' };
  const contested = [{ number: 2, shown: 'Due.', mine: 'Due, mio.', theirs: 'Due, suo.' }];
  expect(merged(shown, own, now)).toEqual({ texts: ['Uno.', 'Due, mio.', 'Tre, suo.'], contested });
  expect(merged(shown, own, now, false)).toEqual({ texts: ['Uno.', 'Due, suo.', 'Tre, suo.'], contested });
});

test('a paragraph that one has changed and the other deleted is told', () => {
  const gone = { a: 'Uno.', c: 'Tre.' };
  const changed = { ...shown, b: 'Due, altro.' };
  expect(merged(shown, changed, gone).contested).toEqual([
    { number: 2, shown: 'Due.', mine: 'Due, altro.', theirs: null },
  ]);
  expect(merged(shown, gone, changed)).toEqual({
    texts: ['Uno.', 'Tre.'],
    contested: [{ number: 2, shown: 'Due.', mine: null, theirs: 'Due, altro.' }],
  });
  expect(merged(shown, gone, changed, false).texts).toEqual(['Uno.', 'Due, altro.', 'Tre.']);
});

test('what both have added alike, as after a save that was answered late, stands once', () => {
  const added = { ...shown, n: 'Nuovo.' };
  expect(merged(shown, added, added).texts).toEqual(['Uno.', 'Due.', 'Tre.', 'Nuovo.']);
  expect(merged(shown, added, { ...shown, other: 'Nuovo.' }).texts).toEqual([
    'Uno.',
    'Due.',
    'Tre.',
    'Nuovo.',
  ]);
});

test('a row that was given another Id is the one that says the same', () => {
  const now = { x: 'Uno.', b: 'Due, suo.', c: 'Tre.' };
  expect(merged(shown, { ...shown, a: 'Uno, mio.' }, now)).toEqual({
    texts: ['Uno, mio.', 'Due, suo.', 'Tre.'],
    contested: [],
  });
});

const texts = fc.constantFrom('Uno.', 'Due.', 'Tre.', 'Quattro.', 'Cinque.');
const version = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), texts);

test('what only one has changed is as that one has it, and nobody’s text is lost untold', () => {
  fc.assert(
    fc.property(version, version, (base, changed) => {
      expect(merged(base, changed, base).texts).toEqual(Object.values(changed));
      expect(merged(base, base, changed).contested).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(version, version, version, (base, own, now) => {
      const { texts: both, contested } = merged(base, own, now);
      const told = contested.map(({ theirs }) => theirs);
      // A row with a text of the base may be one of its rows with another Id.
      const begun = Object.values(base);
      for (const text of Object.values(now))
        if (!begun.includes(text)) expect([...both, ...told]).toContain(text);
      for (const [id, text] of Object.entries(own)) if (base[id] !== text) expect(both).toContain(text);
    }),
  );
});
