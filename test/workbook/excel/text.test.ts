import fc from 'fast-check';
import { joinEntries, protect, splitEntries } from '../../../src/workbook/excel/text';
import { blankBench } from '../bench';

const nasty = [
  '=1+1',
  '+39 02 123',
  '-',
  '@nome',
  "'virgolette",
  "''due",
  '\ttab',
  ' =spazio',
  '12',
  '1.234,50',
  '1,5',
  '50%',
  '€ 5',
  '5 €',
  'EUR 5',
  '31/12/2018',
  '5-3',
  '1/2',
  'mar 2018',
  'gen-18',
  'Marzo 5',
  '12:30',
  '8:00 AM',
  '1E5',
  'TRUE',
  'true',
  'VERO',
  'falso',
  '#N/A',
  '#DIV/0!',
  '#VALORE!',
  '(5)',
  '0025377/2019',
  '4_0101',
  '1 gennaio',
  'a\nb',
  '«4.6»',
  ' ',
  '٣',
  '１２',
  '-5%',
  '$5',
  'E5',
];

/** What the cells hold after writing the texts. */
async function written(texts: string[]): Promise<unknown[]> {
  const bench = blankBench();
  return bench.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [protect(text)]);
    const read = range.load('values');
    await context.sync();
    return (read.values as unknown[][]).map(([value]) => value);
  }, 'test');
}

test('texts that look like something else read back as they were', async () => {
  expect(await written(nasty)).toEqual(nasty);
});

test('any text reads back as it was', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'"\t 0123456789.,/:%€$#()eEaAmMvVtT'.split('')) }),
    fc.date({ noInvalidDate: true }).map((date) => date.toLocaleDateString('it-IT')),
    fc.double({ noNaN: true }).map(String),
    fc.double({ noNaN: true }).map((number) => number.toLocaleString('it-IT')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 50 }), async (texts) => {
      expect(await written(texts)).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('plain words are written without an apostrophe', () => {
  for (const text of ['Comunicazione interna', 'ROSSI ANNA', "Attività dell'ente", ''])
    expect(protect(text)).toBe(text);
});

test('entries of a list come back, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('; ', '[', '["a"]', '\n', ''))), (entries) => {
      expect(splitEntries(joinEntries(entries))).toEqual(entries);
    }),
  );
  expect(joinEntries(['4_0101', '4_0102'])).toBe('4_0101; 4_0102');
  expect(splitEntries(' a;b ;; c')).toEqual(['a', 'b', 'c']);
});
