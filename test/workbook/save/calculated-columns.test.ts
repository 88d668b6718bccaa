import { composeSchede } from '../../../src/workbook/compose/compose';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { importPeg } from '../../../src/workbook/save/import';
import { tables, tableSpec } from '../../../src/workbook/schema/schema';
import { afterTrip, blankBench, samplePeg, tableOf, type Bench } from '../bench';
import { typeRow } from './edit-saves';
import { objectiveOf, phaseBatch } from './phase-saves';

/** Position of the first computed column of phases. */
const phaseColumn = tableSpec('phases').columns.findIndex(({ kind }) => kind === 'computed');

/** A workbook with the sample, prepared by a person who switched calculated columns off. */
async function benchWithout(): Promise<Bench> {
  const bench = blankBench(undefined, { switches: { calculatedColumns: false } });
  await bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');
  await bench.run((context) => importPeg(context, samplePeg()), 'import');
  return bench;
}

/** Computed cells without a formula, of rows with an Id. */
function withoutFormula({ host }: Bench): string[] {
  const found: string[] = [];
  for (const { key, table: name, columns } of tables) {
    for (const sheet of host.model.sheets) {
      const table = sheet.tables.find((one) => one.name === name);
      if (table === undefined) continue;
      const { row, column, rowCount } = table.area;
      for (let at = row + 1; at < row + rowCount; at += 1) {
        const cells = sheet.cells.get(at);
        if ((cells?.get(column)?.value ?? null) === null) continue;
        columns.forEach(({ kind, heading }, index) => {
          if (kind === 'computed' && !cells?.get(column + index)?.formula)
            found.push(`${key} ${at} ${heading}`);
        });
      }
    }
  }
  return found;
}

// Holds save-8.
test('imported rows get their formulas where Excel does not put them there', async () => {
  const bench = await benchWithout();
  expect((await objectiveOf(bench)).phases.length).toBeGreaterThan(5);
  expect(withoutFormula(bench)).toEqual([]);
});

test('a new row gets its formulas, in one round trip more', async () => {
  const bench = await benchWithout();
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const after = { ...phase, id: 'ffffffff-0000-4000-8000-000000000009', monitoring: [] };
  const { trips } = await bench.trips(phaseBatch(bench, objective, { before: null, after }));
  expect(trips).toBe(3);
  expect((await objectiveOf(bench)).phases).toHaveLength(objective.phases.length + 1);
  expect(withoutFormula(bench)).toEqual([]);
});

test('a column that somebody inserts before the formulas are written keeps its cells', async () => {
  const bench = await benchWithout();
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const after = { ...phase, id: 'ffffffff-0000-4000-8000-000000000009', monitoring: [] };
  const notes = Array.from({ length: objective.phases.length + 1 }, (_, index) => [`nota ${index}`]);
  const batch = phaseBatch(bench, objective, { before: null, after });
  const insertColumn = () =>
    bench.run(async (context) => {
      const table = context.workbook.tables.getItem('tblFasi');
      table.columns.getItem('Stato').getRange().insert('Right');
      await context.sync();
      table.columns.getItemAt(phaseColumn).getDataBodyRange().values = notes;
      await context.sync();
    }, 'test');
  await bench.run((context) => batch(afterTrip(context, 2, insertColumn)), 'save');
  const cells = await bench.run(async (context) => {
    const table = context.workbook.tables.getItem('tblFasi');
    const own = table.columns.getItemAt(phaseColumn).getDataBodyRange().load('values');
    const state = table.columns.getItem('Stato').getDataBodyRange().getLastRow().load('formulas');
    await context.sync();
    return { own: own.values as unknown[][], formula: String(state.formulas[0]?.[0]) };
  }, 'test');
  expect(cells.own).toEqual(notes);
  expect(cells.formula).toMatch(/^=IF/);
});

/** Adds a phase while somebody does that before its formulas are written. */
async function addWhile(bench: Bench, act: () => unknown): Promise<string> {
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const after = { ...phase, id: 'ffffffff-0000-4000-8000-000000000009', monitoring: [] };
  const batch = phaseBatch(bench, objective, { before: null, after });
  const saved = await bench.run((context) => batch(afterTrip(context, 2, act)), 'save');
  return saved.kind;
}

test('where the table has become shorter before its formulas are written, nothing is written below it', async () => {
  const bench = await benchWithout();
  const cut = async () => bench.host.deleteRows('tblFasi', 1, 3);
  expect(await addWhile(bench, cut)).toBe('saved');
  const sheet = bench.host.model.sheets.find(({ name }) => name === 'Fasi');
  const { row = 0, rowCount = 0 } = sheet?.tables[0]?.area ?? {};
  expect([...(sheet?.cells.keys() ?? [])].filter((at) => at >= row + rowCount)).toEqual([]);
});

test.each([
  ['and nothing else', () => undefined],
  ['and sorts', (bench: Bench) => bench.host.sort('tblFasi', 'Descrizione')],
])('what a colleague types into a computed cell meanwhile, %s, stays in its row', async (_, then) => {
  const bench = await benchWithout();
  const type = async () => {
    const { rows, place, sheet } = await tableOf(bench, 'tblFasi');
    const at = place(rows.length - 1, 'Stato');
    bench.host.asAnotherPerson(() => bench.host.type(sheet, at.row, at.column, 'Sospesa'));
    then(bench);
  };
  expect(await addWhile(bench, type)).toBe('saved');
  const { rows, headings } = await tableOf(bench, 'tblFasi');
  const typed = rows.filter((row) => row[headings.indexOf('Stato')] === 'Sospesa');
  expect(typed.map(([id]) => id)).toEqual(['ffffffff-0000-4000-8000-000000000009']);
});

test.each(['save', 'prepare'])('rows typed by hand get their formulas with their Id: %s', async (action) => {
  const bench = await benchWithout();
  const objective = await objectiveOf(bench);
  for (const name of ['a mano', 'a mano, ancora'])
    await typeRow(bench, 'tblFasi', { Obiettivo: objective.code, Descrizione: name });
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  if (action === 'save')
    await bench.run(
      phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } }),
      'save',
    );
  else await bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');
  expect((await objectiveOf(bench)).phases).toHaveLength(objective.phases.length + 2);
  expect(withoutFormula(bench)).toEqual([]);
});

test('a composed scheda gets the formula of its state', async () => {
  const bench = await benchWithout();
  await bench.run((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }), 'compose');
  expect(withoutFormula(bench)).toEqual([]);
});
