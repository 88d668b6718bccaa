import fc from 'fast-check';
import type { Start } from './interleaving';
import { startOf } from './start';

const save = '../../../src/workbook';
let start: Start;

beforeAll(async () => {
  start = await startOf();
});

/** What each part of the protocol is without. */
const without: Record<string, { module: string; parts: Record<string, unknown> }> = {
  'its proof': { module: `${save}/proof/as-read`, parts: { isAsRead: () => true } },
  'putting back': {
    module: `${save}/proof/settle`,
    parts: { putRowsBack: (_: unknown, __: unknown, tables: unknown) => Promise.resolve(tables) },
  },
  comparing: { module: `${save}/save/row-places`, parts: { sameMeaning: () => true } },
  'stopping what was given up': {
    module: `${save}/excel/given-up`,
    parts: { stoppable: (context: unknown) => context },
  },
};

test.each(Object.keys(without))('a protocol without %s is found out', async (name) => {
  const { module = '', parts = {} } = without[name] ?? {};
  jest.resetModules();
  jest.doMock(module, () => ({ ...jest.requireActual<object>(module), ...parts }));
  const { play } = await import('./interleaving');
  const { turns } = await import('./turns');
  const result = await fc.check(
    fc.asyncProperty(fc.integer({ min: 2, max: 5 }), turns, async (people, drawn) => {
      const { faults } = await play(start, people, drawn);
      expect(faults).toEqual([]);
    }),
    { numRuns: 400, endOnFailure: true },
  );
  jest.dontMock(module);
  expect(result.failed).toBe(true);
});
