import type { Objective } from '../../../src/domain/records/records';
import { MAX_MESSAGE_BYTES } from '../../../src/host/host';
import { importPeg } from '../../../src/workbook/save/import';
import { preparedBench, samplePeg } from '../bench';
import { editRows } from '../../../src/domain/edits/edits';
import { paragraphsOf, statusByDate } from '../../../src/domain/records/paragraphs';
import { edited, first, pegOf } from './edit-saves';

// Holds save-12.
test('beyond one answer of Excel an import and a save go on, each answer within the limit', async () => {
  const bench = await preparedBench();
  const peg = samplePeg();
  const model = first(peg.objectives);
  const bare = { ...model, phases: [], indicators: [], involved: [] };
  peg.objectives = Array.from({ length: 20 }, (_, index): Objective => ({
    ...bare,
    id: bench.newId(),
    code: `X${index}`,
    order: index,
    status: [
      {
        date: '2018-12-31',
        paragraphs: Array.from({ length: 25 }, (_paragraph, order) => ({
          ...first(first(model.status).paragraphs),
          id: bench.newId(),
          order,
          text: `${order} ${'testo lungo '.repeat(2000)}.`,
        })),
      },
    ],
  }));
  await bench.run((context) => importPeg(context, peg), 'import');
  const again = await bench.run((context) => importPeg(context, peg), 'import');
  expect(again).toEqual({ updated: 0, appended: 0 });
  const objective = first((await pegOf(bench)).objectives);
  const rows = paragraphsOf(objective.status);
  const changed = rows.map((row, index) => (index === 3 ? { ...row, text: 'breve' } : row));
  const edit = editRows(objective, { status: statusByDate(rows) }, { status: statusByDate(changed) });
  const undo = await edited(bench, edit, [], 12);
  expect(undo.rows).toHaveLength(1);
  expect(paragraphsOf(first((await pegOf(bench)).objectives).status)[3]?.text).toBe('breve');
  const largest = Math.max(
    ...bench.host.takeMeasurements().map(({ responseBytes, roundTrips }) => responseBytes / roundTrips),
  );
  expect(largest).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
});
