import { newPhase } from '../../../src/domain/drafts/phase-draft';
import { editRows } from '../../../src/domain/edits/edits';
import type { Monitoring, Phase } from '../../../src/domain/records/records';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { edited, pegOf, typeRow } from './edit-saves';
import { phasesOf, savePhase } from './phase-saves';

const NEW_ID = 'cccccccc-0000-4000-8000-000000000001';

async function firstPhase(bench: Bench): Promise<Phase> {
  const [phase] = await phasesOf(bench);
  if (phase === undefined) throw new Error('there is no phase');
  return phase;
}

const save = async (bench: Bench, before: Phase, after: Phase) =>
  (await savePhase(bench, { before, after, adopt: ['monitoring', 'approved'] })).value;

const remove = async (bench: Bench, phase: Phase) =>
  (await savePhase(bench, { before: phase, after: null })).value;

const saved = expect.objectContaining({ kind: 'saved' });

/** Puts a copy of a table's first row below its last one, with other values in some columns. */
async function copyFirstRow(bench: Bench, name: string, changes: Record<number, string> = {}): Promise<void> {
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    const first = body.getRow(0).load('values');
    await context.sync();
    const inputs = name === 'tblFasi' ? 13 : 5;
    const values = (first.values as string[][])[0]?.slice(0, inputs) ?? [];
    const cells = values.map((value, index) => changes[index] ?? value);
    const below = body.getLastRow().getOffsetRange(1, 0).getCell(0, 0);
    below.getResizedRange(0, inputs - 1).values = [cells];
    await context.sync();
  }, 'test');
}

/** The sample, the first phase of which has that monitoring. */
async function monitoredBench(...monitoring: Monitoring[]): Promise<Bench> {
  const peg = samplePeg();
  peg.objectives[0]?.phases[0]?.monitoring.push(...monitoring);
  return benchWith(peg);
}

async function typeInto(bench: Bench, row: number, heading: string, typed: string): Promise<void> {
  const place = (await tableOf(bench, 'tblMonitoraggio')).place(row, heading);
  bench.host.type('Monitoraggio', place.row, place.column, typed);
}

const june: Monitoring = { id: 'm1', date: '2018-06-30', value: 40, notes: 'a metà' };
const july: Monitoring = { id: 'm2', date: '2018-07-31', value: 50, notes: '' };

test('a copied row is saved with an id of its own, and the original stays', async () => {
  const bench = await monitoredBench(june);
  const original = await firstPhase(bench);
  await copyFirstRow(bench, 'tblFasi');
  await copyFirstRow(bench, 'tblFasi');
  const copy = (await phasesOf(bench)).find(({ id }) => id === '');
  if (copy === undefined) throw new Error('the copy was not read');
  const after = { ...copy, id: NEW_ID, notes: 'copiata' };
  expect(await save(bench, copy, after)).toEqual(saved);
  const phases = await phasesOf(bench);
  expect(phases.find(({ id }) => id === original.id)).toEqual(original);
  expect(phases.find(({ id }) => id === NEW_ID)).toEqual(after);
  expect((await contentOf(bench)).toAdopt).toEqual([]);
});

test('a copied row is deleted, and the original and its monitoring stay', async () => {
  const bench = await monitoredBench(june);
  const before = await phasesOf(bench);
  await copyFirstRow(bench, 'tblFasi');
  const copy = (await phasesOf(bench)).find(({ id }) => id === '');
  if (copy === undefined) throw new Error('the copy was not read');
  expect(await remove(bench, copy)).toEqual(saved);
  expect(await phasesOf(bench)).toEqual(before);
});

test('the original of a copied row is deleted, and the copy stays', async () => {
  const bench = await monitoredBench(june);
  const original = await firstPhase(bench);
  await copyFirstRow(bench, 'tblFasi');
  expect(await remove(bench, original)).toEqual(saved);
  expect(await phasesOf(bench)).toHaveLength(10);
  expect((await phasesOf(bench)).find(({ id }) => id === original.id)?.monitoring).toEqual([]);
});

test('of rows copied to two objectives, the one of the objective that is shown is saved', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('the sample has no objective');
  const other = { ...objective, id: NEW_ID.replace('c', 'd'), order: 99, code: '2018_P99_01' };
  peg.objectives.push({ ...other, phases: [], indicators: [], status: [], involved: [] });
  const bench = await benchWith(peg);
  await copyFirstRow(bench, 'tblFasi', { 2: other.code });
  await copyFirstRow(bench, 'tblFasi');
  const copy = (await phasesOf(bench)).find(({ id }) => id === '');
  if (copy === undefined) throw new Error('the copy was not read');
  const after = { ...copy, id: NEW_ID, progress: 1 };
  expect(await save(bench, copy, after)).toEqual(saved);
  expect((await contentOf(bench)).peg.objectives.at(-1)?.phases).toHaveLength(1);
  expect((await phasesOf(bench)).find(({ id }) => id === NEW_ID)).toEqual(after);
});

// Holds save-3.
test('a typed phase that was saved, after an unknown outcome, is saved and not gone', async () => {
  const bench = await benchWith(samplePeg());
  await copyFirstRow(bench, 'tblFasi');
  const copy = (await phasesOf(bench)).find(({ id }) => id === '');
  if (copy === undefined) throw new Error('the copy was not read');
  const after = { ...copy, id: NEW_ID, notes: 'copiata' };
  await save(bench, copy, after);
  expect(await save(bench, copy, after)).toEqual(saved);
});

test('saving a phase leaves a monitoring cell that cannot be read as it is', async () => {
  const bench = await monitoredBench(june);
  await typeInto(bench, 0, 'Valore', 'circa 40');
  const before = await firstPhase(bench);
  expect(before.monitoring).toEqual([{ ...june, value: null }]);
  const after = { ...before, notes: 'solo la nota' };
  expect(await save(bench, before, after)).toEqual(saved);
  expect((await tableOf(bench, 'tblMonitoraggio')).cell(0, 'Valore')).toBe('circa 40');
});

test('a number that stands as text in monitoring is no conflict and stays as it is', async () => {
  const bench = await monitoredBench(june);
  await typeInto(bench, 0, 'Valore', "'40");
  const before = await firstPhase(bench);
  expect(before.monitoring).toEqual([june]);
  const after = { ...before, notes: 'solo la nota' };
  expect(await save(bench, before, after)).toEqual(saved);
  expect((await tableOf(bench, 'tblMonitoraggio')).cell(0, 'Valore')).toBe('40');
});

// Holds save-3.
test('monitoring without Id gets one when its phase is saved, and none is lost', async () => {
  const bench = await monitoredBench(june, july);
  await typeInto(bench, 0, 'Id', '');
  await typeInto(bench, 1, 'Id', '');
  const before = await firstPhase(bench);
  expect(before.monitoring.map(({ id }) => id)).toEqual(['', '']);
  const after = { ...before, notes: 'solo la nota' };
  expect((await save(bench, before, after)).kind).toBe('saved');
  const { monitoring } = await firstPhase(bench);
  expect(monitoring.map((entry) => ({ ...entry, id: '' }))).toEqual(before.monitoring);
  expect(new Set(monitoring.map(({ id }) => id)).size).toBe(2);
  expect(monitoring.map(({ id }) => id)).not.toContain('');
  const again = { ...after, notes: 'ancora' };
  expect((await save(bench, after, again)).kind).toBe('saved');
  expect((await tableOf(bench, 'tblMonitoraggio')).rows).toHaveLength(2);
});

test('of monitoring without Id, the entry that is taken out is deleted and the other one stays', async () => {
  const bench = await monitoredBench(june, july);
  await typeInto(bench, 0, 'Id', '');
  await typeInto(bench, 1, 'Id', '');
  await typeInto(bench, 1, 'Valore', 'circa 50');
  const before = await firstPhase(bench);
  const after = { ...before, monitoring: before.monitoring.slice(1) };
  expect((await save(bench, before, after)).kind).toBe('saved');
  const table = await tableOf(bench, 'tblMonitoraggio');
  expect(table.rows).toHaveLength(1);
  expect(table.cell(0, 'Valore')).toBe('circa 50');
});

test('a copied row of monitoring is kept and gets an Id of its own', async () => {
  const bench = await monitoredBench(june);
  await copyFirstRow(bench, 'tblMonitoraggio', { 4: 'copiata' });
  const before = await firstPhase(bench);
  expect(before.monitoring.map(({ id }) => id)).toEqual(['m1', '']);
  const after = { ...before, progress: 3 };
  expect((await save(bench, before, after)).kind).toBe('saved');
  const { monitoring } = await firstPhase(bench);
  expect(monitoring.map(({ notes }) => notes)).toEqual(['a metà', 'copiata']);
  expect(monitoring[1]?.id).not.toBe('');
});

test('all monitoring without Id goes with its phase', async () => {
  const bench = await monitoredBench(june, july);
  await typeInto(bench, 0, 'Id', '');
  await typeInto(bench, 1, 'Id', '');
  expect(await remove(bench, await firstPhase(bench))).toEqual(saved);
  expect((await contentOf(bench)).issues).toEqual([]);
  expect((await tableOf(bench, 'tblMonitoraggio')).cell(0, 'Riga')).toBe('');
});

test('an approved value whose field is typed in small letters keeps its act', async () => {
  const peg = samplePeg();
  peg.parameters.approval = { act: 'DGC 1/2018', date: '2018-01-15' };
  const [phase] = peg.objectives[0]?.phases ?? [];
  if (phase === undefined) throw new Error('the sample has no phase');
  phase.approved = { plannedEnd: '2018-12-31' };
  const bench = await benchWith(peg);
  const place = (await tableOf(bench, 'tblApprovato')).place(0, 'Campo');
  const sheet = (await tableOf(bench, 'tblApprovato')).sheet;
  bench.host.type(sheet, place.row, place.column, 'fine prevista');
  const before = await firstPhase(bench);
  const [row] = (await tableOf(bench, 'tblApprovato')).rows;
  const after = { ...before, notes: 'solo la nota' };
  expect(await save(bench, before, after)).toEqual(saved);
  expect((await tableOf(bench, 'tblApprovato')).rows).toEqual([row]);
});

test('a row whose order was emptied is saved, and gets one again', async () => {
  const bench = await monitoredBench();
  const place = (await tableOf(bench, 'tblFasi')).place(0, 'Ordine');
  bench.host.type('Fasi', place.row, place.column, '');
  const [phase] = (await phasesOf(bench)).filter(({ order }) => order > 10);
  if (phase === undefined) throw new Error('no phase was put at the end');
  const after = { ...phase, notes: 'in coda' };
  expect(await save(bench, phase, after)).toEqual(saved);
  expect((await phasesOf(bench)).at(-1)).toEqual(after);
  expect((await contentOf(bench)).toAdopt).toEqual([]);
});

test('a phase is added to an objective that was typed by hand, whose Id comes with the same save', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblObiettivi', { Codice: '2018_P03_02' });
  const objective = (await pegOf(bench)).objectives[1];
  if (objective === undefined) throw new Error('the objective is not there');
  expect(objective.id).toBe('');
  const phase = { ...newPhase(1), id: NEW_ID, description: 'Analisi dei bisogni' };
  await edited(bench, editRows(objective, { phases: [] }, { phases: [phase] }));
  const now = (await pegOf(bench)).objectives[1];
  expect(now?.phases).toEqual([phase]);
  expect(now?.id).not.toBe('');
});
