import { composeSchede } from '../../../src/workbook/compose/compose';
import { TEMPORARY_NAME } from '../../../src/workbook/compose/temporary';
import { createRunner, type RunOutcome } from '../../../src/workbook/excel/run';
import { afterTrip, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import { peopleWith, type Colleague } from '../people';
import { fullPeg } from '../save/edit-saves';

const CODE = '2018_P03_01';
const SHEET = `Scheda ${CODE}`;

/** Composes in small requests, while somebody does something after one of its round trips. */
function compose(
  bench: Bench,
  objectives: readonly string[] | 'all' = [CODE],
  trip = 0,
  act: () => unknown = () => undefined,
  requestBytes = 50_000,
): Promise<RunOutcome<{ sheet: string }>> {
  const request = { objectives, today: '2019-03-13', requestBytes };
  return createRunner(bench.run).run('compose', (context) =>
    composeSchede(afterTrip(context, trip, act), request),
  );
}

const sheetNames = ({ host }: Bench): string[] => host.model.sheets.map(({ name }) => name);
const leftOvers = (bench: Bench): string[] =>
  sheetNames(bench).filter((name) => name.startsWith(TEMPORARY_NAME));

/** What every composing must leave, whatever others do. */
async function expectWhole(...people: Colleague[]): Promise<void> {
  people[0]?.deliverAll();
  for (const person of people) expect(leftOvers(person)).toEqual([]);
  const [first, ...others] = await Promise.all(people.map(contentOf));
  for (const other of others) expect(other).toEqual(first);
}

const TRIPS = [1, 3, 4, 6, 7, 8];

describe.each(TRIPS)('while one composes, after round trip %i', (trip) => {
  test.each<[string, readonly string[] | 'all', string]>([
    ['the same scheda', [CODE], SHEET],
    ['all of them', 'all', 'Stampa'],
  ])('another one composes %s: both end well', async (_, objectives, sheet) => {
    const { anna, bruno } = await peopleWith(fullPeg());
    let other: RunOutcome<{ sheet: string }> | undefined;
    const own = await compose(anna, [CODE], trip, async () => (other = await compose(bruno, objectives)));
    expect(own).toMatchObject({ ok: true, value: { sheet: SHEET } });
    expect(other).toMatchObject({ ok: true, value: { sheet } });
    await expectWhole(anna, bruno);
    const { composed } = await contentOf(anna);
    const printed = sheet === SHEET ? 1 : 3;
    expect(composed).toHaveLength(printed);
    expect(composed.filter(({ stale }) => stale)).toEqual([]);
    expect((await tableOf(anna, 'tblSchede')).rows).toHaveLength(printed);
  });
});

test('two people compose at the same time, request by request: both end well', async () => {
  const { anna, bruno } = await peopleWith(samplePeg());
  const outcomes = await Promise.all([compose(anna), compose(bruno)]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, value: { sheet: SHEET } });
  await expectWhole(anna, bruno);
  expect((await contentOf(anna)).composed).toMatchObject([{ sheet: SHEET, stale: false }]);
});

/** What somebody does, and what must be found of it in the end. */
interface Act {
  act(bench: Colleague): unknown;
  found?(bench: Bench): unknown;
}

const inWorkbook = (bench: Bench, change: (workbook: Excel.Workbook) => void): Promise<void> =>
  bench.run(async (context) => {
    change(context.workbook);
    await context.sync();
  }, 'other');

/** Does something to a sheet, if there is one. */
const toSheet =
  (isMeant: (name: string) => boolean, change: (sheet: Excel.Worksheet) => void) =>
  async (bench: Bench): Promise<void> => {
    const name = sheetNames(bench).find(isMeant);
    if (name !== undefined) await inWorkbook(bench, ({ worksheets }) => change(worksheets.getItem(name)));
  };

const deleteRow =
  (table: string) =>
  (bench: Bench): Promise<void> =>
    inWorkbook(bench, ({ tables }) => tables.getItem(table).getDataBodyRange().getRow(0).delete('Up'));

const isTemporary = (name: string): boolean => name.startsWith(TEMPORARY_NAME);
const isPrint = (name: string): boolean => name === SHEET;
const THEIRS = ['dddddddd-0000-4000-8000-000000000001', 'Obiettivi', 'di un altro', 43_000, 'x', 7];

const ACTS: [string, Act][] = [
  [
    'inserts a row of their own into the register',
    {
      act: (bench) =>
        inWorkbook(bench, ({ tables }) => {
          const table = tables.getItem('tblSchede');
          table.getDataBodyRange().getRow(0).insert('Down');
          table.getDataBodyRange().getCell(0, 0).getResizedRange(0, 5).values = [THEIRS];
        }),
      found: async (bench) =>
        expect((await tableOf(bench, 'tblSchede')).rows.map((row) => row.slice(0, 6))).toContainEqual(THEIRS),
    },
  ],
  ['deletes a row of the register', { act: deleteRow('tblSchede') }],
  ['deletes the row of the objective', { act: deleteRow('tblObiettivi') }],
  ['sorts the objectives', { act: ({ host }) => host.sort('tblObiettivi', 'Codice', false) }],
  ['deletes the sheet that is being painted', { act: toSheet(isTemporary, (sheet) => sheet.delete()) }],
  [
    'gives the sheet that is being painted another name',
    { act: toSheet(isTemporary, (sheet) => (sheet.name = 'Appunti')) },
  ],
  ['deletes the earlier sheet', { act: toSheet(isPrint, (sheet) => sheet.delete()) }],
  [
    'gives the earlier sheet another name to keep it',
    {
      act: toSheet(isPrint, (sheet) => (sheet.name = 'Da tenere')),
      found: (bench) => expect(sheetNames(bench)).toContain('Da tenere'),
    },
  ],
  [
    'gives the sheet of the phases another name',
    {
      act: toSheet(
        (name) => name === 'Fasi',
        (sheet) => (sheet.name = 'Le fasi'),
      ),
      found: (bench) => expect(sheetNames(bench)).toContain('Le fasi'),
    },
  ],
];

/** One composing: it reads (1), learns of lists (3), paints in two requests (5), puts in place (6) and shows (7). */
const MOMENTS = [1, 3, 4, 5, 6];

describe.each(ACTS)('while somebody %s', (_, { act, found }) => {
  test.each(MOMENTS)(
    'after round trip %i, nothing of theirs is lost, and what is told is true',
    async (trip) => {
      const { anna, bruno } = await peopleWith(fullPeg());
      expect(await compose(anna)).toMatchObject({ ok: true });
      const others = sheetNames(anna).filter((name) => !isPrint(name));
      const outcome = await compose(anna, [CODE], trip, () => act(bruno), 100_000);
      await expectWhole(anna, bruno);
      await found?.(anna);
      const names = sheetNames(anna);
      const { composed, peg } = await contentOf(anna);
      const isKnown = peg.objectives.some(({ code }) => code === CODE);
      // Once it is in its place, it is a sheet like any other.
      if (trip < 6) {
        expect(outcome).toMatchObject({ ok: true, value: { sheet: SHEET } });
        expect(names).toContain(SHEET);
        const row = { sheet: SHEET, objective: CODE, stale: !isKnown };
        expect(composed.filter(({ sheet }) => sheet === SHEET)).toMatchObject([row]);
      }
      const added = names.filter((name) => !others.includes(name) && !isPrint(name));
      expect(added.filter((name) => !['Da tenere', 'Le fasi'].includes(name))).toEqual([]);
      expect((await tableOf(anna, 'tblSchede')).rows.length).toBeLessThanOrEqual(2);
    },
  );
});

test.each(MOMENTS)('a sheet of that name that somebody adds after round trip %i stays', async (trip) => {
  const { anna, bruno } = await peopleWith(samplePeg());
  const add = async (): Promise<void> => {
    if (!sheetNames(bruno).some(isPrint))
      await inWorkbook(bruno, ({ worksheets }) => {
        worksheets.add(SHEET).getRange('A1').values = [['mio']];
      });
  };
  const outcome = await compose(anna, [CODE], trip, add, 100_000);
  expect(outcome).toMatchObject({ ok: true, value: { sheet: trip < 6 ? `${SHEET} (2)` : SHEET } });
  await expectWhole(anna, bruno);
  const own = anna.host.model.sheets.find(({ name }) => isPrint(name));
  expect(own?.cells.get(0)?.get(0)?.value === 'mio').toBe(trip < 6);
});

// Holds save-9.
test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'where Excel refuses the putting in place after %i changes, all is as before or done',
  async (changes) => {
    const { anna } = await peopleWith(samplePeg());
    expect(await compose(anna)).toMatchObject({ ok: true });
    const before = snapshot(anna.host);
    const stop = (): void => anna.host.faults.failAfter(changes, 'AccessDenied');
    const outcome = await compose(anna, [CODE], 5, stop, 100_000);
    if (outcome.ok) expect(changes).toBeGreaterThan(3);
    else {
      expect(outcome.failure).toMatchObject({ code: 'read-only', stands: 'put-back' });
      expect(snapshot(anna.host)).toEqual({ ...before, activeSheet: expect.any(String) as string });
    }
    await expectWhole(anna);
  },
);
