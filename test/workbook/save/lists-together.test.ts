import fc from 'fast-check';
import { changeSettings } from '../../../src/domain/edits/edits';
import type { Lists } from '../../../src/domain/records/records';
import { importPeg } from '../../../src/workbook/save/import';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench } from '../bench';
import { insertColumn, pegOf, typeRow } from './edit-saves';

type Act = (bench: Bench) => Promise<unknown>;

const START: Lists = { units: ['n.', '%', 'gg'], areas: ['Ambiente', 'Cultura'], portfolios: ['Sindaco'] };

const withLists = (): Promise<Bench> => benchWith({ ...samplePeg(), lists: START });

/** Saves entries of one list as the pane does; somebody acts after the reading. */
async function saveList(bench: Bench, name: string, entries: string[], act: Act): Promise<Saved> {
  const { lists } = await pegOf(bench);
  const { before, after } = changeSettings(
    { lists: { [name]: lists[name] ?? [] } },
    { lists: { [name]: entries } },
  );
  const change = changeBetween(before, after);
  return bench.run(
    (context) =>
      saveChange(
        afterTrip(context, 1, () => act(bench)),
        { change, newId: bench.newId },
      ),
    'save',
  );
}

/** What a colleague types into a cell of the sheet of lists. */
const typing =
  (row: number, heading: string, text: string): Act =>
  async (bench) => {
    const grid = await tableOf(bench, 'tblListe');
    const place = grid.place(Math.min(row, grid.rows.length - 1), heading);
    bench.host.asAnotherPerson(() => bench.host.type(grid.sheet, place.row, place.column, text));
  };

const inTable =
  (act: (table: Excel.Table) => void): Act =>
  (bench) =>
    bench.run(async (context) => {
      act(context.workbook.tables.getItem('tblListe'));
      await context.sync();
    }, 'other');

const insertion = (row: number): Act =>
  inTable((table) => {
    table.getDataBodyRange().getRow(row).insert('Down');
    table.getDataBodyRange().getRow(row).values = [['', 'Aree tematiche', 'Sport']];
  });
const deletion = (row: number): Act => inTable((table) => table.getDataBodyRange().getRow(row).delete('Up'));
const sorting =
  (heading: string): Act =>
  (bench) =>
    Promise.resolve(bench.host.sort('tblListe', heading));
const appending =
  (list: string, entry: string): Act =>
  (bench) =>
    typeRow(bench, 'tblListe', { Lista: list, Voce: entry });
const otherPane =
  (name: string, entries: string[]): Act =>
  (bench) =>
    saveList(bench, name, entries, () => Promise.resolve());

/** What must stand, and be told, if the save comes right after the act. */
async function oneAfterTheOther(act: Act, name: string, before: string[], entries: string[]) {
  const alone = await withLists();
  await act(alone);
  const { lists } = await pegOf(alone);
  const found = JSON.stringify(lists[name] ?? []);
  return [before, entries].map((one) => JSON.stringify(one)).includes(found)
    ? { kind: 'saved', lists: { ...lists, [name]: entries } }
    : { kind: 'conflict', lists };
}

const filled = (lists: Lists): Lists =>
  Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));

// Holds save-6 and save-9.
test('an entry is not written under the list that somebody gives its row meanwhile', async () => {
  const bench = await withLists();
  const act = typing(3, 'Lista', 'Unità di misura');
  const saved = await saveList(bench, 'areas', ['Sport', 'Cultura'], act);
  expect(saved).toEqual({ kind: 'conflict' });
  expect((await pegOf(bench)).lists).toEqual({
    ...START,
    units: ['n.', '%', 'gg', 'Ambiente'],
    areas: ['Cultura'],
  });
});

test('an entry that somebody adds meanwhile is a conflict, not a part of what was saved', async () => {
  const bench = await withLists();
  const act = appending('Aree tematiche', 'Sport');
  expect(await saveList(bench, 'areas', ['Ambiente', 'Musei'], act)).toEqual({ kind: 'conflict' });
  expect((await pegOf(bench)).lists).toEqual({ ...START, areas: ['Ambiente', 'Cultura', 'Sport'] });
});

test.each<[string, Act, string, string[]]>([
  ['sorts the sheet', sorting('Lista'), 'units', ['Sport', 'n.']],
  [
    'deletes an entry, so that other rows say what is written',
    deletion(0),
    'units',
    ['n.', '%', 'ore', 'Sport'],
  ],
  ['takes entries out in another pane', otherPane('units', ['n.']), 'units', []],
])('while somebody %s, lists stand as if one came after the other', async (_, act, list, wanted) => {
  const expected = await oneAfterTheOther(act, list, START[list] ?? [], wanted);
  const bench = await withLists();
  const { kind } = await saveList(bench, list, wanted, act);
  const { lists } = await pegOf(bench);
  expect({ kind, lists: filled(lists) }).toEqual({ ...expected, lists: filled(expected.lists) });
});

test('whatever somebody does meanwhile, lists stand as if one came after the other', async () => {
  const row = fc.nat({ max: 5 });
  const label = fc.constantFrom('Unità di misura', 'Aree tematiche', 'Rioni', '');
  const entry = fc.constantFrom('Ambiente', 'Sport', 'n.', 'ore');
  const entries = fc.uniqueArray(fc.constantFrom('n.', '%', 'gg', 'ore', 'Sport'), { maxLength: 4 });
  const name = fc.constantFrom('units', 'areas', 'portfolios');
  const act = fc.oneof(
    fc.tuple(row, label).map(([at, text]) => typing(at, 'Lista', text)),
    fc.tuple(row, entry).map(([at, text]) => typing(at, 'Voce', text)),
    row.map(insertion),
    row.map(deletion),
    fc.constantFrom('Id', 'Lista', 'Voce').map(sorting),
    fc.tuple(label.filter(Boolean), entry).map(([list, text]) => appending(list, text)),
    fc.tuple(name, entries).map(([list, wanted]) => otherPane(list, wanted)),
  );
  await fc.assert(
    fc.asyncProperty(name, entries, act, async (list, wanted, happens) => {
      const expected = await oneAfterTheOther(happens, list, START[list] ?? [], wanted);
      const bench = await withLists();
      const { kind } = await saveList(bench, list, wanted, happens);
      const { lists } = await pegOf(bench);
      expect({ kind, lists: filled(lists) }).toEqual({ ...expected, lists: filled(expected.lists) });
      const ids = (await tableOf(bench, 'tblListe')).rows.map(([id]) => id).filter(Boolean);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

const importing =
  (lists: Lists, act: Act = () => Promise.resolve()): Act =>
  (bench) =>
    bench.run(
      (context) =>
        importPeg(
          afterTrip(context, 1, () => act(bench)),
          { ...samplePeg(), lists },
        ),
      'import',
    );

const entriesIn = async (bench: Bench): Promise<unknown[]> =>
  (await tableOf(bench, 'tblListe')).rows.map((row) => row.slice(1));

const ADDED = [
  ['Unità di misura', 'n.'],
  ['Unità di misura', '%'],
  ['Unità di misura', 'gg'],
  ['Aree tematiche', 'Ambiente'],
  ['Aree tematiche', 'Cultura'],
  ['Aree tematiche', 'Sport'],
  ['Assessorati', 'Sindaco'],
];

// Holds save-6: the drop-down of a list takes as many rows as it has entries, from its first one.
test('an entry that an import adds stands beside those of its list', async () => {
  const bench = await withLists();
  const adding = importing({ ...START, areas: ['Sport'] });
  expect(await adding(bench)).toEqual({ updated: 0, appended: 1 });
  expect(await entriesIn(bench)).toEqual(ADDED);
  expect(await adding(bench)).toEqual({ updated: 0, appended: 0 });
});

test('what a person wrote beside an entry moves with it when an import adds another', async () => {
  const bench = await withLists();
  await insertColumn(bench, 'tblListe', 1, ['Nota', 'a', 'b', 'c', 'd', 'e', 'f']);
  await importing({ ...START, areas: ['Sport'] })(bench);
  const notes = ['a', 'b', 'c', 'd', 'e', '', 'f'];
  expect(await entriesIn(bench)).toEqual(ADDED.map((row, index) => [notes[index], ...row]));
});

test.each<[string, Act]>([
  ['saves the same list in a pane', otherPane('areas', ['Ambiente', 'Cultura', 'Musei'])],
  ['imports another entry', importing({ areas: ['Musei'] })],
  ['types another one', appending('Aree tematiche', 'Musei')],
])('while somebody %s, an import loses no entry and doubles none', async (_, act) => {
  const bench = await withLists();
  await importing({ ...START, areas: ['Sport', 'Ambiente'] }, act)(bench);
  const { lists } = await pegOf(bench);
  expect({ ...lists, areas: [...(lists.areas ?? [])].sort() }).toEqual({
    ...START,
    areas: ['Ambiente', 'Cultura', 'Musei', 'Sport'],
  });
});
