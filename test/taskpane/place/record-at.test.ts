import type { Peg } from '../../../src/domain/records/records';
import { recordAt, type RecordPlace } from '../../../src/taskpane/place/record-at';
import { watchWorkbook, type Selection } from '../../../src/workbook/excel/watch';
import { benchWith, contentOf, tableOf, type Bench } from '../../workbook/bench';
import { first, fullPeg, typeInto, typeRow } from '../../workbook/save/edit-saves';

const CODE = '2018_P03_01';

/** Where the pane goes when a person selects a body row of a table. */
async function placeAt(bench: Bench, table: string, row: number): Promise<RecordPlace | null> {
  const content = await contentOf(bench);
  const grid = await tableOf(bench, table);
  const sheet = bench.host.model.sheets.find(({ name }) => name === grid.sheet);
  const line = grid.place(row, 'Id').row + 1;
  return recordAt(content, { worksheetId: sheet?.id ?? '', firstRow: line, lastRow: line });
}

/** Body rows of a table with the Id of each. */
async function idsOf(bench: Bench, table: string): Promise<string[]> {
  return (await tableOf(bench, table)).rows.map(([id]) => String(id));
}

/** Turns the input cells of a table upside down. */
async function reverse(bench: Bench, table: string, inputs: number): Promise<void> {
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    const rows = (body.values as string[][]).map((row) => row.slice(0, inputs)).reverse();
    body.getCell(0, 0).getResizedRange(rows.length - 1, inputs - 1).values = rows;
    await context.sync();
  }, 'test');
}

const within = (peg: Peg) => first(peg.objectives);

const tables: [string, number, (peg: Peg, id: string) => Partial<RecordPlace>][] = [
  ['tblObiettivi', 14, (_, id) => ({ view: 'objective', tab: 'data', id })],
  ['tblCoinvolti', 5, () => ({ view: 'objective', tab: 'data' })],
  [
    'tblFasi',
    13,
    (peg, id) => ({
      tab: 'phases',
      id,
      position: Math.max(
        0,
        within(peg).phases.findIndex((one) => one.id === id),
      ),
    }),
  ],
  [
    'tblIndicatori',
    14,
    (peg, id) => ({
      tab: 'indicators',
      id,
      position: within(peg).indicators.findIndex((one) => one.id === id),
    }),
  ],
  [
    'tblStorico',
    7,
    (peg, id) => ({
      tab: 'indicators',
      position: within(peg).indicators.findIndex(({ history }) => history.some((one) => one.id === id)),
    }),
  ],
  ['tblStato', 5, (_, id) => ({ tab: 'status', id })],
  ['tblCentri', 5, (_, id) => ({ view: 'centres', objective: null, id })],
  ['tblDUP', 5, (_, id) => ({ view: 'planning', objective: null, id })],
];

test.each(tables)(
  'the record of every row of %s is found, also when the sheet was sorted',
  async (table, inputs, expected) => {
    const bench = await benchWith(fullPeg());
    for (const upsideDown of [false, true]) {
      if (upsideDown) await reverse(bench, table, inputs);
      const { peg } = await contentOf(bench);
      const ids = await idsOf(bench, table);
      expect(ids.length).toBeGreaterThan(1);
      for (const [row, id] of ids.entries())
        expect(await placeAt(bench, table, row)).toMatchObject(expected(peg, id));
    }
  },
);

test('monitoring leads to its date', async () => {
  const bench = await benchWith(fullPeg());
  const place = { view: 'objective', tab: 'monitoring', id: '2018-06-30' };
  expect(await placeAt(bench, 'tblMonitoraggio', 0)).toMatchObject(place);
  expect(await placeAt(bench, 'tblMonitoraggio', 1)).toMatchObject(place);
});

test('a correction leads to the register', async () => {
  const bench = await benchWith(fullPeg());
  expect(await placeAt(bench, 'tblRettifiche', 0)).toMatchObject({ view: 'corrections', position: 0 });
});

test('rows of parameters and lists lead to their forms', async () => {
  const bench = await benchWith(fullPeg());
  expect(await placeAt(bench, 'tblParametri', 3)).toMatchObject({ view: 'parameters', objective: null });
  expect(await placeAt(bench, 'tblListe', 1)).toMatchObject({ view: 'lists', objective: null });
});

test('rows that a person typed, without Id, are found by their position in the list', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: CODE, Descrizione: 'A mano' });
  await typeRow(bench, 'tblIndicatori', { Obiettivo: CODE, Descrizione: 'A mano' });
  await typeRow(bench, 'tblCentri', { Codice: '9' });
  const phases = (await idsOf(bench, 'tblFasi')).length;
  expect(await placeAt(bench, 'tblFasi', phases - 1)).toMatchObject({
    objective: { code: CODE, id: expect.any(String) as string },
    tab: 'phases',
    id: '',
    position: 10,
  });
  expect(await placeAt(bench, 'tblIndicatori', 5)).toMatchObject({ tab: 'indicators', id: '', position: 5 });
  expect(await placeAt(bench, 'tblCentri', 2)).toMatchObject({ view: 'centres', id: '', position: 2 });
});

test('of two paragraphs without Id and with the same order, each is found', async () => {
  const bench = await benchWith(fullPeg());
  for (const text of ['uno', 'due'])
    await typeRow(bench, 'tblStato', { Obiettivo: CODE, Ordine: '50', Testo: text });
  const rows = (await idsOf(bench, 'tblStato')).length;
  const places = [await placeAt(bench, 'tblStato', rows - 2), await placeAt(bench, 'tblStato', rows - 1)];
  expect(places).toMatchObject([
    { tab: 'status', id: '', position: 9 },
    { tab: 'status', id: '', position: 10 },
  ]);
});

test('headings, registers without a form, rows of nobody and several rows lead nowhere', async () => {
  const bench = await benchWith(fullPeg());
  const content = await contentOf(bench);
  expect(await placeAt(bench, 'tblFasi', -1)).toBeNull();
  expect(await placeAt(bench, 'tblFasi', 40)).toBeNull();
  expect(await placeAt(bench, 'tblAccettati', 0)).toBeNull();
  await typeInto(bench, 'tblFasi', 0, 'Obiettivo', 'nessuno');
  expect(await placeAt(bench, 'tblFasi', 0)).toBeNull();
  const worksheetId = bench.host.model.sheets.find(({ name }) => name === 'Fasi')?.id ?? '';
  expect(recordAt(content, { worksheetId, firstRow: 2, lastRow: 3 })).toBeNull();
  expect(recordAt(content, { worksheetId: 'altro', firstRow: 2, lastRow: 2 })).toBeNull();
});

test('a renamed sheet is still known', async () => {
  const bench = await benchWith(fullPeg());
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Fasi').name = 'Le fasi';
    await context.sync();
  }, 'test');
  expect(await placeAt(bench, 'tblFasi', 2)).toMatchObject({ tab: 'phases', position: 2 });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('selections of rows are told with their sheet, whole columns are not', async () => {
  const bench = await benchWith(fullPeg());
  const seen: Selection[] = [];
  let changes = 0;
  await bench.run(async (context) => {
    watchWorkbook(context, { onChange: () => (changes += 1), onSelect: (selection) => seen.push(selection) });
    await context.sync();
  }, 'test');
  await settled();
  changes = 0;
  for (const area of ['B3', 'B3:D4', '3:4', 'B:C', 'A2:A2', 'AB12']) bench.host.select('Fasi', area);
  await settled();
  const worksheetId = bench.host.model.sheets.find(({ name }) => name === 'Fasi')?.id ?? '';
  expect(seen).toEqual(
    [
      [3, 3],
      [3, 4],
      [3, 4],
      [2, 2],
      [12, 12],
    ].map(([firstRow, lastRow]) => ({ worksheetId, firstRow, lastRow })),
  );
  expect(changes).toBe(0);
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', 1, 12, 'nota'));
  await settled();
  expect(changes).toBeGreaterThan(0);
  const selection = first(seen);
  expect(recordAt(await contentOf(bench), selection)).toMatchObject({ tab: 'phases', position: 1 });
});
