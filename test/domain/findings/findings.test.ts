import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseExchange } from '../../../src/domain/exchange/exchange';
import { findingsOf } from '../../../src/domain/findings/findings';
import type { Objective } from '../../../src/domain/records/records';
import { found } from './found';
import { idCounter, indicator, objective, parameters, pegWith, phase } from '../records-for-tests';

test('an objective in order has no findings', () => {
  expect(found({})).toEqual([]);
});

const opened = { progress: 50, actualEnd: null };

test.each<[string, Partial<Objective>, string[]]>([
  [
    'missing weight points',
    { phases: [phase({ weight: 60 }), phase({ weight: 39.5 })] },
    ['weights-missing-points error objective - {"sum":"99,50","gap":"0,50","tolerance":"0,05"}'],
  ],
  [
    'weight points in excess',
    { phases: [phase({ weight: 60 }), phase({ weight: 60 })] },
    ['weights-excess-points error objective - {"sum":"120,00","gap":"20,00","tolerance":"0,05"}'],
  ],
  ['three thirds', { phases: [33.33, 33.33, 33.33].map((weight) => phase({ weight })) }, []],
  ['no phases', { phases: [] }, ['no-phases warning objective - {}']],
  [
    'no weights',
    { phases: [phase({ weight: null }), phase({ weight: null })] },
    ['no-weights warning objective - {}'],
  ],
  [
    'one weight missing',
    { phases: [phase(), phase({ weight: null })] },
    ['weight-missing warning phase 2 {}'],
  ],
  ['progress missing', { phases: [phase({ progress: null })] }, ['progress-missing warning phase 1 {}']],
  [
    'no progress of a phase still to start',
    {
      phases: [
        phase({
          progress: null,
          plannedStart: '2019-02-01',
          plannedEnd: '2019-03-01',
          actualStart: null,
          actualEnd: null,
        }),
      ],
    },
    [],
  ],
  [
    'managers missing',
    { manager: ' ', phases: [phase({ manager: '' })] },
    ['objective-manager-missing warning objective - {}', 'phase-manager-missing hint phase 1 {}'],
  ],
  [
    'centres missing',
    { centre: '', phases: [phase({ centre: '' })] },
    ['objective-centre-missing warning objective - {}', 'phase-centre-missing hint phase 1 {}'],
  ],
  ['no narrative', { status: [] }, ['narrative-missing warning status - {"date":"31/12/2018"}']],
  [
    'a narrative of another day',
    { status: [{ date: '2018-06-30', paragraphs: [{ id: 'p', order: 1, text: 'x' }] }] },
    ['narrative-missing warning status - {"date":"31/12/2018"}'],
  ],
  [
    'a blank narrative',
    { status: [{ date: '2018-12-31', paragraphs: [{ id: 'p', order: 1, text: ' \n' }] }] },
    ['narrative-missing warning status - {"date":"31/12/2018"}'],
  ],
  [
    'planned dates in the wrong order',
    { phases: [phase({ plannedStart: '2019-01-01' })] },
    ['planned-dates-order error phase 1 {"start":"01/01/2019","end":"31/12/2018"}'],
  ],
  [
    'actual dates in the wrong order',
    { phases: [phase({ actualStart: '2019-01-01' })] },
    [
      'actual-dates-order error phase 1 {"start":"01/01/2019","end":"31/12/2018"}',
      'actual-after-reference warning phase 1 {"field":"actualStart","date":"01/01/2019","reference":"31/12/2018"}',
    ],
  ],
  [
    'an end without 100 %',
    { phases: [phase({ progress: 82.5 })] },
    ['ended-not-complete warning phase 1 {"end":"31/12/2018","progress":"82,5"}'],
  ],
  [
    '100 % without an end',
    { phases: [phase({ actualEnd: null })] },
    ['complete-not-ended warning phase 1 {}'],
  ],
  [
    'a phase late at the reference date',
    { phases: [phase({ ...opened, plannedEnd: '2018-12-01' })] },
    ['phase-late warning phase 1 {"plannedEnd":"01/12/2018","date":"31/12/2018","days":30}'],
  ],
  ['a phase that ends on the reference date', { phases: [phase(opened)] }, []],
  [
    'expected value missing',
    { indicators: [indicator({ expected: null })] },
    ['expected-missing warning indicator 1 {}'],
  ],
  [
    'achieved value missing',
    { indicators: [indicator(), indicator({ achieved: null })] },
    ['achieved-missing warning indicator 2 {}'],
  ],
  [
    'achieved value missing but computed',
    { indicators: [indicator({ measure: 'ratio', base: 10, current: 1, achieved: null })] },
    [],
  ],
  [
    'an inverted ratio',
    {
      indicators: [
        indicator({ measure: 'variation', base: 2384, current: 2860, expected: 10, achieved: 83.35 }),
      ],
    },
    [
      'achieved-inverted warning indicator 1 {"achieved":"83,35","working":"(2860 − 2384) / 2384","computed":"19,97","inverted":"2384 / 2860"}',
    ],
  ],
  [
    'a value that differs from the computed one',
    { indicators: [indicator({ measure: 'ratio', base: 801, current: 469, expected: 10, achieved: 60 })] },
    ['achieved-differs warning indicator 1 {"achieved":"60","working":"469 / 801","computed":"58,55"}'],
  ],
  [
    'a value cut instead of rounded',
    { indicators: [indicator({ measure: 'ratio', base: 3, current: 2, expected: 10, achieved: 66.66 })] },
    [],
  ],
  [
    'a value rounded too far',
    { indicators: [indicator({ measure: 'ratio', base: 3, current: 2, expected: 10, achieved: 66.65 })] },
    ['achieved-differs warning indicator 1 {"achieved":"66,65","working":"2 / 3","computed":"66,67"}'],
  ],
  [
    'no progress of a phase that starts on the reference date',
    { phases: [phase({ progress: null, plannedStart: '2018-12-31' })] },
    ['progress-missing warning phase 1 {}'],
  ],
  [
    'less than expected without a note',
    { indicators: [indicator({ achieved: 8 })] },
    ['below-expected-no-note warning indicator 1 {"value":"8","expected":"10"}'],
  ],
  [
    'a number where a day is measured',
    { indicators: [indicator({ measure: 'date', expected: 1, achieved: '2018-07-01' })] },
    ['value-type error indicator 1 {"field":"expected","text":"1"}'],
  ],
  [
    'spaces instead of a text',
    { indicators: [indicator({ measure: 'text', expected: 'fatto', achieved: '  ' })] },
    ['achieved-missing warning indicator 1 {}'],
  ],
  [
    'later than expected without a note',
    { indicators: [indicator({ measure: 'date', expected: '2018-06-30', achieved: '2018-07-01' })] },
    ['below-expected-no-note warning indicator 1 {"value":"01/07/2018","expected":"30/06/2018"}'],
  ],
  [
    'no instead of yes',
    { indicators: [indicator({ measure: 'yes-no', expected: 1, achieved: 0 })] },
    ['below-expected-no-note warning indicator 1 {"value":"no","expected":"sì"}'],
  ],
  ['less than expected with a note', { indicators: [indicator({ achieved: 8, notes: 'Sciopero' })] }, []],
  [
    'a value of another kind',
    { indicators: [indicator({ expected: 'dieci' })] },
    ['value-type error indicator 1 {"field":"expected","text":"dieci"}'],
  ],
  [
    'a number for yes or no',
    { indicators: [indicator({ measure: 'yes-no', expected: 1, achieved: 12, notes: 'x' })] },
    ['yes-no-value warning indicator 1 {"field":"achieved","text":"12"}'],
  ],
])('%s', (_, changes, findings) => {
  // prettier-ignore
  expect(found(changes)).toEqual(findings);
});

test('without a reference date the missing narrative is that of the end of the year, and nothing is late', () => {
  const late = objective({ status: [], phases: [phase({ ...opened, plannedEnd: '2018-01-02' })] });
  const peg = pegWith(late, { parameters: { ...parameters(), referenceDate: null } });
  expect(findingsOf(peg).map(({ code, params }) => [code, params])).toEqual([
    ['narrative-missing', { date: '31/12/2018' }],
  ]);
});

test('without a year, either, the missing narrative is that of the last day of some year', () => {
  const peg = pegWith(objective({ status: [] }), {
    parameters: { ...parameters(), year: 0, referenceDate: null },
  });
  expect(findingsOf(peg).map(({ params }) => params)).toEqual([{ date: '31/12' }]);
});

test('an accepted finding has its reason; the same finding of another row stays open', () => {
  const acceptance = {
    id: 'a',
    objective: 'ob1',
    finding: 'progress-missing',
    row: 'second',
    reason: 'Fase sospesa',
    author: '',
    date: null,
  };
  const phases = [
    phase({ id: 'first', description: 'Prima', weight: 50, progress: null }),
    phase({ id: 'second', weight: 50, progress: null }),
  ];
  const open = (row: string) =>
    findingsOf(pegWith(objective({ phases }), { accepted: [{ ...acceptance, row }] })).map(
      ({ accepted }) => accepted,
    );
  expect(open('second')).toEqual([null, 'Fase sospesa']);
  expect(open('')).toEqual(['Fase sospesa', 'Fase sospesa']);
  expect(open('third')).toEqual([null, null]);
});

test('the dates of the parameters are of the exercise; a plan may be approved the year before', () => {
  const dates = (referenceDate: string | null, date: string | null) =>
    findingsOf(
      pegWith(
        objective({ status: [{ date: referenceDate, paragraphs: [{ id: 'p', order: 1, text: 'Fatto.' }] }] }),
        {
          parameters: { ...parameters(), referenceDate, approval: { act: 'D.G.C. n. 1', date } },
        },
      ),
    )
      .filter(({ code }) => code === 'date-of-other-year')
      .map(({ params }) => params);
  expect(dates('2018-12-31', '2017-12-28')).toEqual([]);
  expect(dates(null, null)).toEqual([]);
  expect(dates('2019-12-31', '2019-01-03')).toEqual([
    { field: 'referenceDate', date: '31/12/2019', year: '2018' },
    { field: 'approval', date: '03/01/2019', year: '2018' },
  ]);
  expect(dates('2017-12-31', '2016-12-30')).toHaveLength(2);
});

test('the sample has these findings and no other', () => {
  const text = readFileSync(path.join(__dirname, '../../../assets/sample.json'), 'utf8');
  const outcome = parseExchange(text, idCounter());
  const findings = outcome.ok ? findingsOf(outcome.peg) : [];
  expect(new Set(findings.map(({ objective: code }) => code))).toEqual(new Set(['2018_P03_01']));
  expect(
    findings.map(({ code, severity, place: { part, number }, params }) => [
      `${code} ${severity} ${part} ${number}`,
      params,
    ]),
  ).toEqual([
    [
      'narrative-variation warning status 2',
      {
        quote: "da 2384 … a 2860 … incremento dell'83,35%",
        from: '2384',
        to: '2860',
        said: '83,35%',
        right: '19,97',
      },
    ],
    ['history-yes-no-value warning indicator 1', { year: '2017', text: '12' }],
    [
      'achieved-inverted warning indicator 2',
      { achieved: '83,35', working: '(2860 − 2384) / 2384', computed: '19,97', inverted: '2384 / 2860' },
    ],
    ['computed-below-expected warning indicator 2', { achieved: '83,35', computed: '19,97', expected: '20' }],
    ['history-other-unit warning indicator 2', { year: '2017', value: '2.380', result: '19,97' }],
    ['base-differs warning indicator 2', { base: '2.384', year: '2017', value: '2.380' }],
    ['history-other-unit warning indicator 3', { year: '2017', value: '801', result: '58,55' }],
  ]);
});
