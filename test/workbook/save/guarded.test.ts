import { approveRest } from '../../../src/domain/edits/correction-edits';
import { changeObjective, changeSettings, type Edit } from '../../../src/domain/edits/edits';
import { italian } from '../../../src/i18n/dictionary';
import { createTranslator } from '../../../src/i18n/translate';
import { failingOf } from '../../../src/taskpane/actions/failing';
import { createRunner, type RunOutcome } from '../../../src/workbook/excel/run';
import { changeBetween } from '../../../src/workbook/save/change';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange } from '../../../src/workbook/save/save';
import { benchWith, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { first, namedFirst, pegOf } from './edit-saves';
import { objectiveOf, phaseBatch, phasesOf } from './phase-saves';

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

const t = createTranslator(italian);

const edit = (bench: Bench, { before, after }: Edit): Batch => {
  const change = changeBetween(before, after);
  return (context) => saveChange(context, { change, newId: bench.newId });
};

/** Each kind of writing, with a table that it writes. */
const KINDS: [string, string, (bench: Bench) => Promise<Batch>][] = [
  [
    'a save',
    'tblFasi',
    async (bench) => {
      const before = first(await phasesOf(bench));
      return phaseBatch(bench, await objectiveOf(bench), { before, after: { ...before, notes: 'mia' } });
    },
  ],
  [
    'a deletion',
    'tblFasi',
    async (bench) =>
      phaseBatch(bench, await objectiveOf(bench), { before: first(await phasesOf(bench)), after: null }),
  ],
  [
    'a renamed code',
    'tblIndicatori',
    async (bench) => {
      const before = await namedFirst(bench);
      return edit(bench, changeObjective(await pegOf(bench), before, { ...before, code: 'X' }, bench.newId));
    },
  ],
  ['an approval', 'tblApprovato', async (bench) => edit(bench, approveRest(await pegOf(bench), bench.newId))],
  [
    'a list',
    'tblUnita',
    async (bench) => {
      const units = (await pegOf(bench)).lists.units ?? [];
      return edit(bench, changeSettings({ lists: { units } }, { lists: { units: [...units, 'ore'] } }));
    },
  ],
  [
    'an import',
    'tblFasi',
    () => {
      const peg = samplePeg();
      first(first(peg.objectives).phases).notes = 'dal file';
      return Promise.resolve((context) => importPeg(context, peg));
    },
  ],
];

const onSheet = (bench: Bench, name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  bench.run(async (context) => {
    act(context.workbook.tables.getItem(name).worksheet);
    await context.sync();
  }, 'test');

async function outcomeOf(
  bench: Bench,
  batch: Batch,
): Promise<{ outcome: RunOutcome<unknown>; trips: number }> {
  const before = bench.host.counters.roundTrips;
  const outcome = await createRunner(bench.run).run('save', batch);
  return { outcome, trips: bench.host.counters.roundTrips - before };
}

const textOf = (outcome: RunOutcome<unknown>): string =>
  outcome.ok ? '' : failingOf(t, outcome.failure).text;

type Guard = [string, (bench: Bench, name: string) => unknown, (sheet: string) => string];

const GUARDS: Guard[] = [
  [
    'a protected sheet',
    (bench, name) => onSheet(bench, name, (sheet) => sheet.protection.protect()),
    (sheet) => `Il foglio ${sheet} è protetto`,
  ],
  [
    'a workbook that is open for reading only',
    (bench) => (bench.host.readOnly = true),
    () => 'Quello che vi si scrive andrebbe perso.',
  ],
  [
    'a sheet that no menu shows',
    (bench, name) => onSheet(bench, name, (sheet) => (sheet.visibility = 'VeryHidden')),
    (sheet) => `Il foglio ${sheet} è nascosto`,
  ],
];

// Holds save-18.
describe.each(KINDS)('%s', (_, name, prepare) => {
  // The sheet of approved values is hidden anyway.
  const guards = name === 'tblApprovato' ? GUARDS.slice(0, 2) : GUARDS;
  test.each(guards)(
    'is refused by %s after one round trip, and nothing is written',
    async (_kind, guard, says) => {
      const bench = await benchWith(samplePeg());
      const { sheet } = await tableOf(bench, name);
      const batch = await prepare(bench);
      await guard(bench, name);
      const stood = snapshot(bench.host);
      const { outcome, trips } = await outcomeOf(bench, batch);
      expect(textOf(outcome)).toContain(says(sheet));
      expect(textOf(outcome)).toContain('Non è stato scritto nulla');
      expect(trips).toBe(1);
      expect(snapshot(bench.host)).toEqual(stood);
    },
  );

  test('takes two round trips where nothing keeps it', async () => {
    const bench = await benchWith(samplePeg());
    const { outcome, trips } = await outcomeOf(bench, await prepare(bench));
    expect(outcome.ok).toBe(true);
    expect(trips).toBe(2);
  });
});

const FILLING_NOTES = KINDS.filter(([kind]) => kind === 'a save' || kind === 'an import');

test.each(FILLING_NOTES)('a column that is missing is named by %s', async (_, name, prepare) => {
  const bench = await benchWith(samplePeg());
  const batch = await prepare(bench);
  await bench.run(async (context) => {
    context.workbook.tables.getItem(name).columns.getItem('Note').delete();
    await context.sync();
  }, 'test');
  const stood = snapshot(bench.host);
  const { outcome, trips } = await outcomeOf(bench, batch);
  expect(textOf(outcome)).toContain('Nel foglio Fasi manca la colonna «Note»');
  expect(textOf(outcome)).toContain('Non è stato scritto nulla');
  expect(trips).toBe(1);
  expect(snapshot(bench.host)).toEqual(stood);
});

test('cells that are not locked are written into a protected sheet', async () => {
  const bench = await benchWith(samplePeg());
  const [, name, prepare] = first(KINDS);
  await onSheet(bench, name, (sheet) => {
    sheet.getRange().format.protection.locked = false;
    sheet.protection.protect();
  });
  const { outcome } = await outcomeOf(bench, await prepare(bench));
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'saved' } });
});
