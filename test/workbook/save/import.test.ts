import { parseExchange, toExchange } from '../../../src/domain/exchange/exchange';
import type { Peg } from '../../../src/domain/records/records';
import { importPeg } from '../../../src/workbook/save/import';
import { createRunner } from '../../../src/workbook/excel/run';
import { benchWith, contentOf, preparedBench, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { mergeImport } from '../../domain/at-once';

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
      paragraphs: paragraphs.map((one) => ({ ...one, id: fresh() })),
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

/** An exchange file without any id. */
function fileOf(peg: Peg): string {
  return JSON.stringify(toExchange(peg), (key, value: unknown) => (key === 'id' ? undefined : value));
}

let lastId = 0;

/** What the pane does with a file that is chosen: new ids, then those that the workbook knows. */
async function chosen(bench: Bench, file: string): Promise<Peg> {
  const read = parseExchange(
    file,
    () => `cccccccc-0000-4000-8000-${String((lastId += 1)).padStart(12, '0')}`,
  );
  if (!read.ok) throw new Error('the file cannot be read');
  const { peg, repeated } = mergeImport(read.peg, (await contentOf(bench)).peg);
  expect(repeated).toEqual([]);
  return peg;
}

/** The sample with something in every table that an exchange file fills. */
function fullPeg(): Peg {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  const [indicator] = objective?.indicators ?? [];
  if (!objective || !phase || !indicator) throw new Error('the sample has no phase or no indicator');
  const later = (id: string) => [
    { id: `${id}1`, date: '2018-06-30', value: 1, notes: '' },
    { id: `${id}2`, date: '2018-06-30', value: 2, notes: 'stesso giorno' },
  ];
  objective.involved = [{ id: 'involved', centre: objective.centre, role: 'supporto', share: 10 }];
  objective.status.push({
    date: '2018-06-30',
    paragraphs: [{ id: 'paragraph', order: 10, text: 'A metà anno' }],
  });
  phase.monitoring = later('phase');
  phase.approved = { weight: 10, plannedEnd: '2018-12-31' };
  indicator.monitoring = later('indicator');
  indicator.history = [{ id: 'year', year: 2010, value: 1, unit: '', comparable: true, reason: '' }];
  peg.lists = { units: ['n.', 'ore'] };
  const about = { objective: objective.code, row: '', author: 'Segreteria', reason: 'refuso' };
  peg.corrections = [
    {
      ...about,
      id: 'correction',
      date: '2019-01-10',
      kind: 'errore materiale',
      state: 'approvata',
      act: '',
      field: 'weight',
      before: 5,
      after: 10,
    },
  ];
  peg.accepted = [{ ...about, id: 'accepted', finding: 'weights-not-100', date: '2019-01-10' }];
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

test('a file without ids that is imported again changes nothing', async () => {
  const bench = await preparedBench();
  const file = fileOf(fullPeg());
  await bench.run(async (context) => importPeg(context, await chosen(bench, file)), 'import');
  const before = await contentOf(bench);
  expect(JSON.parse(fileOf(before.peg))).toEqual(JSON.parse(file));
  const model = snapshot(bench.host);
  const again = await chosen(bench, file);
  expect(again).toEqual(before.peg);
  const { value } = await bench.trips((context) => importPeg(context, again));
  expect(value).toEqual({ updated: 0, appended: 0 });
  expect(snapshot(bench.host)).toEqual(model);
});

test('a parameter that already says the same stays as somebody typed it', async () => {
  const bench = await benchWith(samplePeg());
  const { cell, place, sheet, rows } = await tableOf(bench, 'tblParametri');
  const row = rows.findIndex((_, index) => cell(index, 'Parametro') === 'Tetto del grado');
  const { row: top, column } = place(row, 'Valore');
  const typed = (values?: string[][]) =>
    bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, 1, 1);
      if (values) range.values = values;
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    }, 'test');
  await typed([['molto']]);
  const again = await chosen(bench, fileOf(samplePeg()));
  await bench.run((context) => importPeg(context, again), 'import');
  expect(await typed()).toEqual([['molto']]);
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
  const requestBytes = 50_000;
  const before = bench.host.counters.requestBytes;
  const { trips } = await bench.trips((context) =>
    importPeg(context, peg, { requestBytes, onProgress: (share) => shares.push(share) }),
  );
  const sent = bench.host.counters.requestBytes - before;
  expect(trips).toBeGreaterThan(3);
  expect(trips).toBeLessThanOrEqual(3 + Math.ceil(sent / requestBytes));
  expect(shares).toHaveLength(trips - 1);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect((await contentOf(bench)).peg).toEqual(peg);
});

// Holds save-2.
test('an import that was cancelled is completed by choosing the file again, which needs no ids', async () => {
  const file = fileOf(manyObjectives(20));
  const bench = await preparedBench();
  const first = await chosen(bench, file);
  let asked = 0;
  const outcome = await createRunner(bench.run).run('import', (context) =>
    importPeg(context, first, { requestBytes: 50_000, isCancelled: () => (asked += 1) > 2 }),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  const second = await chosen(bench, file);
  await bench.run((context) => importPeg(context, second), 'import');
  const content = await contentOf(bench);
  expect(fileOf(content.peg)).toBe(file);
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
