import {
  addObjective,
  changeObjective,
  editRows,
  moved,
  orderObjectives,
  removeObjective,
} from '../../../src/domain/edits/edits';
import { copiedPlan, namedObjective } from '../../../src/domain/records/named';
import { unreadCells } from '../../../src/domain/findings/sheet-issues';
import type { Objective, Peg } from '../../../src/domain/records/records';
import { changeBetween } from '../../../src/workbook/save/change';
import { composeSchede } from '../../../src/workbook/compose/compose';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import {
  changed,
  edited,
  first,
  fullPeg,
  namedFirst,
  pegOf,
  saved,
  saveEdit,
  sorted,
  typeInto,
  typeRow,
} from './edit-saves';

/** A workbook with rows of the first objective that a person typed: without Id, the code in small letters. */
async function benchWithTyped(): Promise<Bench> {
  const bench = await benchWith(fullPeg());
  const code = '2018_p03_01';
  await typeRow(bench, 'tblFasi', { Obiettivo: code, Descrizione: 'A mano', Peso: '5' });
  await typeRow(bench, 'tblIndicatori', { Obiettivo: code, Descrizione: 'A mano', 'Valore atteso': '3' });
  await typeRow(bench, 'tblStato', { Obiettivo: code, Testo: 'A mano' });
  await typeRow(bench, 'tblCoinvolti', { Obiettivo: code, Centro: '09_U_P3' });
  await typeRow(bench, 'tblRettifiche', {
    Obiettivo: code,
    Campo: 'fine prevista',
    'Valore dopo': '31/12/2018',
  });
  await typeRow(bench, 'tblAccettati', { Obiettivo: code, Rilievo: 'fase in ritardo', Motivo: 'noto' });
  return bench;
}

/** How often each objective is named, by table. */
async function mentions(bench: Bench): Promise<Record<string, Record<string, number>>> {
  const found: Record<string, Record<string, number>> = {};
  for (const name of [
    'tblFasi',
    'tblIndicatori',
    'tblStato',
    'tblCoinvolti',
    'tblRettifiche',
    'tblAccettati',
  ]) {
    const table = await tableOf(bench, name);
    const codes = table.rows.map((_, row) => String(table.cell(row, 'Obiettivo')));
    found[name] = Object.fromEntries(
      [...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]),
    );
  }
  return found;
}

// Holds save-1.
test('a renamed objective is renamed wherever it stands, in rows typed by hand, too, in two round trips and back', async () => {
  const bench = await benchWithTyped();
  const peg = await pegOf(bench);
  expect(peg.objectives[0]?.phases).toHaveLength(11);
  const before = await namedFirst(bench);
  const undo = await edited(bench, changeObjective(peg, before, { ...before, code: '2018_X' }, bench.newId));
  expect(await mentions(bench)).toEqual({
    tblFasi: { '2018_X': 11, '2018_P03_02': 1 },
    tblIndicatori: { '2018_X': 6 },
    tblStato: { '2018_X': 10, '2018_P03_02': 1 },
    tblCoinvolti: { '2018_X': 2, '2018_P03_02': 1 },
    tblRettifiche: { '2018_X': 2 },
    tblAccettati: { '2018_X': 2 },
  });
  const content = await contentOf(bench);
  expect(content.issues).toEqual([]);
  expect(content.toAdopt).toEqual([]);
  expect(first(content.peg.objectives)).toEqual({ ...before, code: '2018_X' });
  expect(await changed(bench, undo)).toEqual(saved);
  expect(first((await pegOf(bench)).objectives)).toEqual(before);
  expect((await mentions(bench)).tblRettifiche).toEqual({ '2018_P03_01': 1, '2018_p03_01': 1 });
});

test('the register of composed sheets keeps the old code of a renamed objective', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  await bench.run(
    (context) => composeSchede(context, { objectives: ['2018_P03_01'], today: '2018-12-31' }),
    'compose',
  );
  const before = await namedFirst(bench);
  await edited(bench, changeObjective(peg, before, { ...before, code: '2018_X' }, bench.newId));
  expect((await tableOf(bench, 'tblSchede')).cell(0, 'Obiettivo')).toBe('2018_P03_01');
});

test('a deleted objective takes everything about it along, and its undo brings all of it back', async () => {
  const bench = await benchWithTyped();
  const peg = await pegOf(bench);
  const before = await namedFirst(bench);
  const undo = await edited(bench, removeObjective(peg, before, bench.newId));
  const content = await contentOf(bench);
  expect(content.issues).toEqual([]);
  expect(content.peg.objectives.map(({ code }) => code)).toEqual(['2018_P03_02']);
  expect(content.peg.corrections).toEqual([]);
  expect(content.peg.accepted).toEqual([]);
  expect((await tableOf(bench, 'tblMonitoraggio')).rows.map(([id]) => id)).toEqual(['']);
  expect((await tableOf(bench, 'tblApprovato')).rows.map(([id]) => id)).toEqual(['']);
  expect((await tableOf(bench, 'tblIndicatori')).rows.map(([id]) => id)).toEqual(['']);
  expect(await changed(bench, undo)).toEqual(saved);
  const after = await contentOf(bench);
  expect(after.issues).toEqual([]);
  expect(sorted({ ...after.peg, corrections: [], accepted: [] })).toEqual(
    sorted({ ...peg, objectives: [before, ...peg.objectives.slice(1)], corrections: [], accepted: [] }),
  );
  expect(after.peg.corrections.map(({ field }) => field)).toEqual(peg.corrections.map(({ field }) => field));
  expect(after.peg.accepted.map(({ finding }) => finding)).toEqual(
    peg.accepted.map(({ finding }) => finding),
  );
});

test('without rows typed by hand, the workbook reads equal after a deletion and its undo', async () => {
  const bench = await benchWith(fullPeg());
  const { peg } = await contentOf(bench);
  const undo = await edited(bench, removeObjective(peg, await namedFirst(bench), bench.newId));
  expect(await changed(bench, undo)).toEqual(saved);
  expect(sorted((await contentOf(bench)).peg)).toEqual(sorted(peg));
});

// Holds undo-1.
test('cells that cannot be read do not hinder a deletion, and its undo brings their text back', async () => {
  const bench = await benchWith(fullPeg());
  await typeInto(bench, 'tblFasi', 0, 'Fine effettiva', 'a dicembre');
  await typeInto(bench, 'tblFasi', 1, 'Avanzamento', 'circa 80');
  await typeInto(bench, 'tblIndicatori', 1, 'Valore raggiunto', 'circa 83');
  await typeInto(bench, 'tblStorico', 0, 'Confrontabile', 'forse');
  await typeInto(bench, 'tblMonitoraggio', 0, 'Valore', 'molto');
  await typeInto(bench, 'tblRettifiche', 0, 'Genere', '');
  const { peg, issues } = await contentOf(bench);
  const unreadable = unreadCells(issues);
  expect(unreadable).toHaveLength(5);
  const undo = await edited(bench, removeObjective(peg, await namedFirst(bench), bench.newId));
  expect(await changed(bench, undo)).toEqual(saved);
  const after = await contentOf(bench);
  expect(sorted(after.peg)).toEqual(sorted(peg));
  expect(
    unreadCells(after.issues)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(unreadable.map(({ text }) => text).sort());
});

test('approved values that a person typed go with their phase', async () => {
  const bench = await benchWith(fullPeg());
  const phase = first((await namedFirst(bench)).phases);
  await typeRow(bench, 'tblApprovato', {
    Id: 'suo',
    Riga: phase.id,
    Campo: 'inizio previsto',
    Valore: '01/01/2018',
  });
  const before = await namedFirst(bench);
  expect(first(before.phases).approved).toHaveProperty('plannedStart', '2018-01-01');
  const undo = await edited(bench, editRows(before, { phases: [first(before.phases)] }, { phases: [] }));
  expect((await contentOf(bench)).issues).toEqual([]);
  expect((await tableOf(bench, 'tblApprovato')).rows).toHaveLength(1);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(first((await namedFirst(bench)).phases)).toEqual(first(before.phases));
});

// Holds save-2 and conflict-2.
test('an objective of which somebody changed a phase is not deleted, and nothing is written', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const before = await namedFirst(bench);
  await typeInto(bench, 'tblFasi', 3, 'Note', 'altro');
  const old = snapshot(bench.host);
  expect((await saveEdit(bench, removeObjective(peg, before, bench.newId))).value).toEqual({
    kind: 'conflict',
  });
  expect(snapshot(bench.host)).toEqual(old);
});

test('a copied row of an objective is deleted, and the original keeps its phases', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblObiettivi', { Codice: '2018_P03_01', Descrizione: 'Copia' });
  const peg = await pegOf(bench);
  const copy = namedObjective(
    first(peg.objectives.filter(({ description }) => description === 'Copia')),
    bench.newId,
  );
  expect(copy.phases).toHaveLength(10);
  await edited(bench, removeObjective(peg, copy, bench.newId));
  expect(sorted(await pegOf(bench))).toEqual(sorted(fullPeg()));
});

test('a copied row of an objective is renamed alone, and what names the code stays with the original', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblObiettivi', { Codice: '2018_P03_01', Descrizione: 'Copia' });
  const peg = await pegOf(bench);
  const copy = namedObjective(
    first(peg.objectives.filter(({ description }) => description === 'Copia')),
    bench.newId,
  );
  await edited(bench, changeObjective(peg, copy, { ...copy, code: 'COPIA' }, bench.newId));
  const { objectives } = await pegOf(bench);
  expect(objectives.map(({ code, phases }) => [code, phases.length])).toEqual([
    ['2018_P03_01', 10],
    ['COPIA', 0],
  ]);
});

/** What the form of an objective changes. */
function withData(objective: Objective): Objective {
  return {
    ...objective,
    description: '=uno',
    weight: 12.5,
    programmes: ['4', '4_0101', '4_0101_0102'],
    centre: '07',
    involved: [
      { ...first(objective.involved), role: "'altro" },
      { id: 'inv9', centre: '09_U_P3', role: '', share: 5 },
    ],
  };
}

test('the data of an objective are saved with its involved centres, and back', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const before = await namedFirst(bench);
  const undo = await edited(bench, changeObjective(peg, before, withData(before), bench.newId));
  expect(first((await pegOf(bench)).objectives)).toEqual(withData(before));
  expect(await changed(bench, undo)).toEqual(saved);
  expect(sorted(await pegOf(bench))).toEqual(sorted(peg));
});

test('a copied objective comes with its plan, in two round trips, and its undo takes all of it out', async () => {
  const bench = await benchWith(fullPeg(), createCalculator());
  const peg = await pegOf(bench);
  const copy = { ...copiedPlan(await namedFirst(bench), bench.newId), code: '2019_P03_01', order: 3 };
  const undo = await edited(bench, addObjective(copy));
  expect((await pegOf(bench)).objectives.at(-1)).toEqual(copy);
  expect((await tableOf(bench, 'tblObiettivi')).cell(2, 'Somma pesi')).toBe(100);
  const again = await saveEdit(bench, addObjective(copy));
  expect(again.value).toEqual(saved);
  expect((await pegOf(bench)).objectives).toHaveLength(3);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(peg);
});

test('objectives are put into another order, and back', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const objectives = peg.objectives.map((one) => namedObjective(one, bench.newId));
  const undo = await edited(bench, orderObjectives(objectives, moved(objectives, 1, 0)));
  expect((await pegOf(bench)).objectives.map(({ code }) => code)).toEqual(['2018_P03_02', '2018_P03_01']);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(peg);
});

test('a change of nothing writes nothing, and a change from a workbook to itself is nothing', async () => {
  const bench = await benchWith(fullPeg());
  const peg: Peg = await pegOf(bench);
  expect(changeBetween(peg, structuredClone(peg))).toEqual({ rows: [], lists: [] });
  const before = await namedFirst(bench);
  const old = snapshot(bench.host);
  expect((await saveEdit(bench, changeObjective(peg, before, before, bench.newId))).value).toEqual(saved);
  expect(snapshot(bench.host)).toEqual(old);
});
