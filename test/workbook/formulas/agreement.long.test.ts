import fc from 'fast-check';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith } from '../bench';
import { generatedPeg } from '../generated-peg';
import { disagreements } from './agreement';

test('formulas and code agree on 60 objectives, whatever the parameters are', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPeg(60), async (peg) => {
      const { host } = await benchWith(peg, createCalculator());
      expect(disagreements(peg, host.model)).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
