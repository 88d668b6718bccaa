import { randomUUID } from 'node:crypto';
import { findingsOf } from '../../../src/domain/findings/findings';
import { startWorkbench } from '../../../workbench/node/workbench';
import { importPeg } from '../../../src/workbook/save/import';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { readWorkbook } from '../../../src/workbook/read/read';
import { crowdedPeg } from '../../e2e/overview-pegs';

test('400 objectives with 4,000 phases are checked after two round trips', async () => {
  const { host, excel } = startWorkbench();
  // What is counted here are round trips and findings: no formula looks at them.
  host.book.calculationMode = 'Manual';
  await excel.run((context) => prepareWorkbook(context, { newId: randomUUID }));
  await excel.run((context) => importPeg(context, crowdedPeg(400, 10)));
  const before = host.counters.roundTrips;
  const state = await excel.run(readWorkbook);
  expect(host.counters.roundTrips - before).toBe(2);
  if (state.kind !== 'ready') throw new Error(`the workbook is ${state.kind}`);
  const { peg } = state.content;
  expect(peg.objectives.flatMap(({ phases }) => phases)).toHaveLength(3990);
  const late = findingsOf(peg).filter(({ code }) => code === 'actual-dates-order');
  expect(late).toHaveLength(3990);
});
