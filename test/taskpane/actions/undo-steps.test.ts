import {
  MOST_STEPS,
  broughtSteps,
  closedSteps,
  lastStep,
  undoPlaceOf,
  withStep,
  withoutStep,
  type UndoPlace,
  type UndoStep,
  type UndoSteps,
} from '../../../src/taskpane/actions/undo-steps';

const list: UndoPlace = { view: 'objectives', objective: null, tab: null };
const phases: UndoPlace = { view: 'objective', objective: { id: 'o1', code: 'P01' }, tab: 'phases' };
const indicators: UndoPlace = { ...phases, tab: 'indicators' };
const step = (text: string, place: UndoPlace): UndoStep => ({
  place,
  text,
  more: '',
  undo: { rows: [], lists: [] },
  isClosed: false,
});
const stepsOf = (...steps: UndoStep[]): UndoSteps => steps.reduce<UndoSteps>(withStep, []);
const textsFrom = (steps: UndoSteps, place: UndoPlace): string[] => {
  const last = lastStep(steps, place);
  return last === null ? [] : [last.text, ...textsFrom(withoutStep(steps, last), place)];
};

it.each([
  ['the same part of the same objective', phases, true],
  ['the same after a new code', { ...phases, objective: { id: 'o1', code: 'P99' } }, true],
  ['the same before it was given its Id', { ...phases, objective: { id: '', code: 'P01' } }, true],
  ['another objective with that code', { ...phases, objective: { id: 'o2', code: 'P01' } }, false],
  ['another objective', { ...phases, objective: { id: 'o2', code: 'P02' } }, false],
  ['another part', indicators, false],
  ['another view', list, false],
])('%s', (_, place, isSame) => {
  expect(lastStep(stepsOf(step('Salvato', phases)), place)?.text ?? null).toBe(isSame ? 'Salvato' : null);
});

it('takes back what was done in a place, the last first, whatever was done elsewhere between', () => {
  const steps = stepsOf(step('1', phases), step('a', indicators), step('2', phases), step('b', list));
  expect(textsFrom(steps, phases)).toEqual(['2', '1']);
  expect(textsFrom(steps, indicators)).toEqual(['a']);
});

it('keeps the last ten of each place', () => {
  const many = Array.from({ length: MOST_STEPS + 3 }, (_, index) => step(String(index + 1), phases));
  const steps = stepsOf(step('a', list), ...many);
  expect(MOST_STEPS).toBe(10);
  expect(textsFrom(steps, phases)).toEqual(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4']);
  expect(textsFrom(steps, list)).toEqual(['a']);
});

it('what was done last goes to the place that it led to, what was done before stays', () => {
  const steps = broughtSteps(stepsOf(step('1', list), step('2', list)), phases);
  expect(textsFrom(steps, phases)).toEqual(['2']);
  expect(textsFrom(steps, list)).toEqual(['1']);
  expect(broughtSteps([], phases)).toEqual([]);
});

it('a closed line can be opened only by doing something there again; its steps stay', () => {
  const steps = closedSteps(stepsOf(step('1', phases), step('a', list)), phases);
  expect(lastStep(steps, phases)?.isClosed).toBe(true);
  expect(lastStep(steps, list)?.isClosed).toBe(false);
  const again = withStep(steps, step('2', phases));
  expect(lastStep(again, phases)?.isClosed).toBe(false);
  expect(textsFrom(again, phases)).toEqual(['2', '1']);
});

it.each([
  [{ view: 'objective', objective: { id: 'o1', code: 'P01' }, tab: 'data' } as const, 'data'],
  [{ view: 'findings', objective: { id: 'o1', code: 'P01' }, tab: 'data' } as const, null],
])('only an objective has parts: %j', (place, tab) => {
  expect(undoPlaceOf(place)).toEqual({ view: place.view, objective: tab && place.objective, tab });
});
