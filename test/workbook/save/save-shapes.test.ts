import { changeCentre, editRows } from '../../../src/domain/edits/edits';
import { newPhase } from '../../../src/domain/drafts/phase-draft';
import { unreadCells } from '../../../src/domain/findings/sheet-issues';
import type { Objective, Phase } from '../../../src/domain/records/records';
import { saveChange } from '../../../src/workbook/save/save';
import { changeBetween } from '../../../src/workbook/save/change';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, preparedBench, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import {
  changed,
  edited,
  first,
  fullPeg,
  insertColumn,
  namedFirst,
  pegOf,
  saved,
  saveEdit,
  typeInto,
  typeRow,
} from './edit-saves';

const added: Phase = { ...newPhase(11), id: 'pha9', description: 'Nuova', weight: 5, centre: '09_U_P3' };

/** Changes the second phase, deletes the third and adds one. */
function someEdit(objective: Objective): { edit: ReturnType<typeof editRows>; wanted: Phase[] } {
  const wanted = objective.phases.flatMap((phase, index) => {
    if (index === 2) return [];
    return [index === 1 ? { ...phase, notes: 'cambiata', progress: 1, plannedEnd: '2018-11-30' } : phase];
  });
  wanted.push(added);
  return { edit: editRows(objective, { phases: objective.phases }, { phases: wanted }), wanted };
}

/** Saves some changes, undoes them, and sees that both did what they should. */
async function savesAndUndoes(bench: Bench): Promise<void> {
  const before = await namedFirst(bench);
  const { edit, wanted } = someEdit(before);
  const undo = await edited(bench, edit);
  expect((await namedFirst(bench)).phases).toEqual(wanted);
  expect((await tableOf(bench, 'tblFasi')).rows).toHaveLength(wanted.length);
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await namedFirst(bench)).phases).toEqual(before.phases);
  expect((await contentOf(bench)).issues).toEqual([]);
}

test('rows that are hidden are saved like others', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').getDataBodyRange();
    body.getRow(1).rowHidden = true;
    body.getRow(2).rowHidden = true;
    body.getLastRow().rowHidden = true;
    await context.sync();
  }, 'test');
  await savesAndUndoes(bench);
});

test('rows of a sorted sheet are found, and their order is that of the column Ordine', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').getDataBodyRange().load('values');
    await context.sync();
    const inputs = (body.values as string[][]).map((row) => row.slice(0, 13)).reverse();
    body.getCell(0, 0).getResizedRange(inputs.length - 1, 12).values = inputs;
    await context.sync();
  }, 'test');
  expect((await tableOf(bench, 'tblFasi')).cell(0, 'Ordine')).toBe(10);
  await savesAndUndoes(bench);
});

test('columns that a person inserted between ours stay as they are', async () => {
  const bench = await benchWith(samplePeg());
  const notes = ['Nota', ...Array.from({ length: 10 }, (_, index) => `n${index}`)];
  await insertColumn(bench, 'tblFasi', 5, notes);
  const before = await namedFirst(bench);
  const { edit, wanted } = someEdit(before);
  await edited(bench, edit, [], 3);
  expect((await namedFirst(bench)).phases).toEqual(wanted);
  const table = await tableOf(bench, 'tblFasi');
  expect(table.rows.map((_, row) => table.cell(row, 'Nota'))).toEqual([
    'n0',
    'n1',
    'n3',
    'n4',
    'n5',
    'n6',
    'n7',
    'n8',
    'n9',
    '',
  ]);
});

test('a column of the person’s own in front of the Id costs at most one round trip', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  await bench.run(async (context) => {
    const table = context.workbook.tables.getItem('tblFasi');
    table.getRange().getColumn(0).insert('Right');
    const whole = table.getRange().getOffsetRange(0, -1).getResizedRange(0, 1);
    whole.getCell(0, 0).values = [['Nota']];
    table.resize(whole);
    await context.sync();
  }, 'test');
  expect((await tableOf(bench, 'tblFasi')).headings.slice(0, 2)).toEqual(['Nota', 'Id']);
  const objective = await namedFirst(bench);
  const { value, trips } = await saveEdit(bench, editRows(objective, {}, { phases: [added] }));
  expect(value).toEqual(saved);
  expect(trips).toBeLessThanOrEqual(3);
  expect((await namedFirst(bench)).phases.at(-1)).toEqual(added);
  expect((await tableOf(bench, 'tblFasi')).cell(10, 'Stato')).toBe('non avviata');
});

/** A person moves a column of a table to its end. */
async function moveToEnd(bench: Bench, name: string, heading: string): Promise<void> {
  await bench.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('values,rowCount,columnCount');
    await context.sync();
    const values = range.values as string[][];
    const from = first(values).indexOf(heading);
    const end = range.getColumn(range.columnCount - 1).getOffsetRange(0, 1);
    end.values = values.map((row) => [row[from] ?? '']);
    await context.sync();
    const table = context.workbook.tables.getItem(name);
    table.columns.load('items/name');
    await context.sync();
    table.getRange().getColumn(from).delete('Left');
    const headings = table.getHeaderRowRange().load('values');
    await context.sync();
    const last = (headings.values as string[][])[0]?.length ?? 0;
    table.getHeaderRowRange().getCell(0, last - 1).values = [[heading]];
    await context.sync();
  }, 'test');
}

test('columns that a person moved are found by their headings', async () => {
  const bench = await benchWith(samplePeg());
  await moveToEnd(bench, 'tblFasi', 'Note');
  const { headings } = await tableOf(bench, 'tblFasi');
  expect(headings.at(-1)).toBe('Note');
  await savesAndUndoes(bench);
});

// Holds save-2.
test('a column that a person renamed is told before anything is written', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    const heading = context.workbook.tables.getItem('tblFasi').getHeaderRowRange().getCell(0, 12);
    heading.values = [['Annotazioni']];
    await context.sync();
  }, 'test');
  const objective = await namedFirst(bench);
  const old = snapshot(bench.host);
  await expect(saveEdit(bench, someEdit(objective).edit)).rejects.toMatchObject({ failure: 'missing-item' });
  expect(snapshot(bench.host)).toEqual(old);
  const shown = first(objective.phases);
  await edited(bench, editRows(objective, { phases: [shown] }, { phases: [{ ...shown, progress: 5 }] }));
  expect(first((await namedFirst(bench)).phases).progress).toBe(5);
});

test('what would go into a column that was deleted is refused, and nothing is written', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    context.workbook.tables.getItem('tblFasi').columns.getItem('Note').delete();
    await context.sync();
  }, 'test');
  const objective = await namedFirst(bench);
  const old = snapshot(bench.host);
  await expect(saveEdit(bench, someEdit(objective).edit)).rejects.toMatchObject({ failure: 'missing-item' });
  expect(snapshot(bench.host)).toEqual(old);
});

// Holds save-1.
test('every kind of row goes into the blank row of an empty table, in two round trips, and out again', async () => {
  const bench = await preparedBench();
  const start = await pegOf(bench);
  const full = fullPeg();
  const change = changeBetween({ ...start, parameters: full.parameters }, full);
  const { value, trips } = await bench.trips((context) =>
    saveChange(context, { change, newId: bench.newId }),
  );
  if (value.kind !== 'saved') throw new Error(value.kind);
  expect(trips).toBe(2);
  expect(await pegOf(bench)).toEqual({ ...full, parameters: start.parameters });
  expect(await changed(bench, value.undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(start);
  expect((await tableOf(bench, 'tblFasi')).rows).toHaveLength(1);
});

test('numbers and dates that stand as text are no conflict, and are changed into real ones', async () => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, 'tblFasi', 0, 'Peso', "'10,00");
  await typeInto(bench, 'tblFasi', 0, 'Fine prevista', "'31 dicembre 2018");
  await typeInto(bench, 'tblFasi', 0, 'Avanzamento', "'tanto");
  const objective = await namedFirst(bench);
  const shown = first(objective.phases);
  expect(shown).toMatchObject({ weight: 10, plannedEnd: '2018-12-31', progress: null });
  const after = { ...shown, weight: 12.5, plannedEnd: '2018-11-30', progress: 50 };
  const undo = await edited(bench, editRows(objective, { phases: [shown] }, { phases: [after] }));
  const content = await contentOf(bench);
  expect(content.issues).toEqual([]);
  expect(first(content.peg.objectives).phases[0]).toEqual(after);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(first((await namedFirst(bench)).phases)).toEqual(shown);
  expect(unreadCells((await contentOf(bench)).issues).map(({ text }) => text)).toEqual(['tanto']);
});

// Holds save-3.
test('rows without Id of several tables get one with one save, in two round trips', async () => {
  const bench = await benchWith(fullPeg());
  const code = '2018_P03_01';
  await typeRow(bench, 'tblFasi', { Obiettivo: code, Descrizione: 'A mano' });
  await typeRow(bench, 'tblFasi', { Obiettivo: code, Descrizione: 'A mano' });
  await typeRow(bench, 'tblIndicatori', { Obiettivo: code, Descrizione: 'A mano' });
  await typeRow(bench, 'tblStato', { Obiettivo: code, Testo: 'A mano' });
  await typeRow(bench, 'tblCentri', { Codice: '9' });
  await typeRow(bench, 'tblDUP', { Codice: '9' });
  await typeRow(bench, 'tblAree', { 'Aree tematiche': 'Sport' });
  await typeRow(bench, 'tblObiettivi', { Codice: '2018_Z', Descrizione: 'A mano' });
  await typeRow(bench, 'tblRettifiche', { Obiettivo: code, Motivo: 'A mano' });
  const content = await contentOf(bench);
  const tables = [...new Set(content.toAdopt.map(({ table }) => table))];
  expect(content.toAdopt).toHaveLength(9);
  const centre = first(content.peg.centres);
  await edited(bench, changeCentre(content.peg, centre, { ...centre, name: 'Nuovo' }, bench.newId), tables);
  const after = await contentOf(bench);
  expect(after.toAdopt).toEqual([]);
  expect(after.peg.objectives[0]?.phases.map(({ description }) => description).slice(-2)).toEqual([
    'A mano',
    'A mano',
  ]);
});

// Holds save-5.
test('what somebody writes below a table is kept when several rows are added', async () => {
  const bench = await benchWith(samplePeg());
  const table = await tableOf(bench, 'tblIndicatori');
  const { row } = table.place(table.rows.length + 2, 'Id');
  bench.host.type('Indicatori', row, 3, 'Appunto');
  const objective = await namedFirst(bench);
  const indicators = ['a', 'b', 'c'].map((id, index) => ({
    ...first(objective.indicators),
    id,
    order: 6 + index,
    history: [],
    monitoring: [],
  }));
  await edited(bench, editRows(objective, {}, { indicators }));
  expect((await namedFirst(bench)).indicators.slice(5)).toEqual(indicators);
  const sheet = bench.host.model.sheets.find(({ name }) => name === 'Indicatori');
  expect(sheet?.cells.get(row + 3)?.get(3)?.value).toBe('Appunto');
});
