import type { Phase } from '../../../src/domain/records/records';
import { createCalculator } from '../../../workbench/calculation/calculator';
import {
  afterTrip,
  benchWith,
  contentOf,
  preparedBench,
  samplePeg,
  snapshot,
  tableOf,
  type Bench,
} from '../bench';
import { CODE, objectiveOf, phaseBatch, phasesOf, savePhase } from './phase-saves';

const newPhase: Phase = {
  id: 'cccccccc-0000-4000-8000-000000000001',
  order: 11,
  description: '=una fase nuova',
  weight: 5,
  progress: null,
  plannedStart: '2018-03-01',
  plannedEnd: '2018-10-31',
  actualStart: null,
  actualEnd: null,
  manager: 'ROSSI ANNA',
  centre: '09_U_P3',
  notes: '',
  monitoring: [],
  approved: {},
};

function firstPhase(): Phase {
  const [phase] = samplePeg().objectives[0]?.phases ?? [];
  if (phase === undefined) throw new Error('the sample has no phase');
  return phase;
}

const save = (bench: Bench, before: Phase | null, after: Phase) => savePhase(bench, { before, after });
const remove = (bench: Bench, phase: Phase) => savePhase(bench, { before: phase, after: null });
const saved = expect.objectContaining({ kind: 'saved' });

// Holds conflict-1.
test('a changed phase is saved in two round trips, and only its changed cells are written', async () => {
  const bench = await benchWith(samplePeg());
  const before = firstPhase();
  const after = { ...before, progress: 80, actualEnd: null, notes: "'nota" };
  const old = snapshot(bench.host);
  const { value, trips } = await save(bench, before, after);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  expect((await phasesOf(bench))[0]).toEqual(after);
  const cells = (model: typeof old) => model.sheets.find(({ name }) => name === 'Fasi')?.cells.get(1);
  const changed = [...(cells(bench.host.model) ?? [])].filter(
    ([column, cell]) => cell.formula === null && cell.value !== (cells(old)?.get(column)?.value ?? null),
  );
  expect(changed.map(([, { value: written }]) => written)).toEqual([80, "'nota"]);
});

test('a new phase goes into the blank first row of a new table', async () => {
  const bench = await preparedBench();
  await bench.run(async (context) => {
    const row = context.workbook.tables.getItem('tblObiettivi').getDataBodyRange();
    row.getCell(0, 0).getResizedRange(0, 2).values = [[bench.newId(), 1, CODE]];
    await context.sync();
  }, 'test');
  const { value, trips } = await save(bench, null, newPhase);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  expect((await tableOf(bench, 'tblFasi')).rows).toHaveLength(1);
  expect(await phasesOf(bench)).toEqual([newPhase]);
});

test('a new phase is appended, and the table grows with its formulas, in two round trips', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const { value, trips } = await save(bench, null, newPhase);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  const table = await tableOf(bench, 'tblFasi');
  expect(table.rows).toHaveLength(11);
  expect(table.cell(10, 'Stato')).toBe('in ritardo');
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Somma pesi')).toBe(105);
});

test('a phase is saved with its monitoring and approved values', async () => {
  const bench = await benchWith(samplePeg());
  const before = firstPhase();
  const entry = {
    id: 'dddddddd-0000-4000-8000-000000000001',
    date: '2018-06-30',
    value: 40,
    notes: 'a metà',
  };
  const after = { ...before, monitoring: [entry], approved: { weight: 10, plannedEnd: '2018-12-31' } };
  expect((await save(bench, before, after)).value).toEqual(saved);
  const again = { ...after, monitoring: [{ ...entry, value: 45 }] };
  expect((await save(bench, after, again)).value).toEqual(saved);
  expect((await save(bench, again, before)).value).toEqual(saved);
  expect((await tableOf(bench, 'tblMonitoraggio')).rows).toHaveLength(1);
});

async function typeNote(bench: Bench, note: string): Promise<void> {
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(0, 'Note');
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', row, column, note));
}

// Holds save-2 and conflict-1.
test('somebody else’s change of the same cell between two batches is a conflict that writes nothing', async () => {
  const bench = await benchWith(samplePeg());
  await typeNote(bench, 'nota di un altro');
  const old = snapshot(bench.host);
  const { value } = await save(bench, firstPhase(), { ...firstPhase(), progress: 50, notes: 'mia' });
  expect(value).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(old);
});

test('somebody else’s change of another cell of the row stays', async () => {
  const bench = await benchWith(samplePeg());
  await typeNote(bench, 'nota di un altro');
  expect((await save(bench, firstPhase(), { ...firstPhase(), progress: 50 })).value).toEqual(saved);
  expect((await phasesOf(bench))[0]).toEqual({ ...firstPhase(), progress: 50, notes: 'nota di un altro' });
});

test('a phase whose row is gone is not written anywhere', async () => {
  const bench = await benchWith(samplePeg());
  const gone = { ...firstPhase(), id: newPhase.id };
  expect((await save(bench, gone, { ...gone, progress: 1 })).value).toEqual({ kind: 'gone' });
});

test.each([
  ['deleted', ''],
  ['renamed', '2018_P03_99'],
])('no phase is added to an objective that somebody else has %s', async (_, code) => {
  const bench = await benchWith(samplePeg());
  const batch = phaseBatch(bench, await objectiveOf(bench), { before: null, after: newPhase });
  const objectives = await tableOf(bench, 'tblObiettivi');
  bench.host.asAnotherPerson(() => {
    for (const heading of code === '' ? ['Id', 'Codice', 'Descrizione'] : ['Codice']) {
      const { row, column } = objectives.place(0, heading);
      bench.host.type('Obiettivi', row, column, code);
    }
  });
  const old = snapshot(bench.host);
  expect(await bench.run(batch, 'save')).toEqual({ kind: 'gone' });
  expect(snapshot(bench.host)).toEqual(old);
});

test('saving again what was saved, after an unknown outcome, makes no second row', async () => {
  const bench = await benchWith(samplePeg());
  await save(bench, null, newPhase);
  expect((await save(bench, null, newPhase)).value).toEqual(saved);
  expect(await phasesOf(bench)).toHaveLength(11);
  expect((await save(bench, null, { ...newPhase, notes: 'altro' })).value).toEqual({ kind: 'conflict' });
});

test('saving again a change that was saved, after an unknown outcome, is no conflict', async () => {
  const bench = await benchWith(samplePeg());
  const before = firstPhase();
  const after = { ...before, progress: 77 };
  await save(bench, before, after);
  expect((await save(bench, before, after)).value).toEqual(saved);
});

test('rows that others sorted meanwhile are found by their id', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').getDataBodyRange().load('values');
    await context.sync();
    body.values = [...(body.values as (string | number)[][])]
      .reverse()
      .map((row) => row.map((cell, index) => (index < 13 ? cell : (null as unknown as string))));
    await context.sync();
  }, 'test');
  const before = firstPhase();
  const after = { ...before, progress: 33 };
  expect((await save(bench, before, after)).value).toEqual(saved);
});

test('a row that somebody appends between reading and writing is kept', async () => {
  const bench = await benchWith(samplePeg());
  const other = 'eeeeeeee-0000-4000-8000-000000000001';
  const table = await tableOf(bench, 'tblFasi');
  const place = table.place(table.rows.length, 'Id');
  const append = (): void =>
    bench.host.asAnotherPerson(() => {
      bench.host.type('Fasi', place.row, place.column, other);
      bench.host.type('Fasi', place.row, place.column + 2, CODE);
    });
  const batch = phaseBatch(bench, await objectiveOf(bench), { before: null, after: newPhase });
  const { value, trips } = await bench.trips((context) => batch(afterTrip(context, 1, append)));
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  const ids = (await tableOf(bench, 'tblFasi')).rows.map(([id]) => id);
  expect(ids.slice(-2)).toEqual([other, newPhase.id]);
});

test('a table that does not grow by itself is extended by one further round trip', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const table = await tableOf(bench, 'tblFasi');
  const { row } = table.place(table.rows.length, 'Id');
  await bench.run(async (context) => {
    const below = context.workbook.worksheets.getItem('Fasi').getRangeByIndexes(row, 0, 1, 1);
    below.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  }, 'test');
  const { value, trips } = await save(bench, null, newPhase);
  expect(value).toEqual(saved);
  expect(trips).toBe(3);
  expect((await tableOf(bench, 'tblFasi')).cell(10, 'Stato')).toBe('in ritardo');
});

test('content below the table is moved down, not overwritten', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblFasi');
  const { row } = table.place(table.rows.length + 1, 'Id');
  bench.host.type('Fasi', row, 3, 'Appunto sotto la tabella');
  const { value, trips } = await save(bench, null, newPhase);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  expect(
    bench.host.model.sheets
      .find(({ name }) => name === 'Fasi')
      ?.cells.get(row + 1)
      ?.get(3)?.value,
  ).toBe('Appunto sotto la tabella');
});

test('a deleted phase leaves no row of it, in two round trips', async () => {
  const phase = { ...firstPhase() };
  const peg = samplePeg();
  peg.objectives[0]?.phases[0]?.monitoring.push({ id: 'm1', date: '2018-06-30', value: 50, notes: '' });
  const bench = await benchWith(peg);
  const shown = { ...phase, monitoring: [{ id: 'm1', date: '2018-06-30', value: 50, notes: '' }] };
  const { value, trips } = await remove(bench, shown);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  expect(await phasesOf(bench)).toHaveLength(9);
  expect((await contentOf(bench)).issues).toEqual([]);
});

test('the last phase of a table leaves its blank row', async () => {
  const peg = samplePeg();
  peg.objectives.forEach((objective) => objective.phases.splice(1));
  const bench = await benchWith(peg, createCalculator());
  const { value } = await remove(bench, firstPhase());
  expect(value).toEqual(saved);
  const table = await tableOf(bench, 'tblFasi');
  expect(table.rows).toHaveLength(1);
  expect(table.cell(0, 'Stato')).toBe('');
  expect(await phasesOf(bench)).toEqual([]);
});

test('a phase that somebody changed is not deleted', async () => {
  const bench = await benchWith(samplePeg());
  const phase = { ...firstPhase(), progress: 12 };
  const { value } = await remove(bench, phase);
  expect(value).toEqual({ kind: 'conflict' });
  expect(await phasesOf(bench)).toHaveLength(10);
});

test('a phase typed by hand gets its id when it is saved, and so do the others', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblFasi');
  for (const [index, description] of ['Scritta a mano', 'Anche questa'].entries()) {
    const code = table.place(table.rows.length + index, 'Obiettivo');
    bench.host.type('Fasi', code.row, code.column, CODE);
    bench.host.type('Fasi', code.row, code.column + 1, description);
  }
  const before = (await phasesOf(bench)).find(({ description }) => description === 'Scritta a mano');
  if (before === undefined) throw new Error('the typed phase was not read');
  const after = { ...before, id: newPhase.id, weight: 3 };
  const { value, trips } = await save(bench, before, after);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  const content = await contentOf(bench);
  expect(content.toAdopt).toEqual([]);
  expect(content.peg.objectives[0]?.phases.slice(-2).map(({ order }) => order)).toEqual([11, 12]);
});

test('approved values and accepted findings are written in plain words', async () => {
  const peg = samplePeg();
  const [phase] = peg.objectives[0]?.phases ?? [];
  if (phase === undefined) throw new Error('the sample has no phase');
  phase.approved = { plannedEnd: '2018-12-31' };
  peg.accepted.push({
    id: 'acc',
    objective: CODE,
    finding: 'phase-late',
    row: phase.id,
    reason: 'noto',
    author: '',
    date: null,
  });
  const bench = await benchWith(peg);
  expect((await tableOf(bench, 'tblApprovato')).cell(0, 'Campo')).toBe('Fine prevista');
  expect((await tableOf(bench, 'tblAccettati')).cell(0, 'Rilievo')).toBe('Fase in ritardo');
  expect((await contentOf(bench)).peg).toEqual(peg);
});
