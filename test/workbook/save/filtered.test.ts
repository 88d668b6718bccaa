import fc from 'fast-check';
import { editRows } from '../../../src/domain/edits/edits';
import type { Phase } from '../../../src/domain/records/records';
import { composeSchede } from '../../../src/workbook/compose/compose';
import { createRunner } from '../../../src/workbook/excel/run';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { changeBetween } from '../../../src/workbook/save/change';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, contentOf, preparedBench, samplePeg, snapshot, type Bench } from '../bench';
import { typeInto } from './edit-saves';
import { objectiveOf, phaseBatch, phasesOf } from './phase-saves';

/** A person filters the phases: those of these positions are hidden. */
function hidePhases(bench: Bench, positions: readonly number[]): void {
  let row = -1;
  bench.host.filter('tblFasi', () => {
    row += 1;
    return !positions.includes(row);
  });
}

/** Saves some phases of the first objective in one change; `meanwhile` happens after what there is was read. */
async function savePhases(
  bench: Bench,
  change: (phases: Phase[]) => Phase[],
  meanwhile: () => void = () => undefined,
) {
  const objective = await objectiveOf(bench);
  const edit = editRows(objective, { phases: objective.phases }, { phases: change(objective.phases) });
  return createRunner(bench.run).run('save', (context) =>
    saveChange(afterTrip(context, 1, meanwhile), {
      change: changeBetween(edit.before, edit.after),
      newId: bench.newId,
    }),
  );
}

const filtered = { ok: false, failure: { code: 'filtered', sheet: 'Fasi' } };

// Holds save-7.
test('whatever rows a filter hides, before or during the save, each value lands in its own row', async () => {
  const whole = await benchWith(samplePeg());
  const count = (await phasesOf(whole)).length;
  const some = fc.uniqueArray(fc.nat(count - 1), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(some, some, fc.boolean(), async (hidden, touched, late) => {
      const bench = await benchWith(samplePeg());
      const before = await phasesOf(bench);
      const hide = (): void => hidePhases(bench, hidden);
      if (!late) hide();
      const wanted = before.map((phase, at) =>
        touched.includes(at) ? { ...phase, description: `nuova ${at}`, progress: at } : phase,
      );
      const outcome = await savePhases(bench, () => wanted, late ? hide : undefined);
      expect(outcome).toMatchObject({ ok: true, value: { kind: 'saved' } });
      expect(await phasesOf(bench)).toEqual(wanted);
    }),
    { numRuns: 16 },
  );
});

test('rows typed by hand get their Id row by row while a filter hides some', async () => {
  const bench = await benchWith(samplePeg());
  const before = await phasesOf(bench);
  for (const row of [1, 3]) await typeInto(bench, 'tblFasi', row, 'Id', '');
  hidePhases(bench, [2, 3]);
  const [phase] = before;
  const objective = await objectiveOf(bench);
  if (phase === undefined) throw new Error('no phase');
  await bench.run(phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } }), 'save');
  const after = await phasesOf(bench);
  expect(after.map(({ description }) => description)).toEqual(before.map(({ description }) => description));
  expect(after.map(({ id }, at) => id === before[at]?.id)).toEqual(
    before.map((_, at) => at !== 1 && at !== 3),
  );
  expect(new Set(after.map(({ id }) => id)).size).toBe(before.length);
  expect((await contentOf(bench)).toAdopt).toEqual([]);
});

test.each<[string, (phases: Phase[]) => Phase[]]>([
  [
    'a new phase',
    (phases) => [...phases, { ...(phases[0] as Phase), id: 'ffffffff-0000-4000-8000-000000000009' }],
  ],
  ['a deleted phase', (phases) => phases.slice(1)],
])(
  '%s is refused while a filter hides rows of the sheet, which is named; nothing is written',
  async (_, change) => {
    const bench = await benchWith(samplePeg());
    hidePhases(bench, [0]);
    const before = snapshot(bench.host);
    expect(await savePhases(bench, change)).toMatchObject(filtered);
    expect(snapshot(bench.host)).toEqual(before);
    bench.host.filter('tblFasi', null);
    expect(await savePhases(bench, change)).toMatchObject({ ok: true });
  },
);

test('an import into a filtered table is refused, and nothing is written', async () => {
  const bench = await preparedBench();
  bench.host.filter('tblFasi', () => true);
  const before = snapshot(bench.host);
  const outcome = await createRunner(bench.run).run('import', (context) => importPeg(context, samplePeg()));
  expect(outcome).toMatchObject(filtered);
  expect(snapshot(bench.host)).toEqual(before);
});

test('*Prepara cartella* writes nothing while a table is filtered', async () => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, 'tblFasi', 1, 'Id', '');
  hidePhases(bench, [0]);
  const before = snapshot(bench.host);
  const prepare = () =>
    createRunner(bench.run).run('prepare', (context) => prepareWorkbook(context, { newId: bench.newId }));
  expect(await prepare()).toMatchObject(filtered);
  expect(snapshot(bench.host)).toEqual(before);
  bench.host.filter('tblFasi', null);
  expect(await prepare()).toMatchObject({ ok: true, value: { done: [{ kind: 'row', count: 1 }], left: [] } });
});

test('composing with the list of schede filtered paints nothing', async () => {
  const bench = await benchWith(samplePeg());
  bench.host.filter('tblSchede', () => true);
  const outcome = await createRunner(bench.run).run('compose', (context) =>
    composeSchede(context, { objectives: 'all', today: '2019-03-13' }),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'filtered' } });
  expect(bench.host.model.sheets.map(({ name }) => name)).not.toContain('Stampa');
});
