import fc from 'fast-check';
import { changeSettings } from '../../../src/domain/edits/edits';
import type { Lists } from '../../../src/domain/records/records';
import { importPeg } from '../../../src/workbook/save/import';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench } from '../bench';
import { insertColumn, pegOf, typeRow } from './edit-saves';

type Act = (bench: Bench) => Promise<unknown>;

const START: Lists = {
  units: ['n.', '%', 'gg'],
  areas: ['Ambiente', 'Cultura'],
  portfolios: ['Sindaco'],
  Rioni: ['Centro', 'Porto'],
};

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

const TABLES: Record<string, [table: string, heading: string]> = {
  units: ['tblUnita', 'Unità di misura'],
  areas: ['tblAree', 'Aree tematiche'],
  portfolios: ['tblAssessorati', 'Assessorati'],
  Rioni: ['tblListe', 'Voce'],
};

const tableOfList = (list: string): string => TABLES[list]?.[0] ?? '';

/** What a colleague types over an entry. */
const typing =
  (list: string, row: number, text: string): Act =>
  async (bench) => {
    const [table = '', heading = ''] = TABLES[list] ?? [];
    const grid = await tableOf(bench, table);
    const place = grid.place(Math.min(row, grid.rows.length - 1), heading);
    bench.host.asAnotherPerson(() => bench.host.type(grid.sheet, place.row, place.column, text));
  };

const inTable =
  (list: string, act: (table: Excel.Table, last: number) => void): Act =>
  (bench) =>
    bench.run(async (context) => {
      const table = context.workbook.tables.getItem(tableOfList(list));
      const body = table.getDataBodyRange().load('rowCount');
      await context.sync();
      act(table, body.rowCount - 1);
      await context.sync();
    }, 'other');

const insertion = (list: string, row: number, entry: string): Act =>
  inTable(list, (table, last) => {
    const at = Math.min(row, last);
    table.getDataBodyRange().getRow(at).insert('Down');
    table.getDataBodyRange().getRow(at).values = [list === 'Rioni' ? ['', list, entry] : [entry, '']];
  });
const deletion = (list: string, row: number): Act =>
  inTable(list, (table, last) => table.getDataBodyRange().getRow(Math.min(row, last)).delete('Up'));
const sorting =
  (list: string): Act =>
  (bench) =>
    Promise.resolve(bench.host.sort(tableOfList(list), TABLES[list]?.[1] ?? ''));
const appending =
  (list: string, entry: string): Act =>
  (bench) =>
    typeRow(bench, tableOfList(list), {
      ...(list === 'Rioni' && { Lista: list }),
      [TABLES[list]?.[1] ?? '']: entry,
    });
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
  const act: Act = async (at) => {
    const grid = await tableOf(at, 'tblListe');
    const { row, column } = grid.place(0, 'Lista');
    at.host.asAnotherPerson(() => at.host.type(grid.sheet, row, column, 'Vie'));
  };
  expect(await saveList(bench, 'Rioni', ['Borgo', 'Porto'], act)).toEqual({ kind: 'conflict' });
  expect((await pegOf(bench)).lists).toEqual({ ...START, Vie: ['Centro'], Rioni: ['Porto'] });
});

test('an entry that somebody adds meanwhile is a conflict, not a part of what was saved', async () => {
  const bench = await withLists();
  const act = appending('areas', 'Sport');
  expect(await saveList(bench, 'areas', ['Ambiente', 'Musei'], act)).toEqual({ kind: 'conflict' });
  expect((await pegOf(bench)).lists).toEqual({ ...START, areas: ['Ambiente', 'Cultura', 'Sport'] });
});

test.each<[string, Act, string, string[]]>([
  ['sorts the list', sorting('units'), 'units', ['Sport', 'n.']],
  [
    'deletes an entry, so that other rows say what is written',
    deletion('units', 0),
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
  const row = fc.nat({ max: 3 });
  const entry = fc.constantFrom('Ambiente', 'Sport', 'n.', 'ore', '');
  const entries = fc.uniqueArray(fc.constantFrom('n.', '%', 'gg', 'ore', 'Sport'), { maxLength: 4 });
  const name = fc.constantFrom('units', 'areas', 'portfolios', 'Rioni');
  const act = fc.oneof(
    fc.tuple(name, row, entry).map(([list, at, text]) => typing(list, at, text)),
    fc.tuple(name, row, entry.filter(Boolean)).map(([list, at, text]) => insertion(list, at, text)),
    fc.tuple(name, row).map(([list, at]) => deletion(list, at)),
    name.map(sorting),
    fc.tuple(name, entry.filter(Boolean)).map(([list, text]) => appending(list, text)),
    fc.tuple(name, entries).map(([list, wanted]) => otherPane(list, wanted)),
  );
  await fc.assert(
    fc.asyncProperty(name, entries, act, async (list, wanted, happens) => {
      const expected = await oneAfterTheOther(happens, list, START[list] ?? [], wanted);
      const bench = await withLists();
      const { kind } = await saveList(bench, list, wanted, happens);
      const { lists } = await pegOf(bench);
      expect({ kind, lists: filled(lists) }).toEqual({ ...expected, lists: filled(expected.lists) });
      const grid = await tableOf(bench, tableOfList(list));
      const ids = grid.rows.map((_, index) => grid.cell(index, 'Id')).filter(Boolean);
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

const areasIn = async (bench: Bench, ...beside: string[]): Promise<unknown[]> => {
  const grid = await tableOf(bench, 'tblAree');
  return grid.rows.map((_, row) => ['Aree tematiche', ...beside].map((heading) => grid.cell(row, heading)));
};

// Holds save-6.
test('an entry that an import adds stands below those of its list, and notes stay beside theirs', async () => {
  const bench = await withLists();
  await insertColumn(bench, 'tblAree', 1, ['Nota', 'a', 'b']);
  const adding = importing({ ...START, areas: ['Sport'], Rioni: ['Porto', 'Borgo'] });
  expect(await adding(bench)).toEqual({ updated: 0, appended: 2 });
  expect(await areasIn(bench, 'Nota')).toEqual([
    ['Ambiente', 'a'],
    ['Cultura', 'b'],
    ['Sport', ''],
  ]);
  expect((await pegOf(bench)).lists.Rioni).toEqual(['Centro', 'Porto', 'Borgo']);
  expect(await adding(bench)).toEqual({ updated: 0, appended: 0 });
});

test.each<[string, Act]>([
  ['saves the same list in a pane', otherPane('areas', ['Ambiente', 'Cultura', 'Musei'])],
  ['imports another entry', importing({ areas: ['Musei'] })],
  ['types another one', appending('areas', 'Musei')],
])('while somebody %s, an import loses no entry and doubles none', async (_, act) => {
  const bench = await withLists();
  await importing({ ...START, areas: ['Sport', 'Ambiente'] }, act)(bench);
  const { lists } = await pegOf(bench);
  expect({ ...lists, areas: [...(lists.areas ?? [])].sort() }).toEqual({
    ...START,
    areas: ['Ambiente', 'Cultura', 'Musei', 'Sport'],
  });
});
