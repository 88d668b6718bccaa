import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { SCHEMA_VERSION } from '../../../src/workbook/schema/schema';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { blankBench, contentOf } from '../bench';
import { disagreements } from '../formulas/agreement';

/** Saved by version 1: the sample, with one scheda composed. */
const file = readFileSync(join(__dirname, 'version-1.xlsx'));

test('a file of version 1 opens, says what it lacks, and is brought up to date with the same records', async () => {
  const bench = blankBench(createCalculator());
  await bench.host.open(file);
  const { peg, composed, issues } = await contentOf(bench);
  expect(peg.objectives[0]?.phases).toHaveLength(10);
  expect(composed).toHaveLength(1);
  expect(issues).toContainEqual({ finding: 'stale-schema', name: 'Versione dello schema', isTable: false });

  const { repairs } = await bench.run((context) => examineWorkbook(context), 'open');
  expect(repairs).toContainEqual({ kind: 'version', sheet: '', part: String(SCHEMA_VERSION), found: '1' });
  expect(await bench.run((context) => prepareWorkbook(context, bench), 'prepare')).toMatchObject({
    done: repairs,
    left: [],
  });
  const after = await contentOf(bench);
  expect(after).toMatchObject({ peg, issues: [] });
  expect(after.composed.map(({ sheet }) => sheet)).toEqual(composed.map(({ sheet }) => sheet));
  expect(disagreements(peg, bench.host.model)).toEqual([]);
  expect(bench.host.model.names.every(({ formula }) => !formula.includes('('))).toBe(true);
});
