import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../../src/workbook/schema/schema';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { styleAt } from '../../../src/host/model/styles';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { blankBench, contentOf, samplePeg, tableOf } from '../bench';
import { disagreements } from '../formulas/agreement';

/** Saved by version 5: the sample with lists of ours, a list and a column of notes of a person, and one scheda composed. */
const file = readFileSync(join(__dirname, 'version-5.xlsx'));

test('a file of version 5 keeps its records and its scheda when it is brought to the version of today', async () => {
  const bench = blankBench(createCalculator());
  await bench.host.open(file);
  const before = await contentOf(bench);
  expect(before.issues.filter(({ finding }) => finding !== 'stale-schema')).toEqual([]);
  expect(before.peg.objectives.map(({ code, phases }) => [code, phases.length])).toEqual(
    samplePeg().objectives.map(({ code, phases }) => [code, phases.length]),
  );
  expect(before.peg.lists).toEqual({
    objectiveTypes: ['Sviluppo', 'Mantenimento'],
    units: ['n.', '%', 'giorni'],
    areas: ["4. LA CITTA' INTELLIGENTE"],
    Rioni: ['Centro', 'Porto'],
  });
  expect(before.composed.map(({ stale }) => stale)).toEqual([false]);

  const old = await tableOf(bench, 'tblListe');
  const ids = (list: string) =>
    old.rows.flatMap((_, row) => (old.cell(row, 'Lista') === list ? [old.cell(row, 'Id')] : []));
  const { repairs } = await bench.run((context) => examineWorkbook(context), 'open');
  const versions = repairs.filter(({ kind }) => kind === 'version').map(({ found }) => found);
  expect(versions).toEqual(SCHEMA_VERSION > 5 ? ['5'] : []);
  expect(await bench.run((context) => prepareWorkbook(context, bench), 'prepare')).toMatchObject({
    done: repairs,
    left: [],
  });

  const after = await contentOf(bench);
  const moved = await tableOf(bench, 'tblUnita');
  expect(moved.rows.map(([unit, , note]) => [unit, note])).toEqual([
    ['n.', ''],
    ['%', ''],
    ['giorni', 'Unità di misura giorni'],
  ]);
  expect(moved.rows.map((_, row) => moved.cell(row, 'Id'))).toEqual(ids('Unità di misura'));
  expect((await tableOf(bench, 'tblAree')).headings).toEqual(['Aree tematiche', 'Id']);
  expect((await tableOf(bench, 'tblListe')).rows.map((row) => row.slice(1, 4))).toEqual([
    ['Rioni', 'Centro', ''],
    ['Rioni', 'Porto', 'Rioni Porto'],
  ]);
  const { tables = [] } = bench.host.model.sheets.find(({ name }) => name === 'Liste') ?? {};
  expect(tables).toHaveLength(6);
  const areas = tables.map(({ area }) => area).sort((one, other) => one.column - other.column);
  for (const [index, { row, column }] of areas.entries()) {
    const before = areas[index - 1];
    expect([row, column]).toEqual([0, before === undefined ? 0 : before.column + before.columnCount + 1]);
  }
  const phases = bench.host.model.sheets.find(({ name }) => name === 'Fasi');
  expect(phases).toMatchObject({ frozen: { rows: 1, columns: 4 }, page: { paperSize: 'A3' } });
  expect(phases?.columns.get(0)?.hidden).toBe(true);
  expect(phases?.columns.get(3)?.size).toBe(198);
  expect(phases && styleAt(phases, 1, 4)).toMatchObject({ horizontalAlignment: 'Right', indentLevel: 1 });
  expect(after.issues).toEqual([]);
  expect(after.peg).toEqual(before.peg);
  expect(after.composed).toEqual(before.composed);
  const parameters = await tableOf(bench, 'tblParametri');
  const version = parameters.rows.findIndex(
    (_, row) => parameters.cell(row, 'Parametro') === 'Versione dello schema',
  );
  expect(parameters.cell(version, 'Valore')).toBe(SCHEMA_VERSION);
  expect(disagreements(after.peg, bench.host.model)).toEqual([]);
});
