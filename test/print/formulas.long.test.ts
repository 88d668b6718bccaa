import { describeWith } from '../programs';
import { disagreements, expectedRows } from '../workbook/formulas/agreement';
import { createCalculator } from '../../workbench/calculation/calculator';
import { benchWith, contentOf, type Bench } from '../workbook/bench';
import { drawn, typedByHand } from '../workbook/generated-peg';
import { differences, recomputedByLibreOffice } from './office';

/** In cells as people type them. */
const thousand = drawn(1000, 20181231);
let bench: Bench;

beforeAll(async () => {
  bench = await benchWith(typedByHand(thousand), createCalculator());
});

test('formulas and code agree on 1,000 generated objectives', async () => {
  const { peg } = await contentOf(bench);
  expect(disagreements(peg, bench.host.model).slice(0, 10)).toEqual([]);
  expect(expectedRows(peg)).toEqual(expectedRows(thousand));
});

describeWith('libreoffice', 'formulas of generated objectives', () => {
  test('LibreOffice computes of the 1,000 what the code and the workbench compute', async () => {
    const { host } = bench;
    const recomputed = await recomputedByLibreOffice(host.model);
    expect(disagreements(thousand, recomputed).slice(0, 10)).toEqual([]);
    // Traces count lengths, and not every cell typed by hand is as long there; a trace is compared with its like only.
    const others = differences(host.model, recomputed).filter((line) => !/\+LEN\(|\[Traccia\]/.test(line));
    expect(others.slice(0, 10)).toEqual([]);
  });
});
