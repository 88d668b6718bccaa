import fc from 'fast-check';
import { describeWith } from '../programs';
import { benchWith } from '../workbook/bench';
import { generatedPeg } from '../workbook/generated-peg';
import { differences, recomputedByLibreOffice } from './office';

describeWith('libreoffice', 'formulas of generated objectives', () => {
  test('LibreOffice computes what the workbench computed, which agrees with the code', async () => {
    const [peg] = fc.sample(generatedPeg, { numRuns: 1, seed: 20181231 });
    if (peg === undefined) throw new Error('nothing was generated');
    const { host } = await benchWith(peg);
    expect(differences(host.model, await recomputedByLibreOffice(host.model))).toEqual([]);
  }, 120_000);
});
