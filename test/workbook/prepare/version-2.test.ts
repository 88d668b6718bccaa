import { isOutOfSight } from '../../../src/workbook/rows/fit-pages';
import type { ColumnSpec } from '../../../src/workbook/schema/schema-base';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calculator, WorkbookModel } from '../../../src/host/model/model';
import { createRunner } from '../../../src/workbook/excel/run';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { recordTables, tables } from '../../../src/workbook/schema/schema';
import { retiredColumns } from '../../../src/workbook/schema/retired-columns';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { afterTrip, blankBench, contentOf, snapshot, tableOf, type Bench } from '../bench';
import { disagreements } from '../formulas/agreement';

/** Saved by version 2: the sample and 24 generated objectives in cells as people type them, with values. */
const file = readFileSync(join(__dirname, 'version-2.xlsx'));
const HEADING = 'Chiave dei rilievi';

async function opened(calculator?: Calculator): Promise<Bench> {
  const bench = blankBench(calculator);
  await bench.host.open(file);
  return bench;
}

const prepare = (bench: Bench) => bench.trips((context) => prepareWorkbook(context, bench));

const isShown = ({ kind, hidden, alert }: ColumnSpec): boolean =>
  kind === 'computed' && hidden !== true && alert !== true;

/** Values of the columns that people see, by table and heading, but for the counts of findings: there are more kinds today. */
async function seen(bench: Bench): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const { table, columns } of recordTables.filter((one) => one.columns.some(isShown))) {
    const grid = await tableOf(bench, table);
    for (const one of columns) {
      const { heading } = one;
      if (!isShown(one)) continue;
      found[`${table}[${heading}]`] = grid.rows.map((_, row) => grid.cell(row, heading));
    }
  }
  return found;
}

const headingsOf = (model: WorkbookModel, name: string): string[] =>
  model.sheets
    .flatMap((sheet) => sheet.tables)
    .find((table) => table.name === name)
    ?.columns.map((column) => column.name) ?? [];

/** Headings of a table whose columns are hidden. */
function hiddenIn(model: WorkbookModel, name: string): string[] {
  return model.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => table.name === name)
      .flatMap(({ area, columns }) =>
        columns
          .filter((_, at) => sheet.columns.get(area.column + at)?.hidden === true)
          .map((one) => one.name),
      ),
  );
}

test('a file of version 2 is brought up to date: the same figures, the columns of today', async () => {
  const bench = await opened(createCalculator());
  const before = await seen(bench);
  const { peg } = await contentOf(bench);
  const { value, trips } = await prepare(bench);
  expect(value).toMatchObject({ kind: 'prepared', left: [] });
  expect(trips).toBe(13);
  expect(await seen(bench)).toEqual(before);
  const content = await contentOf(bench);
  expect(content.peg).toEqual(peg);
  expect(content.issues.filter(({ finding }) => finding === 'stale-schema')).toEqual([]);
  const { model } = bench.host;
  expect(disagreements(peg, model)).toEqual([]);
  for (const { table, columns } of tables) {
    expect([table, headingsOf(model, table).sort()]).toEqual([
      table,
      columns.map((one) => one.heading).sort(),
    ]);
    const wanted = columns.filter(isOutOfSight).map((one) => one.heading);
    expect([table, hiddenIn(model, table).sort()]).toEqual([table, wanted.sort()]);
  }
  const again = await prepare(bench);
  expect(again.value).toMatchObject({ done: [], left: [] });
  expect(again.trips).toBe(3);
});

test.each([
  ['the person’s formulas', '=[@Peso]*2'],
  ['the person’s texts', 'mio'],
])('a column with the heading of a retired one and %s in a cell stays', async (_, content) => {
  const bench = await opened();
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(3, HEADING);
  bench.host.type('Fasi', row, column, content);
  await prepare(bench);
  expect(retiredColumns.map(({ heading }) => heading)).toContain(HEADING);
  expect(headingsOf(bench.host.model, 'tblFasi')).toContain(HEADING);
  expect(headingsOf(bench.host.model, 'tblIndicatori')).not.toContain(HEADING);
});

test('a retired column stays where it is shown, or where something else stands on the sheet', async () => {
  const bench = await opened();
  const { column } = (await tableOf(bench, 'tblFasi')).place(0, HEADING);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Fasi').getRangeByIndexes(0, column, 1, 1).columnHidden = false;
    context.workbook.worksheets.getItem('Indicatori').getRange('A400').values = [['appunto']];
    await context.sync();
  }, 'test');
  await prepare(bench);
  const { model } = bench.host;
  expect(headingsOf(model, 'tblFasi')).toContain(HEADING);
  expect(headingsOf(model, 'tblIndicatori')).toContain(HEADING);
  expect(headingsOf(model, 'tblObiettivi')).not.toContain(HEADING);
});

test('nothing is written when a row is inserted among the parameters after the retired columns were looked at', async () => {
  const bench = await opened();
  let after: unknown;
  const outcome = await createRunner(bench.run).run('prepare', (context) =>
    prepareWorkbook(
      afterTrip(context, 3, async () => {
        await bench.run(async ({ workbook }) => {
          workbook.worksheets.getItem('Parametri').getRange('5:5').insert('Down');
          await workbook.context.sync();
        }, 'test');
        after = snapshot(bench.host);
      }),
      bench,
    ),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect(snapshot(bench.host)).toEqual(after);
});
