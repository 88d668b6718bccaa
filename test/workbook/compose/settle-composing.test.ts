import { composeSchede } from '../../../src/workbook/compose/compose';
import type { ComposeAttempt } from '../../../src/workbook/compose/request';
import { settleComposing } from '../../../src/workbook/compose/settle-composing';
import { TEMPORARY_NAME } from '../../../src/workbook/compose/temporary';
import { afterTrip, benchWith, contentOf, samplePeg, snapshot, type Bench } from '../bench';

const CODE = '2018_P03_01';
const SHEET = `Scheda ${CODE}`;
const request = { objectives: [CODE], today: '2019-03-13', requestBytes: 100_000 };

/** Begins to compose; after that round trip it goes on only when the test says so. */
async function givenUp(bench: Bench, trip: number, act: () => unknown): Promise<ComposeAttempt> {
  const attempt: ComposeAttempt = { last: null, temporary: new Set() };
  await new Promise<void>((reached) => {
    void bench.run(
      (context) =>
        composeSchede(
          afterTrip(context, trip, () => {
            reached();
            return act();
          }),
          { ...request, attempt },
        ),
      'compose',
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return attempt;
}

const settled = (bench: Bench, attempt: ComposeAttempt) =>
  bench.run((context) => settleComposing(context, attempt), 'compose');

const never = (): Promise<never> => new Promise(() => undefined);

async function composedBefore(): Promise<Bench> {
  const bench = await benchWith(samplePeg());
  await bench.run((context) => composeSchede(context, { ...request, today: '2019-03-12' }), 'compose');
  return bench;
}

// Holds save-11.
test('a putting in place that Excel carries out late is found done', async () => {
  const bench = await composedBefore();
  const attempt = await givenUp(bench, 5, () => void bench.host.faults.lateNext());
  expect(await settled(bench, attempt)).toMatchObject({ sheet: SHEET, schede: [{ code: CODE }] });
  const { composed } = await contentOf(bench);
  expect(composed).toEqual([{ sheet: SHEET, objective: CODE, date: '2019-03-13', stale: false }]);
  expect(bench.host.model.sheets.filter(({ name }) => name.startsWith(TEMPORARY_NAME))).toEqual([]);
});

test.each([3, 4, 5])(
  'what was given up after round trip %i is found not done, and nothing is left',
  async (trip) => {
    const bench = await composedBefore();
    const before = snapshot(bench.host);
    const attempt = await givenUp(bench, trip, never);
    expect(await settled(bench, attempt)).toBeNull();
    expect(snapshot(bench.host)).toEqual(before);
  },
);
