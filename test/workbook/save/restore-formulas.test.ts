import { profiles, type ProfileName } from '../../../src/host/model/profile';
import { formulaLosses, type FormulaLoss } from '../../../src/domain/findings/sheet-issues';
import type { ComputedColumn } from '../../../src/workbook/save/computed-cells';
import { restoreFormulas } from '../../../src/workbook/save/restore-formulas';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { readChanged, readWhole } from '../../../src/workbook/read/read';
import { loadTables } from '../../../src/workbook/rows/table-rows';
import { afterTrip, benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { answersOf } from '../read/answers';

const STATE: ComputedColumn = { table: 'phases', field: 'state' };

async function lossesOf(bench: Bench): Promise<FormulaLoss[]> {
  return formulaLosses((await contentOf(bench)).issues);
}

/** A person types over a computed cell of the phases. */
async function typeOver(bench: Bench, row: number, heading: string, text: string): Promise<void> {
  const { sheet, place } = await tableOf(bench, 'tblFasi');
  const at = place(row, heading);
  bench.host.type(sheet, at.row, at.column, text);
}

const restore = (bench: Bench, column = STATE): Promise<Saved> =>
  bench.run((context) => restoreFormulas(context, column, bench), 'save');

async function undo(bench: Bench, saved: Saved): Promise<Saved> {
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  return bench.run((context) => saveChange(context, { change: saved.undo, newId: bench.newId }), 'save');
}

const contents = (bench: Bench) => snapshot(bench.host).sheets.map(({ cells }) => cells);

const withProfile = (profile: ProfileName, calculatedColumns: boolean): Promise<Bench> =>
  benchWith(samplePeg(), undefined, { profile, switches: { calculatedColumns } });

// Holds save-15.
describe.each(
  (Object.keys(profiles) as ProfileName[]).flatMap((name) => [[name, true] as const, [name, false] as const]),
)('on %s, calculated columns %s', (profile, calculated) => {
  test('typed values are told by column, replaced by the formula, and come back with the undo', async () => {
    const bench = await withProfile(profile, calculated);
    const whole = contents(bench);
    expect(await lossesOf(bench)).toEqual([]);
    await typeOver(bench, 3, 'Stato', 'Fatta');
    await typeOver(bench, 1, 'Stato', '5');
    await typeOver(bench, 1, 'Giorni di ritardo', '');
    const damaged = contents(bench);
    expect(await lossesOf(bench)).toMatchObject([
      { table: 'phases', field: 'state', sheet: 'Fasi', column: 'Stato', address: 'N3', text: '5', count: 2 },
      { field: 'days', column: 'Giorni di ritardo', address: 'O3', text: '', count: 1 },
    ]);
    const saved = await restore(bench);
    expect(await lossesOf(bench)).toMatchObject([{ field: 'days' }]);
    expect(await undo(bench, saved)).toMatchObject({ kind: 'saved' });
    expect(contents(bench)).toEqual(damaged);
    await restore(bench);
    await restore(bench, { table: 'phases', field: 'days' });
    expect(await lossesOf(bench)).toEqual([]);
    expect(contents(bench)).toEqual(whole);
  });
});

/** What somebody does with the phases, straight in the sheet. */
const inSheet = (act: (table: Excel.Table) => void) => (bench: Bench) =>
  bench.run(async (context) => {
    act(context.workbook.tables.getItem('tblFasi'));
    await context.sync();
  }, 'other');

/** Restores while somebody does that between its reading and its writing. */
function restoreWhile(bench: Bench, act: (bench: Bench) => unknown): Promise<Saved> {
  return bench.run(
    (context) =>
      restoreFormulas(
        afterTrip(context, 1, () => act(bench)),
        STATE,
        bench,
      ),
    'save',
  );
}

describe('with others acting between reading and writing', () => {
  const acts: [string, (bench: Bench) => unknown][] = [
    ['deletes the first row', inSheet((table) => table.getDataBodyRange().getRow(0).delete('Up'))],
    [
      'deletes all rows but two',
      inSheet((table) => table.getDataBodyRange().getRow(0).getResizedRange(1, 0).delete('Up')),
    ],
    ['inserts a row', ({ host }) => host.insertRows('tblFasi', 0)],
    ['sorts', ({ host }) => host.sort('tblFasi', 'Descrizione', false)],
  ];
  test.each(acts)(
    'somebody %s: formulas are where they belong, and nothing stands below the table',
    async (_, act) => {
      const bench = await benchWith(samplePeg());
      const alone = await benchWith(samplePeg());
      for (const one of [bench, alone]) {
        await typeOver(one, 3, 'Stato', 'Fatta');
        await typeOver(one, 5, 'Stato', 'Mah');
      }
      const saved = await restoreWhile(bench, act);
      await act(alone);
      await restore(alone);
      expect(contents(bench)).toEqual(contents(alone));
      expect(await lossesOf(bench)).toEqual([]);
      expect(await undo(bench, saved)).toMatchObject({ kind: 'saved' });
      const { rows, headings } = await tableOf(bench, 'tblFasi');
      const typed = rows
        .map((row) => row[headings.indexOf('Stato')])
        .filter((text) => text === 'Fatta' || text === 'Mah');
      expect(typed.sort()).toEqual(['Fatta', 'Mah']);
    },
  );

  test.each([true, false])(
    'what a colleague types into the column stays and is told (filled columns: %s)',
    async (calculated) => {
      const bench = await withProfile('windows-it', calculated);
      for (const row of [2, 3]) await typeOver(bench, row, 'Stato', 'Fatta');
      const type = async () => {
        await typeOver(bench, 3, 'Stato', 'Sospesa');
        await typeOver(bench, 5, 'Stato', 'Rinviata');
      };
      await restoreWhile(bench, type);
      const { cell } = await tableOf(bench, 'tblFasi');
      expect([2, 3, 5].map((row) => cell(row, 'Stato'))).toEqual(['', 'Sospesa', 'Rinviata']);
      expect(await lossesOf(bench)).toMatchObject([{ text: 'Sospesa', count: 2 }]);
    },
  );

  test('a column that goes meanwhile is told as missing', async () => {
    const bench = await benchWith(samplePeg());
    await typeOver(bench, 3, 'Stato', 'Fatta');
    const act = inSheet((table) => table.columns.getItem('Stato').delete());
    await expect(restoreWhile(bench, act)).rejects.toMatchObject({ failure: 'missing-item', sheet: 'Fasi' });
  });
});

test('values pasted over whole rows, Ids too, are told and restored', async () => {
  const bench = await benchWith(samplePeg());
  const { rows } = await tableOf(bench, 'tblFasi');
  await inSheet((table) => (table.getDataBodyRange().getRow(4).values = [rows[3] as string[]]))(bench);
  expect((await lossesOf(bench)).map(({ count }) => count)).toEqual(Array(16).fill(1));
  for (const { table, field } of await lossesOf(bench))
    await restore(bench, { table, field } as ComputedColumn);
  expect(await lossesOf(bench)).toEqual([]);
});

test('a row that was typed by hand and has no Id gets its formula, and its value back', async () => {
  const bench = await benchWith(samplePeg());
  const { sheet, place } = await tableOf(bench, 'tblFasi');
  const { row, column } = place(3, 'Id');
  bench.host.type(sheet, row, column, '');
  await typeOver(bench, 3, 'Stato', 'Fatta');
  const saved = await restore(bench);
  expect(await lossesOf(bench)).toEqual([]);
  expect(await undo(bench, saved)).toMatchObject({ kind: 'saved' });
  expect((await tableOf(bench, 'tblFasi')).cell(3, 'Stato')).toBe('Fatta');
});

test('a protected sheet is read without a look at its formulas', async () => {
  const bench = await benchWith(samplePeg());
  await typeOver(bench, 3, 'Stato', 'Fatta');
  const { tables } = await bench.run(readWhole, 'open');
  await inSheet((table) => table.worksheet.protection.protect())(bench);
  expect(await lossesOf(bench)).toEqual([]);
  const sheetId = tables?.get('phases')?.sheetId ?? '';
  const { state } = await bench.run(
    (context) => readChanged(context, tables ?? new Map(), { sheets: new Set([sheetId]), tables: [] }),
    'open',
  );
  expect(state.kind).toBe('ready');
});

test('the look takes no further round trip and under 3 KB, whatever the number of rows', async () => {
  const bench = await benchWith(samplePeg());
  await typeOver(bench, 3, 'Stato', 'Fatta');
  const { value, answers } = await answersOf(bench, readWhole);
  expect(answers).toHaveLength(2);
  const bare = await answersOf(bench, (context) =>
    loadTables(context, [...(value.tables ?? new Map()).keys()]),
  );
  expect(Math.max(...answers) - (bare.answers[0] ?? 0)).toBeLessThan(3_000);
});
