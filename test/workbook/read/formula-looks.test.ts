import { readWhole } from '../../../src/workbook/read/read';
import { afterTrip, benchWith, samplePeg, tableOf, type Bench } from '../bench';

/** Types over the computed weight share of the second phase. */
async function typedOver(bench: Bench): Promise<void> {
  const { sheet, place } = await tableOf(bench, 'tblFasi');
  const { row, column } = place(1, 'Stato');
  bench.host.type(sheet, row, column, 'fatta');
}

const lostIn = async (bench: Bench): Promise<unknown> =>
  (await bench.run(readWhole, 'open')).tables?.get('phases')?.lost;

/** Excel answers something else than the host does. */
function answering(bench: Bench, change: (answer: string) => string): void {
  const execute = bench.host.execute.bind(bench.host);
  bench.host.execute = async (...request) => change(await execute(...request));
}

// Holds save-15.
test('cells with formulas are known by areas in whatever notation of lists', async () => {
  const bench = await benchWith(samplePeg());
  await typedOver(bench);
  const known = await lostIn(bench);
  expect(known).toEqual(new Map([['state', [1]]]));
  answering(bench, (answer) => answer.replace(/(![A-Z]+\d+(?::[A-Z]+\d+)?),/g, '$1;'));
  expect(await lostIn(bench)).toEqual(known);
});

test('where Excel gives no address, no cell counts as lost', async () => {
  const bench = await benchWith(samplePeg());
  await typedOver(bench);
  answering(bench, (answer) => answer.replace(/"address":"[^"]*"/gi, '"Address":null'));
  expect(await lostIn(bench)).toBeUndefined();
});

test('where Excel refuses to say which cells hold formulas, the workbook opens all the same', async () => {
  const bench = await benchWith(samplePeg());
  const { value, trips } = await bench.trips((context) =>
    readWhole(afterTrip(context, 1, () => bench.host.faults.refuseNext('GeneralException'))),
  );
  expect(value.state.kind).toBe('ready');
  expect(value.tables?.get('phases')?.lost).toBeUndefined();
  expect(trips).toBe(3);
});
