import { findingsOf } from '../../../src/domain/findings/findings';
import type { Indicator, Objective, Peg } from '../../../src/domain/records/records';
import { found } from './found';
import { indicator, objective, pegWith, phase } from '../records-for-tests';

const history = (year: number, value: number | string, unit = '', comparable = true) => ({
  id: `h${year}`,
  year,
  value,
  unit,
  comparable,
  reason: '',
});

const growth = (changes: Partial<Indicator>): Partial<Objective> => ({
  indicators: [
    indicator({
      measure: 'variation',
      unit: '%',
      base: 2384,
      current: 2860,
      expected: 10,
      achieved: 19.97,
      ...changes,
    }),
  ],
});

test.each<[string, Partial<Objective>, string[]]>([
  [
    'weight and progress of a phase outside 0–100',
    { phases: [phase({ weight: 130 }), phase({ weight: -30, progress: 100.5 })] },
    [
      'phase-weight-range error phase 1 {"value":"130"}',
      'phase-weight-range error phase 2 {"value":"-30"}',
      'progress-range error phase 2 {"value":"100,5"}',
    ],
  ],
  [
    'an unknown centre of a phase',
    { phases: [phase({ centre: 'X' })] },
    ['unknown-phase-centre error phase 1 {"text":"X"}'],
  ],
  [
    'a phase that started and has no progress',
    { phases: [phase({ progress: 0, actualEnd: null })] },
    ['started-no-progress warning phase 1 {"start":"01/01/2018"}'],
  ],
  [
    'a phase that started early and does not say how far it is',
    { phases: [phase({ progress: null, plannedStart: '2019-01-01', plannedEnd: null, actualEnd: null })] },
    ['progress-missing warning phase 1 {}'],
  ],
  [
    'a phase that ended late',
    { phases: [phase({ plannedEnd: '2018-12-30' })] },
    ['ended-late-no-note warning phase 1 {"plannedEnd":"30/12/2018","actualEnd":"31/12/2018","days":1}'],
  ],
  [
    'a phase that ended late, with a note',
    { phases: [phase({ plannedEnd: '2018-12-30', notes: 'Gara' })] },
    [],
  ],
  ['a phase that ended a day early', { phases: [phase({ actualEnd: '2018-12-30' })] }, []],
  [
    'the weight of an indicator beyond 100',
    { indicators: [indicator({ weight: 100.01 })] },
    ['indicator-weight-range error indicator 1 {"value":"100,01"}'],
  ],
  [
    'a computation without its base',
    growth({ base: 0 }),
    ['working-incomplete hint indicator 1 {"field":"base"}'],
  ],
  [
    'a typed value that would do where the computed one does not, even with a note',
    growth({ expected: 20, achieved: 83.35, notes: 'nota' }),
    [
      'achieved-inverted warning indicator 1 {"achieved":"83,35","working":"(2860 − 2384) / 2384","computed":"19,97","inverted":"2384 / 2860"}',
      'computed-below-expected warning indicator 1 {"achieved":"83,35","computed":"19,97","expected":"20"}',
    ],
  ],
  [
    'a computed value that misses, without a note',
    growth({ expected: 20 }),
    ['below-expected-no-note warning indicator 1 {"value":"19,97","expected":"20"}'],
  ],
  [
    'a base that is not last year’s value, and an earlier value in its unit beside a percentage',
    growth({ history: [history(2017, 2380), history(2016, 2100)] }),
    [
      'history-other-unit warning indicator 1 {"year":"2017","value":"2.380","result":"19,97"}',
      'base-differs warning indicator 1 {"base":"2.384","year":"2017","value":"2.380"}',
      'history-other-unit warning indicator 1 {"year":"2016","value":"2.100","result":"19,97"}',
    ],
  ],
  ['earlier percentages', growth({ history: [history(2017, 15.2), history(2016, 22, '%')] }), []],
  [
    'an earlier value whose unit is written: it is not compared with the percentage, but with the base',
    growth({ history: [history(2017, 2380, 'iscritti')] }),
    ['base-differs warning indicator 1 {"base":"2.384","year":"2017","value":"2.380"}'],
  ],
  ['an earlier value marked as not comparable', growth({ history: [history(2017, 2384, '', false)] }), []],
  [
    'a base of a number that is not last year’s value',
    { indicators: [indicator({ unit: 'n.', base: 9, history: [history(2017, 8.5, 'N.')] })] },
    ['base-differs warning indicator 1 {"base":"9","year":"2017","value":"8,5"}'],
  ],
  [
    'a base beside an earlier value in another unit',
    { indicators: [indicator({ unit: 'n.', base: 9, history: [history(2017, 8.5, 'km')] })] },
    [],
  ],
  [
    'an earlier value that is neither yes nor no',
    {
      indicators: [
        indicator({
          measure: 'yes-no',
          expected: 1,
          achieved: 1,
          history: [history(2017, 12), history(2016, 1), history(2015, 12, '', false)],
        }),
      ],
    },
    ['history-yes-no-value warning indicator 1 {"year":"2017","text":"12"}'],
  ],
  [
    'an end after the day that is reported on',
    { phases: [phase({ plannedEnd: '2019-03-31', actualEnd: '2019-03-31' })] },
    [
      'actual-after-reference warning phase 1 {"field":"actualEnd","date":"31/03/2019","reference":"31/12/2018"}',
    ],
  ],
  [
    'a plan of twenty years',
    { phases: [phase({ plannedStart: '2008-01-01', plannedEnd: '2028-12-31' })] },
    ['dates-far-from-year warning phase 1 {"field":"plannedStart","date":"01/01/2008","year":"2018"}'],
  ],
  [
    'a phase of the plan of recovery, of six years',
    { phases: [phase({ plannedStart: '2017-11-06', plannedEnd: '2023-08-31', actualStart: '2017-11-06' })] },
    [],
  ],
  [
    'a work that ended as long ago as counts as near, and one a year before',
    {
      phases: [
        phase({ weight: 50, plannedStart: '2013-01-01' }),
        phase({ weight: 50, plannedStart: '2012-12-31' }),
      ],
    },
    ['dates-far-from-year warning phase 2 {"field":"plannedStart","date":"31/12/2012","year":"2018"}'],
  ],
  [
    'a phase of last year only',
    {
      phases: [
        phase({
          plannedStart: '2017-01-01',
          plannedEnd: '2017-12-31',
          actualStart: '2017-02-01',
          actualEnd: '2017-12-31',
        }),
      ],
    },
    ['dates-of-other-year warning phase 1 {"found":"2017","year":"2018"}'],
  ],
  [
    'a term of next year alone, and a phase of next year that has not begun',
    {
      phases: [
        phase({
          weight: 50,
          progress: 0,
          plannedStart: null,
          plannedEnd: '2019-06-30',
          actualStart: null,
          actualEnd: null,
        }),
        phase({
          weight: 50,
          progress: null,
          plannedStart: '2019-01-01',
          plannedEnd: '2019-12-31',
          actualStart: null,
          actualEnd: null,
        }),
      ],
    },
    [],
  ],
  [
    'a history of the year itself and of later ones',
    { indicators: [indicator({ history: [history(2019, 8), history(2018, 8), history(2017, 8)] })] },
    [
      'history-future-year warning indicator 1 {"year":"2019","financialYear":"2018"}',
      'history-future-year warning indicator 1 {"year":"2018","financialYear":"2018"}',
    ],
  ],
  [
    'a decrease that is expected where more is better',
    growth({ base: 100, current: 90, expected: -20, achieved: -10 }),
    ['polarity-up-doubtful warning indicator 1 {"expected":"-20","start":"0"}'],
  ],
  ['growth within a limit', growth({ polarity: 'down', expected: 20 }), []],
  [
    'a value that is expected below its base, where more is better',
    { indicators: [indicator({ base: 100, expected: 80, achieved: 90 })] },
    ['polarity-up-doubtful warning indicator 1 {"expected":"80","start":"100"}'],
  ],
  ['a prudent target', { indicators: [indicator({ base: 100, expected: 90, achieved: 95 })] }, []],
  [
    'a value that is expected above its base, where less is better',
    { indicators: [indicator({ polarity: 'down', base: 10, expected: 15, achieved: 12 })] },
    ['polarity-down-doubtful warning indicator 1 {"expected":"15","start":"10"}'],
  ],
  [
    'words that say the contrary of the polarity',
    {
      indicators: [
        indicator({ description: 'Tempo medio di pagamento delle fatture', expected: 30, achieved: 30 }),
        indicator({ description: 'N. giorni medi di attesa', expected: 30, achieved: 30 }),
      ],
    },
    [
      'polarity-words-doubtful hint indicator 1 {"words":"Tempo medio"}',
      'polarity-words-doubtful hint indicator 2 {"words":"giorni medi di attesa"}',
    ],
  ],
  [
    'a reduction that is computed as growth',
    growth({ description: 'Riduzione dei consumi' }),
    ['polarity-words-doubtful hint indicator 1 {"words":"Riduzione"}'],
  ],
  [
    'words that say how much is done, or go with the polarity',
    {
      indicators: [
        indicator({ description: 'Interventi per la riduzione dei consumi' }),
        indicator({ description: 'Riduzione dei consumi (kWh risparmiati)' }),
        indicator({ description: 'Tempo medio di pagamento', polarity: 'down', expected: 30, achieved: 28 }),
        indicator({ description: 'Giorni di apertura', expected: 200, achieved: 210 }),
      ],
    },
    [],
  ],
  [
    'a progress that was typed with a percent sign',
    { phases: [phase({ progress: 0.5, actualEnd: null, plannedEnd: '2019-06-30' })] },
    ['progress-as-fraction warning phase 1 {"value":"0,5","meant":"50"}'],
  ],
  [
    'one weight that was typed with a percent sign, and all of them',
    { phases: [phase({ weight: 0.4 }), phase({ weight: 60 })] },
    [
      'weights-missing-points error objective - {"sum":"60,40","gap":"39,60","tolerance":"0,05"}',
      'phase-weight-as-fraction warning phase 1 {"value":"0,4","meant":"40"}',
    ],
  ],
  [
    'weights that are all fractions of 1',
    { phases: [phase({ weight: 0.33 }), phase({ weight: 0.33 }), phase({ weight: 0.34 })] },
    ['weights-as-fractions error objective - {"sum":"1,00"}'],
  ],
  [
    'a single weight of 100 %',
    { phases: [phase({ weight: 1 })] },
    ['weights-as-fractions error objective - {"sum":"1,00"}'],
  ],
  [
    'two hundred phases of half a point',
    { phases: Array.from({ length: 200 }, () => phase({ weight: 0.5 })) },
    [],
  ],
  [
    'weights of indicators among which one is a fraction, and fractions only',
    { indicators: [indicator({ weight: 0.5 }), indicator({ weight: 50 })] },
    ['indicator-weight-as-fraction warning indicator 1 {"value":"0,5","meant":"50"}'],
  ],
  [
    'weights of indicators that are fractions of 1',
    { indicators: [indicator({ weight: 0.5 }), indicator({ weight: 0.5 })] },
    [],
  ],
  [
    'an expected value that was typed with a percent sign: the target is missed',
    growth({ expected: 0.2 }),
    ['value-as-fraction warning indicator 1 {"field":"expected","value":"0,2","meant":"20"}'],
  ],
  [
    'a percentage of which nothing else is known',
    { indicators: [indicator({ measure: 'percent', expected: 0.9, achieved: 0.85, notes: 'nota' })] },
    [
      'value-as-fraction warning indicator 1 {"field":"expected","value":"0,9","meant":"90"}',
      'value-as-fraction warning indicator 1 {"field":"achieved","value":"0,85","meant":"85"}',
    ],
  ],
  [
    'values that are truly between 0 and 1',
    {
      indicators: [
        indicator({ measure: 'number', expected: 0.75, achieved: 0.8 }),
        indicator({ measure: 'number', expected: 0.75, achieved: 12 }),
        indicator({ measure: 'percent', polarity: 'down', expected: 0.5, achieved: 0.3 }),
        indicator({ measure: 'percent', polarity: 'down', expected: 2, achieved: 0.8 }),
        indicator({ measure: 'percent', unit: '‰', expected: 0.5, achieved: 0.6 }),
        indicator({ measure: 'variation', expected: 0.5, achieved: 3, base: 100, current: 103 }),
        indicator({ measure: 'ratio', expected: 0.75, achieved: 0.8, base: null, current: null }),
      ],
    },
    ['working-incomplete hint indicator 7 {"field":"base"}'],
  ],
])('%s', (_, changes, findings) => {
  expect(found(changes)).toEqual(findings);
});

test('a type and a unit that the lists lack', () => {
  const peg: Partial<Peg> = { lists: { indicatorTypes: ['EFFICIENZA'], units: ['n.'] } };
  expect(found({ indicators: [indicator({ unit: 'metri' })] }, peg)).toEqual([
    'unknown-indicator-type warning indicator 1 {"text":"EFFICACIA"}',
    'unknown-unit warning indicator 1 {"text":"metri"}',
  ]);
});

test('phases, and indicators, of one objective that are described alike', () => {
  const phases = ['Gara', ' GARA ', 'Bando', '', ''].map((description, index) =>
    phase({ id: `p${index}`, weight: 20, description }),
  );
  const indicators = ['Giorni', 'Giorni', 'Bando'].map((description, index) =>
    indicator({ id: `i${index}`, description }),
  );
  const findings = findingsOf(pegWith(objective({ phases, indicators })));
  expect(findings.map(({ code, row, params }) => [code, row, params])).toEqual([
    ['duplicate-phase', 'p0', { count: 2 }],
    ['duplicate-phase', 'p1', { count: 2 }],
    ['duplicate-indicator', 'i0', { count: 2 }],
    ['duplicate-indicator', 'i1', { count: 2 }],
  ]);
});
