import { createRunner, type RunOutcome } from '../../../src/workbook/excel/run';
import { prepareWorkbook, type Prepared } from '../../../src/workbook/prepare/prepare';
import { GUID_LABEL } from '../../../src/workbook/rows/parameters';
import { tables } from '../../../src/workbook/schema/schema';
import { afterTrip, blankBench, contentOf, preparedBench, tableOf, type Bench } from '../bench';
import { peopleAt, type Colleague } from '../people';

const prepare = (
  bench: Bench,
  trip = 0,
  act: () => unknown = () => undefined,
): Promise<RunOutcome<Prepared>> =>
  createRunner(bench.run).run('prepare', (context) => prepareWorkbook(afterTrip(context, trip, act), bench));

const sheetNames = ({ host }: Bench): string[] => host.model.sheets.map(({ name }) => name).sort();
const namesOf = ({ host }: Bench): string[] => host.model.names.map(({ name }) => name).sort();

/** A workbook that one person prepares alone. */
async function alone(): Promise<{ sheets: string[]; names: string[] }> {
  const bench = await preparedBench();
  return { sheets: sheetNames(bench), names: namesOf(bench) };
}

async function expectPrepared(...people: Colleague[]): Promise<void> {
  people[0]?.deliverAll();
  const { sheets, names } = await alone();
  for (const person of people) {
    expect({ sheets: sheetNames(person), names: namesOf(person) }).toEqual({ sheets, names });
    expect(person.host.model.sheets.flatMap((sheet) => sheet.tables)).toHaveLength(tables.length);
    expect((await contentOf(person)).issues).toEqual([]);
    expect(await prepare(person)).toMatchObject({ ok: true, value: { done: [], left: [] } });
  }
}

const TRIPS = [1, 2, 3, 4, 5];

test.each(TRIPS)(
  'while one prepares, another one does after round trip %i: both are told it is done',
  async (trip) => {
    const { anna, bruno } = await peopleAt(blankBench().host.model);
    let other: RunOutcome<Prepared> | undefined;
    const own = await prepare(anna, trip, async () => (other = await prepare(bruno)));
    const { guid } = await contentOf(bruno);
    for (const outcome of [own, other])
      expect(outcome).toMatchObject({ ok: true, value: { guid, left: [] } });
    await expectPrepared(anna, bruno);
  },
);

test('two people prepare at the same time, request by request', async () => {
  const { anna, bruno } = await peopleAt(blankBench().host.model);
  const outcomes = await Promise.all([prepare(anna), prepare(bruno)]);
  const { guid } = await contentOf(anna);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, value: { guid, left: [] } });
  await expectPrepared(anna, bruno);
});

test.each(TRIPS)('what somebody types into the empty sheet after round trip %i stays', async (trip) => {
  const { anna, bruno } = await peopleAt(blankBench().host.model);
  const first = bruno.host.model.sheets[0]?.name ?? '';
  let isTyped = false;
  const type = (): void => {
    isTyped = sheetNames(bruno).includes(first);
    if (isTyped) bruno.host.type(first, 2, 1, 'mio');
  };
  expect(await prepare(anna, trip, type)).toMatchObject({ ok: true });
  anna.deliverAll();
  const typed = anna.host.model.sheets.map(({ cells }) => cells.get(2)?.get(1)?.value);
  expect(typed.filter((cell) => cell === 'mio')).toEqual(isTyped ? ['mio'] : []);
});

// Holds save-9.
test.each([4, 5, 6])(
  'a lost GUID is given into its own row, whoever sorts the parameters after round trip %i',
  async (trip) => {
    const { anna, bruno } = await peopleAt((await preparedBench()).host.model);
    const values = async (): Promise<Map<unknown, unknown>> =>
      new Map((await tableOf(anna, 'tblParametri')).rows.map((row) => [row[1], row[2]]));
    const before = await values();
    const grid = await tableOf(anna, 'tblParametri');
    const place = grid.place(
      grid.rows.findIndex((row) => row[1] === GUID_LABEL),
      'Valore',
    );
    anna.host.type(grid.sheet, place.row, place.column, '');
    anna.deliverAll();
    const sort = (): void => bruno.host.sort('tblParametri', 'Parametro');
    expect(await prepare(anna, trip, sort)).toMatchObject({ ok: true, value: { left: [] } });
    anna.deliverAll();
    const after = await values();
    expect(after.get(GUID_LABEL)).not.toBe('');
    expect(after).toEqual(new Map([...before, [GUID_LABEL, after.get(GUID_LABEL)]]));
  },
);
