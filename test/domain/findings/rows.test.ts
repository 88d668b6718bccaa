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
