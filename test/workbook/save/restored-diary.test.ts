import { profiles, type ProfileName } from '../../../src/host/model/profile';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import type { ComputedColumn } from '../../../src/workbook/save/computed-cells';
import type { DiaryRequest } from '../../../src/workbook/save/diary';
import { restoreFormulas } from '../../../src/workbook/save/restore-formulas';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench } from '../bench';
import { pegOf, typeInto } from './edit-saves';
import { diaryOf, toldIn } from './diary-entries';

const STATE: ComputedColumn = { table: 'phases', field: 'state' };
const LATE: ComputedColumn = { table: 'phases', field: 'days' };
const CODE = '2018_P03_01';

async function request(bench: Bench): Promise<DiaryRequest> {
  const peg = await pegOf(bench);
  return { when: new Date(2018, 5, 30, 12), who: 'ROSSI ANNA', peg, newId: bench.newId, limit: 2000 };
}

type Between = (bench: Bench) => unknown;

/** Restores as the pane does while the diary is on; `between` happens between its last reading and its writing. */
async function restored(bench: Bench, column = STATE, between: Between = () => undefined): Promise<Saved> {
  const diary = await request(bench);
  return bench.run(
    (context) =>
      restoreFormulas(
        afterTrip(context, 2, () => between(bench)),
        column,
        { newId: bench.newId, diary },
      ),
    'save',
  );
}

async function stateOf(bench: Bench, row: number): Promise<unknown> {
  return (await tableOf(bench, 'tblFasi')).cell(row, 'Stato');
}

const NAME = expect.stringMatching(/^.{20,80}$/) as string;

/** What stands in the column *Giorni di ritardo*. */
async function formulasOf(bench: Bench): Promise<unknown[]> {
  return bench.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('tblFasi');
    const cells = columns.getItem('Giorni di ritardo').getDataBodyRange().load('formulas');
    await context.sync();
    return (cells.formulas as unknown[][]).flat();
  }, 'other');
}

/** What somebody does with a table, straight in the sheet. */
const inTable =
  (name: string, act: (table: Excel.Table) => void): Between =>
  (bench) =>
    bench.run(async (context) => {
      act(context.workbook.tables.getItem(name));
      await context.sync();
    }, 'other');

// Holds diary-1 and save-15.
test.each(Object.keys(profiles) as ProfileName[])(
  'on %s, a formula that is put back is noted with what stood there, in the request that writes it, and so is its undo',
  async (profile) => {
    const bench = await benchWith(samplePeg(), undefined, { profile });
    await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
    await typeInto(bench, 'tblFasi', 3, 'Stato', '12,5');
    const diary = await request(bench);
    const { value, trips } = await bench.trips((context) =>
      restoreFormulas(context, STATE, { newId: bench.newId, diary }),
    );
    expect(trips).toBe(3);
    const entries = [
      ['Fasi', CODE, NAME, 'Stato', 'Fatta', 'formula'],
      ['Fasi', CODE, NAME, 'Stato', expect.stringMatching(/^12[,.]5$/) as string, 'formula'],
    ];
    expect((await toldIn(bench)).sort()).toEqual(entries.sort());
    const [entry] = await diaryOf(bench);
    expect(entry).toMatchObject({ day: '2018-06-30', time: '12:00', who: 'ROSSI ANNA' });
    await bench.run(
      (context) =>
        saveChange(context, {
          change: value.undo,
          newId: bench.newId,
          diary: { ...diary, when: new Date(2018, 6, 1) },
        }),
      'save',
    );
    expect(await toldIn(bench)).toContainEqual(['Fasi', CODE, NAME, 'Stato', 'formula', 'Fatta']);
    expect(await stateOf(bench, 1)).toBe('Fatta');
  },
);

test('the same value in several cells is one entry, and cells that were empty are noted, too', async () => {
  const bench = await benchWith(samplePeg());
  for (const row of [1, 2, 4]) await typeInto(bench, 'tblFasi', row, 'Giorni di ritardo', '');
  await restored(bench, LATE);
  expect(await toldIn(bench)).toEqual([['Fasi', CODE, '3 righe', 'Giorni di ritardo', '', 'formula']]);
});

test.each([
  [true, '10 righe', 10],
  [false, NAME, 1],
] as const)(
  'another formula (Excel fills the column: %s) is noted as it was written, and its value comes back with the undo',
  async (calculatedColumns, row, count) => {
    const bench = await benchWith(samplePeg(), createCalculator(), { switches: { calculatedColumns } });
    const whole = await formulasOf(bench);
    await inTable('tblFasi', (table) => {
      table.columns.getItem('Giorni di ritardo').getDataBodyRange().getRow(2).formulas = [['=50+25']];
    })(bench);
    expect((await formulasOf(bench)).filter((formula) => formula === '=50+25')).toHaveLength(count);
    const saved = await restored(bench, LATE);
    expect(await formulasOf(bench)).toEqual(whole);
    expect(await toldIn(bench)).toEqual([['Fasi', CODE, row, 'Giorni di ritardo', '=50+25', 'formula']]);
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    const { undo } = saved;
    expect(undo.rows).toHaveLength(count);
    await bench.run((context) => saveChange(context, { change: undo, newId: bench.newId }), 'save');
    expect((await formulasOf(bench)).filter((cell) => cell === 75)).toHaveLength(count);
  },
);

test('more than 50 different values are counted', async () => {
  const peg = samplePeg();
  const [one] = peg.objectives;
  if (one === undefined) throw new Error('no objective');
  const phases = Array.from({ length: 60 }, (_, index) => ({
    ...one.phases[0],
    id: `dddddddd-0000-4000-8000-${String(index).padStart(12, '0')}`,
    order: index + 1,
    description: `Fase ${index}`,
  })) as typeof one.phases;
  const bench = await benchWith({ ...peg, objectives: [{ ...one, phases }] });
  await inTable('tblFasi', (table) => {
    const values = phases.map((_, index) => [`valore ${index}`]);
    table.columns.getItem('Stato').getDataBodyRange().values = values;
  })(bench);
  await restored(bench);
  expect(await toldIn(bench)).toEqual([['Fasi', '', '60 righe', 'Stato', '', 'formula']]);
});

// Holds diary-1.
describe('with others acting between reading and writing', () => {
  const acts: [string, Between][] = [
    ['deletes the diary', inTable('tblDiario', (table) => table.delete())],
    ['protects the diary', inTable('tblDiario', (table) => table.worksheet.protection.protect())],
    ['deletes a column of it', inTable('tblDiario', (table) => table.columns.getItem('Prima').delete())],
  ];
  test.each(acts)('somebody %s: the formula is put back all the same', async (_, act) => {
    const bench = await benchWith(samplePeg());
    await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
    await restored(bench, STATE, act);
    expect(await stateOf(bench, 1)).toBe('');
  });

  test('somebody else writes into the diary: both have their line', async () => {
    const bench = await benchWith(samplePeg());
    await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
    const other = await benchWith(samplePeg());
    expect(other).not.toBe(bench);
    const row = ['cccccccc-0000-4000-8000-000000000009', 43281, 'VERDI', 'Fasi', CODE, 'x', 'Note', 'a', 'b'];
    await restored(
      bench,
      STATE,
      inTable('tblDiario', (table) => (table.getDataBodyRange().getRow(0).values = [row])),
    );
    expect((await toldIn(bench)).map(([, , , field, before]) => [field, before]).sort()).toEqual([
      ['Note', 'a'],
      ['Stato', 'Fatta'],
    ]);
  });

  test('a value that somebody corrects meanwhile is neither replaced nor noted', async () => {
    const bench = await benchWith(samplePeg());
    await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
    await typeInto(bench, 'tblFasi', 3, 'Stato', 'Fatta');
    await restored(bench, STATE, () => typeInto(bench, 'tblFasi', 3, 'Stato', 'Sospesa'));
    expect(await toldIn(bench)).toEqual([['Fasi', CODE, NAME, 'Stato', 'Fatta', 'formula']]);
    expect(await stateOf(bench, 3)).toBe('Sospesa');
  });

  test('a sheet that is protected meanwhile refuses it, and nothing is noted', async () => {
    const bench = await benchWith(samplePeg());
    await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
    const protect = inTable('tblFasi', (table) => table.worksheet.protection.protect());
    await expect(restored(bench, STATE, protect)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await toldIn(bench)).toEqual([]);
  });
});

// Holds diary-1.
describe('Prepara cartella', () => {
  test('notes what gave way to a formula in two round trips, and no blank cell', async () => {
    const counts: number[] = [];
    for (const isNoted of [false, true]) {
      const bench = await benchWith(samplePeg(), undefined, { switches: { calculatedColumns: false } });
      await typeInto(bench, 'tblFasi', 1, 'Stato', 'Fatta');
      await typeInto(bench, 'tblFasi', 2, 'Stato', '');
      await inTable('tblFasi', (table) => {
        table.columns.getItem('Giorni di ritardo').getDataBodyRange().getRow(2).formulas = [['=50+25']];
      })(bench);
      const diary = isNoted ? await request(bench) : undefined;
      const { trips } = await bench.trips((context) =>
        prepareWorkbook(context, { newId: bench.newId, diary }),
      );
      counts.push(trips);
      const entries = [
        ['Fasi', CODE, NAME, 'Giorni di ritardo', '=50+25', 'formula'],
        ['Fasi', CODE, NAME, 'Stato', 'Fatta', 'formula'],
      ];
      expect((await toldIn(bench)).sort((a, b) => String(a[3]).localeCompare(String(b[3])))).toEqual(
        isNoted ? entries : [],
      );
    }
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBe(2);
  });

  test('takes no round trip more where only blank cells were filled', async () => {
    const bench = await benchWith(samplePeg());
    await typeInto(bench, 'tblFasi', 2, 'Stato', '');
    const diary = await request(bench);
    const { trips } = await bench.trips((context) => prepareWorkbook(context, { newId: bench.newId, diary }));
    const bare = await benchWith(samplePeg());
    await typeInto(bare, 'tblFasi', 2, 'Stato', '');
    const { trips: alone } = await bare.trips((context) => prepareWorkbook(context, { newId: bare.newId }));
    expect(trips).toBe(alone);
  });
});
