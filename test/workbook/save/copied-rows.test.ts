import { editRows } from '../../../src/domain/edits/edits';
import { bodyArea, findTable } from '../../../src/host/model/table-areas';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange } from '../../../src/workbook/save/save';
import { changeBetween } from '../../../src/workbook/save/change';
import { afterTrip, benchWith, contentOf, samplePeg, type Bench } from '../bench';
import { objectiveOf, phasesOf } from './phase-saves';

const TEXT = 'Copia di un altro';

/** Somebody copies a phase below the last one and gives the copy a text of its own; it keeps the Id. */
function copyPhase({ host }: Bench, index: number): void {
  host.copyRow('tblFasi', index);
  const found = findTable(host.model, 'tblFasi');
  if (!found) throw new Error('there is no tblFasi');
  const body = bodyArea(found.table);
  const column = found.table.columns.findIndex(({ name }) => name === 'Descrizione');
  host.type(found.sheet.id, body.row + body.rowCount - 1, body.column + column, TEXT);
}

const texts = async (bench: Bench): Promise<string[]> =>
  (await phasesOf(bench)).map(({ description }) => description);

// Holds save-9.
test('a copy that a deletion hits by its place comes back, although the original has its Id', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [first, ...others] = objective.phases;
  const last = others.at(-1);
  if (first === undefined || last === undefined) throw new Error('too few phases');
  const { before, after } = editRows(objective, { phases: [last] }, { phases: [] });
  const change = changeBetween(before, after);
  const act = (): void => {
    copyPhase(bench, others.length);
    bench.host.deleteRows('tblFasi', 0);
  };
  const saved = await bench.run(
    (context) => saveChange(afterTrip(context, 1, act), { change, newId: bench.newId }),
    'save',
  );
  expect(saved.kind).toBe('saved');
  const left = others.slice(0, -1).map(({ description }) => description);
  expect(await texts(bench)).toEqual([...left, TEXT]);
});

test('an import writes into the original of a copied row, and the copy stays', async () => {
  const bench = await benchWith(samplePeg());
  copyPhase(bench, 0);
  const incoming = samplePeg();
  const [phase] = incoming.objectives[0]?.phases ?? [];
  if (phase === undefined) throw new Error('no phase');
  phase.notes = 'importata';
  await bench.run((context) => importPeg(context, incoming), 'import');
  const [objective] = (await contentOf(bench)).peg.objectives;
  const imported = (objective?.phases ?? []).filter(({ notes }) => notes === 'importata');
  expect(imported.map(({ description }) => description)).toEqual([phase.description]);
  expect(await texts(bench)).toContain(TEXT);
});
