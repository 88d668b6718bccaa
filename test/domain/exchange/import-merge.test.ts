import { defaultSettings, emptyPeg } from '../../../src/domain/records/defaults';
import type { Objective, Peg, Phase } from '../../../src/domain/records/records';
import { phaseOf } from '../../scheda/pegs';
import { mergeImport } from '../at-once';

const phase = (id: string, description: string): Phase => phaseOf({ id, description });

function objective(id: string, code: string, phases: Phase[] = []): Objective {
  return {
    id,
    order: 1,
    code,
    description: '',
    area: '',
    portfolio: '',
    directorate: '',
    director: '',
    centre: '',
    manager: '',
    type: '',
    programmes: [],
    weight: null,
    involved: [],
    status: [],
    phases,
    indicators: [],
  };
}

const pegOf = (...objectives: Objective[]): Peg => ({ ...emptyPeg(2026), objectives });
const idsOf = ({ objectives }: Peg) =>
  objectives.map(({ id, phases }) => [id, ...phases.map((row) => row.id)]);

test('an objective whose code the workbook has is its objective, however the code is written', () => {
  const { peg, repeated } = mergeImport(
    pegOf(objective('new', 'a_1'), objective('other', 'a_2')),
    pegOf(objective('known', 'A_1')),
  );
  expect(idsOf(peg)).toEqual([['known'], ['other']]);
  expect(repeated).toEqual([]);
});

test('phases without known ids go by position, and more than there were are new', () => {
  const present = pegOf(objective('o', 'A', [phase('1', 'uno'), phase('2', 'due')]));
  const file = pegOf(objective('n', 'A', [phase('x', 'uno'), phase('y', 'due'), phase('z', 'tre')]));
  expect(idsOf(mergeImport(file, present).peg)).toEqual([['o', '1', '2', 'z']]);
});

test('in a file that has ids, a phase with another id is a new one', () => {
  const present = pegOf(objective('o', 'A', [phase('1', 'uno'), phase('2', 'due')]));
  const file = pegOf(objective('o', 'A', [phase('z', 'tre'), phase('2', 'due')]));
  expect(idsOf(mergeImport(file, present).peg)).toEqual([['o', 'z', '2']]);
});

test('what refers to a row follows it to its known id', () => {
  const present = pegOf(objective('o', 'A', [phase('1', 'uno')]));
  const accepted = { id: 'a', objective: 'A', finding: 'f', row: 'x', reason: '', author: '', date: null };
  const file = { ...pegOf(objective('n', 'A', [phase('x', 'uno')])), accepted: [accepted] };
  expect(mergeImport(file, present).peg.accepted).toEqual([{ ...accepted, row: '1' }]);
});

test('an objective with rows typed by hand, still without id, cannot be imported', () => {
  const file = pegOf(objective('n', 'A', [phase('x', 'uno')]));
  expect(mergeImport(file, pegOf(objective('', 'A'))).repeated).toEqual(['A']);
  expect(mergeImport(file, pegOf(objective('o', 'A', [phase('', 'uno')]))).repeated).toEqual(['A']);
});

test('an id of one objective with the code of another cannot be imported', () => {
  const present = pegOf(objective('1', 'A'), objective('2', 'B'));
  expect(mergeImport(pegOf(objective('1', 'B')), present).repeated).toEqual(['B']);
  expect(mergeImport(pegOf(objective('1', 'B'), objective('2', 'A')), present).repeated).toEqual([]);
});

test('parameters that the file leaves out keep the value of the workbook', () => {
  const present = pegOf(objective('o', 'A'));
  const approval = { act: 'DGC 1', date: '2026-01-15' };
  const settings = { ...defaultSettings(), cap: 120, phaseShare: 40 };
  Object.assign(present.parameters, { entity: 'Comune', processedOn: '2026-02-01', approval, settings });
  const file = pegOf(objective('n', 'A'));
  Object.assign(file.parameters, { entity: 'Comune', settings: { ...defaultSettings(), phaseShare: 60 } });
  const { peg, replaced } = mergeImport(file, present);
  expect(peg.parameters).toEqual({ ...present.parameters, settings: { ...settings, phaseShare: 60 } });
  expect(replaced).toEqual(['settings']);
});

test('required parameters are taken from the file, and it is said which ones change', () => {
  const present = pegOf(objective('o', 'A'));
  Object.assign(present.parameters, { entity: 'Comune', referenceDate: '2026-12-31' });
  const file = pegOf(objective('n', 'A'));
  Object.assign(file.parameters, { entity: 'Comune', year: 2027, referenceDate: null });
  const { peg, replaced } = mergeImport(file, present);
  expect(peg.parameters).toEqual(file.parameters);
  expect(replaced).toEqual(['year', 'referenceDate']);
});
