import { readCorrection, showCorrection } from '../../../src/domain/drafts/correction-draft';
import {
  approveRest,
  changeCorrection,
  changeParameters,
  correctPlanned,
  putBack,
  rowsWithoutApproved,
  withdrawCorrection,
} from '../../../src/domain/edits/correction-edits';
import { plannedChanges, unexplained, type Explanation } from '../../../src/domain/edits/corrections';
import { toSerial } from '../../../src/domain/values/dates';
import type { Edit } from '../../../src/domain/edits/edits';
import { findingsOf } from '../../../src/domain/findings/findings';
import { newIndicator } from '../../../src/domain/drafts/indicator-draft';
import { newPhase } from '../../../src/domain/drafts/phase-draft';
import type { Objective, Peg, Phase } from '../../../src/domain/records/records';
import { changeBetween, type Change } from '../../../src/workbook/save/change';
import { importPeg } from '../../../src/workbook/save/import';
import { saveChange } from '../../../src/workbook/save/save';
import { showSheetOf } from '../../../src/workbook/show/show-sheet';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, preparedBench, samplePeg, snapshot, tableOf, type Bench } from '../bench';

const approval = { act: 'D.G.C. n. 12/2018', date: '2018-02-01' };
const decided: Explanation = {
  kind: 'variazione',
  act: 'D.G. 30/2018',
  reason: 'Meno personale',
  author: 'ROSSI ANNA',
};
const date = '2018-06-01';

const pegOf = async (bench: Bench): Promise<Peg> => (await contentOf(bench)).peg;

function firstOf(peg: Peg): { objective: Objective; phase: Phase } {
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  if (objective === undefined || phase === undefined) throw new Error('the workbook is empty');
  return { objective, phase };
}

async function write(bench: Bench, change: Change): Promise<Change> {
  const { value, trips } = await bench.trips((context) =>
    saveChange(context, { change, newId: bench.newId }),
  );
  if (value.kind !== 'saved') throw new Error(`the save ended as ${value.kind}`);
  expect(trips).toBe(2);
  return value.undo;
}

const save = (bench: Bench, edit: Edit) => write(bench, changeBetween(edit.before, edit.after));

const approve = async (bench: Bench): Promise<Change> => {
  const peg = await pegOf(bench);
  return save(bench, changeParameters(peg, peg.parameters, { ...peg.parameters, approval }, bench.newId));
};

async function correct(bench: Bench, changed: Partial<Phase>, explanation = decided): Promise<Change> {
  const peg = await pegOf(bench);
  const { objective, phase } = firstOf(peg);
  const after = { ...phase, ...changed };
  const changes = plannedChanges(phase, after, peg.corrections);
  const { newId } = bench;
  return save(bench, correctPlanned({ objective, before: phase, after, changes, explanation, date, newId }));
}

const planFindings = (peg: Peg): string[] =>
  findingsOf(peg)
    .map(({ code }) => code)
    .filter((code) => code === 'planned-changed' || code === 'correction-proposed');

test('the day of approval keeps every planned value with its act, and is undone as a whole', async () => {
  const bench = await benchWith(samplePeg());
  const old = snapshot(bench.host);
  const peg = await pegOf(bench);
  const undo = await approve(bench);
  const approved = await pegOf(bench);
  const { objective, phase } = firstOf(approved);
  expect(phase.approved).toEqual({
    weight: phase.weight,
    plannedStart: phase.plannedStart,
    plannedEnd: phase.plannedEnd,
  });
  expect(objective.indicators.map(({ approved: { expected } }) => expected)).toEqual(
    objective.indicators.map(({ expected }) => expected),
  );
  expect([rowsWithoutApproved(approved), planFindings(approved)]).toEqual([0, []]);
  const table = await tableOf(bench, 'tblApprovato');
  expect(table.rows).toHaveLength(objective.phases.length * 3 + objective.indicators.length * 2);
  expect([table.cell(0, 'Atto'), table.cell(0, 'Data')]).toEqual([approval.act, toSerial(approval.date)]);
  await write(bench, undo);
  expect(await pegOf(bench)).toEqual(peg);
  expect(snapshot(bench.host).sheets.map(({ name }) => name)).toEqual(old.sheets.map(({ name }) => name));
});

test('a correction is the row, its note and the register in one batch, and is undone as a whole', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  await approve(bench);
  const before = await pegOf(bench);
  const undo = await correct(bench, { weight: 12.5, plannedEnd: '2018-11-30' });
  const after = await pegOf(bench);
  expect(firstOf(after).phase.notes).toBe(
    'Variazione (D.G. 30/2018): peso 12,50\nVariazione (D.G. 30/2018): fine prevista 30/11/2018',
  );
  expect(after.corrections).toMatchObject([
    { field: 'weight', after: 12.5, state: 'approvata', date, row: firstOf(after).phase.id },
    { field: 'plannedEnd', before: '2018-12-31', after: '2018-11-30', reason: 'Meno personale' },
  ]);
  expect(planFindings(after)).toEqual([]);
  const table = await tableOf(bench, 'tblRettifiche');
  expect([table.cell(1, 'Campo'), table.cell(1, 'Valore dopo'), table.cell(1, 'Stato')]).toEqual([
    'Fine prevista',
    toSerial('2018-11-30'),
    'approvata',
  ]);
  expect(table.cell(1, 'Descrizione della riga')).toBe(firstOf(after).phase.description);
  const { row, column } = table.place(1, 'Valore dopo');
  const format = await bench.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(table.sheet).getCell(row, column).load('numberFormat');
    await context.sync();
    return (cell.numberFormat as string[][])[0]?.[0];
  }, 'test');
  expect(format).toBe('dd/mm/yyyy');
  await write(bench, undo);
  expect(await pegOf(bench)).toEqual(before);
});

test('a weight typed over in the sheet is found and put back, which can be undone', async () => {
  const bench = await benchWith(samplePeg());
  await approve(bench);
  const before = await pegOf(bench);
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(0, 'Peso');
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', row, column, '99'));
  const typed = await pegOf(bench);
  expect(planFindings(typed)).toEqual(['planned-changed']);
  const { objective, phase } = firstOf(typed);
  const [change] = unexplained(phase, typed.corrections);
  if (change === undefined) throw new Error('nothing is found');
  const undo = await save(bench, putBack(objective, phase, change, bench.newId));
  expect(await pegOf(bench)).toEqual(before);
  await write(bench, undo);
  expect(await pegOf(bench)).toEqual(typed);
});

test('the act of a proposal goes into the register and into the note', async () => {
  const bench = await benchWith(samplePeg());
  await approve(bench);
  await correct(bench, { weight: 12.5 }, { ...decided, act: '' });
  const peg = await pegOf(bench);
  expect(planFindings(peg)).toEqual(['correction-proposed']);
  const [correction] = peg.corrections;
  if (correction === undefined) throw new Error('there is no correction');
  const reading = readCorrection({ ...showCorrection(correction), act: 'D.G. 31/2018' }, correction);
  if (!reading.ok) throw new Error('the act is refused');
  const undo = await save(bench, changeCorrection(peg, correction, reading.record, bench.newId));
  const after = await pegOf(bench);
  expect([planFindings(after), after.corrections[0]?.state]).toEqual([[], 'approvata']);
  expect(firstOf(after).phase.notes).toBe('Variazione (D.G. 31/2018): peso 12,50');
  await write(bench, undo);
  expect(await pegOf(bench)).toEqual(peg);
});

test('a proposal is withdrawn with its value and its sentence, and comes back by undoing', async () => {
  const bench = await benchWith(samplePeg());
  await approve(bench);
  const before = await pegOf(bench);
  await correct(bench, { plannedEnd: '2018-11-30' }, { ...decided, act: '' });
  const peg = await pegOf(bench);
  const [correction] = peg.corrections;
  if (correction === undefined) throw new Error('there is no correction');
  const undo = await save(bench, withdrawCorrection(peg, correction, bench.newId));
  expect(await pegOf(bench)).toEqual(before);
  await write(bench, undo);
  expect(await pegOf(bench)).toEqual(peg);
});

test('a phase typed by hand is approved, too, and is given its Id', async () => {
  const bench = await benchWith(samplePeg());
  const { row, column } = (await tableOf(bench, 'tblFasi')).place(0, 'Id');
  bench.host.asAnotherPerson(() => bench.host.type('Fasi', row, column, ''));
  expect(firstOf(await pegOf(bench)).phase.id).toBe('');
  await approve(bench);
  const { phase } = firstOf(await pegOf(bench));
  expect([phase.id === '', phase.approved.weight]).toEqual([false, phase.weight]);
});

test('rows that came after the approval are approved later, the others stay as they are', async () => {
  const bench = await benchWith(samplePeg());
  await approve(bench);
  const { objective, phase } = firstOf(await pegOf(bench));
  const added = { ...newPhase(99), id: bench.newId(), description: 'Nuova', weight: 3 };
  const part = (phases: Phase[]): Objective => ({
    ...objective,
    involved: [],
    status: [],
    indicators: [],
    phases,
  });
  const peg = await pegOf(bench);
  await save(bench, {
    before: { ...peg, objectives: [part([])] },
    after: { ...peg, objectives: [part([added])] },
  });
  const now = await pegOf(bench);
  expect(rowsWithoutApproved(now)).toBe(1);
  await save(bench, approveRest(now, bench.newId));
  const done = await pegOf(bench);
  expect(rowsWithoutApproved(done)).toBe(0);
  expect(done.objectives[0]?.phases.at(-1)?.approved).toMatchObject({ weight: 3, plannedEnd: null });
  expect(firstOf(done).phase).toEqual(phase);
});

test('the register is brought into view', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run((context) => showSheetOf(context, 'corrections'), 'show');
  const active = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  }, 'test');
  expect(active).toBe('Rettifiche');
});

test('4.000 phases and 1.000 indicators are approved in one batch under Excel’s limit, and undone', async () => {
  const peg = samplePeg();
  const [model] = peg.objectives;
  if (model === undefined) throw new Error('the sample is empty');
  const id = (kind: string, number: number) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;
  peg.objectives = Array.from({ length: 500 }, (_, index) => ({
    ...model,
    id: id('eeeeeeee', index),
    code: `OB${index}`,
    order: index,
    status: [],
    involved: [],
    phases: Array.from({ length: 8 }, (_phase, part) => ({
      ...newPhase(part),
      id: id('cccccccc', index * 8 + part),
      description: 'Fase',
      weight: 12.5,
      plannedStart: '2018-01-01',
      plannedEnd: '2018-12-31',
    })),
    indicators: Array.from({ length: 2 }, (_indicator, part) => ({
      ...newIndicator(part),
      id: id('dddddddd', index * 2 + part),
      expected: 10,
    })),
  }));
  const bench = await preparedBench();
  // What is counted here are rows and bytes: no formula looks at them.
  bench.host.book.calculationMode = 'Manual';
  await bench.run((context) => importPeg(context, peg), 'import');
  const undo = await approve(bench);
  expect((await tableOf(bench, 'tblApprovato')).rows).toHaveLength(14_000);
  expect(rowsWithoutApproved(await pegOf(bench))).toBe(0);
  await write(bench, undo);
  expect((await tableOf(bench, 'tblApprovato')).rows).toHaveLength(1);
});
