import fc from 'fast-check';
import { play, type Start } from './interleaving';
import { startOf } from './start';
import { turns } from './turns';

/**
 * `npm run soak` draws many more, for half an hour at most. A failure prints its seed and path, with which it comes again.
 * With AT_ONCE=1 several panes are at work at once, which finds this: where the requests of two hit one and the same row in
 * place of their own, its Id or its order may stay as the second one left it.
 */
const runs = Number(process.env.INTERLEAVINGS ?? 500);
const areAtOnce = process.env.AT_ONCE === '1';
const MOST_MILLISECONDS = 1_800_000;
const again = process.env.SEED && { seed: Number(process.env.SEED), path: process.env.SEED_PATH ?? '' };
let start: Start;

beforeAll(async () => {
  start = await startOf();
});

// Holds save-9, save-11 and save-14.
test('whatever people do while one of them saves: what is told is true, and nothing of anybody is lost', async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 5 }), turns, async (people, drawn) => {
      const { faults, told, story } = await play(start, people, drawn, areAtOnce);
      for (const kind of told) outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      if (faults.length > 0) throw new Error([...story, ...faults].join('\n'));
    }),
    { numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: MOST_MILLISECONDS, ...again },
  );
  expect(outcomes.get('saved')).toBeGreaterThan(100);
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['conflict', 'gone', 'unknown-outcome']));
}, 2_000_000);
