import fc from 'fast-check';
import {
  indicatorFigures,
  isInverted,
  lightOf,
  objectiveFigures,
  phaseFigures,
} from '../../../src/domain/figures/figures';
import type { Indicator, Phase } from '../../../src/domain/records/records';
import { indicator, objective, parameters, phase, settings } from '../records-for-tests';

const REFERENCE = '2018-12-31';
const open = { progress: null, actualStart: null, actualEnd: null, plannedEnd: '2019-06-30' };

test.each<[string, Partial<Phase>, string, number | null]>([
  ['nothing is done and its end is to come', open, 'not-started', null],
  ['its planned end is the reference date', { ...open, plannedEnd: REFERENCE }, 'not-started', null],
  ['progress is 0', { ...open, progress: 0 }, 'not-started', null],
  ['it has no dates at all', { ...open, plannedStart: null, plannedEnd: null }, 'not-started', null],
  ['it has some progress', { ...open, progress: 1 }, 'in-progress', null],
  ['it has started', { ...open, actualStart: '2018-02-01' }, 'in-progress', null],
  ['its planned end is past', { ...open, progress: 99, plannedEnd: '2018-12-21' }, 'late', 10],
  ['it never started and its planned end is past', { ...open, plannedEnd: '2018-12-30' }, 'late', 1],
  ['it ended a day early', { plannedEnd: '2018-04-15', actualEnd: '2018-04-14' }, 'completed', -1],
  ['it ended late', { plannedEnd: '2018-04-15', actualEnd: '2018-05-15' }, 'completed', 30],
  ['it ended on its day', {}, 'completed', 0],
  ['it ended without a plan', { plannedEnd: null }, 'completed', null],
  ['it is at 100 without an end', { actualEnd: null, plannedEnd: '2018-01-31' }, 'completed', null],
  ['it has an end but less progress', { progress: 60 }, 'completed', 0],
])('when %s, the phase is as expected', (_, changes, state, days) => {
  expect(phaseFigures(phase(changes), REFERENCE)).toEqual({ state, days });
});

test('without a reference date no phase is late', () => {
  expect(phaseFigures(phase({ ...open, plannedEnd: '2000-01-01' }), null)).toEqual({
    state: 'not-started',
    days: null,
  });
});

test.each<[Partial<Indicator>, number | null]>([
  [{ measure: 'ratio', base: 801, current: 469 }, 58.55],
  [{ measure: 'variation', base: 2384, current: 2860 }, 19.97],
  [{ measure: 'variation', base: 200, current: 100 }, -50],
  [{ measure: 'ratio', base: 0, current: 5 }, null],
  [{ measure: 'ratio', base: 5, current: null }, null],
  [{ measure: 'number', base: 5, current: 5 }, null],
])('the computed value of %j is %p', (changes, computed) => {
  expect(indicatorFigures(indicator(changes), settings()).computed).toBe(computed);
});

test('the computed value counts, not the achieved one that contradicts it', () => {
  const changes = { measure: 'variation', base: 2384, current: 2860, expected: 20, achieved: 83.35 } as const;
  expect(indicatorFigures(indicator(changes), settings())).toEqual({
    working: { formula: 'variation', base: 2384, current: 2860 },
    computed: 19.97,
    value: 19.97,
    degree: 99.85,
    outcome: 'not-reached',
  });
  expect(indicatorFigures(indicator({ ...changes, current: null }), settings()).value).toBe(83.35);
});

const CAP = 120;

test.each<[Partial<Indicator>, number | null, string | null]>([
  [{ expected: 10, achieved: 5 }, 50, 'not-reached'],
  [{ expected: 10, achieved: 10 }, 100, 'reached'],
  [{ expected: 10, achieved: 11 }, 110, 'reached'],
  [{ expected: 10, achieved: 30 }, CAP, 'reached'],
  [{ expected: 10, achieved: -3 }, 0, 'not-reached'],
  [{ expected: 3, achieved: 1, measure: 'percent' }, 33.33, 'not-reached'],
  [{ expected: 10, achieved: 20, polarity: 'down' }, 50, 'not-reached'],
  [{ expected: 10, achieved: 8, polarity: 'down' }, CAP, 'reached'],
  [{ expected: 10, achieved: 0, polarity: 'down' }, CAP, 'reached'],
  [{ expected: 10, achieved: -1, polarity: 'down' }, CAP, 'reached'],
  [{ expected: 0, achieved: 0 }, 100, 'reached'],
  [{ expected: 0, achieved: 7 }, 100, 'reached'],
  [{ expected: 0, achieved: -7 }, 0, 'not-reached'],
  [{ expected: 0, achieved: 0, polarity: 'down' }, 100, 'reached'],
  [{ expected: 0, achieved: 1, polarity: 'down' }, 0, 'not-reached'],
  [{ expected: -10, achieved: -11, polarity: 'down' }, 110, 'reached'],
  [{ expected: -10, achieved: -5, polarity: 'down' }, 50, 'not-reached'],
  [{ expected: -10, achieved: 5, polarity: 'down' }, 0, 'not-reached'],
  [{ expected: -10, achieved: -20 }, 50, 'not-reached'],
  [{ expected: -10, achieved: 0 }, CAP, 'reached'],
  [{ expected: -10, achieved: 5 }, CAP, 'reached'],
  [{ expected: 1, achieved: 1, measure: 'yes-no' }, 100, 'reached'],
  [{ expected: 1, achieved: 0, measure: 'yes-no' }, 0, 'not-reached'],
  [{ expected: 0, achieved: 0, measure: 'yes-no' }, 100, 'reached'],
  [{ expected: 0, achieved: 1, measure: 'yes-no' }, 0, 'not-reached'],
  [{ expected: '2018-06-30', achieved: '2018-06-30', measure: 'date' }, 100, 'reached'],
  [{ expected: '2018-06-30', achieved: '2018-06-29', measure: 'date' }, 100, 'reached'],
  [{ expected: '2018-06-30', achieved: '2018-07-01', measure: 'date' }, 0, 'not-reached'],
  [{ expected: '2018-06-30', achieved: '2018-07-01', measure: 'date', polarity: 'down' }, 100, 'reached'],
  [{ expected: 'Sì, fatto', achieved: ' sì,  FATTO ', measure: 'text' }, 100, 'reached'],
  [{ expected: 'fatto', achieved: 'quasi fatto', measure: 'text' }, null, null],
  [{ expected: null, achieved: 5 }, null, null],
  [{ expected: 10, achieved: null }, null, null],
  [{ expected: 'dieci', achieved: 5 }, null, null],
  [{ expected: 10, achieved: 'cinque' }, null, null],
])('the degree of %j is %p and the outcome %p', (changes, degree, outcome) => {
  expect(indicatorFigures(indicator(changes), settings({ cap: CAP }))).toMatchObject({ degree, outcome });
});

test('a missing achieved value counts 0 only where the settings say so, and never as a low value that is good', () => {
  const missing = indicator({ achieved: null, polarity: 'down' });
  expect(indicatorFigures(missing, settings())).toMatchObject({ degree: null, outcome: null });
  expect(indicatorFigures(missing, settings({ missing: 'zero' }))).toMatchObject({
    degree: 0,
    outcome: 'not-reached',
  });
  expect(indicatorFigures({ ...missing, expected: null }, settings({ missing: 'zero' })).degree).toBeNull();
});

test('a degree is between 0 and the cap, and at least 100 exactly when the expected value is reached', () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom('up', 'down'), (expected, achieved, polarity) => {
      const { degree, outcome } = indicatorFigures(
        indicator({ expected, achieved, polarity }),
        settings({ cap: 150 }),
      );
      expect(degree).toBeGreaterThanOrEqual(0);
      expect(degree).toBeLessThanOrEqual(150);
      expect((degree ?? 0) >= 100).toBe(outcome === 'reached');
    }),
    { numRuns: 1000 },
  );
});

test('a ratio computed the wrong way round is recognised, also when cut instead of rounded', () => {
  const working = { formula: 'variation', base: 2384, current: 2860 } as const;
  expect(isInverted(83.36, working)).toBe(true);
  expect(isInverted(83.35, working)).toBe(true);
  expect(isInverted(83.3, working)).toBe(false);
  expect(isInverted(83.35, { ...working, current: 0 })).toBe(false);
});

function withWeights(...weights: (number | null)[]) {
  return objective({ phases: weights.map((weight) => phase({ weight })) });
}

test.each<[(number | null)[], number | null, number | null, string | null]>([
  [[50, 50], 100, 0, 'ok'],
  [[33.33, 33.33, 33.33], 99.99, -0.01, 'ok'],
  [[33.3, 33.3, 33.35], 99.95, -0.05, 'ok'],
  [[33.3, 33.3, 33.34], 99.94, -0.06, 'missing'],
  [[60, 50], 110, 10, 'excess'],
  [[100, null], 100, 0, 'ok'],
  [[0, 0], 0, -100, 'missing'],
  [[null, null], null, null, null],
  [[], null, null, null],
])('weights %j make %p, gap %p: %p', (weights, weightSum, weightGap, weightCheck) => {
  expect(objectiveFigures(withWeights(...weights), parameters())).toMatchObject({
    weightSum,
    weightGap,
    weightCheck,
  });
});

test.each<[string, [number | null, number | null][], number | null]>([
  ['is weighted', [[25, 100], [75, 50]], 62.5], // prettier-ignore
  ['divides by the weights there are', [[10, 100], [10, 50]], 75], // prettier-ignore
  ['counts nothing for a phase that has not reported', [[50, 100], [50, null]], 50], // prettier-ignore
  ['ignores a phase without weight', [[50, 100], [null, 0]], 100], // prettier-ignore
  ['is rounded to two decimals', [[1, 100], [2, 50]], 66.67], // prettier-ignore
  ['is blank when nobody has reported', [[50, null], [50, null]], null], // prettier-ignore
  ['is blank without weights', [[null, 100]], null],
  ['is blank when the weights are 0', [[0, 100]], null],
  ['is blank without phases', [], null],
])('progress %s', (_, rows, progress) => {
  const phases = rows.map(([weight, done]) => phase({ weight, progress: done }));
  expect(objectiveFigures(objective({ phases }), parameters()).progress).toBe(progress);
});

test('days late are those of the latest phase, never negative, blank when no phase has days', () => {
  const late = (...ends: (string | null)[]) => {
    const phases = ends.map((actualEnd) => phase({ plannedEnd: '2018-06-30', actualEnd }));
    return objectiveFigures(objective({ phases }), parameters()).daysLate;
  };
  expect(late('2018-07-10', '2018-07-01', '2018-06-01')).toBe(10);
  expect(late('2018-06-01')).toBe(0);
  expect(late(null)).toBeNull();
  expect(late()).toBeNull();
});

const half = { expected: 10, achieved: 5 };
const full = { expected: 10, achieved: 10 };
const unknown = { expected: 10, achieved: null };

test.each<[string, Partial<Indicator>[], number | null]>([
  ['is the mean without weights', [half, full], 75],
  ['is weighted if every indicator has a weight', [{ ...half, weight: 30 }, { ...full, weight: 70 }], 85], // prettier-ignore
  ['is the mean if one weight is missing', [{ ...half, weight: 30 }, full], 75],
  ['is the mean if the weights are 0', [{ ...half, weight: 0 }, { ...full, weight: 0 }], 75], // prettier-ignore
  ['leaves out what has no degree', [half, unknown], 50],
  ['leaves out the weight of what has no degree', [{ ...half, weight: 30 }, { ...unknown, weight: 70 }], 50], // prettier-ignore
  ['is blank when nothing has a degree', [unknown], null],
  ['is blank without indicators', [], null],
])('achievement of the indicators %s', (_, rows, indicatorAchievement) => {
  const indicators = rows.map(indicator);
  expect(objectiveFigures(objective({ indicators }), parameters())).toMatchObject({
    indicatorCount: rows.length,
    indicatorsReached: rows.filter(({ achieved }) => achieved === 10).length,
    indicatorAchievement,
  });
});

const threeQuarters = [phase({ progress: 75 })];

test.each<[string, Parameters<typeof objective>[0], number | null, number | null]>([
  ['is that of the phases without a share', {}, null, 75],
  ['is that of the indicators without phases', { phases: [] }, null, 50],
  ['is that of the phases without indicators', { indicators: [] }, 40, 75],
  ['mixes both by the share', {}, 40, 60],
  ['is that of the indicators at share 0', {}, 0, 50],
  ['needs no progress at share 0', { phases: [phase({ progress: null })] }, 0, 50],
  ['is that of the phases at share 100', { indicators: [indicator(unknown)] }, 100, 75],
  ['is blank while one half is missing', { indicators: [indicator(unknown)] }, 40, null],
  ['is blank with neither', { phases: [], indicators: [] }, 40, null],
])('achievement of the objective %s', (_, changes, phaseShare, achievement) => {
  const whole = objective({ phases: threeQuarters, indicators: [indicator(half)], ...changes });
  expect(objectiveFigures(whole, parameters({ phaseShare })).achievement).toBe(achievement);
});

test('lights change at their thresholds', () => {
  expect([59.99, 60, 89.99, 90, null].map((percent) => lightOf(percent, [60, 90]))).toEqual([
    'red',
    'amber',
    'amber',
    'green',
    null,
  ]);
});
