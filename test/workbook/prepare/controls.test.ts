import { composeSchede } from '../../../src/workbook/compose/compose';
import { textPoints } from '../../../src/host/model/text-widths';
import { defaultStyle } from '../../../src/host/model/styles';
import { CONTROL_WIDTHS, controls } from '../../../src/workbook/prepare/controls-plan';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, preparedBench, samplePeg, tableOf, type Bench } from '../bench';

/** Counts of the summary by label. */
async function counts(bench: Bench): Promise<Record<string, unknown>> {
  return bench.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Controlli')
      .getRangeByIndexes(4, 0, controls.length, 2)
      .load('values');
    await context.sync();
    return Object.fromEntries(range.values as [string, unknown][]);
  }, 'test');
}

test('an empty workbook has nothing to complain of', async () => {
  const found = await counts(await preparedBench(createCalculator()));
  expect(new Set(Object.values(found))).toEqual(new Set([0]));
});

test('the summary counts what the tables hold', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  expect(await counts(bench)).toMatchObject({
    Obiettivi: 1,
    Fasi: 10,
    Indicatori: 5,
    'Fasi concluse': 10,
    'Indicatori raggiunti': 4,
    'Obiettivi con pesi che non fanno 100': 0,
    'Fasi in ritardo': 0,
    'Fasi senza avanzamento': 0,
    'Indicatori senza valore raggiunto': 0,
    'Indicatori non raggiunti': 1,
    'Righe da adottare': 0,
  });
  const phases = await tableOf(bench, 'tblFasi');
  const type = (heading: string, row: number, value: string): void => {
    const place = phases.place(row, heading);
    bench.host.type('Fasi', place.row, place.column, value);
  };
  type('Peso', 0, '1');
  type('Avanzamento', 1, '');
  type('Fine effettiva', 1, '');
  type('Fine prevista', 1, '01/03/2018');
  type('Id', 2, '');
  expect(await counts(bench)).toMatchObject({
    'Obiettivi con pesi che non fanno 100': 1,
    'Fasi in ritardo': 1,
    'Fasi senza avanzamento': 1,
    'Righe da adottare': 1,
  });
});

test('the summary counts codes that stand there twice, and rows with findings', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  expect(await counts(bench)).toMatchObject({
    'Fasi con rilievi': 0,
    'Indicatori con rilievi': 3,
    'Valori di anni precedenti con rilievi': 3,
    'Rilievi aperti': 6,
    'Codici di obiettivo doppi': 0,
  });
  const objectives = await tableOf(bench, 'tblObiettivi');
  const { row, column } = objectives.place(objectives.rows.length, 'Codice');
  bench.host.type('Obiettivi', row, column, '2018_p03_01');
  expect(await counts(bench)).toMatchObject({ 'Codici di obiettivo doppi': 2 });
});

test.each([
  ['tblFasi', 'Obiettivo', 'PIPPO', 1],
  ['tblFasi', 'Obiettivo', '', 1],
  ['tblIndicatori', 'Obiettivo', '2018_P03_99', 1],
  ['tblStato', 'Obiettivo', 'PIPPO', 1],
  ['tblCoinvolti', 'Obiettivo', 'PIPPO', 1],
  ['tblStorico', 'Indicatore', 'PIPPO', 1],
  ['tblMonitoraggio', 'Riga', 'PIPPO', 1],
  ['tblFasi', 'Obiettivo', '2018_p03_01', 0],
])(
  'a row of %s whose %s is "%s" counts %i as one that belongs to nothing, and so it says itself',
  async (name, heading, code, count) => {
    const peg = samplePeg();
    const [objective] = peg.objectives;
    objective?.involved.push({ id: 'i', centre: peg.centres[0]?.code ?? '', role: '', share: null });
    objective?.phases[0]?.monitoring.push({ id: 'm', date: '2018-06-30', value: 50, notes: '' });
    const bench = await benchWith(peg, createCalculator());
    expect(await counts(bench)).toMatchObject({ 'Righe che non appartengono a niente': 0 });
    const before = await tableOf(bench, name);
    const { row, column } = before.place(0, heading);
    bench.host.type(before.sheet, row, column, code);
    expect(await counts(bench)).toMatchObject({ 'Righe che non appartengono a niente': count });
    const after = await tableOf(bench, name);
    const own = Number(after.cell(0, 'Rilievi'));
    expect(own).toBeGreaterThanOrEqual(count);
    if (count === 0) expect(own).toBe(before.cell(0, 'Rilievi'));
  },
);

test('a code that is a number counts', async () => {
  const bench = await preparedBench(createCalculator());
  for (const name of ['tblObiettivi', 'tblFasi']) {
    await bench.run(async (context) => {
      const column = context.workbook.tables
        .getItem(name)
        .columns.getItem(name === 'tblFasi' ? 'Obiettivo' : 'Codice');
      const body = column.getDataBodyRange();
      body.numberFormat = [['General']];
      body.values = [[101]];
      await context.sync();
    }, 'test');
  }
  expect(await counts(bench)).toMatchObject({ Obiettivi: 1, Fasi: 1, 'Obiettivi senza fasi': 0 });
});

test('the overview shows each centre with its objectives', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const sheet = bench.host.model.sheets.find(({ name }) => name === 'Controlli');
  const lines = [...(sheet?.cells ?? [])].map(([, cells]) => [...cells.values()].map(({ value }) => value));
  expect(lines).toContainEqual(['09_U_P3', 'UDP INFORM.COMUNICAZ.WEB STAFF', 1, 100, 100, 1]);
});

test('a composed scheda whose data changed is told by the summary', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  await bench.run((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }), 'compose');
  expect(await counts(bench)).toMatchObject({ 'Schede da ricomporre': 0 });
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(3, 'Note');
  bench.host.type('Fasi', row, column, 'nota');
  expect(await counts(bench)).toMatchObject({ 'Schede da ricomporre': 1 });
});

test.each([
  ['tblParametri', 'Data di riferimento', '01/07/2018'],
  ['tblParametri', 'Tetto del grado', '110'],
])('a composed scheda is stale when in %s %s changes', async (name, label, text) => {
  const bench = await benchWith(samplePeg(), createCalculator());
  await bench.run((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }), 'compose');
  const table = await tableOf(bench, name);
  const { row, column } = table.place(
    table.rows.findIndex((cells) => cells.includes(label)),
    'Valore',
  );
  bench.host.type(table.sheet, row, column, text);
  expect(await counts(bench)).toMatchObject({ 'Schede da ricomporre': 1 });
});

test.each([
  ['tblCoinvolti', 'Obiettivo', '2018_P03_01'],
  ['tblStorico', 'Indicatore', ''],
])('a composed scheda is stale when a row comes into %s', async (name, heading, text) => {
  const peg = samplePeg();
  const bench = await benchWith(peg, createCalculator());
  await bench.run((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }), 'compose');
  const table = await tableOf(bench, name);
  const { row, column } = table.place(table.rows.length, heading);
  bench.host.type(
    table.sheet,
    row,
    column,
    text === '' ? (peg.objectives[0]?.indicators[0]?.id ?? '') : text,
  );
  expect(await counts(bench)).toMatchObject({ 'Schede da ricomporre': 1 });
});

test('what to do is said in one line of the summary', () => {
  const points = CONTROL_WIDTHS.slice(2).reduce((sum, width) => sum + width, 0);
  expect(controls.filter(({ advice }) => textPoints(advice, defaultStyle) > points)).toEqual([]);
});
