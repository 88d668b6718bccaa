import type { Peg } from '../../src/domain/records';
import { importPeg } from '../../src/workbook/import';
import { createRunner } from '../../src/workbook/run';
import { benchWith, contentOf, preparedBench, samplePeg, snapshot, tableOf } from './bench';

/** The sample with that many objectives, all ids and codes their own. */
function manyObjectives(count: number): Peg {
  const peg = samplePeg();
  const [model] = peg.objectives;
  if (model === undefined) throw new Error('the sample has no objective');
  let next = 0;
  const fresh = (): string => `eeeeeeee-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
  peg.objectives = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: fresh(),
    order: index + 1,
    code: `2018_X_${index}`,
    status: model.status.map(({ date, paragraphs }) => ({
      date,
      paragraphs: paragraphs.map(({ text }) => ({ id: fresh(), text })),
    })),
    phases: model.phases.map((phase) => ({ ...phase, id: fresh() })),
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      id: fresh(),
      history: indicator.history.map((row) => ({ ...row, id: fresh() })),
    })),
  }));
  return peg;
}

test('the sample is imported in two round trips', async () => {
  const bench = await preparedBench();
  const { value, trips } = await bench.trips((context) => importPeg(context, samplePeg()));
  expect(trips).toBe(2);
  expect(value).toEqual({ updated: 0, appended: 32 });
});

test('importing the same records twice changes nothing', async () => {
  const bench = await benchWith(samplePeg());
  const before = snapshot(bench.host);
  const { value } = await bench.trips((context) => importPeg(context, samplePeg()));
  expect(value).toEqual({ updated: 0, appended: 0 });
  expect(snapshot(bench.host)).toEqual(before);
});

test('rows with the same id are updated, new ones appended, others left alone', async () => {
  const bench = await benchWith(manyObjectives(2));
  const incoming = manyObjectives(3);
  incoming.objectives.splice(0, 1);
  incoming.objectives[0]?.phases.splice(3);
  const changed = incoming.objectives[0]?.phases[1];
  if (changed) changed.notes = 'aggiornata';
  const { value } = await bench.trips((context) => importPeg(context, incoming));
  expect(value.updated).toBe(1);
  const { peg } = await contentOf(bench);
  expect(peg.objectives.map(({ code }) => code)).toEqual(['2018_X_0', '2018_X_1', '2018_X_2']);
  expect(peg.objectives[1]?.phases).toHaveLength(10);
  expect(peg.objectives[1]?.phases[1]?.notes).toBe('aggiornata');
});

test('a big import goes in requests of limited size and tells how far it is', async () => {
  const peg = manyObjectives(30);
  const bench = await preparedBench();
  const shares: number[] = [];
  const { trips } = await bench.trips((context) =>
    importPeg(context, peg, { requestBytes: 50_000, onProgress: (share) => shares.push(share) }),
  );
  expect(trips).toBeGreaterThan(3);
  expect(shares).toHaveLength(trips - 1);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect((await contentOf(bench)).peg).toEqual(peg);
});

test('an import that was cancelled is completed by the next one', async () => {
  const peg = manyObjectives(20);
  const bench = await preparedBench();
  let asked = 0;
  const outcome = await createRunner(bench.run).run('import', (context) =>
    importPeg(context, peg, { requestBytes: 50_000, isCancelled: () => (asked += 1) > 2 }),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  await bench.run((context) => importPeg(context, peg), 'import');
  const content = await contentOf(bench);
  expect(content.peg).toEqual(peg);
  expect(content.toAdopt).toEqual([]);
  expect((await tableOf(bench, 'tblFasi')).rows).toHaveLength(200);
});

test('a text beyond Excel’s limit is refused before anything is written', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective) objective.description = 'x'.repeat(32_768);
  const bench = await preparedBench();
  const before = snapshot(bench.host);
  const outcome = await createRunner(bench.run).run('import', (context) => importPeg(context, peg));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  expect(snapshot(bench.host)).toEqual(before);
});

test('values show as their measure says', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblIndicatori');
  const texts = await bench.run(async (context) => {
    const column = context.workbook.tables.getItem('tblIndicatori').columns.getItem('Valore raggiunto');
    const range = column.getDataBodyRange().load('text');
    await context.sync();
    return (range.text as string[][]).map(([text]) => text);
  }, 'test');
  expect(table.rows).toHaveLength(5);
  expect(texts).toEqual(['sì', '83,35%', '58,55%', 'sì', 'sì']);
});
