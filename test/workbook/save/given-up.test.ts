import { createRunner } from '../../../src/workbook/excel/run';
import { loadAllOf } from '../../../src/workbook/rows/grown-tables';
import { importPeg } from '../../../src/workbook/save/import';
import { afterTrip, benchWith, preparedBench, samplePeg, snapshot, tableOf } from '../bench';
import { objectiveOf, phaseBatch } from './phase-saves';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

// Holds save-11.
test('a save that was given up sends nothing more: repeated, it makes one row', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const added = { ...phase, id: bench.newId(), description: 'Nuova', monitoring: [], approved: {} };
  const batch = phaseBatch(bench, objective, { before: null, after: added });
  const runner = createRunner(bench.run, { timeout: 40 });
  const late = await runner.run('save', (context) => batch(afterTrip(context, 1, () => pause(120))));
  expect(late).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } });
  const repeated = createRunner(bench.run).run('save', batch);
  expect(await repeated).toMatchObject({ ok: true, value: { kind: 'saved' } });
  await pause(150);
  const rows = (await tableOf(bench, 'tblFasi')).rows.filter((row) => row[3] === 'Nuova');
  expect(rows).toHaveLength(1);
});

test('a request that Excel carries out late comes before the next reading: the repeated save finds its row', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const added = { ...phase, id: bench.newId(), description: 'Nuova', monitoring: [], approved: {} };
  const batch = phaseBatch(bench, objective, { before: null, after: added });
  const runner = createRunner(bench.run, { timeout: 40 });
  const late = runner.run('save', (context) =>
    batch(afterTrip(context, 1, () => void bench.host.faults.lateNext())),
  );
  expect(await late).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } });
  expect(await createRunner(bench.run).run('save', batch)).toMatchObject({
    ok: true,
    value: { kind: 'saved' },
  });
  expect((await tableOf(bench, 'tblFasi')).rows.filter((row) => row[3] === 'Nuova')).toHaveLength(1);
});

// Holds save-17.
test('what is read while a late request is put back is read again once all stands as before', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const { phases } = objective;
  const [second] = phases.slice(1);
  if (second === undefined) throw new Error('no phase');
  const batch = phaseBatch(bench, objective, { before: second, after: null });
  const runner = createRunner(bench.run, { timeout: { save: 40 } });
  const deleteFirst = (): void => {
    bench.host.deleteRows('tblFasi', 0);
    bench.host.faults.lateNext();
  };
  const late = await runner.run('save', (context) => batch(afterTrip(context, 1, deleteFirst)));
  expect(late).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } });
  const read = await runner.run('open', (context) => loadAllOf(context, ['phases']));
  const rows = read.ok ? (read.value.get('phases')?.cells ?? []) : [];
  expect(rows.map(([id]) => id)).toEqual(phases.slice(1).map(({ id }) => id));
});

test('an import that was given up after its reading writes nothing later', async () => {
  const bench = await preparedBench();
  const before = snapshot(bench.host);
  const runner = createRunner(bench.run, { timeout: 40 });
  const late = await runner.run('import', (context) =>
    importPeg(
      afterTrip(context, 1, () => pause(120)),
      samplePeg(),
    ),
  );
  expect(late).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } });
  await pause(250);
  expect(snapshot(bench.host)).toEqual(before);
});
