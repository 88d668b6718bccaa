import {
  monitoringDay,
  namedDay,
  readDay,
  recordDay,
  showDay,
} from '../../../src/domain/drafts/monitoring-draft';
import type { Objective, Parameters } from '../../../src/domain/records/records';
import type { IsoDate } from '../../../src/domain/values/value';
import { changeBetween, type Change } from '../../../src/workbook/save/change';
import { saveChange } from '../../../src/workbook/save/save';
import type { TableKey } from '../../../src/workbook/schema/schema-base';
import { recordAt } from '../../../src/taskpane/place/record-at';
import { benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { objectiveOf } from './phase-saves';

const JUNE = '2018-06-30';
const END = '2018-12-31';

/** Types into the form of a date and saves, as the pane does. */
async function record(bench: Bench, date: IsoDate, typed: Record<string, string>, shown?: Shown) {
  const { objective, parameters, adopt } = shown ?? (await shownNow(bench));
  const day = namedDay(monitoringDay(objective, date, parameters), bench.newId);
  const reading = readDay({ ...showDay(day), ...typed }, day);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { before, after } = recordDay(objective, day, reading.record);
  return write(bench, changeBetween(before, after), adopt);
}

interface Shown {
  objective: Objective;
  parameters: Parameters;
  adopt: TableKey[];
}

async function shownNow(bench: Bench): Promise<Shown> {
  const { peg, toAdopt } = await contentOf(bench);
  const { parameters } = peg;
  return { objective: await objectiveOf(bench), parameters, adopt: toAdopt.map(({ table }) => table) };
}

async function write(bench: Bench, change: Change, adopt: TableKey[] = []) {
  const { value, trips } = await bench.trips((context) =>
    saveChange(context, { change, newId: bench.newId, adopt }),
  );
  return { ...value, trips };
}

function undoOf(saved: Awaited<ReturnType<typeof write>>): Change {
  if (saved.kind !== 'saved') throw new Error(`the save ended as ${saved.kind}`);
  return saved.undo;
}

const rowsOf = async (bench: Bench) => {
  const { rows, cell } = await tableOf(bench, 'tblMonitoraggio');
  return rows.map((_, index) => ['Data', 'Valore', 'Note'].map((heading) => cell(index, heading)));
};

test('values of a date are added, changed and deleted in two round trips each, and taken back', async () => {
  const bench = await benchWith(samplePeg());
  const before = await objectiveOf(bench);
  const [phase, other] = before.phases;
  const [indicator] = before.indicators;
  const names = [`phase.${phase?.id}`, `phase.${other?.id}`, `indicator.${indicator?.id}`];
  const typed = {
    [`${names[0]}.value`]: '40',
    [`${names[0]}.notes`]: 'a metà',
    [`${names[1]}.value`]: '12,5',
    [`${names[2]}.notes`]: 'solo una nota',
  };
  const added = await record(bench, JUNE, typed);
  expect(added.trips).toBe(2);
  const once = await objectiveOf(bench);
  expect(once.phases[0]?.monitoring).toMatchObject([{ date: JUNE, value: 40, notes: 'a metà' }]);
  expect(once.phases[1]?.monitoring).toMatchObject([{ date: JUNE, value: 12.5, notes: '' }]);
  expect(once.indicators[0]?.monitoring).toMatchObject([{ date: JUNE, value: null, notes: 'solo una nota' }]);
  expect(once.phases.map(({ progress }) => progress)).toEqual(before.phases.map(({ progress }) => progress));
  expect((await contentOf(bench)).toAdopt).toEqual([]);

  const changed = await record(bench, JUNE, {
    [`${names[0]}.value`]: '45',
    [`${names[1]}.value`]: '',
    [`${names[2]}.notes`]: '',
  });
  expect(changed.trips).toBe(2);
  expect(await rowsOf(bench)).toEqual([[43281, 45, 'a metà']]);

  await write(bench, undoOf(changed));
  expect(await objectiveOf(bench)).toEqual(once);
  await write(bench, undoOf(added));
  expect(await objectiveOf(bench)).toEqual(before);
});

test('nothing typed at another date writes nothing', async () => {
  const bench = await benchWith(samplePeg());
  const old = snapshot(bench.host);
  expect((await record(bench, JUNE, {})).kind).toBe('saved');
  expect(snapshot(bench.host)).toEqual(old);
});

test('at the reference date all current values are recorded at once, and a changed one becomes the phase’s own', async () => {
  const bench = await benchWith(samplePeg());
  const before = await objectiveOf(bench);
  const id = before.phases[0]?.id ?? '';
  const saved = await record(bench, END, { [`phase.${id}.value`]: '95' });
  expect(saved.trips).toBe(2);
  const after = await objectiveOf(bench);
  expect(after.phases[0]).toMatchObject({ progress: 95, monitoring: [{ date: END, value: 95 }] });
  for (const [index, phase] of after.phases.entries()) {
    const own = before.phases[index]?.progress ?? null;
    if (index > 0) expect(phase.progress).toBe(own);
    expect(phase.monitoring.map(({ value }) => value)).toEqual(
      phase.progress === null ? [] : [phase.progress],
    );
  }
  expect(after.indicators.flatMap(({ monitoring }) => monitoring).length).toBeGreaterThan(0);
  await write(bench, undoOf(saved));
  expect(await objectiveOf(bench)).toEqual(before);
});

test('sixty phases are recorded in three round trips at most', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  if (objective === undefined || phase === undefined) throw new Error('the sample is empty');
  objective.phases = Array.from({ length: 60 }, (_, index) => ({
    ...phase,
    id: `phase-${index}`,
    order: index + 1,
    description: `Fase ${index + 1}`,
  }));
  const bench = await benchWith(peg);
  const typed = Object.fromEntries(objective.phases.map(({ id }) => [`phase.${id}.value`, '30']));
  const saved = await record(bench, JUNE, typed);
  expect(saved.kind).toBe('saved');
  expect(saved.trips).toBeLessThanOrEqual(3);
  expect(await rowsOf(bench)).toHaveLength(60);
});

/** Types cells into the first free row of a table's sheet, from the second column on. */
async function typeBelow(bench: Bench, name: string, cells: Record<string, string>) {
  const table = await tableOf(bench, name);
  const isBlank = table.rows.length === 1 && table.rows[0]?.slice(0, 5).every((cell) => cell === '');
  const offset = isBlank ? 0 : table.rows.length;
  for (const [heading, typed] of Object.entries(cells)) {
    const { row, column } = table.place(0, heading);
    bench.host.type(table.sheet, row + offset, column, typed);
  }
}

test('a row typed by hand is shown, opens its date, and is changed in its place with an Id of its own', async () => {
  const bench = await benchWith(samplePeg());
  const [phase] = (await objectiveOf(bench)).phases;
  const id = phase?.id ?? '';
  await typeBelow(bench, 'tblMonitoraggio', { Riga: id, Data: '30/06/2018', Valore: '40', Note: 'a mano' });
  const content = await contentOf(bench);
  const [own] = content.peg.objectives;
  const day = monitoringDay(own as Objective, JUNE, content.peg.parameters);
  expect(day.phases[0]).toMatchObject({ value: 40, notes: 'a mano', isStored: true, row: { id: '' } });
  const place = content.places.get(day.phases[0]?.row ?? {});
  const { row = -1, sheetId = '' } = place ?? {};
  expect(recordAt(content, { worksheetId: sheetId, firstRow: row, lastRow: row })).toMatchObject({
    view: 'objective',
    tab: 'monitoring',
    id: JUNE,
    position: 0,
  });
  expect((await record(bench, JUNE, { [`phase.${id}.value`]: '50' })).kind).toBe('saved');
  expect(await rowsOf(bench)).toEqual([[43281, 50, 'a mano']]);
  expect((await objectiveOf(bench)).phases[0]?.monitoring[0]?.id).not.toBe('');
});

test('a value that cannot be read is shown as missing, stays so, and is replaced by what is typed', async () => {
  const peg = samplePeg();
  peg.objectives[0]?.phases[0]?.monitoring.push({ id: 'm1', date: JUNE, value: 40, notes: '' });
  const bench = await benchWith(peg);
  const { sheet, place } = await tableOf(bench, 'tblMonitoraggio');
  const { row, column } = place(0, 'Valore');
  bench.host.type(sheet, row, column, 'circa 40');
  const [first, second] = (await objectiveOf(bench)).phases;
  expect((await record(bench, JUNE, { [`phase.${second?.id}.value`]: '10' })).kind).toBe('saved');
  expect((await rowsOf(bench)).map(([, value]) => value)).toEqual(['circa 40', 10]);
  expect((await record(bench, JUNE, { [`phase.${first?.id}.value`]: '40' })).kind).toBe('saved');
  expect((await rowsOf(bench)).map(([, value]) => value)).toEqual([40, 10]);
});

// Holds save-4.
test('what is recorded for a phase typed by hand gives the phase its Id in the same save', async () => {
  const bench = await benchWith(samplePeg());
  await typeBelow(bench, 'tblFasi', { Obiettivo: '2018_P03_01', Descrizione: 'Scritta nel foglio' });
  const { phases } = await objectiveOf(bench);
  expect(phases.at(-1)).toMatchObject({ id: '', description: 'Scritta nel foglio' });
  const saved = await record(bench, JUNE, { [`phase.row ${phases.length}.value`]: '20' });
  expect([saved.kind, saved.trips]).toEqual(['saved', 2]);
  const written = (await objectiveOf(bench)).phases.at(-1);
  expect(written).toMatchObject({
    description: 'Scritta nel foglio',
    monitoring: [{ date: JUNE, value: 20 }],
  });
  expect((await contentOf(bench)).issues).toEqual([]);
});

// Holds conflict-1.
test('what somebody else has recorded for the same phase and date is not written over', async () => {
  const bench = await benchWith(samplePeg());
  const id = (await objectiveOf(bench)).phases[0]?.id ?? '';
  const value = { [`phase.${id}.value`]: '40' };
  await record(bench, JUNE, value);
  const shown = await shownNow(bench);
  await record(bench, JUNE, { [`phase.${id}.value`]: '55' });
  const old = snapshot(bench.host);
  expect((await record(bench, JUNE, { [`phase.${id}.value`]: '60' }, shown)).kind).toBe('conflict');
  expect(snapshot(bench.host)).toEqual(old);
});

// Holds save-4.
test('nothing is recorded for a phase that somebody has deleted', async () => {
  const bench = await benchWith(samplePeg());
  const shown = await shownNow(bench);
  const [phase, other] = shown.objective.phases;
  const part = { ...shown.objective, involved: [], status: [], indicators: [] };
  const peg = (await contentOf(bench)).peg;
  const gone = changeBetween(
    { ...peg, objectives: [{ ...part, phases: phase ? [phase] : [] }] },
    { ...peg, objectives: [{ ...part, phases: [] }] },
  );
  expect((await write(bench, gone)).kind).toBe('saved');
  const typed = { [`phase.${phase?.id}.value`]: '40', [`phase.${other?.id}.value`]: '40' };
  expect((await record(bench, JUNE, typed, shown)).kind).toBe('gone');
  expect(await rowsOf(bench)).toEqual([['', '', '']]);
});
