import { editRows } from '../../../src/domain/edits/edits';
import { loadAllOf } from '../../../src/workbook/rows/grown-tables';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Attempt } from '../../../src/workbook/save/save';
import { lateOutcome } from '../../../src/workbook/save/settle-save';
import { afterTrip, benchWith, samplePeg } from '../bench';
import { objectiveOf } from './phase-saves';

/** Two new phases are written, and the pane does not hear of it; then somebody deletes so many of them. */
async function lateAfter(deleted: number): Promise<string> {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [model] = objective.phases;
  if (model === undefined) throw new Error('no phase');
  const added = ['Una', 'Altra'].map((description, index) => ({
    ...model,
    id: bench.newId(),
    order: objective.phases.length + 1 + index,
    description,
    monitoring: [],
    approved: {},
  }));
  const { before, after } = editRows(objective, { phases: [] }, { phases: added });
  const attempt: Attempt = { last: null };
  const stop = (): never => {
    throw new Error('too late');
  };
  const saving = bench.run(
    (context) =>
      saveChange(afterTrip(context, 2, stop), {
        change: changeBetween(before, after),
        newId: bench.newId,
        attempt,
      }),
    'save',
  );
  await expect(saving).rejects.toThrow('too late');
  for (let left = added.length; left > added.length - deleted; left -= 1)
    bench.host.deleteRows('tblFasi', objective.phases.length + left - 1);
  const tables = await bench.run((context) => loadAllOf(context, ['objectives', 'phases']), 'open');
  return lateOutcome(attempt, tables, bench.newId).kind;
}

// Holds save-17.
test.each([
  [0, 'saved'],
  [1, 'part'],
  [2, 'nothing'],
])(
  'of a late save of two rows, of which somebody deleted %i since, it is told: %s',
  async (deleted, kind) => {
    expect(await lateAfter(deleted)).toBe(kind);
  },
);
