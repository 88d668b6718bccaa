import {
  changeObjective,
  changeSettings,
  editRows,
  moved,
  removeObjective,
  type Edit,
} from '../../../src/domain/edits/edits';
import { changeParameters } from '../../../src/domain/edits/correction-edits';
import type { Peg, Phase } from '../../../src/domain/records/records';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { readDiary } from '../../../src/workbook/read/diary';
import { changeBetween, type Change } from '../../../src/workbook/save/change';
import type { DiaryRequest } from '../../../src/workbook/save/diary';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { first, fullPeg, namedFirst, pegOf, saved, typeInto } from './edit-saves';
import { diaryOf, toldIn } from './diary-entries';

const NOON = new Date(2018, 5, 30, 12, 5, 9);
const ANNA = 'ROSSI ANNA';

function request(bench: Bench, peg: Peg, part: Partial<DiaryRequest> = {}): DiaryRequest {
  return { when: NOON, who: ANNA, peg, newId: bench.newId, limit: 2000, ...part };
}

/** Saves as the pane does while the diary is on. */
async function noted(
  bench: Bench,
  change: Change,
  part: Partial<DiaryRequest> = {},
): Promise<{ value: Saved; trips: number }> {
  const diary = request(bench, await pegOf(bench), part);
  return bench.trips((context) => saveChange(context, { change, newId: bench.newId, diary }));
}

const changeOf = ({ before, after }: Edit): Change => changeBetween(before, after);

function undoOf({ value }: { value: Saved }): Change {
  if (value.kind !== 'saved') throw new Error(value.kind);
  return value.undo;
}

/** The change of the first phase, or of another one. */
async function phaseChange(bench: Bench, part: Partial<Phase>, at = 0): Promise<Change> {
  const objective = await namedFirst(bench);
  const before = objective.phases[at];
  if (before === undefined) throw new Error('no such phase');
  return changeOf(editRows(objective, { phases: [before] }, { phases: [{ ...before, ...part }] }));
}

const CODE = '2018_P03_01';
const NAME = /^(Individuazione|[A-Z])/;

// Holds diary-1.
test('each field of a changed row is noted as people read it, in the two round trips of the save', async () => {
  const bench = await benchWith(samplePeg());
  const [phase] = (await namedFirst(bench)).phases;
  const change = await phaseChange(bench, { progress: 12.5, actualEnd: '2018-11-30', notes: '=1+1' });
  const { value, trips } = await noted(bench, change);
  expect(value).toEqual(saved);
  expect(trips).toBe(2);
  const entries = await diaryOf(bench);
  const fields = Object.fromEntries(entries.map(({ field, before, after }) => [field, [before, after]]));
  expect(fields).toEqual({
    Avanzamento: [String(phase?.progress), '12,5'],
    'Fine effettiva': ['31/12/2018', '30/11/2018'],
    Note: [phase?.notes, '=1+1'],
  });
  for (const entry of entries)
    expect(entry).toMatchObject({
      day: '2018-06-30',
      time: '12:05',
      who: ANNA,
      sheet: 'Fasi',
      objective: CODE,
      row: expect.stringMatching(NAME),
    });
});

test('a new row, a deleted one and their undo are an entry each', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await namedFirst(bench);
  const model = first(objective.phases);
  const added = { ...model, id: 'cccccccc-0000-4000-8000-000000000001', order: 11, description: 'Collaudo' };
  const at = (day: number) => ({ when: new Date(2018, 6, day) });
  const add = editRows(objective, {}, { phases: [added] });
  const undo = undoOf(await noted(bench, changeOf(add), at(1)));
  await noted(bench, undo, at(2));
  const remove = editRows(objective, { phases: [model] }, { phases: [] });
  await noted(bench, undoOf(await noted(bench, changeOf(remove), at(3))), at(4));
  const ofFirst = expect.stringMatching(/^.{20,80}$/);
  expect(await toldIn(bench)).toEqual([
    ['Fasi', CODE, ofFirst, 'riga aggiunta', '', ''],
    ['Fasi', CODE, ofFirst, 'riga eliminata', '', ''],
    ['Fasi', CODE, 'Collaudo', 'riga eliminata', '', ''],
    ['Fasi', CODE, 'Collaudo', 'riga aggiunta', '', ''],
  ]);
});

test('a new code is noted once for each table, under the new code', async () => {
  const bench = await benchWith(fullPeg());
  const before = await namedFirst(bench);
  const peg = await pegOf(bench);
  const { value, trips } = await noted(
    bench,
    changeOf(changeObjective(peg, before, { ...before, code: '2018_X' }, bench.newId)),
  );
  expect([value.kind, trips]).toEqual(['saved', 2]);
  const rows = await toldIn(bench);
  expect(
    rows.every(([, objective, , , from, to]) => objective === '2018_X' && from === CODE && to === '2018_X'),
  ).toBe(true);
  expect(Object.fromEntries(rows.map(([sheet, , row, field]) => [sheet, [row, field]]))).toEqual({
    Obiettivi: [before.description.slice(0, 79).trimEnd() + '…', 'Codice'],
    Fasi: ['10 righe', 'Obiettivo'],
    Indicatori: ['5 righe', 'Obiettivo'],
    'Stato di attuazione': ['9 righe', 'Obiettivo'],
    'Centri coinvolti': ['07', 'Obiettivo'],
    Rettifiche: [expect.any(String), 'Obiettivo'],
    'Rilievi accettati': [expect.any(String), 'Obiettivo'],
  });
});

test('a deleted objective is told with its rows, those of monitoring under their phase', async () => {
  const bench = await benchWith(fullPeg());
  const objective = await namedFirst(bench);
  await noted(bench, changeOf(removeObjective(await pegOf(bench), objective, bench.newId)));
  const rows = await toldIn(bench);
  expect(rows.filter(([sheet]) => sheet === 'Obiettivi')).toHaveLength(1);
  const monitored = rows.filter(([sheet]) => sheet === 'Monitoraggio').map(([, code, row]) => [code, row]);
  const named = (text: string) => expect.stringContaining(`30/06/2018, ${text.slice(0, 40)}`);
  expect(new Set(monitored)).toEqual(
    new Set([
      [CODE, named(first(objective.phases).description)],
      [CODE, named(first(objective.indicators).description)],
    ]),
  );
});

test('rows that change places are one entry; the order of one alone is noted with its numbers', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await namedFirst(bench);
  const phases = moved(objective.phases, 0, 2);
  await noted(bench, changeOf(editRows(objective, { phases: objective.phases }, { phases })));
  expect(await toldIn(bench)).toEqual([['Fasi', CODE, '3 righe', 'Ordine', '', '']]);
});

test('entries of lists, parameters and values of a measure read as in the sheets', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const lists = { units: ['n.', 'gg', 'ore'], areas: ['Ambiente', 'Cultura'], portfolios: ['Sindaco'] };
  await noted(bench, changeOf(changeSettings({ lists: peg.lists }, { lists })));
  expect(await toldIn(bench)).toEqual([
    ['Liste', '', 'Unità di misura, %', 'riga eliminata', '', ''],
    ['Liste', '', 'Unità di misura, ore', 'riga aggiunta', '', ''],
  ]);

  const parameters = {
    ...peg.parameters,
    referenceDate: '2019-06-30',
    settings: { ...peg.parameters.settings, diary: false },
  };
  await noted(bench, changeOf(changeParameters(peg, peg.parameters, parameters, bench.newId)), {
    when: new Date(2018, 6, 1),
  });
  expect((await toldIn(bench)).slice(0, 2)).toEqual([
    ['Parametri', '', 'Data di riferimento', 'Valore', '31/12/2018', '30/06/2019'],
    ['Parametri', '', 'Diario delle modifiche', 'Valore', 'sì', 'no'],
  ]);

  const objective = await namedFirst(bench);
  const indicator = objective.indicators.find(({ measure }) => measure === 'yes-no');
  if (indicator === undefined) throw new Error('no such indicator');
  const after = { ...indicator, achieved: indicator.achieved === 1 ? 0 : 1 };
  await noted(bench, changeOf(editRows(objective, { indicators: [indicator] }, { indicators: [after] })), {
    when: new Date(2018, 6, 2),
  });
  expect((await toldIn(bench))[0]?.slice(3)).toEqual([
    'Valore raggiunto',
    indicator.achieved === 1 ? 'sì' : 'no',
    after.achieved === 1 ? 'sì' : 'no',
  ]);
});

test('a long text is cut where it begins to differ; more than 50 rows of a table are only counted', async () => {
  const bench = await benchWith(samplePeg());
  const long = 'parola '.repeat(300);
  await noted(bench, await phaseChange(bench, { notes: long }));
  await noted(bench, await phaseChange(bench, { notes: `${long}e poi basta` }), {
    when: new Date(2018, 6, 1),
  });
  const [entry] = await diaryOf(bench);
  expect(entry?.after).toMatch(/^….*e poi basta$/);
  expect(Math.max(...(await diaryOf(bench)).map(({ after }) => after.length))).toBeLessThanOrEqual(162);

  const objective = await namedFirst(bench);
  const phases = Array.from({ length: 60 }, (_, index) => ({
    ...first(objective.phases),
    id: `eeeeeeee-0000-4000-8000-${String(index).padStart(12, '0')}`,
    order: 20 + index,
    monitoring: [],
  }));
  await noted(bench, changeOf(editRows(objective, {}, { phases })), { when: new Date(2018, 6, 2) });
  expect((await toldIn(bench))[0]).toEqual(['Fasi', '', '60 righe', 'riga aggiunta', '', '']);
});

test('beyond the limit a tenth of it goes, the oldest rows, wherever they stand, also where one save brings more than it', async () => {
  const bench = await benchWith(samplePeg());
  const save = async (notes: string, day: number) =>
    noted(bench, await phaseChange(bench, { notes }), { limit: 5, when: new Date(2018, 6, day) });
  for (let day = 1; day <= 5; day += 1) await save(`nota ${day}`, day);
  const after = async () => (await diaryOf(bench)).map(({ after: text }) => text);
  expect(await after()).toEqual(['nota 5', 'nota 4', 'nota 3', 'nota 2', 'nota 1']);
  // Somebody puts the oldest entry last.
  const { rows, sheet, place } = await tableOf(bench, 'tblDiario');
  const reversed = [...rows].reverse();
  await bench.run(async (context) => {
    const { row, column } = place(0, 'Id');
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 5, 9);
    range.values = reversed;
    await context.sync();
  }, 'test');
  await save('nota 6', 6);
  expect(await after()).toEqual(['nota 6', 'nota 5', 'nota 4', 'nota 3']);
  expect((await tableOf(bench, 'tblDiario')).rows).toHaveLength(4);

  const objective = await namedFirst(bench);
  const renumbered = objective.phases.map((phase, index) => ({ ...phase, notes: `n. ${index}` }));
  await noted(bench, changeOf(editRows(objective, { phases: objective.phases }, { phases: renumbered })), {
    limit: 5,
    when: new Date(2018, 6, 7),
  });
  expect((await after()).sort()).toEqual(['n. 6', 'n. 7', 'n. 8', 'n. 9']);
  expect((await tableOf(bench, 'tblDiario')).rows).toHaveLength(4);
});

test('without a request nothing is noted, nor where the workbook says it already', async () => {
  const bench = await benchWith(samplePeg());
  const change = await phaseChange(bench, { notes: 'mia' });
  await bench.run((context) => saveChange(context, { change, newId: bench.newId }), 'save');
  await noted(bench, change);
  expect(await diaryOf(bench)).toEqual([]);
});

async function onDiary(
  bench: Bench,
  act: (sheet: Excel.Worksheet, table: Excel.Table) => void,
): Promise<void> {
  await bench.run(async (context) => {
    const table = context.workbook.tables.getItem('tblDiario');
    act(table.worksheet, table);
    await context.sync();
  }, 'test');
}

test.each<[string, string, (bench: Bench) => Promise<void>]>([
  ['filtered', 'filtered', async (bench) => Promise.resolve(bench.host.filter('tblDiario', () => true))],
  ['protected', 'protected', (bench) => onDiary(bench, (sheet) => sheet.protection.protect())],
  [
    'used below its table',
    'used-below',
    (bench) => onDiary(bench, (sheet) => (sheet.getRange('B9').values = [['totale']])),
  ],
  [
    'without a column',
    'missing-column',
    (bench) => onDiary(bench, (_, table) => table.columns.getItem('Prima').delete()),
  ],
])('a diary that is %s keeps nobody from saving, stays as it is, and says why', async (_, why, spoil) => {
  const bench = await benchWith(samplePeg());
  await spoil(bench);
  const sheetOf = () => snapshot(bench.host).sheets.find(({ name }) => name === 'Diario');
  const before = sheetOf();
  const { value, trips } = await noted(bench, await phaseChange(bench, { notes: 'mia' }));
  expect([value.kind, trips]).toEqual(['saved', 2]);
  expect(first((await namedFirst(bench)).phases).notes).toBe('mia');
  expect(sheetOf()).toEqual(before);
  expect((await bench.run((context) => readDiary(context), 'open')).hindrance).toBe(why);
});

test.each<[string, (bench: Bench) => Promise<void>]>([
  ['deleted', (bench) => onDiary(bench, (sheet) => sheet.delete())],
  ['protected', (bench) => onDiary(bench, (sheet) => sheet.protection.protect())],
  [
    'without its moments',
    (bench) => onDiary(bench, (_, table) => (table.columns.getItem('Quando').name = 'Data')),
  ],
])('a diary that is %s since the pane read, or amid the save, keeps nobody from saving', async (_, spoil) => {
  for (const isAmid of [false, true]) {
    const bench = await benchWith(samplePeg());
    const peg = await pegOf(bench);
    const change = await phaseChange(bench, { notes: 'mia' });
    if (!isAmid) await spoil(bench);
    const diary = request(bench, peg);
    const value = await bench.run(
      (context) =>
        saveChange(isAmid ? afterTrip(context, 1, () => spoil(bench)) : context, {
          change,
          newId: bench.newId,
          diary,
        }),
      'save',
    );
    expect(first((await namedFirst(bench)).phases).notes).toBe('mia');
    const undo = undoOf({ value });
    expect((await noted(bench, undo)).value).toEqual(saved);
    expect(first((await namedFirst(bench)).phases).notes).toBe(
      first(first(samplePeg().objectives).phases).notes,
    );
  }
});

test('an import is one row, with what came and what changed; an equal one is none', async () => {
  const bench = await benchWith(samplePeg());
  const peg = await pegOf(bench);
  const objective = first(peg.objectives);
  first(objective.phases).notes = 'importata';
  objective.phases.push({ ...first(objective.phases), id: bench.newId(), order: 20, monitoring: [] });
  const write = () => bench.trips((context) => importPeg(context, peg, { diary: request(bench, peg) }));
  const plain = await (await benchWith(samplePeg())).trips((context) => importPeg(context, peg));
  expect((await write()).trips).toBe(plain.trips);
  await write();
  expect(await toldIn(bench)).toEqual([
    ['', '', '2 righe', 'importazione', '', 'righe modificate: 1; aggiunte: 1'],
  ]);
});

// Holds diary-2.
test('the rows of the diary are no records: none is adopted, found or read when the pane opens', async () => {
  const bench = await benchWith(samplePeg());
  for (let day = 1; day <= 3; day += 1)
    await noted(bench, await phaseChange(bench, { notes: `nota ${day}` }), { when: new Date(2018, 6, day) });
  await typeInto(bench, 'tblDiario', 0, 'Id', '');
  const answered = async <T>(act: () => Promise<T>) => {
    const before = bench.host.counters.responseBytes;
    const value = await act();
    return { value, bytes: bench.host.counters.responseBytes - before };
  };
  const open = () => answered(() => contentOf(bench));
  const examine = () => answered(() => bench.run((context) => examineWorkbook(context), 'open'));
  const opened = await open();
  expect(opened.value).toMatchObject({ toAdopt: [], issues: [] });
  expect([...opened.value.sheets.values()]).not.toContain('diary');
  await bench.run((context) => prepareWorkbook(context, bench), 'prepare');
  expect((await tableOf(bench, 'tblDiario')).cell(0, 'Id')).toBe('');
  const examined = await examine();
  for (let day = 4; day <= 9; day += 1)
    await noted(bench, await phaseChange(bench, { notes: `nota ${day}` }), { when: new Date(2018, 6, day) });
  expect((await open()).bytes).toBe(opened.bytes);
  // How many rows of the sheet are used is read.
  expect((await examine()).bytes - examined.bytes).toBeLessThan(10);
});
