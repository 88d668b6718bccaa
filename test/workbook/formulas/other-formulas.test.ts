import type { ProfileName } from '../../../src/host/model/profile';
import { formulaLosses, type FormulaLoss } from '../../../src/domain/findings/sheet-issues';
import {
  compareFormulas,
  MOST_UNASKED,
  uncomparedTables,
} from '../../../src/workbook/formulas/other-formulas';
import { readChanged, readWhole } from '../../../src/workbook/read/read';
import type { Tables } from '../../../src/workbook/rows/table-rows';
import { restoreFormulas } from '../../../src/workbook/save/restore-formulas';
import { benchWith, samplePeg, type Bench } from '../bench';
import { answersOf } from '../read/answers';

const withoutFilling = (profile: ProfileName = 'windows-it'): Promise<Bench> =>
  benchWith(samplePeg(), undefined, { profile, switches: { calculatedColumns: false } });

async function read(bench: Bench): Promise<Tables> {
  const { tables } = await bench.run(readWhole, 'open');
  if (tables === null) throw new Error('nothing was read');
  return tables;
}

/** What is told of formulas once they were compared, as the pane does it. */
async function lossesOf(bench: Bench): Promise<FormulaLoss[]> {
  const tables = await read(bench);
  const { state } = await bench.run(
    async (context) =>
      readChanged(context, await compareFormulas(context, tables), { sheets: new Set(), tables: [] }),
    'examine',
  );
  if (state.kind !== 'ready') throw new Error(state.kind);
  return formulaLosses(state.content.issues);
}

/** Somebody writes into cells of a column of the phases. */
const write = (bench: Bench, heading: string, cells: Record<number, string>): Promise<void> =>
  bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').columns.getItem(heading).getDataBodyRange();
    for (const [row, cell] of Object.entries(cells)) body.getRow(Number(row)).formulas = [[cell]];
    await context.sync();
  }, 'other');

// Holds save-15.
test.each<ProfileName>(['windows-it', 'mac-it', 'web'])(
  'on %s another formula is told like a value, with its text, and goes like one',
  async (profile) => {
    const bench = await withoutFilling(profile);
    expect(await lossesOf(bench)).toEqual([]);
    await write(bench, 'Stato', { 2: '=B2*2', 4: '=50+25', 1: 'Fatta' });
    await write(bench, 'Giorni di ritardo', { 3: '=50+25' });
    expect(await lossesOf(bench)).toMatchObject([
      {
        field: 'state',
        sheet: 'Fasi',
        column: 'Stato',
        address: 'N3',
        text: 'Fatta',
        count: 3,
        isNamed: true,
      },
      { field: 'days', column: 'Giorni di ritardo', address: 'O5', text: '=50+25', count: 1 },
    ]);
    for (const field of ['state', 'days'])
      await bench.run((context) => restoreFormulas(context, { table: 'phases', field }, bench), 'save');
    expect(await lossesOf(bench)).toEqual([]);
  },
);

test('our formula in another spelling is no other one', async () => {
  const bench = await withoutFilling();
  const formula = await bench.run(async (context) => {
    const cell = context.workbook.tables
      .getItem('tblFasi')
      .columns.getItem('Giorni di ritardo')
      .getDataBodyRange();
    const first = cell.getRow(0).load('formulas');
    await context.sync();
    return String((first.formulas as string[][])[0]?.[0]);
  }, 'other');
  await write(bench, 'Giorni di ritardo', { 0: formula.replaceAll('[@', 'tblFasi[@').replaceAll(',', ', ') });
  expect(await lossesOf(bench)).toEqual([]);
});

test('opening does not ask for formulas; what one answer holds is compared in one round trip, once', async () => {
  const bench = await withoutFilling();
  await write(bench, 'Stato', { 2: '=50+25' });
  const { value, answers } = await answersOf(bench, readWhole);
  expect(answers).toHaveLength(2);
  const tables = value.tables ?? new Map();
  const { keys, bytes } = uncomparedTables(tables);
  expect(keys).toContain('phases');
  expect(bytes).toBeLessThan(MOST_UNASKED);
  const compared = await answersOf(bench, (context) => compareFormulas(context, tables));
  expect(compared.answers).toHaveLength(1);
  expect(Math.abs((compared.answers[0] ?? 0) / bytes - 1)).toBeLessThan(0.3);
  expect(uncomparedTables(compared.value).keys).toEqual([]);
  const again = await answersOf(bench, (context) => compareFormulas(context, compared.value));
  // What Excel.run sends at its end.
  expect(again.answers.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100);
});

test('a table that is read again is compared again, and no other', async () => {
  const bench = await withoutFilling();
  const compared = await bench.run(async (context) => compareFormulas(context, await read(bench)), 'examine');
  const { tables } = await bench.run(
    (context) => readChanged(context, compared, { sheets: new Set(), tables: ['phases'] }),
    'open',
  );
  expect(uncomparedTables(tables ?? new Map()).keys).toEqual(['phases']);
});

const others: [string, (table: Excel.Table) => void][] = [
  ['a sheet that is protected', (table) => table.worksheet.protection.protect()],
  [
    'a workbook with a column that is called otherwise',
    (table) => (table.columns.getItem('Peso').name = 'Quota'),
  ],
];
test.each(others)('in %s phases are not compared', async (_, act) => {
  const bench = await withoutFilling();
  await bench.run(async (context) => {
    act(context.workbook.tables.getItem('tblFasi'));
    await context.sync();
  }, 'other');
  expect(uncomparedTables(await read(bench)).keys).not.toContain('phases');
});

test('in a workbook of an earlier version nothing is compared', async () => {
  const bench = await withoutFilling();
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblParametri').getDataBodyRange().load('values');
    await context.sync();
    const rows = body.values as unknown[][];
    const at = rows.findIndex((row) => row.includes('Versione dello schema'));
    const column = rows[at]?.findIndex((cell) => typeof cell === 'number') ?? -1;
    body.getCell(at, column).values = [[3]];
    await context.sync();
  }, 'other');
  expect(uncomparedTables(await read(bench)).keys).toEqual([]);
});
