import {
  addObjective,
  changeCentre,
  changeNode,
  changeObjective,
  changeSettings,
  editRows,
  moved,
  removeObjective,
  type Edit,
} from '../../src/domain/edits';
import { namedObjective } from '../../src/domain/named';
import { paragraphsOf, statusOf } from '../../src/domain/narrative';
import type { Indicator, Lists, Objective, Peg } from '../../src/domain/records';
import { changeBetween, type Change } from '../../src/workbook/change';
import { saveChange, type Saved } from '../../src/workbook/save';
import { benchWith, contentOf, preparedBench, samplePeg, snapshot, tableOf, type Bench } from './bench';
import { CODE, objectiveOf } from './phase-saves';

const pegOf = async (bench: Bench): Promise<Peg> => (await contentOf(bench)).peg;

const write = (bench: Bench, change: Change) =>
  bench.trips((context) => saveChange(context, { change, newId: bench.newId }));

/** Saves in two round trips. @returns what takes it back */
async function save(bench: Bench, edit: Edit): Promise<Change> {
  const { value, trips } = await write(bench, changeBetween(edit.before, edit.after));
  expect(trips).toBe(2);
  return undoOf(value);
}

function undoOf(saved: Saved): Change {
  if (saved.kind !== 'saved') throw new Error(`the save ended as ${saved.kind}`);
  return saved.undo;
}

async function undo(bench: Bench, change: Change): Promise<void> {
  expect((await write(bench, change)).value.kind).toBe('saved');
}

/** The sample with everything that can name a code. */
function richPeg(): Peg {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  if (objective === undefined || phase === undefined) throw new Error('the sample is empty');
  peg.parameters.approval = { act: 'DGC 1/2018', date: '2018-01-15' };
  peg.centres.push({ id: 'c2', code: '10_U', shortName: 'SERVIZI', name: 'Servizi', manager: '' });
  objective.involved.push({ id: 'i1', centre: '10_U', role: 'supporto', share: 20 });
  phase.monitoring.push({ id: 'm1', date: '2018-06-30', value: 40, notes: 'a metà' });
  phase.approved = { weight: 10, plannedEnd: '2018-12-31' };
  peg.accepted.push({
    ...{
      id: 'a1',
      objective: CODE,
      finding: 'phase-late',
      row: phase.id,
      reason: 'noto',
      author: '',
      date: null,
    },
  });
  peg.corrections.push({
    ...{ id: 'k1', date: '2018-05-01', author: 'ROSSI', kind: 'variazione', state: 'proposta', act: '' },
    ...{ objective: CODE, row: phase.id, field: 'weight', before: 5, after: 10, reason: 'priorità' },
  });
  return peg;
}

test('a new code of an objective is written wherever it is named, in one batch, and taken back', async () => {
  const bench = await benchWith(richPeg());
  const before = await pegOf(bench);
  const objective = await objectiveOf(bench);
  const back = await save(
    bench,
    changeObjective(before, objective, { ...objective, code: 'NUOVO' }, bench.newId),
  );
  for (const name of [
    'tblFasi',
    'tblIndicatori',
    'tblStato',
    'tblCoinvolti',
    'tblRettifiche',
    'tblAccettati',
  ]) {
    const { rows, cell } = await tableOf(bench, name);
    expect([name, ...rows.map((_, index) => cell(index, 'Obiettivo'))]).toEqual([
      name,
      ...rows.map(() => 'NUOVO'),
    ]);
  }
  const renamed = await pegOf(bench);
  expect(renamed.objectives[0]).toEqual({ ...objective, code: 'NUOVO' });
  expect((await contentOf(bench)).unreadable).toEqual([]);
  await undo(bench, back);
  expect(await pegOf(bench)).toEqual(before);
});

test('phases typed by hand go along with a new code, and get their Ids', async () => {
  const bench = await benchWith(samplePeg());
  const { place, rows } = await tableOf(bench, 'tblFasi');
  const code = place(rows.length, 'Obiettivo');
  bench.host.type('Fasi', code.row, code.column, CODE.toLowerCase());
  bench.host.type('Fasi', code.row, code.column + 1, 'Scritta a mano');
  const objective = namedObjective(await objectiveOf(bench), bench.newId);
  await save(
    bench,
    changeObjective(await pegOf(bench), objective, { ...objective, code: 'NUOVO' }, bench.newId),
  );
  const content = await contentOf(bench);
  expect(content.toAdopt).toEqual([]);
  expect(content.peg.objectives[0]?.phases.at(-1)).toEqual(objective.phases.at(-1));
});

test('new codes of a centre and of a DUP entry are written wherever they are named', async () => {
  const bench = await benchWith(richPeg());
  const before = await pegOf(bench);
  const [centre] = before.centres;
  const node = before.planning.find(({ code }) => code === '4_0101');
  if (centre === undefined || node === undefined) throw new Error('the sample has neither');
  const back = await save(bench, changeCentre(before, centre, { ...centre, code: 'C_9' }, bench.newId));
  await save(bench, changeNode(before, node, { ...node, code: '4_X' }, bench.newId));
  const { objectives, planning, centres } = await pegOf(bench);
  expect(centres.map(({ code }) => code)).toEqual(['C_9', '10_U']);
  expect(objectives[0]?.centre).toBe('C_9');
  expect(new Set(objectives[0]?.phases.map((phase) => phase.centre))).toEqual(new Set(['C_9']));
  expect(objectives[0]?.involved.map((row) => row.centre)).toEqual(['10_U']);
  expect(planning.map(({ parent }) => parent)).toEqual([null, '4', '4_X']);
  await undo(bench, back);
  expect((await pegOf(bench)).objectives).toEqual(before.objectives);
});

test('a centre without a code that gets one leaves the rows without a centre alone', async () => {
  const peg = samplePeg();
  peg.objectives[0]?.phases.forEach((phase) => (phase.centre = ''));
  const bench = await benchWith(peg);
  const before = await pegOf(bench);
  const blank = { id: bench.newId(), code: '', shortName: '', name: 'Senza codice', manager: '' };
  await save(bench, changeCentre(before, null, blank, bench.newId));
  await save(bench, changeCentre(before, blank, { ...blank, code: 'C_9' }, bench.newId));
  expect((await pegOf(bench)).objectives).toEqual(before.objectives);
});

test('an objective goes with all its rows in one batch, and comes back as it was', async () => {
  const bench = await benchWith(richPeg());
  const before = await pegOf(bench);
  const back = await save(bench, removeObjective(before, await objectiveOf(bench), bench.newId));
  const after = await pegOf(bench);
  expect([after.objectives, after.corrections, after.accepted]).toEqual([[], [], []]);
  expect((await contentOf(bench)).unreadable).toEqual([]);
  await undo(bench, back);
  expect(await pegOf(bench)).toEqual(before);
  expect((await tableOf(bench, 'tblApprovato')).cell(0, 'Atto')).toBe('DGC 1/2018');
});

test('an unreadable cell comes back with its row', async () => {
  const bench = await benchWith(samplePeg());
  const weight = (await tableOf(bench, 'tblFasi')).place(0, 'Peso');
  bench.host.type('Fasi', weight.row, weight.column, 'circa dieci');
  const objective = await objectiveOf(bench);
  const back = await save(bench, editRows(objective, { phases: objective.phases }, { phases: [] }));
  await undo(bench, back);
  const { rows, cell } = await tableOf(bench, 'tblFasi');
  expect(rows.map((_, index) => cell(index, 'Peso'))).toContain('circa dieci');
});

test('a new objective is written with the plan that it was copied from', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const copy: Objective = {
    ...namedObjective(
      {
        ...objective,
        phases: objective.phases.map((phase) => ({ ...phase, id: '' })),
        indicators: objective.indicators.map((indicator) => ({ ...indicator, id: '', history: [] })),
        status: [],
      },
      bench.newId,
    ),
    ...{ id: bench.newId(), code: 'COPIA', order: 2 },
  };
  await save(bench, addObjective(copy));
  expect((await pegOf(bench)).objectives).toEqual([objective, copy]);
});

test('indicators are written with the formats that an import gives them, also after another measure', async () => {
  const peg = samplePeg();
  const indicators = peg.objectives[0]?.indicators ?? [];
  const imported = await benchWith(peg);
  const formats = (bench: Bench) =>
    bench.run(async (context) => {
      const ranges = ['tblIndicatori', 'tblStorico'].map((name) =>
        context.workbook.tables.getItem(name).getDataBodyRange().load('numberFormat'),
      );
      await context.sync();
      return ranges.map((range) => range.numberFormat as string[][]);
    }, 'test');
  const bench = await benchWith({
    ...peg,
    objectives: peg.objectives.map((objective) => ({ ...objective, indicators: [] })),
  });
  const objective = await objectiveOf(bench);
  for (const indicator of indicators) await save(bench, editRows(objective, {}, { indicators: [indicator] }));
  expect(await formats(bench)).toEqual(await formats(imported));
  expect((await objectiveOf(bench)).indicators).toEqual(indicators);

  const [first] = indicators;
  if (first === undefined) throw new Error('the sample has no indicator');
  const dated: Indicator = {
    ...{ ...first, measure: 'date', expected: '2018-12-31', achieved: null },
    history: first.history.map((row) => ({ ...row, value: '2017-11-30' })),
  };
  await save(bench, editRows(objective, { indicators: [first] }, { indicators: [dated] }));
  expect((await objectiveOf(bench)).indicators[0]).toEqual(dated);
  const [[row = []] = [], [history = []] = []] = await formats(bench);
  expect(row).toContain('dd/mm/yyyy');
  expect(history).toContain('dd/mm/yyyy');
});

test('parameters are saved as numbers, dates and lists, and taken back', async () => {
  const bench = await benchWith(samplePeg());
  const { parameters } = await pegOf(bench);
  const after = {
    ...parameters,
    entity: '=Comune',
    referenceDate: '2018-06-30',
    approval: { act: 'DGC 3', date: '2018-02-01' },
    settings: {
      ...parameters.settings,
      phaseShare: 60,
      monitoringDates: ['06-30', '12-31'],
      missing: 'zero' as const,
    },
  };
  const back = await save(bench, changeSettings({ parameters }, { parameters: after }));
  expect((await pegOf(bench)).parameters).toEqual(after);
  expect((await contentOf(bench)).unreadable).toEqual([]);
  await undo(bench, back);
  expect((await pegOf(bench)).parameters).toEqual(parameters);
});

test('the entries of lists stand on neighbouring rows, however they were typed', async () => {
  const bench = await benchWith(samplePeg());
  const lists = async (): Promise<Lists> => (await pegOf(bench)).lists;
  const back = await save(
    bench,
    changeSettings({ lists: {} }, { lists: { units: ['giorni', 'utenti'], areas: ['1'] } }),
  );
  expect(await lists()).toEqual({ units: ['giorni', 'utenti'], areas: ['1'] });
  const { place } = await tableOf(bench, 'tblListe');
  const below = place(3, 'Lista');
  bench.host.type('Liste', below.row, below.column, 'Unità di misura');
  bench.host.type('Liste', below.row, below.column + 1, 'atti');
  const units = (await lists()).units ?? [];
  expect(units).toEqual(['giorni', 'utenti', 'atti']);
  await save(bench, changeSettings({ lists: { units } }, { lists: { units: ['utenti', 'ore', 'giorni'] } }));
  const { rows, cell } = await tableOf(bench, 'tblListe');
  expect(rows.map((_, index) => [cell(index, 'Lista'), cell(index, 'Voce')])).toEqual([
    ['Unità di misura', 'utenti'],
    ['Unità di misura', 'ore'],
    ['Unità di misura', 'giorni'],
    ['Aree tematiche', '1'],
  ]);
  expect((await write(bench, back)).value).toEqual({ kind: 'conflict' });
  await save(bench, changeSettings({ lists: { areas: ['1'] } }, { lists: { areas: [] } }));
  expect(Object.keys(await lists())).toEqual(['units']);
});

test('paragraphs are moved, and one is put at another date', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const before = paragraphsOf(objective.status);
  const order = moved(before, 8, 0);
  await save(bench, editRows(objective, { status: objective.status }, { status: statusOf(order) }));
  const now = await objectiveOf(bench);
  expect(paragraphsOf(now.status).map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  const [first, ...others] = paragraphsOf(now.status);
  if (first === undefined) throw new Error('there is no paragraph');
  const dated = statusOf([{ ...first, date: '2018-06-30' }, ...others]);
  await save(bench, editRows(now, { status: now.status }, { status: dated }));
  expect((await objectiveOf(bench)).status).toEqual(dated);
});

test('an undo after somebody else’s change of the same cell is refused, and nothing is written', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('the sample has no phase');
  const back = await save(
    bench,
    editRows(objective, { phases: [phase] }, { phases: [{ ...phase, weight: 20 }] }),
  );
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(0, 'Peso');
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', row, column, '30'));
  const old = snapshot(bench.host);
  expect((await write(bench, back)).value).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(old);
});

test('columns that were moved, and columns of the person’s own, are left where they are', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const table = context.workbook.tables.getItem('tblFasi');
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const headings = header.values[0] as string[];
    const [weight, notes] = [headings.indexOf('Peso'), headings.indexOf('Note')];
    const swap = <T>(cells: T[]): T[] =>
      cells.map(
        (cell, index) => (index === weight ? cells[notes] : index === notes ? cells[weight] : cell) as T,
      );
    const width = 13;
    header.getResizedRange(0, width - headings.length).values = [swap(headings).slice(0, width)];
    body.getResizedRange(0, width - headings.length).values = body.values.map((row) =>
      swap(row as unknown[]).slice(0, width),
    );
    await context.sync();
  }, 'test');
  const objective = await objectiveOf(bench);
  expect(objective.phases.map(({ weight }) => weight)).toEqual(
    samplePeg().objectives[0]?.phases.map(({ weight }) => weight),
  );
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('there is no phase');
  const after = { ...phase, weight: 12.5, notes: 'spostata' };
  await save(bench, editRows(objective, { phases: [phase] }, { phases: [after] }));
  expect((await objectiveOf(bench)).phases[0]).toEqual(after);
});

test('rows that are hidden by a filter are found and written', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Fasi').getRange('3:9').rowHidden = true;
    await context.sync();
  }, 'test');
  const objective = await objectiveOf(bench);
  const phase = objective.phases[4];
  if (phase === undefined) throw new Error('there is no phase');
  const after = { ...phase, progress: 55 };
  await save(bench, editRows(objective, { phases: [phase] }, { phases: [after] }));
  expect((await objectiveOf(bench)).phases[4]).toEqual(after);
});

test('every kind of record goes into an empty workbook', async () => {
  const bench = await preparedBench();
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [centre] = peg.centres;
  if (objective === undefined || centre === undefined) throw new Error('the sample is empty');
  await save(bench, changeCentre(await pegOf(bench), null, centre, bench.newId));
  for (const node of peg.planning) await save(bench, changeNode(await pegOf(bench), null, node, bench.newId));
  await save(bench, addObjective(objective));
  const { parameters } = await pegOf(bench);
  await save(bench, changeSettings({ parameters }, { parameters: peg.parameters }));
  expect(await pegOf(bench)).toEqual(peg);
});

test('of two objectives with the same code, one is renamed alone, and the rows stay with the other', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblObiettivi').getDataBodyRange();
    const first = body.getRow(0).getResizedRange(0, 0).load('values');
    await context.sync();
    const row = (first.values[0] as string[]).slice(0, 14);
    body.getLastRow().getOffsetRange(1, 0).getCell(0, 0).getResizedRange(0, 13).values = [row];
    await context.sync();
  }, 'test');
  const before = await pegOf(bench);
  const copy = before.objectives.find(({ id }) => id === '');
  if (copy === undefined) throw new Error('the copied row was not read');
  const named = { ...copy, id: bench.newId() };
  await save(bench, changeObjective(before, named, { ...named, code: 'COPIA' }, bench.newId));
  const { objectives } = await pegOf(bench);
  expect(objectives.map(({ code, phases }) => [code, phases.length])).toEqual([
    [CODE, 10],
    ['COPIA', 0],
  ]);
});

test('a text in a date cell comes back with its row', async () => {
  const bench = await benchWith(samplePeg());
  const end = (await tableOf(bench, 'tblFasi')).place(0, 'Fine prevista');
  bench.host.type('Fasi', end.row, end.column, 'fine anno');
  const objective = await objectiveOf(bench);
  const back = await save(
    bench,
    editRows(objective, { phases: objective.phases.slice(0, 1) }, { phases: [] }),
  );
  await undo(bench, back);
  const { rows, cell } = await tableOf(bench, 'tblFasi');
  expect(rows.map((_, index) => cell(index, 'Fine prevista'))).toContain('fine anno');
});

test('an empty parameter that means its usual value is no conflict', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblParametri');
  const index = table.rows.findIndex((_, row) => table.cell(row, 'Parametro') === 'Tolleranza sui pesi');
  const { row, column } = table.place(index, 'Valore');
  bench.host.type('Parametri', row, column, '');
  const { parameters } = await pegOf(bench);
  expect(parameters.settings.weightTolerance).toBe(0.05);
  const after = { ...parameters, settings: { ...parameters.settings, weightTolerance: 0.1 } };
  await save(bench, changeSettings({ parameters }, { parameters: after }));
  expect((await pegOf(bench)).parameters).toEqual(after);
});

test('programmes that all stand among the others are changed without a conflict', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblObiettivi');
  for (const [heading, text] of [
    ['Programma', ''],
    ['Altri programmi', '4_0101_0101;4_0101'],
  ] as const) {
    const { row, column } = table.place(0, heading);
    bench.host.type('Obiettivi', row, column, text);
  }
  const objective = await objectiveOf(bench);
  expect(objective.programmes).toEqual(['4_0101_0101', '4_0101']);
  const after = { ...objective, programmes: ['4', '4_0101'] };
  await save(bench, changeObjective(await pegOf(bench), objective, after, bench.newId));
  expect((await objectiveOf(bench)).programmes).toEqual(['4', '4_0101']);
});

test('what would go into a column that was deleted is refused, and nothing is written', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    context.workbook.tables.getItem('tblFasi').columns.getItem('Note').delete();
    await context.sync();
  }, 'test');
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('there is no phase');
  const edit = editRows(
    objective,
    { phases: [phase] },
    { phases: [{ ...phase, weight: 20, notes: 'persa' }] },
  );
  const old = snapshot(bench.host);
  await expect(write(bench, changeBetween(edit.before, edit.after))).rejects.toMatchObject({
    failure: 'missing-item',
  });
  expect(snapshot(bench.host)).toEqual(old);
});
