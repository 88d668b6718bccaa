import { cellNames } from '../../../src/workbook/prepare/named-cells';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { SCHEMA_VERSION } from '../../../src/workbook/schema/schema';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { listOf } from '../../../workbench/page/choices';
import { usualLists } from '../../../src/domain/records/usual-lists';
import { benchWith, blankBench, contentOf, preparedBench, samplePeg, tableOf, type Bench } from '../bench';
import { typeRow } from '../save/edit-saves';

const prepare = (bench: Bench) => bench.run((context) => prepareWorkbook(context, bench), 'prepare');

/** The value of the cell that a name stands for. */
const namedValue = (bench: Bench, name: string): Promise<unknown> =>
  bench.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  }, 'test');

const calculator = createCalculator();

/** What the drop-down of a body cell offers. */
async function offered(bench: Bench, table: string, heading: string): Promise<string[] | undefined> {
  const grid = await tableOf(bench, table);
  const { model } = bench.host;
  const sheet = model.sheets.find(({ name }) => name === grid.sheet);
  return sheet && listOf(calculator, model, sheet, grid.place(0, heading))?.();
}

test('every name of a prepared workbook stands for one plain cell', async () => {
  const bench = await preparedBench();
  const types = await bench.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/type,items/formula');
    await context.sync();
    return names.items.map(({ name, type, formula }) => [
      name,
      type,
      /^=[^(),;]+!\$[A-Z]+\$\d+$/.test(String(formula)),
    ]);
  }, 'test');
  expect(types).toEqual(
    expect.arrayContaining([...cellNames, 'Foglio_Controlli'].map((name) => [name, 'Range', true])),
  );
  expect(types).toHaveLength(cellNames.length + 1);
});

test('a parameter that is typed shows in its cell, one that is cleared or is no number leaves the usual value', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const parameters = await tableOf(bench, 'tblParametri');
  const type = (label: string, text: string): void => {
    const index = parameters.rows.findIndex((cells) => cells.includes(label));
    const { row, column } = parameters.place(index, 'Valore');
    bench.host.type(parameters.sheet, row, column, text);
  };
  const shown = () =>
    Promise.all(['Tetto', 'Data_riferimento', 'Senza_valore'].map((name) => namedValue(bench, name)));
  expect(await shown()).toEqual([100, 43465, 'vuoto']);
  type('Tetto del grado', '120');
  type('Data di riferimento', '');
  type('Indicatori senza valore', '');
  expect(await shown()).toEqual([120, '', '']);
  type('Tetto del grado', 'molto');
  expect(await namedValue(bench, 'Tetto')).toBe(100);
});

const withLists = () => ({
  ...samplePeg(),
  lists: { objectiveTypes: ['A', 'B'], units: ['n.', 'km', 'n. ore'] },
});

test('drop-downs offer the entries of their list and the codes of their table, one without entries nothing', async () => {
  const bench = await benchWith(withLists(), calculator);
  expect(await offered(bench, 'tblIndicatori', 'Unità')).toEqual(['n.', 'km', 'n. ore']);
  expect(await offered(bench, 'tblObiettivi', 'Tipo')).toEqual(['A', 'B']);
  expect(await offered(bench, 'tblObiettivi', 'Area tematica')).toEqual([]);
  const codes = (await tableOf(bench, 'tblObiettivi')).rows.map((_, row) => row);
  expect(await offered(bench, 'tblFasi', 'Obiettivo')).toHaveLength(codes.length);
});

/** Types something right below a table, as a person does. */
async function typeBelow(bench: Bench, table: string, text: string): Promise<void> {
  const { sheet, rows, headings, place } = await tableOf(bench, table);
  const { row, column } = place(rows.length, headings[0] ?? '');
  bench.host.type(sheet, row, column, text);
}

const DROP_DOWNS = {
  tblTipiObiettivo: ['tblObiettivi', 'Tipo'],
  tblTipiIndicatore: ['tblIndicatori', 'Tipo'],
  tblUnita: ['tblIndicatori', 'Unità'],
  tblAree: ['tblObiettivi', 'Area tematica'],
  tblAssessorati: ['tblObiettivi', 'Assessorato'],
} as const;

const allOffered = async (bench: Bench): Promise<Record<string, string[] | undefined>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(DROP_DOWNS).map(
        async ([list, [table, heading]]) => [list, await offered(bench, table, heading)] as const,
      ),
    ),
  );

test('an entry typed below a list is offered by that list, and by no other', async () => {
  for (const list of Object.keys(DROP_DOWNS)) {
    const bench = await benchWith(
      { ...withLists(), lists: { ...withLists().lists, areas: ['Nord'] } },
      calculator,
    );
    const before = await allOffered(bench);
    await typeBelow(bench, list, 'Nuova');
    // In a table without entries the first row is filled.
    expect(await allOffered(bench)).toEqual({ ...before, [list]: [...(before[list] ?? []), 'Nuova'] });
  }
});

test('a list that is sorted is offered in its new order, and no other changes', async () => {
  const bench = await benchWith(withLists(), calculator);
  const before = await allOffered(bench);
  bench.host.sort('tblUnita', 'Unità di misura');
  expect(await allOffered(bench)).toEqual({ ...before, tblUnita: ['km', 'n.', 'n. ore'] });
  expect((await contentOf(bench)).peg.lists).toMatchObject({
    objectiveTypes: ['A', 'B'],
    units: ['km', 'n.', 'n. ore'],
  });
});

test('an entry that is typed among the other lists goes to the table of its list', async () => {
  const bench = await benchWith(
    { ...withLists(), lists: { ...withLists().lists, Rioni: ['Centro'] } },
    calculator,
  );
  await typeRow(bench, 'tblListe', { Lista: 'unità di misura', Voce: 'mq' });
  await typeRow(bench, 'tblListe', { Lista: 'Unità di misura', Voce: 'km' });
  const { peg, toAdopt } = await contentOf(bench);
  expect([peg.lists.units, toAdopt.length]).toEqual([['n.', 'km', 'n. ore'], 2]);
  expect(await prepare(bench)).toMatchObject({
    done: [{ kind: 'row', sheet: 'Liste', part: '', count: 2 }],
    left: [],
  });
  const after = await contentOf(bench);
  expect(after.peg.lists).toMatchObject({ units: ['n.', 'km', 'n. ore', 'mq'], Rioni: ['Centro'] });
  expect(after.toAdopt).toEqual([]);
  expect(await offered(bench, 'tblIndicatori', 'Unità')).toEqual(['n.', 'km', 'n. ore', 'mq']);
});

test('usual entries are there in a workbook that was empty, and nothing comes to one that is ours', async () => {
  const bench = blankBench(calculator);
  const usual = (one: Bench) =>
    one.run((context) => prepareWorkbook(context, { ...one, lists: usualLists }), 'prepare');
  await usual(bench);
  expect((await contentOf(bench)).peg.lists).toEqual(usualLists);
  expect((await contentOf(bench)).issues).toEqual([]);
  expect((await allOffered(bench)).tblUnita).toEqual(usualLists.units);
  const old = await benchWith(withLists(), calculator);
  await usual(old);
  expect((await contentOf(old)).peg.lists).toEqual(withLists().lists);
});

test('a list is found after its sheet was renamed and a column was put before its entries', async () => {
  const bench = await benchWith(withLists(), calculator);
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Liste');
    sheet.name = "Liste dell'ente";
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('A1:A1').values = [['mio']];
    await context.sync();
  }, 'test');
  expect(await offered(bench, 'tblIndicatori', 'Unità')).toEqual(['n.', 'km', 'n. ore']);
});

test('names and cells that were deleted come back', async () => {
  const bench = await benchWith(withLists(), calculator);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Calcoli').delete();
    await context.sync();
  }, 'test');
  expect(await prepare(bench)).toMatchObject({
    done: cellNames.map((part) => ({ kind: 'name', part })),
    left: [],
  });
  expect(await namedValue(bench, 'Tetto')).toBe(100);
  expect(await offered(bench, 'tblObiettivi', 'Tipo')).toEqual(['A', 'B']);
  expect(await prepare(bench)).toMatchObject({ done: [], left: [] });
});

test('names of version 2, which stood for formulas, become cells, and drop-downs follow', async () => {
  const bench = await benchWith(withLists(), calculator);
  const parameters = await tableOf(bench, 'tblParametri');
  const version = parameters.rows.findIndex((cells) => cells.includes('Versione dello schema'));
  const { row, column } = parameters.place(version, 'Valore');
  bench.host.type(parameters.sheet, row, column, '2');
  await bench.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    worksheets.getItem('Calcoli').delete();
    for (const name of cellNames) names.getItem(name).delete();
    names.add('Tetto', '=IF(ISNUMBER(tblParametri[Valore]),1,2)');
    names.add('Elenco_Unita', '=INDEX(tblListe[Voce],1):INDEX(tblListe[Voce],2)');
    names.add('Elenco_Centri', '=tblCentri[Codice]');
    tables.getItem('tblIndicatori').columns.getItem('Unità').getDataBodyRange().dataValidation.rule = {
      list: { inCellDropDown: true, source: '=Elenco_Unita' },
    };
    await context.sync();
  }, 'test');
  expect(await prepare(bench)).toMatchObject({ kind: 'prepared', left: [] });
  const names = bench.host.model.names.map(({ name }) => name);
  expect(names.sort()).toEqual([...cellNames, 'Foglio_Controlli'].sort());
  expect(bench.host.model.names.every(({ formula }) => !formula.includes('('))).toBe(true);
  expect(await offered(bench, 'tblIndicatori', 'Unità')).toEqual(['n.', 'km', 'n. ore']);
  expect((await tableOf(bench, 'tblParametri')).rows[version]).toContain(SCHEMA_VERSION);
});
