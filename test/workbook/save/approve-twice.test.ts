import { approveRest } from '../../../src/domain/edits/correction-edits';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';

const approvedRows = async (bench: Bench): Promise<string[]> => {
  const grid = await tableOf(bench, 'tblApprovato');
  return grid.rows
    .map((_, row) => `${String(grid.cell(row, 'Riga'))} ${String(grid.cell(row, 'Campo'))}`)
    .filter((name) => name !== ' ');
};

/** The plan is approved but for what is new since. */
async function approveFirst(context: Excel.RequestContext, bench: Bench): Promise<void> {
  const [one] = samplePeg().objectives;
  const part = {
    ...samplePeg(),
    objectives: one ? [{ ...one, phases: one.phases.slice(0, 1), indicators: [] }] : [],
  };
  const { before, after } = approveRest(part, bench.newId);
  await saveChange(context, { change: changeBetween(before, after), newId: bench.newId });
}

// Holds save-9.
test.each([
  ['one after the other, from the same reading', 0],
  ['the other one between reading and writing', 1],
])('two people approve the same plan, %s: each value is kept once', async (_, trip) => {
  const bench = await benchWith(samplePeg());
  await bench.run((context) => approveFirst(context, bench), 'save');
  const { peg } = await contentOf(bench);
  const { before, after } = approveRest(peg, bench.newId);
  const approve = (context: Excel.RequestContext) =>
    saveChange(context, { change: changeBetween(before, after), newId: bench.newId });
  const other = (): Promise<unknown> => bench.run(approve, 'other');
  if (trip === 0) await other();
  const saved = await bench.run(
    (context) => approve(trip === 0 ? context : afterTrip(context, trip, other)),
    'save',
  );
  expect(saved).toMatchObject({ kind: 'saved' });
  const rows = await approvedRows(bench);
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows).size).toBe(rows.length);
});
