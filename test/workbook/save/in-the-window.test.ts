import type { Phase } from '../../../src/domain/records/records';
import { mergedText } from '../../../src/taskpane/actions/done-text';
import { italian } from '../../../src/i18n/dictionary';
import { createTranslator } from '../../../src/i18n/translate';
import { createRunner } from '../../../src/workbook/excel/run';
import { saveChange } from '../../../src/workbook/save/save';
import { importPeg } from '../../../src/workbook/save/import';
import { rowsOf } from '../many-hands/sheet-rows';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench, type Grid } from '../bench';
import { CODE, objectiveOf, phaseBatch, phasesOf } from './phase-saves';
import { typeRow } from './edit-saves';

type Act = (bench: Bench) => Promise<unknown>;

/** What somebody does with the phases, straight in the sheet. */
const inSheet =
  (act: (table: Excel.Table) => void): Act =>
  (bench) =>
    bench.run(async (context) => {
      act(context.workbook.tables.getItem('tblFasi'));
      await context.sync();
    }, 'other');

const insertAbove = inSheet((table) => {
  table.getDataBodyRange().getRow(0).insert('Down');
  const theirs = table.getDataBodyRange().getCell(0, 0).getResizedRange(0, 3);
  theirs.values = [['eeeeeeee-0000-4000-8000-000000000008', 99, CODE, 'Fase di un altro']];
});
const deleteFirst = inSheet((table) => table.getDataBodyRange().getRow(0).delete('Up'));
const swapped =
  (one: number, other: number): Act =>
  (bench) =>
    bench.run(async (context) => {
      const rows = context.workbook.tables.getItem('tblFasi').getDataBodyRange().load('values');
      await context.sync();
      const cells = (rows.values as string[][]).map((row) => row.slice(0, 13));
      const write = (to: number, from: number): unknown =>
        (rows.getCell(to, 0).getResizedRange(0, 12).values = [cells[from] ?? []]);
      write(one, other);
      write(other, one);
      await context.sync();
    }, 'other');
const swap = swapped(0, 1);

const at = async (bench: Bench, index: number): Promise<Phase> => {
  const phase = (await phasesOf(bench))[index];
  if (phase === undefined) throw new Error('no such phase');
  return phase;
};

/** The rows of the phases by Id, without the computed columns. */
async function byId(bench: Bench): Promise<Record<string, unknown[]>> {
  const { rows } = await tableOf(bench, 'tblFasi');
  return Object.fromEntries(rows.map((row) => [String(row[0]), row.slice(0, 13)]));
}

const without = (rows: Record<string, unknown[]>, id: string): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(rows).filter(([other]) => other !== id));

async function saveWhile(bench: Bench, index: number, after: Phase | null, act: Act) {
  const before = await at(bench, index);
  const batch = phaseBatch(bench, await objectiveOf(bench), { before, after });
  return bench.run((context) => batch(afterTrip(context, 1, () => act(bench))), 'save');
}

// Holds save-9 and save-10.
describe.each<[string, Act]>([
  ['inserts a row above', insertAbove],
  ['deletes the row above', deleteFirst],
  ['sorts it elsewhere', swap],
])('while somebody %s between reading and writing', (_, act) => {
  test('a phase is saved into its own row, and no other one changes', async () => {
    const alone = await benchWith(samplePeg());
    await act(alone);
    const expected = await byId(alone);
    const bench = await benchWith(samplePeg());
    const before = await at(bench, 1);
    const saved = await saveWhile(bench, 1, { ...before, notes: 'mia' }, act);
    expect(saved).toMatchObject({ kind: 'saved' });
    const row = expected[before.id] ?? [];
    const notes = (await tableOf(bench, 'tblFasi')).headings.indexOf('Note');
    row[notes] = 'mia';
    expect(await byId(bench)).toEqual(expected);
  });

  test('a phase is deleted, and no other one goes', async () => {
    const alone = await benchWith(samplePeg());
    await act(alone);
    const expected = await byId(alone);
    const bench = await benchWith(samplePeg());
    const before = await at(bench, 1);
    expect(await saveWhile(bench, 1, null, act)).toMatchObject({ kind: 'saved' });
    expect(await byId(bench)).toEqual(without(expected, before.id));
  });

  test('an import updates the rows that it means', async () => {
    const incoming = samplePeg();
    for (const objective of incoming.objectives)
      for (const phase of objective.phases) phase.notes = `nota di ${phase.id}`;
    const bench = await benchWith(samplePeg());
    await bench.run(
      (context) =>
        importPeg(
          afterTrip(context, 1, () => act(bench)),
          incoming,
        ),
      'import',
    );
    const grid = await tableOf(bench, 'tblFasi');
    const notes = grid.headings.indexOf('Note');
    const known = new Set(incoming.objectives.flatMap(({ phases }) => phases.map(({ id }) => id)));
    for (const row of grid.rows.filter(([id]) => known.has(String(id))))
      expect(row[notes]).toBe(`nota di ${row[0]}`);
    const others = grid.rows.filter(([id]) => !known.has(String(id)));
    expect(others.map((row) => row[3])).toEqual(act === insertAbove ? ['Fase di un altro'] : []);
    expect(new Set(grid.rows.map(([id]) => id)).size).toBe(grid.rows.length);
  });
});

test('two people delete the same phase: only that one goes', async () => {
  const bench = await benchWith(samplePeg());
  const before = await byId(bench);
  const phase = await at(bench, 0);
  expect(await saveWhile(bench, 0, null, deleteFirst)).toMatchObject({ kind: 'saved' });
  expect(await byId(bench)).toEqual(without(before, phase.id));
});

const note = (bench: Bench, grid: Grid, row: number, text: string): void => {
  const place = grid.place(row, 'Note');
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', place.row, place.column, text));
};

test('a cell that somebody changes between reading and writing is a conflict, and keeps what they typed', async () => {
  const bench = await benchWith(samplePeg());
  const phase = await at(bench, 0);
  const grid = await tableOf(bench, 'tblFasi');
  const act: Act = () => Promise.resolve(note(bench, grid, 0, 'di un altro'));
  const mine = { ...phase, notes: 'mia', progress: 12 };
  expect(await saveWhile(bench, 0, mine, act)).toEqual({ kind: 'conflict' });
  expect(await at(bench, 0)).toEqual({ ...phase, notes: 'di un altro' });
});

// Holds undo-5.
test('a formula that stood in a cell comes back as a formula, put back and undone', async () => {
  const bench = await benchWith(samplePeg());
  const phase = await at(bench, 0);
  const grid = await tableOf(bench, 'tblFasi');
  const progress = grid.place(0, 'Avanzamento');
  bench.host.type('Fasi', progress.row, progress.column, '=50+25');
  const formula = () =>
    bench.host.model.sheets
      .find(({ name }) => name === 'Fasi')
      ?.cells.get(progress.row)
      ?.get(progress.column);
  const shown = await at(bench, 0);
  const act: Act = () => Promise.resolve(note(bench, grid, 0, 'di un altro'));
  expect(await saveWhile(bench, 0, { ...shown, notes: 'mia', progress: 12 }, act)).toEqual({
    kind: 'conflict',
  });
  expect(formula()?.formula).toBe('=50+25');
  expect(phase.id).toBe(shown.id);
  const now = await at(bench, 0);
  const saved = await saveWhile(bench, 0, { ...now, progress: 12 }, () => Promise.resolve());
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  expect(formula()).toMatchObject({ formula: null, value: 12 });
  await bench.run((context) => saveChange(context, { change: saved.undo, newId: bench.newId }), 'save');
  expect(formula()?.formula).toBe('=50+25');
});

test('the Id that somebody gives a row typed by hand meanwhile stays', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: '2018_P03_01', Descrizione: 'A mano' });
  const grid = await tableOf(bench, 'tblFasi');
  const place = grid.place(grid.rows.length - 1, 'Id');
  const theirs = 'eeeeeeee-0000-4000-8000-000000000009';
  const act: Act = () =>
    Promise.resolve(
      bench.host.asAnotherPerson(() => bench.host.type('Fasi', place.row, place.column, theirs)),
    );
  const phase = await at(bench, 0);
  expect(await saveWhile(bench, 0, { ...phase, notes: 'mia' }, act)).toMatchObject({ kind: 'saved' });
  const rows = (await tableOf(bench, 'tblFasi')).rows;
  expect(rows.at(-1)?.[0]).toBe(theirs);
  expect(rows.filter((row) => row[3] === 'A mano')).toHaveLength(1);
});

test('Ids that a row typed by hand should have got go back to their rows, even if those move twice', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: '2018_P03_01', Descrizione: 'A mano' });
  const byHand = (await tableOf(bench, 'tblFasi')).rows.length - 1;
  const before = await byId(bench);
  const phase = await at(bench, 2);
  const batch = phaseBatch(bench, await objectiveOf(bench), {
    before: phase,
    after: { ...phase, notes: 'mia' },
  });
  const twice = (context: Excel.RequestContext) =>
    afterTrip(
      afterTrip(context, 1, () => swapped(0, byHand)(bench)),
      2,
      () => swapped(1, byHand)(bench),
    );
  const saved = await bench.run((context) => batch(twice(context)), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  const places = (rows: Record<string, unknown[]>): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(without(rows, phase.id)).map((row) => [
        row[3],
        row[3] === 'A mano' ? null : row.slice(0, 2),
      ]),
    );
  expect(places(await byId(bench))).toEqual(places(before));
});

test('what somebody typed right below the table comes back once, even if a new row moves before it goes', async () => {
  const bench = await benchWith(samplePeg());
  const { rows, place } = await tableOf(bench, 'tblFasi');
  const before = await byId(bench);
  const last = place(rows.length - 1, 'Descrizione');
  const phase = { ...(await at(bench, 0)), id: bench.newId(), description: 'Nuova', order: rows.length + 1 };
  const batch = phaseBatch(bench, await objectiveOf(bench), { before: null, after: phase });
  const typeBelow = () => {
    bench.host.filter('tblFasi', (cells) => cells[0] !== '');
    bench.host.asAnotherPerson(() => bench.host.type('Fasi', last.row + 1, last.column, 'Sotto'));
    bench.host.filter('tblFasi', null);
  };
  const moveNew = swapped(0, rows.length);
  const saved = await bench.run(
    (context) => batch(afterTrip(afterTrip(context, 1, typeBelow), 2, () => moveNew(bench))),
    'save',
  );
  expect(saved).toMatchObject({ kind: 'saved' });
  const cells = bench.host.model.sheets.find(({ name }) => name === 'Fasi')?.cells;
  const said = [...(cells?.values() ?? [])].map((row) => row.get(last.column)?.value);
  expect(said.filter((value) => value === 'Sotto')).toHaveLength(1);
  expect(said.filter((value) => value === 'Nuova')).toHaveLength(1);
  expect(await byId(bench)).toMatchObject(before);
});

test('what somebody changed beside it in the same row stays, and the pane says so', async () => {
  const bench = await benchWith(samplePeg());
  const phase = await at(bench, 0);
  const batch = phaseBatch(bench, await objectiveOf(bench), {
    before: phase,
    after: { ...phase, progress: 12 },
  });
  note(bench, await tableOf(bench, 'tblFasi'), 0, 'di un altro');
  const saved = await bench.run(batch, 'save');
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  expect(saved.merged).toEqual([{ table: 'phases', id: phase.id, fields: ['notes'] }]);
  expect(mergedText(createTranslator(italian), saved.merged)).toBe(
    'Nel frattempo qualcun altro ha cambiato nella stessa riga: note. Quei valori restano.',
  );
  expect(await at(bench, 0)).toEqual({ ...phase, progress: 12, notes: 'di un altro' });
});

test('what hit another row is put back although a cell is being edited just then', async () => {
  const alone = await benchWith(samplePeg());
  await swap(alone);
  const expected = await byId(alone);
  const bench = await benchWith(samplePeg());
  const before = await at(bench, 0);
  const batch = phaseBatch(bench, await objectiveOf(bench), { before, after: { ...before, notes: 'mia' } });
  const edited = (context: Excel.RequestContext) =>
    afterTrip(context, 2, () => {
      bench.host.editing = true;
      setTimeout(() => (bench.host.editing = false), 700);
    });
  const saved = await bench.run((context) => batch(edited(afterTrip(context, 1, () => swap(bench)))), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  const notes = (await tableOf(bench, 'tblFasi')).headings.indexOf('Note');
  (expected[before.id] ?? [])[notes] = 'mia';
  expect(await byId(bench)).toEqual(expected);
});

test('an import between whose requests somebody comes each time says so, and leaves nothing', async () => {
  const bench = await benchWith(samplePeg());
  const incoming = samplePeg();
  for (const objective of incoming.objectives)
    objective.phases = objective.phases.map((phase) => ({ ...phase, notes: 'dal file' }));
  const notes = async (): Promise<string[]> => (await phasesOf(bench)).map((phase) => phase.notes);
  const before = await notes();
  const end = bench.host.faults.onAnswer(() => {
    const isWritten = rowsOf(bench.host.model, 'phases').some((row) => row.get('notes') === 'dal file');
    if (!isWritten) bench.host.asAnotherPerson(() => bench.host.insertRows('tblFasi', 0));
  });
  const outcome = await createRunner(bench.run).run('import', (context) => importPeg(context, incoming));
  end();
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect((await notes()).filter((note) => note !== '')).toEqual(before.filter((note) => note !== ''));
});
