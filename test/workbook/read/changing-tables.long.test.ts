import { isDeepStrictEqual } from 'node:util';
import { answersOf } from './answers';
import { clearsIds, deletes, inserts, open, swaps, wordyBench } from './wordy-workbook';

/** Without showing megabytes where it is not. */
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

describe.each([
  ['deletes a row', deletes],
  ['inserts a row', inserts],
  ['sorts rows', swaps],
])('another person %s after a part', (_, edit) => {
  test.each([2, 3, 4, 5])('number %i: no row is read twice or never', async (trip) => {
    const bench = await wordyBench();
    const { value } = await answersOf(bench, open, (after) => after === trip && edit(bench));
    expect(isSame(value, await bench.run(open, 'open'))).toBe(true);
  });
});

test.each([3, 4, 5])('rows without Ids that are sorted after part %i are read once each', async (trip) => {
  const bench = await wordyBench();
  await clearsIds(bench);
  const { value } = await answersOf(bench, open, (after) => after === trip && swaps(bench));
  expect(isSame(value, await bench.run(open, 'open'))).toBe(true);
});

test('a table that changes each time it is read is said to change, and nothing is shown of it', async () => {
  const bench = await wordyBench();
  const reading = answersOf(bench, open, () => inserts(bench));
  await expect(reading).rejects.toMatchObject({ failure: 'changed-meanwhile' });
});
