import fc from 'fast-check';
import { paragraphsOf, statusByDate } from '../../../src/domain/records/paragraphs';
import { arbitraryPeg } from '../arbitrary-peg';

test('paragraphs put together again give the same narrative', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      for (const { status } of peg.objectives) expect(statusByDate(paragraphsOf(status))).toEqual(status);
    }),
  );
});

test('a narrative taken apart again gives the same paragraphs', () => {
  const dates = fc.constantFrom(null, '2018-06-30', '2018-12-31');
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.uuid(), date: dates, text: fc.string() })), (given) => {
      const paragraphs = given.map((one, index) => ({ ...one, order: index + 1 }));
      expect(paragraphsOf(statusByDate(paragraphs))).toEqual(paragraphs);
    }),
  );
});

test('a date comes where its first paragraph does', () => {
  const paragraph = (order: number, date: string | null) => ({ id: String(order), order, date, text: '' });
  const status = statusByDate([paragraph(1, '2018-12-31'), paragraph(2, null), paragraph(3, '2018-12-31')]);
  expect(status.map(({ date, paragraphs }) => [date, paragraphs.map(({ order }) => order)])).toEqual([
    ['2018-12-31', [1, 3]],
    [null, [2]],
  ]);
});
