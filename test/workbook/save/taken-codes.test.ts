import { addObjective, changeObjective } from '../../../src/domain/edits/edits';
import type { Edit } from '../../../src/domain/edits/edits';
import type { Objective } from '../../../src/domain/records/records';
import { copiedPlan } from '../../../src/domain/records/named';
import { createRunner, type RunOutcome } from '../../../src/workbook/excel/run';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';

type Batch = (context: Excel.RequestContext) => Promise<Saved>;

function batchOf(bench: Bench, { before, after }: Edit): Batch {
  const change = changeBetween(before, after);
  return (context) => saveChange(context, { change, newId: bench.newId, keepsCodesApart: true });
}

async function newObjective(bench: Bench, code: string, description: string): Promise<Batch> {
  const [first] = (await contentOf(bench)).peg.objectives;
  if (first === undefined) throw new Error('there is no objective');
  const added: Objective = { ...copiedPlan(first, bench.newId), code, description };
  return batchOf(bench, addObjective(added));
}

const run = (bench: Bench, batch: Batch): Promise<RunOutcome<Saved>> =>
  createRunner(bench.run).run('save', batch);

const taken = {
  ok: false,
  failure: { code: 'code-taken', stands: 'untouched', sheet: 'Obiettivi', places: ['Obiettivi!C3'] },
};

// Holds save-16.
test.each([0, 1])('of two new objectives with one code the second is refused (%s)', async (trip) => {
  const bench = await benchWith(samplePeg());
  const mine = await newObjective(bench, ' nuovo_1', 'Il mio');
  const theirs = await newObjective(bench, 'NUOVO_1', 'Il loro');
  const other = async (): Promise<void> => {
    expect(await bench.run(theirs, 'other')).toMatchObject({ kind: 'saved' });
  };
  if (trip === 0) await other();
  const before = trip === 0 ? await saidBy(bench) : null;
  const outcome = await run(bench, (context) => mine(trip === 0 ? context : afterTrip(context, trip, other)));
  expect(outcome).toMatchObject(taken);
  const rows = (await tableOf(bench, 'tblObiettivi')).rows.map((row) => [row[2], row[3]]);
  expect(rows.slice(1)).toEqual([['NUOVO_1', 'Il loro']]);
  if (before !== null) expect(await saidBy(bench)).toEqual(before);
});

test('a code is not changed to one that another objective was given meanwhile', async () => {
  const bench = await benchWith(samplePeg());
  const { peg } = await contentOf(bench);
  const [first] = peg.objectives;
  if (first === undefined) throw new Error('there is no objective');
  const rename = batchOf(bench, changeObjective(peg, first, { ...first, code: 'ALTRO' }, bench.newId));
  await bench.run(await newObjective(bench, 'ALTRO', 'Il loro'), 'other');
  expect(await run(bench, rename)).toMatchObject(taken);
});

test('a save that is repeated finds its own code free', async () => {
  const bench = await benchWith(samplePeg());
  const batch = await newObjective(bench, 'NUOVO', 'Mio');
  await bench.run(batch, 'save');
  expect(await run(bench, batch)).toMatchObject({ ok: true, value: { kind: 'saved' } });
});

async function saidBy(bench: Bench): Promise<unknown> {
  return Promise.all(
    ['tblObiettivi', 'tblFasi', 'tblIndicatori'].map(async (name) => (await tableOf(bench, name)).rows),
  );
}
