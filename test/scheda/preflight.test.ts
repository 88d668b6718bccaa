import { usualLayout } from '../../src/domain/views/print-layout';
import type { Objective } from '../../src/domain/records/records';
import { planScheda } from '../../src/scheda/plan';
import { coverLength, preflight } from '../../src/scheda/preflight';
import { indicatorOf, objectiveOf, pegOf, phaseOf, samplePeg } from './pegs';

const CODE = '2018_P03_01';
const status = (text: string) => [{ date: '2018-12-31', paragraphs: [{ id: 'paragraph', order: 1, text }] }];
const dated = phaseOf({ id: 'phase', plannedStart: '2018-02-01', plannedEnd: '2018-03-01' });
const url = `https://comune.example/${'a'.repeat(60)}`;

const findingsIn = (values: Partial<Objective>, layout = {}) =>
  preflight(pegOf(objectiveOf({ id: 'own', ...values })), 'OB1', layout).findings;
const codesOf = (values: Partial<Objective>, layout = {}) =>
  findingsIn(values, layout).map(({ code, place: { part, number } }) =>
    [code, part, number].join(' ').trim(),
  );

test('the sample prints well, in the pages that it is composed in', () => {
  const peg = samplePeg();
  const plan = planScheda(peg, { objectives: [CODE], sheetName: 'x' });
  const { pages, findings } = preflight(peg, CODE, usualLayout);
  expect(findings).toEqual([]);
  expect(pages + coverLength(peg, [CODE])).toBe(plan.pages.length);
});

test.each<[string, Partial<Objective>, string[]]>([
  ['nothing', {}, ['no-gantt objective', 'no-indicators objective', 'no-narrative status']],
  [
    'a phase without dates',
    { status: status('Fatto.'), phases: [dated, phaseOf({})] },
    ['no-indicators objective', 'phase-without-dates phase 2'],
  ],
  [
    'a phase of another year',
    { status: status('Fatto.'), phases: [phaseOf({ plannedStart: '2017-02-01', plannedEnd: '2017-03-01' })] },
    ['no-indicators objective', 'phase-outside-gantt phase 1'],
  ],
  [
    'a long description',
    { status: status('Fatto.'), phases: [dated], description: 'Obiettivo lungo '.repeat(60) },
    ['header-shortened objective', 'no-indicators objective'],
  ],
  [
    'a long narrative',
    { status: status('Fatto tutto. '.repeat(1_000)), phases: [dated] },
    ['no-indicators objective', 'long-narrative status'],
  ],
  [
    'a web address',
    { status: status(url), phases: [{ ...dated, notes: url }] },
    ['no-indicators objective', 'long-word status', 'long-word phase 1'],
  ],
  [
    'a history of more years than are printed',
    {
      status: status('Fatto.'),
      phases: [dated],
      indicators: [
        indicatorOf({
          history: [2017, 2016, 2015, 2013].map((year) => ({
            id: `h${year}`,
            year,
            value: 3,
            unit: '',
            comparable: true,
            reason: '',
          })),
        }),
      ],
    },
    ['history-not-printed objective'],
  ],
])('%s is found', (_, values, expected) => {
  expect(codesOf(values)).toEqual(expected);
});

test('what is not printed is not found wanting', () => {
  const values = { status: status('Fatto.'), phases: [phaseOf({})] };
  expect(codesOf(values, { gantt: false, indicators: false })).toEqual([]);
});

test('a narrative of another date counts as none, and as one when that date is chosen', () => {
  const values = { status: [{ date: '2018-06-30', paragraphs: [{ id: 'p', order: 1, text: 'A metà.' }] }] };
  expect(codesOf(values)).toContain('no-narrative status');
  expect(codesOf(values, { referenceDate: '2018-06-30' })).not.toContain('no-narrative status');
});

test('a date without recorded values is found, unless it is the parameters’ own or nothing of it is printed', () => {
  const monitoring = [{ id: 'm', date: '2018-06-30', value: 3, notes: '' }];
  const values = { status: status('Fatto.'), phases: [dated], indicators: [indicatorOf({ monitoring })] };
  const isFound = (layout: object) => codesOf(values, layout).includes('no-monitoring objective');
  expect(isFound({})).toBe(false);
  expect(isFound({ referenceDate: '2018-12-31' })).toBe(false);
  expect(isFound({ referenceDate: '2018-06-30' })).toBe(false);
  expect(isFound({ referenceDate: '2018-09-30' })).toBe(true);
  expect(isFound({ referenceDate: '2018-06-30', indicators: false })).toBe(true);
  expect(codesOf({}, { referenceDate: '2018-09-30' })).not.toContain('no-monitoring objective');
});

test('findings of a print lead to their rows', () => {
  const rows = findingsIn({ status: status(url), phases: [{ ...dated, id: 'p', notes: url }] });
  expect(rows.map(({ objective, row }) => `${objective} ${row}`)).toEqual([
    'OB1 own',
    'OB1 paragraph',
    'OB1 p',
  ]);
});

test('an unknown code is refused', () => {
  expect(() => preflight(samplePeg(), 'X', usualLayout)).toThrow(RangeError);
});
