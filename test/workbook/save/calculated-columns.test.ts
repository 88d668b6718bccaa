import { composeSchede } from '../../../src/workbook/compose/compose';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { importPeg } from '../../../src/workbook/save/import';
import { tables, tableSpec } from '../../../src/workbook/schema/schema';
import { afterTrip, blankBench, samplePeg, type Bench } from '../bench';
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
