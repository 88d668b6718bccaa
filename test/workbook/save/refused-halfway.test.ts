import { randomUUID } from 'node:crypto';
import { changeObjective, removeObjective } from '../../../src/domain/edits/edits';
import { copiedPlan } from '../../../src/domain/records/named';
import { changeBetween } from '../../../src/workbook/save/change';
import { createRunner } from '../../../src/workbook/excel/run';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench } from '../bench';
import { rowsOf } from '../many-hands/sheet-rows';
import { namedFirst, pegOf } from './edit-saves';
import { objectiveOf, phaseBatch } from './phase-saves';

const tables = ['tblObiettivi', 'tblFasi', 'tblIndicatori', 'tblStato', 'tblParametri'];

/** What the tables say, without what formulas make of it. */
async function said(bench: Bench): Promise<unknown[][][]> {
  const grids = [];
  for (const name of tables) grids.push((await tableOf(bench, name)).rows);
  return grids;
}

/** An objective gets another code, in every table that names it. */
async function rename(bench: Bench): Promise<(context: Excel.RequestContext) => Promise<unknown>> {
  const objective = await namedFirst(bench);
  const { before, after } = changeObjective(
    await pegOf(bench),
    objective,
    { ...objective, code: '2018_P03_99', description: 'Un’altra descrizione' },
    bench.newId,
  );
  return (context) => saveChange(context, { change: changeBetween(before, after), newId: bench.newId });
}

/** Lets a batch's second request fail after some changes. */
const stoppedAfter =
  (bench: Bench, changes: number, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
  (context: Excel.RequestContext) =>
    batch(afterTrip(context, 1, () => bench.host.faults.failAfter(changes, 'AccessDenied')));

/** Excel tells nothing of what it had read before it refused. */
function tellsNothing({ host }: Bench): void {
  const execute = host.execute.bind(host);
  host.execute = async (...request) => {
    const answer = JSON.parse(await execute(...request)) as { Error?: unknown; Results: unknown[] };
    return JSON.stringify(answer.Error === undefined ? answer : { ...answer, Results: [] });
  };
}

// Holds save-2 and save-9.
test.each([
  ['and tells what it had read', (): void => undefined],
  ['and tells nothing', tellsNothing],
])(
  'a code that is renamed in several tables is renamed in all or in none, wherever Excel refuses %s',
  async (_, host) => {
    const outcomes = new Set<string>();
    for (let changes = 0; changes < 40; changes += 1) {
      const bench = await benchWith(samplePeg());
      host(bench);
      const before = await said(bench);
      const outcome = await createRunner(bench.run).run(
        'save',
        stoppedAfter(bench, changes, await rename(bench)),
      );
      outcomes.add(
        outcome.ok ? 'saved' : `${outcome.failure.code} ${String(outcome.failure.stands === 'put-back')}`,
      );
      if (outcome.ok) break;
      expect(await said(bench)).toEqual(before);
    }
    expect([...outcomes]).toEqual(['read-only true', 'saved']);
  },
);

test('a new phase and an import that Excel refuses halfway leave nothing', async () => {
  for (const changes of [0, 1, 2, 3, 5, 8, 13]) {
    const bench = await benchWith(samplePeg());
    const [phase] = (await objectiveOf(bench)).phases;
    if (phase === undefined) throw new Error('no phase');
    const before = await said(bench);
    const added = { ...phase, id: bench.newId(), description: 'Nuova', monitoring: [], approved: {} };
    const batch = phaseBatch(bench, await objectiveOf(bench), { before: null, after: added });
    const saved = await createRunner(bench.run).run('save', stoppedAfter(bench, changes, batch));
    if (!saved.ok) expect(await said(bench)).toEqual(before);

    const incoming = samplePeg();
    for (const one of incoming.objectives) one.phases = one.phases.map((row) => ({ ...row, notes: 'nota' }));
    const [model] = incoming.objectives;
    if (model === undefined) throw new Error('no objective');
    const bare = { phases: [], indicators: [], status: [], involved: [] };
    incoming.objectives.push({ ...model, ...bare, id: bench.newId(), code: 'ALTRO' });
    const start = await said(bench);
    const write = (context: Excel.RequestContext) => importPeg(context, incoming);
    const outcome = await createRunner(bench.run).run('import', stoppedAfter(bench, changes, write));
    if (outcome.ok) continue;
    expect(outcome.failure).toMatchObject({ code: 'read-only', stands: 'put-back' });
    expect(await said(bench)).toEqual(start);
  }
});

test('a new row that a table did not take up goes again when something else was hit', async () => {
  const bench = await benchWith(samplePeg());
  const { rows, place } = await tableOf(bench, 'tblFasi');
  const below = place(rows.length, 'Id').row;
  await bench.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Fasi').getRangeByIndexes(below, 0, 1, 1);
    cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  }, 'test');
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const added = { ...phase, id: bench.newId(), description: 'Nuova', monitoring: [], approved: {} };
  const batch = phaseBatch(bench, objective, { before: null, after: added });
  const note = place(0, 'Note');
  const renameColumn = (): void =>
    bench.host.asAnotherPerson(() => bench.host.type('Fasi', note.row - 1, note.column, 'Appunti'));
  await createRunner(bench.run).run('save', (context) => batch(afterTrip(context, 1, renameColumn)));
  const sheet = bench.host.model.sheets.find(({ name }) => name === 'Fasi');
  const standing = [...(sheet?.cells.values() ?? [])].filter((row) => row.get(0)?.value === added.id);
  const inTable = (await tableOf(bench, 'tblFasi')).rows.filter(([id]) => id === added.id);
  expect(standing).toHaveLength(inTable.length);
});

/** A workbook with two objectives, of which the second goes with its phases. */
async function withSecond() {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (!objective) throw new Error('there is no objective');
  peg.objectives.push(copiedPlan({ ...objective, code: '2018_P03_02' }, () => randomUUID()));
  const bench = await benchWith(peg);
  const shown = await pegOf(bench);
  const second = shown.objectives.find(({ code }) => code !== objective.code);
  if (!second) throw new Error('there is no second objective');
  const { before, after } = removeObjective(shown, second, bench.newId);
  const change = changeBetween(before, after);
  return {
    bench,
    remove: (context: Excel.RequestContext) => saveChange(context, { change, newId: bench.newId }),
    rows: async (): Promise<unknown[]> => (await tableOf(bench, 'tblFasi')).rows.map(([id]) => id),
  };
}

test('a row that somebody deletes does not come back with those of a request that was refused before it', async () => {
  const { bench, remove, rows } = await withSecond();
  const phases = await rows();
  const { place } = await tableOf(bench, 'tblFasi');
  const note = place(phases.length - 2, 'Note');
  const deleteTwo = () =>
    bench.host.asAnotherPerson(() => {
      bench.host.type('Fasi', note.row, note.column, 'di un altro');
      bench.host.deleteRows('tblObiettivi', 1);
      bench.host.deleteRows('tblFasi', phases.length - 1);
    });
  const saved = await bench.run((context) => remove(afterTrip(context, 1, deleteTwo)), 'save');
  expect(saved).toEqual({ kind: 'conflict' });
  expect(await rows()).toEqual(phases.slice(0, -1));
});

test('nor does one that the request had not come to when Excel refused it', async () => {
  let byHand = 0;
  for (let changes = 0; ; changes += 1) {
    const { bench, remove, rows } = await withSecond();
    const before = await rows();
    const note = (await tableOf(bench, 'tblFasi')).place(before.length - 2, 'Note');
    let expected = before;
    let requests = 0;
    bench.host.faults.onRequest(() => {
      requests += 1;
      const isThere = rowsOf(bench.host.model, 'phases').some((row) => row.get('id') === before.at(-1));
      if (requests !== 3 || !isThere) return;
      bench.host.asAnotherPerson(() => {
        bench.host.type('Fasi', note.row, note.column, 'di un altro');
        bench.host.deleteRows('tblFasi', before.length - 1);
      });
      expected = before.slice(0, -1);
      byHand += 1;
    });
    const outcome = await createRunner(bench.run).run('save', stoppedAfter(bench, changes, remove));
    if (JSON.stringify(outcome).includes('saved')) break;
    expect(await rows()).toEqual(expected);
  }
  expect(byHand).toBeGreaterThan(0);
});
