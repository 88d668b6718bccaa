import { changeSettings, editRows, type Edit } from '../../../src/domain/edits/edits';
import type { Peg, Phase } from '../../../src/domain/records/records';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Attempt } from '../../../src/workbook/save/save';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { changed, edited, fullPeg, insertColumn, namedFirst, pegOf, saved, typeInto } from './edit-saves';

/** What stands in a person's own column beside each row's description. */
async function beside(
  bench: Bench,
  name: string,
  of: string,
  own = 'Nota',
): Promise<Record<string, unknown>> {
  const table = await tableOf(bench, name);
  return Object.fromEntries(
    table.rows.map((_, row) => [String(table.cell(row, of)), table.cell(row, own)] as const),
  );
}

/** The sample with a column of a person's own, `Nota`, in the middle of tblFasi; then formulas are typed into some rows. */
async function benchWithNotes(
  cell: (row: number) => string,
  formulas: Record<number, string> = {},
): Promise<Bench> {
  const isComputed = cell(0).startsWith('=') || Object.keys(formulas).length > 0;
  const bench = await benchWith(samplePeg(), isComputed ? createCalculator() : undefined);
  await insertColumn(bench, 'tblFasi', 5, ['Nota', ...Array.from({ length: 10 }, (_, row) => cell(row))]);
  for (const [row, formula] of Object.entries(formulas))
    await typeInto(bench, 'tblFasi', Number(row), 'Nota', formula);
  return bench;
}

/** The cell left of the note of a row. */
async function leftOf(row: number): Promise<string> {
  const { place } = await tableOf(await benchWith(samplePeg()), 'tblFasi');
  return `E${place(row, 'Id').row + 1}`;
}

async function without(bench: Bench, ...gone: number[]): Promise<Edit> {
  const objective = await namedFirst(bench);
  const kept = objective.phases.filter((_, index) => !gone.includes(index));
  return editRows(objective, { phases: objective.phases }, { phases: kept });
}

async function formulasOf(bench: Bench): Promise<string[]> {
  return bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').columns.getItem('Nota').getDataBodyRange();
    body.load('formulasR1C1');
    await context.sync();
    return (body.formulasR1C1 as unknown[][]).flat().map(String);
  }, 'test');
}

// Holds undo-4.
test('the undo of a deletion brings back what a person wrote beside the rows, of any kind', async () => {
  const notes = ['uno', "'007", '12,5', 'VERO', '31/12/2018', '', "'=x", 'otto', 'nove', 'dieci'];
  const bench = await benchWithNotes((row) => notes[row] ?? '');
  const before = await beside(bench, 'tblFasi', 'Descrizione');
  const undo = await edited(bench, await without(bench, 1, 2, 3, 4, 5, 6), [], 3);
  expect(Object.keys(await beside(bench, 'tblFasi', 'Descrizione'))).toHaveLength(4);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
});

test('a formula that fills a person’s own column comes back with the row that it counts in', async () => {
  const bench = await benchWithNotes(() => '=[@Peso]*2');
  const before = await beside(bench, 'tblFasi', 'Descrizione');
  const undo = await edited(bench, await without(bench, 0, 4), [], 3);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
  expect(await formulasOf(bench)).toEqual(Array.from({ length: 10 }, () => '=[@Peso]*2'));
});

// Holds undo-4.
test('a formula that was typed into one cell comes back, and refers to its new row', async () => {
  const bench = await benchWithNotes((row) => `nota ${row}`, { 3: `=${await leftOf(3)}&"!"` });
  const before = await beside(bench, 'tblFasi', 'Descrizione');
  const undo = await edited(bench, await without(bench, 3), [], 3);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
  expect((await formulasOf(bench)).at(-1)).toBe('=RC[-1]&"!"');
});

// Holds undo-4.
test('a formula that would overwrite others comes back as what it said', async () => {
  const bench = await benchWithNotes((row) => `nota ${row}`, { 1: '=[@Peso]*2', 3: '=1+1' });
  const before = await beside(bench, 'tblFasi', 'Descrizione');
  const undo = await edited(bench, await without(bench, 3), [], 3);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
  expect((await formulasOf(bench)).filter((one) => one.startsWith('='))).toEqual(['=[@Peso]*2']);
});

test('when all rows go, nothing of them stays in the blank row, and all of it comes back', async () => {
  for (const cell of [(row: number) => (row === 1 ? '' : `nota ${row}`), () => '=[@Peso]*2']) {
    const bench = await benchWithNotes(cell);
    const before = await beside(bench, 'tblFasi', 'Descrizione');
    const undo = await edited(
      bench,
      await without(bench, ...Array.from({ length: 10 }, (_, row) => row)),
      [],
      3,
    );
    const [row] = Object.values(await beside(bench, 'tblFasi', 'Descrizione'));
    expect(['', 0]).toContain(row);
    expect(await changed(bench, undo)).toEqual(saved);
    expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
  }
});

test('a person’s own column that is gone at the undo does not hinder it', async () => {
  const bench = await benchWithNotes((row) => `nota ${row}`);
  const { phases } = await namedFirst(bench);
  const undo = await edited(bench, await without(bench, 2), [], 3);
  await bench.run(async (context) => {
    context.workbook.tables.getItem('tblFasi').columns.getItem('Nota').delete();
    await context.sync();
  }, 'test');
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await namedFirst(bench)).phases).toEqual(phases);
});

function listEdit(peg: Peg, name: string, entries: string[]): Edit {
  return changeSettings({ lists: { [name]: peg.lists[name] ?? [] } }, { lists: { [name]: entries } });
}

test.each<[string, string[]]>([
  ['added at the end', ['n.', '%', 'gg', 'ore']],
  ['added in the middle', ['n.', 'ore', '%', 'gg', 'km']],
  ['moved', ['gg', 'n.', '%']],
  ['taken out', ['%']],
  ['all taken out', []],
])(
  'entries of a list are %s, and what a person wrote beside entries stays with them, and back',
  async (_, entries) => {
    const bench = await benchWith(fullPeg(), createCalculator());
    await insertColumn(bench, 'tblUnita', 1, ['Nota', 'a', '4', "'05"]);
    await typeInto(bench, 'tblUnita', 0, 'Nota', '=2+1');
    const before = await beside(bench, 'tblUnita', 'Unità di misura');
    const undo = await edited(bench, listEdit(await pegOf(bench), 'units', entries), [], 3);
    const after = await beside(bench, 'tblUnita', 'Unità di misura');
    expect(Object.keys(after).filter(Boolean).sort()).toEqual([...entries].sort());
    for (const [entry, note] of Object.entries(after))
      expect([entry, note]).toEqual([entry, before[entry] ?? '']);
    expect(await changed(bench, undo)).toEqual(saved);
    expect(await beside(bench, 'tblUnita', 'Unità di misura')).toEqual(before);
    expect((await contentOf(bench)).toAdopt).toEqual([]);
  },
);

/** Saves an edit twice, the first time without an answer although it is written. @returns what takes it back */
async function repeated(bench: Bench, edit: Edit) {
  const change = changeBetween(edit.before, edit.after);
  const attempt: Attempt = { last: null };
  const request = { change, newId: bench.newId, attempt };
  let written: () => void = () => undefined;
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  void bench.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = async <T>(passed?: T): Promise<T> => {
      const result = await sync(passed);
      if (attempt.last === null) return result;
      written();
      return new Promise<T>(() => undefined);
    };
    return saveChange(context, request);
  }, 'save');
  await isWritten;
  const again = await bench.run((context) => saveChange(context, request), 'save');
  if (again.kind !== 'saved') throw new Error(`the repeated save ended as ${again.kind}`);
  expect(attempt.last).toBeNull();
  return again.undo;
}

// Holds undo-3.
test('what a save without an answer deleted comes back after it was repeated, cells of a person’s own included', async () => {
  const bench = await benchWithNotes((row) => `nota ${row}`, { 2: `=${await leftOf(2)}&"!"` });
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(2, 'Peso');
  bench.host.type('Fasi', row, column, 'circa dieci');
  const before = await beside(bench, 'tblFasi', 'Descrizione');
  const weights = await beside(bench, 'tblFasi', 'Descrizione', 'Peso');
  const { phases } = await namedFirst(bench);
  const undo = await repeated(bench, await without(bench, 2, 5));
  expect((await namedFirst(bench)).phases).toHaveLength(8);
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await namedFirst(bench)).phases).toEqual(phases);
  expect(await beside(bench, 'tblFasi', 'Descrizione')).toEqual(before);
  expect(await beside(bench, 'tblFasi', 'Descrizione', 'Peso')).toEqual(weights);
  expect(await formulasOf(bench)).toContain('=RC[-1]&"!"');
});

test('entries that a save without an answer took out come back after it was repeated', async () => {
  const bench = await benchWith(fullPeg());
  await insertColumn(bench, 'tblUnita', 1, ['Nota', 'a', 'b', 'c']);
  const before = await beside(bench, 'tblUnita', 'Unità di misura');
  const undo = await repeated(bench, listEdit(await pegOf(bench), 'units', ['%']));
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await beside(bench, 'tblUnita', 'Unità di misura')).toEqual(before);
});

// Holds undo-3.
test('an attempt at something else is not taken back', async () => {
  const bench = await benchWith(samplePeg());
  const { phases } = await namedFirst(bench);
  const attempt: Attempt = { last: null };
  const save = ({ before, after }: Edit) =>
    bench.run(
      (context) => saveChange(context, { change: changeBetween(before, after), newId: bench.newId, attempt }),
      'save',
    );
  const edit = await without(bench, 1);
  const other = await without(bench, 2);
  await save(edit);
  attempt.last = {
    change: changeBetween(other.before, other.after),
    undo: { rows: [], lists: [] },
    left: 1,
  };
  const again = await save(edit);
  if (again.kind !== 'saved') throw new Error(`the save ended as ${again.kind}`);
  expect(await changed(bench, again.undo)).toEqual(saved);
  const ids = (rows: readonly Phase[]): string[] => rows.map(({ id }) => id);
  expect(ids((await namedFirst(bench)).phases)).toEqual(ids(phases));
});
