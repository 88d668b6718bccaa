import { headingKey } from '../../../src/domain/values/headings';
import { seeAgain } from '../../../src/workbook/save/own-rows';
import type { Saved } from '../../../src/workbook/save/save';
import { loadTables } from '../../../src/workbook/rows/table-rows';
import { columnPositions } from '../../../src/workbook/schema/column-positions';
import { tables, tableSpec } from '../../../src/workbook/schema/schema';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { phasesOf, savePhase } from '../save/phase-saves';

const rename = (bench: Bench, table: string, heading: string, found: string): Promise<void> =>
  bench.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(heading).name = found;
    await context.sync();
  }, 'test');

const weights = async (bench: Bench) => (await phasesOf(bench)).map(({ weight }) => weight);

async function saveWeight(bench: Bench, weight: number): Promise<Saved> {
  const [before] = await phasesOf(bench);
  if (before === undefined) throw new Error('there is no phase');
  return (await savePhase(bench, { before, after: { ...before, weight } })).value;
}

test.each(['PESO', ' peso', 'Peso (%)', 'Pèso:', 'PE\u00adSO'])(
  'a column called «%s» is read and written as Peso at once, and named with its sheet',
  async (found) => {
    const bench = await benchWith(samplePeg());
    const before = await weights(bench);
    await rename(bench, 'tblFasi', 'Peso', found);
    const { issues } = await contentOf(bench);
    expect(await weights(bench)).toEqual(before);
    expect(issues).toEqual([{ finding: 'other-heading', sheet: 'Fasi', found, wanted: 'Peso' }]);
    const { kind } = await saveWeight(bench, 11);
    expect(kind).toBe('saved');
    expect((await tableOf(bench, 'tblFasi')).cell(0, found)).toBe(11);
    expect(await bench.run((context) => prepareWorkbook(context, bench), 'prepare')).toMatchObject({
      done: [{ kind: 'heading', sheet: 'Fasi', part: 'Peso', found }],
      left: [],
    });
    expect((await contentOf(bench)).issues).toEqual([]);
  },
);

test('a heading of ours counts before one that resembles it, and of two that resemble it neither does', () => {
  const phases = tableSpec('phases');
  expect(columnPositions(phases, ['PESO', 'Peso']).get('weight')).toBe(1);
  expect(columnPositions(phases, ['PESO', 'Peso (%)']).has('weight')).toBe(false);
  expect(columnPositions(phases, ['Pesi', 'Quota']).has('weight')).toBe(false);
});

test('no two columns of a table resemble each other', () => {
  for (const { columns } of tables) {
    const keys = columns.map(({ heading }) => headingKey(heading));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

// Holds save-13.
test('a column that is called otherwise for a while changed nothing of what was written into it', async () => {
  const bench = await benchWith(samplePeg());
  const saved = await saveWeight(bench, 11);
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  const again = async (rows: Parameters<typeof seeAgain>[0]) =>
    seeAgain(rows, await bench.run((context) => loadTables(context, ['phases']), 'open'));
  await rename(bench, 'tblFasi', 'Peso', 'Quota');
  const without = await again(saved.own);
  expect(without.changed).toEqual([]);
  await rename(bench, 'tblFasi', 'Quota', 'Peso');
  expect((await again(without.rows)).changed).toEqual([]);
});
