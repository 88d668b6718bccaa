import { newObjective } from '../../../src/domain/drafts/objective-draft';
import { newCentre } from '../../../src/domain/drafts/register-drafts';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { firstSteps, nextStep } from '../../../src/domain/views/first-steps';

const blank = emptyPeg(2026);
const named = { ...blank.parameters, entity: 'Comune di Esempio' };
const centres = [{ ...newCentre(), id: 'c', code: '09' }];
const objectives = [{ ...newObjective(1), id: 'o', code: '2026_01' }];

it.each([
  ['nothing', blank, ['parameters', 'centres', 'objective'], 'parameters'],
  [
    'a blank for the municipality',
    { ...blank, parameters: { ...blank.parameters, entity: ' ' } },
    ['parameters', 'centres', 'objective'],
    'parameters',
  ],
  [
    'no year',
    { ...blank, parameters: { ...named, year: 0 } },
    ['parameters', 'centres', 'objective'],
    'parameters',
  ],
  ['municipality and year', { ...blank, parameters: named }, ['centres', 'objective'], 'centres'],
  ['centres alone', { ...blank, centres }, ['parameters', 'objective'], 'parameters'],
  ['all but an objective', { ...blank, parameters: named, centres }, ['objective'], 'objective'],
])('with %s the other steps are lacking, and the first of them is next', (_, peg, lacking, next) => {
  const steps = firstSteps(peg);
  expect(steps.map(({ step }) => step)).toEqual(['parameters', 'centres', 'objective']);
  expect(steps.filter(({ isDone }) => !isDone).map(({ step }) => step)).toEqual(lacking);
  expect(nextStep(steps)).toBe(next);
});

it('an objective that stands ends the steps, whatever else is lacking', () => {
  const steps = firstSteps({ ...blank, objectives });
  expect(steps).toEqual([]);
  expect(nextStep(steps)).toBeNull();
});
