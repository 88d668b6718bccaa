import type { Peg, Phase } from '../../../src/domain/records/records';
import { importPeg } from '../../../src/workbook/save/import';
import { undoImport, undoState } from '../../../src/workbook/save/import-undo';
import type { Change } from '../../../src/workbook/save/change';
import { typeInto } from './edit-saves';
import { benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';

let last = 0;
const newId = (): string => `dddddddd-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;

const objectiveOf = (peg: Peg) => {
  const [objective] = peg.objectives;
  if (!objective) throw new Error('the sample has no objective');
  return objective;
};
const phaseOf = (peg: Peg): Phase => {
  const [phase] = objectiveOf(peg).phases;
  if (!phase) throw new Error('the sample has no phase');
  return phase;
};

/** A workbook with a list and a node; the file of another office changes some of it and adds to every table. */
function present(): Peg {
  const peg = samplePeg();
  peg.lists = { units: ['n.'], areas: ['Ambiente'] };
  return peg;
}

function coming(): Peg {
  const peg = present();
  const objective = objectiveOf(peg);
  Object.assign(phaseOf(peg), { notes: 'dal file', weight: 7.5, plannedEnd: null });
  const [indicator] = objective.indicators;
  if (!indicator) throw new Error('the sample has no indicator');
  Object.assign(indicator, { expected: 99, unit: 'utenti' });
  indicator.history = [
    ...indicator.history,
    { id: newId(), year: 2010, value: 1, unit: '', comparable: true, reason: '' },
  ];
  objective.phases = [...objective.phases, { ...phaseOf(peg), id: newId(), order: 99, description: 'Nuova' }];
  const [model] = objective.phases;
  if (!model) throw new Error('the sample has no phase');
  peg.objectives = [
    ...peg.objectives,
    {
      ...objective,
      id: newId(),
      code: 'NUOVO',
      order: 2,
      status: [{ date: '2018-06-30', paragraphs: [{ id: newId(), order: 1, text: 'A metà anno' }] }],
      phases: Array.from({ length: 30 }, (_, at) => ({
        ...model,
        id: newId(),
        order: at + 1,
        monitoring: [{ id: newId(), date: '2018-06-30', value: at, notes: '' }],
        approved: { weight: at },
      })),
      indicators: [],
      involved: [],
    },
  ];
  peg.centres = [...peg.centres, { id: newId(), code: 'ZZ', shortName: 'Nuovo', name: '', manager: '' }];
  peg.planning = [...peg.planning, { id: newId(), code: 'ZZ9', level: 1, parent: null, title: 'Nuova voce' }];
  peg.lists = { units: ['n.', 'ore', 'gg'], areas: ['Ambiente', 'Cultura'] };
  Object.assign(peg.parameters, { entity: 'Comune di Prova', referenceDate: '2018-06-30' });
  return peg;
}

/** Imports the file and gives what takes it back. */
async function imported(bench: Bench, peg: Peg, stopAfter = Infinity): Promise<Change> {
  let undo: Change = { rows: [], lists: [] };
  let asked = 0;
  await bench
    .run(
      (context) =>
        importPeg(context, peg, {
          requestBytes: 8_000,
          isCancelled: () => (asked += 1) > stopAfter,
          onWritten: (_, change) => (undo = change),
        }),
      'import',
    )
    .catch((error: unknown) => {
      if (stopAfter === Infinity) throw error;
    });
  return undo;
}

const back = (bench: Bench, change: Change, saveBytes?: number) =>
  bench.run(
    (context) => undoImport(context, change, { newId, ...(saveBytes !== undefined && { saveBytes }) }),
    'save',
  );

/** Somebody types into the cell of the phase that says so. */
async function typeIntoPhase(
  bench: Bench,
  [heading, says]: readonly [string, string],
  at: string,
  typed: string,
) {
  const { cell, rows } = await tableOf(bench, 'tblFasi');
  const index = rows.findIndex((_, row) => cell(row, heading) === says);
  await typeInto(bench, 'tblFasi', index, at, typed);
}

// Holds import-1.
test.each([
  ['one save', undefined],
  ['several saves', 4_000],
])('the undo of an import, in %s, leaves what was there before', async (_, saveBytes) => {
  const bench = await benchWith(present());
  const before = await contentOf(bench);
  const undo = await imported(bench, coming());
  expect((await contentOf(bench)).peg).not.toEqual(before.peg);
  expect(await back(bench, undo, saveBytes)).toBe('undone');
  expect((await contentOf(bench)).peg).toEqual(before.peg);
  expect((await contentOf(bench)).toAdopt).toEqual([]);
});

test('the undo of a small import leaves the very workbook of before', async () => {
  const bench = await benchWith(present());
  const before = snapshot(bench.host);
  const peg = present();
  Object.assign(phaseOf(peg), { notes: 'dal file', plannedEnd: null });
  const undo = await imported(bench, peg);
  expect(await back(bench, undo)).toBe('undone');
  expect(snapshot(bench.host)).toEqual(before);
});

test('a second undo writes nothing', async () => {
  const bench = await benchWith(present());
  const undo = await imported(bench, coming());
  await back(bench, undo);
  const after = snapshot(bench.host);
  expect(await back(bench, undo)).toBe('undone');
  expect(snapshot(bench.host)).toEqual(after);
});

test('an import that was stopped is taken back as far as it came', async () => {
  const bench = await benchWith(present());
  const before = await contentOf(bench);
  const undo = await imported(bench, coming(), 2);
  expect(undo.rows.length).toBeGreaterThan(3);
  expect((await contentOf(bench)).peg).not.toEqual(before.peg);
  expect(await back(bench, undo)).toBe('undone');
  expect((await contentOf(bench)).peg).toEqual(before.peg);
});

test.each([
  ['a field that the import changed', ['Note', 'dal file'], 'Peso', '33'],
  ['a row that it added', ['Descrizione', 'Nuova'], 'Responsabile', 'ROSSI'],
] as const)('it is refused whole after somebody has changed %s', async (_, row, heading, value) => {
  const bench = await benchWith(present());
  const undo = await imported(bench, coming());
  await typeIntoPhase(bench, row, heading, value);
  const after = snapshot(bench.host);
  expect(await back(bench, undo, 4_000)).toBe('refused');
  expect(snapshot(bench.host)).toEqual(after);
});

test('it is refused while a row of others belongs to an objective that would go', async () => {
  const bench = await benchWith(present());
  const undo = await imported(bench, coming());
  const { peg } = await contentOf(bench);
  const added = peg.objectives.find(({ code }) => code === 'NUOVO');
  if (!added) throw new Error('it was not imported');
  added.phases = [...added.phases, { ...phaseOf(peg), id: newId(), order: 77, description: 'Di un collega' }];
  await bench.run((context) => importPeg(context, peg), 'import');
  const after = snapshot(bench.host);
  expect(await back(bench, undo)).toBe('refused');
  expect(snapshot(bench.host)).toEqual(after);
});

test('what others wrote beside a changed field stays', async () => {
  const bench = await benchWith(present());
  const peg = present();
  phaseOf(peg).notes = 'dal file';
  const undo = await imported(bench, peg);
  await typeIntoPhase(bench, ['Note', 'dal file'], 'Peso', '33');
  expect(await back(bench, undo)).toBe('undone');
  const phase = phaseOf((await contentOf(bench)).peg);
  expect([phase.notes, phase.weight]).toEqual([phaseOf(present()).notes, 33]);
});

test('a formula that a person had typed comes back as a formula', async () => {
  const bench = await benchWith(present());
  const { description } = phaseOf(present());
  await typeIntoPhase(bench, ['Descrizione', description], 'Peso', '=5+6');
  const formula = async () => {
    const { place, sheet } = await tableOf(bench, 'tblFasi');
    const { row, column } = place(0, 'Peso');
    return bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      range.load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    }, 'test');
  };
  expect(await formula()).toEqual([['=5+6']]);
  const peg = present();
  phaseOf(peg).weight = 40;
  const undo = await imported(bench, peg);
  expect(await formula()).toEqual([[40]]);
  await back(bench, undo);
  expect(await formula()).toEqual([['=5+6']]);
});

test('what is not as before yet is told by reading', async () => {
  const bench = await benchWith(present());
  const undo = await imported(bench, coming());
  const state = () => bench.run((context) => undoState(context, undo, newId), 'open');
  expect(await state()).toBe('open');
  await back(bench, undo);
  expect(await state()).toBe('undone');
});
