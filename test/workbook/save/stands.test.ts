import type { Phase } from '../../../src/domain/records/records';
import { createRunner } from '../../../src/workbook/excel/run';
import { importPeg } from '../../../src/workbook/save/import';
import { afterTrip, benchWith, preparedBench, samplePeg, type Bench } from '../bench';
import { objectiveOf, phaseBatch } from './phase-saves';

const noted = (bench: Bench, code: string, trip: number) => async (context: Excel.RequestContext) => {
  const objective = await objectiveOf(bench);
  const before = objective.phases[0] as Phase;
  const save = phaseBatch(bench, objective, { before, after: { ...before, notes: 'mia' } });
  if (trip === 0) bench.host.faults.refuseNext(code);
  return save(trip === 0 ? context : afterTrip(context, trip, () => bench.host.faults.refuseNext(code)));
};

// Holds save-14.
test('a save that Excel refuses when it reads has written nothing, and says so', async () => {
  const bench = await benchWith(samplePeg());
  const outcome = await createRunner(bench.run).run('save', noted(bench, 'ServerBusy', 0));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'busy', stands: 'untouched' } });
});

test('a save that Excel refuses when it writes was put back, and says so', async () => {
  const bench = await benchWith(samplePeg());
  const outcome = await createRunner(bench.run).run('save', noted(bench, 'ServerBusy', 1));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'busy', stands: 'put-back' } });
});

test('an import that stops after a request says that a part is there, not that nothing was written', async () => {
  const bench = await preparedBench();
  const outcome = await createRunner(bench.run).run('import', (context) =>
    importPeg(
      afterTrip(context, 2, () =>
        bench.host.faults.onRequest(() => bench.host.faults.refuseNext('ServerBusy')),
      ),
      samplePeg(),
      { requestBytes: 2_000 },
    ),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { stands: 'part' } });
});

test('a reading that fails says nothing of writing', async () => {
  const bench = await benchWith(samplePeg());
  bench.host.faults.refuseNext('ServerBusy');
  const outcome = await createRunner(bench.run).run('open', (context) => context.sync());
  if (outcome.ok) throw new Error('read');
  expect(outcome.failure.stands).toBeUndefined();
});
