import { changeCentre, changeNode, changeSettings, type Edit } from '../../../src/domain/edits/edits';
import type { Centre, Peg, PlanningNode } from '../../../src/domain/records/records';
import { benchWith, contentOf, snapshot, tableOf, type Bench } from '../bench';
import {
  changed,
  edited,
  first,
  fullPeg,
  insertColumn,
  pegOf,
  saved,
  saveEdit,
  sorted,
  typeInto,
  typeRow,
} from './edit-saves';

function listEdit(peg: Peg, name: string, entries: string[]): Edit {
  return changeSettings({ lists: { [name]: peg.lists[name] ?? [] } }, { lists: { [name]: entries } });
}

/** The entries in the table of a list. */
async function entriesIn(bench: Bench, table: string): Promise<unknown[]> {
  return (await tableOf(bench, table)).rows.map(([entry]) => entry);
}

test.each<[string, string[]]>([
  ['adding', ['n.', '%', 'gg', 'm²']],
  ['adding in the middle', ['n.', 'm²', '%', 'gg']],
  ['renaming', ['n.', 'percento', 'gg']],
  ['reordering', ['gg', 'n.', '%']],
  ['taking out', ['n.', 'gg']],
  ['emptying', []],
  ['all at once', ['ore', 'gg', '%', '1/2', '=x']],
])('entries of a list: %s, in two round trips and back', async (_, entries) => {
  const bench = await benchWith(fullPeg());
  const before = await pegOf(bench);
  const undo = await edited(bench, listEdit(before, 'units', entries));
  const after = await pegOf(bench);
  expect({ units: [], ...after.lists }).toEqual({ ...before.lists, units: entries });
  expect((await contentOf(bench)).toAdopt).toEqual([]);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(before);
});

test('a list that had no row is added, and the last entry of all leaves the blank row', async () => {
  const peg = fullPeg();
  peg.lists = {};
  const bench = await benchWith(peg);
  const undo = await edited(bench, listEdit(peg, 'objectiveTypes', ['Gestionale', 'Strategico']));
  expect(await entriesIn(bench, 'tblTipiObiettivo')).toEqual(['Gestionale', 'Strategico']);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await entriesIn(bench, 'tblTipiObiettivo')).toEqual(['']);
});

// Holds save-6.
test('an entry typed below a list belongs to it and gets its Id, and a save moves no row of another list', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblUnita', { 'Unità di misura': 'km' });
  await typeRow(bench, 'tblListe', { Lista: 'Rioni', Voce: 'Centro' });
  await typeRow(bench, 'tblListe', { Lista: 'Vie', Voce: 'Roma' });
  await typeRow(bench, 'tblListe', { Lista: 'Rioni', Voce: 'Porto' });
  const before = await pegOf(bench);
  expect(before.lists).toMatchObject({ units: ['n.', '%', 'gg', 'km'], Rioni: ['Centro', 'Porto'] });
  const undo = await edited(bench, listEdit(before, 'Rioni', ['Porto', 'Borgo', 'Centro']));
  expect((await tableOf(bench, 'tblListe')).rows.map((row) => row.slice(1))).toEqual([
    ['Rioni', 'Porto'],
    ['Vie', 'Roma'],
    ['Rioni', 'Borgo'],
    ['Rioni', 'Centro'],
  ]);
  await edited(bench, listEdit(before, 'units', ['km', 'n.', '%', 'gg']));
  const { rows } = await tableOf(bench, 'tblUnita');
  expect(rows.map(([entry]) => entry)).toEqual(['km', 'n.', '%', 'gg']);
  expect(new Set(rows.map(([, id]) => id).filter(Boolean)).size).toBe(4);
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await pegOf(bench)).lists.Rioni).toEqual(before.lists.Rioni);
});

test('an entry that is taken out goes with its row, and notes beside the others stay beside them', async () => {
  const bench = await benchWith(fullPeg());
  await insertColumn(bench, 'tblUnita', 1, ['Nota', 'a', 'b', 'c']);
  await edited(bench, listEdit(await pegOf(bench), 'units', ['n.', 'gg']), [], 3);
  const { rows } = await tableOf(bench, 'tblUnita');
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['n.', 'a'],
    ['gg', 'c'],
  ]);
});

// Holds save-2.
test('a list that somebody else changed is a conflict that writes nothing', async () => {
  const bench = await benchWith(fullPeg());
  const before = await pegOf(bench);
  await typeRow(bench, 'tblUnita', { 'Unità di misura': 'km' });
  const old = snapshot(bench.host);
  expect((await saveEdit(bench, listEdit(before, 'units', ['n.']))).value).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(old);
  const undo = await edited(bench, listEdit(before, 'areas', ['Ambiente']));
  await typeRow(bench, 'tblAree', { 'Aree tematiche': 'Sport' });
  expect(await changed(bench, undo)).toEqual({ kind: 'conflict' });
});

async function centreOf(bench: Bench, code: string): Promise<Centre> {
  return first((await pegOf(bench)).centres.filter((one) => one.code === code));
}

test('a renamed centre is renamed wherever it stands, in rows typed by hand, too, in two round trips and back', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: '2018_P03_01', Descrizione: 'A mano', Centro: '7' });
  await typeRow(bench, 'tblCoinvolti', { Obiettivo: '2018_P03_01', Centro: '7' });
  const peg = await pegOf(bench);
  const before = await centreOf(bench, '07');
  const undo = await edited(bench, changeCentre(peg, before, { ...before, code: '08' }, bench.newId));
  const after = await pegOf(bench);
  const rows = after.objectives.flatMap((one) => [one, ...one.involved, ...one.phases]);
  const codes = rows.map(({ centre }) => centre);
  expect(codes.filter((code) => code === '08')).toHaveLength(5);
  expect(codes.filter((code) => code === '07' || code === '7')).toEqual([]);
  expect(after.objectives[0]?.phases.at(-1)).toMatchObject({ description: 'A mano', centre: '08' });
  expect((await contentOf(bench)).toAdopt).toEqual([]);
  expect(await changed(bench, undo)).toEqual(saved);
  const back = await pegOf(bench);
  expect(back.centres).toEqual(peg.centres);
  expect(back.objectives[1]).toEqual(peg.objectives[1]);
  expect(back.objectives[0]?.phases.at(-1)?.centre).toBe('7');
});

test('a centre is added, changed and deleted, each in two round trips and back', async () => {
  const bench = await benchWith(fullPeg());
  const start = await pegOf(bench);
  const added: Centre = { id: 'cen3', code: '1-2', shortName: "'X", name: '=Y', manager: '' };
  await edited(bench, changeCentre(start, null, added, bench.newId));
  expect((await pegOf(bench)).centres.at(-1)).toEqual(added);
  const undo = await edited(
    bench,
    changeCentre(await pegOf(bench), added, { ...added, name: 'Z' }, bench.newId),
  );
  expect(await changed(bench, undo)).toEqual(saved);
  const back = await edited(bench, changeCentre(await pegOf(bench), added, null, bench.newId));
  expect((await pegOf(bench)).centres).toEqual(start.centres);
  expect(await changed(bench, back)).toEqual(saved);
  expect((await pegOf(bench)).centres.at(-1)).toEqual(added);
});

// Holds conflict-2.
test('a centre that somebody changed is not deleted', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  await typeInto(bench, 'tblCentri', 1, 'Responsabile', 'BIANCHI');
  const edit = changeCentre(peg, first(peg.centres.slice(1)), null, bench.newId);
  expect((await saveEdit(bench, edit)).value).toEqual({ kind: 'conflict' });
});

test('a renamed node is renamed in its children and in links, and back', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblDUP', { Codice: '4_0101_0103', Livello: '3', 'Codice superiore': '4_0101' });
  const peg = await pegOf(bench);
  const rename = (node: PlanningNode, code: string) => changeNode(peg, node, { ...node, code }, bench.newId);
  const parent = first(peg.planning.filter(({ code }) => code === '4_0101'));
  const undo = await edited(bench, rename(parent, '4_0102'));
  expect((await pegOf(bench)).planning.map((node) => node.parent)).toEqual([
    null,
    '4',
    '4_0102',
    '4_0102',
    '4_0102',
  ]);
  expect(await changed(bench, undo)).toEqual(saved);
  const link = first(peg.planning.filter(({ code }) => code === '4_0101_0101'));
  const again = await edited(bench, rename(link, 'X'));
  expect((await pegOf(bench)).objectives.map(({ programmes }) => programmes)).toEqual([
    ['X', '4_0101_0102'],
    ['X'],
  ]);
  expect(await changed(bench, again)).toEqual(saved);
  expect(sorted(await pegOf(bench)).objectives).toEqual(sorted(peg).objectives);
});

test('links that a person typed into the column of other programmes are renamed, and come back', async () => {
  const bench = await benchWith(fullPeg());
  await typeInto(bench, 'tblObiettivi', 0, 'Programma', '');
  await typeInto(bench, 'tblObiettivi', 0, 'Altri programmi', '4_0101_0101;4_0101_0102');
  const peg = await pegOf(bench);
  expect(peg.objectives[0]?.programmes).toEqual(['4_0101_0101', '4_0101_0102']);
  const link = first(peg.planning.filter(({ code }) => code === '4_0101_0101'));
  const undo = await edited(bench, changeNode(peg, link, { ...link, code: 'X' }, bench.newId));
  expect((await pegOf(bench)).objectives[0]?.programmes).toEqual(['X', '4_0101_0102']);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(sorted(await pegOf(bench))).toEqual(sorted(peg));
});
