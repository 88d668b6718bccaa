import { editRows } from '../../../src/domain/edits/edits';
import { loadAllOf } from '../../../src/workbook/rows/grown-tables';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange, type Attempt } from '../../../src/workbook/save/save';
import { lateOutcome } from '../../../src/workbook/save/settle-save';
import { bodyArea, findTable } from '../../../src/host/model/table-areas';
import { afterTrip, benchWith, samplePeg, type Bench } from '../bench';
import { objectiveOf } from './phase-saves';

/** What is told of two new phases that are written without the pane hearing of it, and of which somebody then does something. */
async function lateAfter(since: (bench: Bench, first: number) => void, changed = 0): Promise<string> {
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
  const { phases } = objective;
  const before = phases.slice(0, changed);
  const edit = editRows(
    objective,
    { phases: before },
    {
      phases: [...before.map((phase) => ({ ...phase, description: 'Altrimenti', notes: 'Nuova' })), ...added],
    },
  );
  const attempt: Attempt = { last: null };
  const stop = (): never => {
    throw new Error('too late');
  };
  const saving = bench.run(
    (context) =>
      saveChange(afterTrip(context, 2, stop), {
        change: changeBetween(edit.before, edit.after),
        newId: bench.newId,
        attempt,
      }),
    'save',
  );
  await expect(saving).rejects.toThrow('too late');
  since(bench, phases.length);
  const tables = await bench.run((context) => loadAllOf(context, ['objectives', 'phases']), 'open');
  return lateOutcome(attempt, tables, bench.newId).kind;
}

const remove =
  (count: number) =>
  ({ host }: Bench, first: number): void => {
    for (let left = 2; left > 2 - count; left -= 1) host.deleteRows('tblFasi', first + left - 1);
  };

function type({ host }: Bench, row: number, heading: string, text: string): void {
  const found = findTable(host.model, 'tblFasi');
  if (!found) throw new Error('there is no tblFasi');
  const body = bodyArea(found.table);
  const position = found.table.columns.findIndex(({ name }) => name === heading);
  host.type(found.sheet.id, body.row + row, body.column + position, text);
}

// Holds save-17.
test.each([
  ['nothing', 'saved', remove(0)],
  ['delete one', 'part', remove(1)],
  ['delete both', 'nothing', remove(2)],
  ['type in one', 'part', (bench: Bench, first: number) => type(bench, first, 'Note', 'Altri')],
])('of a late save of two rows, where others %s since, it is told: %s', async (_, kind, since) => {
  expect(await lateAfter(since)).toBe(kind);
});

// Holds save-17.
test.each([
  ['of which everything else stands', 'part', []],
  ['of which nothing stands any more', 'conflict', ['Descrizione']],
])('a late save that others have typed over, %s, is told: %s', async (_, kind, more) => {
  const since = (bench: Bench, first: number): void => {
    remove(2)(bench, first);
    for (const heading of ['Note', ...more]) type(bench, 0, heading, 'Altri');
  };
  expect(await lateAfter(since, 1)).toBe(kind);
});
