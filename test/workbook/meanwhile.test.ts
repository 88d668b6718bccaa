import { composeSchede } from '../../src/workbook/compose/compose';
import { TEMPORARY_NAME } from '../../src/workbook/compose/temporary';
import { createRunner, type Operation, type RunOutcome } from '../../src/workbook/excel/run';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { readWorkbook } from '../../src/workbook/read/read';
import { importPeg } from '../../src/workbook/save/import';
import {
  afterTrip,
  benchWith,
  blankBench,
  contentOf,
  preparedBench,
  samplePeg,
  snapshot,
  type Bench,
} from './bench';
import { objectiveOf, phaseBatch } from './save/phase-saves';

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

const run = (bench: Bench, operation: Operation, batch: Batch): Promise<RunOutcome<unknown>> =>
  createRunner(bench.run).run(operation, batch);

const prepare =
  ({ newId }: Bench): Batch =>
  (context) =>
    prepareWorkbook(context, { newId });

const compose = (): Batch => (context) =>
  composeSchede(context, { objectives: 'all', today: '2019-03-13', requestBytes: 50_000 });

const importSample = (): Batch => (context) => importPeg(context, samplePeg());

describe('while a person types a sheet’s name', () => {
  test.each<[Operation, () => Promise<Bench>, (bench: Bench) => Batch]>([
    ['prepare', () => Promise.resolve(blankBench()), prepare],
    ['import', () => preparedBench(), importSample],
    ['compose', () => benchWith(samplePeg()), compose],
  ])('%s says to end that, writes nothing, and succeeds afterwards', async (operation, start, batch) => {
    const bench = await start();
    const before = snapshot(bench.host);
    bench.host.profile.renamingTab = true;
    expect(await run(bench, operation, batch(bench))).toMatchObject({
      ok: false,
      failure: { code: 'being-edited' },
    });
    expect(snapshot(bench.host)).toEqual(before);
    bench.host.profile.renamingTab = false;
    expect(await run(bench, operation, batch(bench))).toMatchObject({ ok: true });
  });

  test('a save succeeds', async () => {
    const bench = await benchWith(samplePeg());
    bench.host.profile.renamingTab = true;
    const objective = await objectiveOf(bench);
    const [phase] = objective.phases;
    if (phase === undefined) throw new Error('no phase');
    const batch = phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } });
    expect(await run(bench, 'save', batch)).toMatchObject({ ok: true, value: { kind: 'saved' } });
  });
});

/** Another person types a cell after that round trip. */
const typedAfter =
  (bench: Bench, trip: number, batch: Batch): Batch =>
  (context) =>
    batch(
      afterTrip(context, trip, () =>
        bench.host.asAnotherPerson(() =>
          bench.host.type(bench.host.model.sheets[0]?.name ?? '', 60, 20, 'x'),
        ),
      ),
    );

describe('where Excel cannot merge added sheets with what another person types', () => {
  const cannotMerge = { switches: { mergesStructure: false } };

  test.each([1, 2, 3])(
    'after trip %i a preparation that loses its sheets looks anew, and is whole',
    async (trip) => {
      const bench = blankBench(undefined, cannotMerge);
      const outcome = await run(bench, 'prepare', typedAfter(bench, trip, prepare(bench)));
      const state = await bench.run((context) => readWorkbook(context), 'open');
      expect(outcome.ok).toBe(true);
      expect(state.kind).toBe('ready');
      const typed = bench.host.model.sheets.flatMap(({ cells }) => cells.get(60)?.get(20)?.value ?? []);
      expect(typed).toEqual(['x']);
      expect(await run(bench, 'prepare', prepare(bench))).toMatchObject({ ok: true });
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'after trip %i a print is whole, or says that something is missing',
    async (trip) => {
      const bench = await benchWith(samplePeg(), undefined, cannotMerge);
      const outcome = await run(bench, 'compose', typedAfter(bench, trip, compose()));
      const { composed } = await contentOf(bench);
      if (outcome.ok) expect(composed).toMatchObject([{ stale: false }]);
      else {
        expect(outcome.failure.code).toBe('missing-item');
        expect(composed).toEqual([]);
        expect(bench.host.model.sheets.filter(({ name }) => name.startsWith(TEMPORARY_NAME))).toEqual([]);
      }
      expect(await run(bench, 'compose', compose())).toMatchObject({ ok: true });
    },
  );

  test.each([1, 2, 3])('after trip %i an import keeps what it writes', async (trip) => {
    const bench = await preparedBench(undefined, cannotMerge);
    const outcome = await run(bench, 'import', typedAfter(bench, trip, importSample()));
    expect(outcome).toMatchObject({ ok: true });
    const { objectives } = (await contentOf(bench)).peg;
    expect(objectives.map(({ phases }) => phases.length)).toEqual(
      samplePeg().objectives.map(({ phases }) => phases.length),
    );
  });
});

test('a table’s name that is taken by a name of the person’s is told before anything is written', async () => {
  const bench = blankBench();
  await bench.run(async ({ workbook }) => {
    workbook.names.add('TblFasi', workbook.worksheets.getFirst().getRange('A1'));
    await workbook.context.sync();
  }, 'test');
  const before = snapshot(bench.host);
  expect(await run(bench, 'prepare', prepare(bench))).toMatchObject({
    ok: false,
    failure: { code: 'name-taken' },
  });
  expect(snapshot(bench.host)).toEqual(before);
});

test('a preparation leaves the first sheet to who types in it meanwhile', async () => {
  const bench = blankBench();
  const outcome = await run(bench, 'prepare', typedAfter(bench, 2, prepare(bench)));
  expect(outcome).toMatchObject({ ok: true });
  const first = bench.host.model.sheets.find(({ name }) => name === 'Foglio1');
  expect(first?.cells.get(60)?.get(20)?.value).toBe('x');
});
