import { emptyPeg } from '../../../src/domain/records/defaults';
import { excerpts } from '../../../src/domain/values/excerpts';
import type { Peg } from '../../../src/domain/records/records';
import { indicator, objective, pegWith, phase } from '../records-for-tests';
import { importChanges } from '../at-once';

/** A workbook with rows in every part, each with an Id. */
function full(): Peg {
  const monitoring = (id: string) => [{ id, date: '2018-06-30', value: 50, notes: '' }];
  const about = { objective: 'OB1', row: 'phase', author: 'Rossi', reason: 'refuso', date: '2019-01-10' };
  return pegWith(
    objective({
      involved: [{ id: 'involved', centre: 'C1', role: 'supporto', share: 10 }],
      phases: [phase({ monitoring: monitoring('m1'), approved: { weight: 100, plannedEnd: '2018-12-31' } })],
      indicators: [
        indicator({
          monitoring: monitoring('m2'),
          history: [{ id: 'year', year: 2017, value: 8, unit: '', comparable: true, reason: '' }],
        }),
      ],
    }),
    {
      lists: { units: ['n.', 'ore'] },
      planning: [{ id: 'node', code: '4', level: 1, parent: null, title: 'Missione' }],
      corrections: [
        {
          ...about,
          id: 'correction',
          kind: 'variazione',
          state: 'proposta',
          act: '',
          field: 'weight',
          before: 5,
          after: 10,
        },
      ],
      accepted: [{ ...about, id: 'accepted', finding: 'no-weights' }],
    },
  );
}

/** The full workbook after a change. */
function changed(change: (peg: Peg) => void): Peg {
  const peg = full();
  change(peg);
  return peg;
}

const first = <T>(rows: readonly T[] | undefined): T => {
  const [row] = rows ?? [];
  if (row === undefined) throw new Error('There is no row');
  return row;
};
const objectiveOf = (peg: Peg) => first(peg.objectives);
const phaseOf = (peg: Peg) => first(objectiveOf(peg).phases);
const indicatorOf = (peg: Peg) => first(objectiveOf(peg).indicators);

const PARAMETERS = 17;

test('the same records are the same in every part', () => {
  const { counts, rows, toWrite } = importChanges(full(), full());
  expect(
    Object.fromEntries(counts.map(({ part, added, changed: other, same }) => [part, [added, other, same]])),
  ).toEqual({
    parameters: [0, 0, PARAMETERS],
    lists: [0, 0, 2],
    centres: [0, 0, 1],
    planning: [0, 0, 1],
    objectives: [0, 0, 1],
    involved: [0, 0, 1],
    paragraphs: [0, 0, 1],
    phases: [0, 0, 1],
    indicators: [0, 0, 1],
    history: [0, 0, 1],
    monitoring: [0, 0, 2],
    corrections: [0, 0, 1],
    accepted: [0, 0, 1],
  });
  expect(rows).toEqual([]);
  expect(toWrite).toBe(0);
});

test('without a workbook every row is new, and so is every parameter that is not at its default', () => {
  const { counts, rows } = importChanges(full(), null);
  expect(counts.filter(({ part }) => part !== 'parameters').every(({ same }) => same === 0)).toBe(true);
  expect(counts[0]).toEqual({ part: 'parameters', added: 2, changed: 0, same: PARAMETERS - 2 });
  expect(rows).toEqual([]);
});

test('rows of the workbook that the file does not have are named, and do not count', () => {
  expect(importChanges({ ...emptyPeg(2018), parameters: full().parameters }, full())).toEqual({
    counts: [{ part: 'parameters', added: 0, changed: 0, same: PARAMETERS }],
    rows: [],
    absent: [
      { part: 'lists', place: 'lists', objective: '', title: 'n.' },
      { part: 'lists', place: 'lists', objective: '', title: 'ore' },
      { part: 'centres', place: 'centres[0]', objective: '', title: 'C1' },
      { part: 'planning', place: 'planning[0]', objective: '', title: '4' },
      { part: 'objectives', place: 'objectives[0]', objective: 'OB1', title: 'Obiettivo' },
    ],
    toWrite: 0,
  });
});

test('of an objective that both have, the rows that only the workbook has are named', () => {
  const file = changed((peg) => {
    objectiveOf(peg).phases = [];
    peg.lists = { units: ['n.'] };
  });
  expect(importChanges(file, full()).absent).toEqual([
    { part: 'lists', place: 'lists', objective: '', title: 'ore' },
    {
      part: 'phases',
      place: 'objectives[0].phases[0]',
      objective: 'OB1',
      title: phaseOf(full()).description,
    },
  ]);
});

// prettier-ignore
test.each<[string, string, (peg: Peg) => unknown, string, object[]]>([
  ['a parameter', 'parameters', (peg) => (peg.parameters.year = 2019), 'year', [{ field: 'value', before: 2018, after: 2019 }]],
  ['a setting', 'parameters', (peg) => (peg.parameters.settings.thresholds = [50, 90]), 'settings.thresholds', [{ field: 'value', before: [60, 90], after: [50, 90] }]],
  ['an emptied date', 'parameters', (peg) => (peg.parameters.referenceDate = null), 'referenceDate', [{ field: 'value', before: '2018-12-31', after: null }]],
  ['a centre', 'centres', (peg) => (first(peg.centres).manager = 'Bianchi'), 'centres[0]', [{ field: 'manager', before: '', after: 'Bianchi' }]],
  ['a planning node', 'planning', (peg) => (first(peg.planning).level = 2), 'planning[0]', [{ field: 'level', before: 1, after: 2 }]],
  ['an objective', 'objectives', (peg) => (objectiveOf(peg).programmes = ['4']), 'objectives[0]', [{ field: 'programmes', before: [], after: ['4'] }]],
  ['an involved centre', 'involved', (peg) => (first(objectiveOf(peg).involved).share = null), 'objectives[0].involved[0]', [{ field: 'share', before: 10, after: null }]],
  ['a paragraph', 'paragraphs', (peg) => (first(first(objectiveOf(peg).status).paragraphs).text = 'Quasi.'), 'objectives[0].status[0].paragraphs[0]', [{ field: 'text', before: 'Fatto.', after: 'Quasi.' }]],
  ['a phase', 'phases', (peg) => Object.assign(phaseOf(peg), { weight: 0, actualEnd: null }), 'objectives[0].phases[0]', [{ field: 'weight', before: 100, after: 0 }, { field: 'actualEnd', before: '2018-12-31', after: null }]],
  ['an approved value', 'phases', (peg) => (phaseOf(peg).approved = { weight: 90 }), 'objectives[0].phases[0]', [{ field: 'approved.weight', before: 100, after: 90 }]],
  ['an indicator', 'indicators', (peg) => (indicatorOf(peg).expected = 12), 'objectives[0].indicators[0]', [{ field: 'expected', before: 10, after: 12 }]],
  ['an earlier year', 'history', (peg) => (first(indicatorOf(peg).history).comparable = false), 'objectives[0].indicators[0].history[0]', [{ field: 'comparable', before: true, after: false }]],
  ['a monitoring entry', 'monitoring', (peg) => (first(phaseOf(peg).monitoring).value = 60), 'objectives[0].phases[0].monitoring[0]', [{ field: 'value', before: 50, after: 60 }]],
  ['a correction', 'corrections', (peg) => (first(peg.corrections).state = 'approvata'), 'corrections[0]', [{ field: 'state', before: 'proposta', after: 'approvata' }]],
  ['an acceptance', 'accepted', (peg) => (first(peg.accepted).reason = 'noto'), 'accepted[0]', [{ field: 'reason', before: 'refuso', after: 'noto' }]],
])('%s that differs is changed: its place and its fields are named', (_, part, change, place, fields) => {
  const { counts, rows, toWrite } = importChanges(changed(change), full());
  expect(rows).toEqual([expect.objectContaining({ part, place, fields })]);
  expect(counts.filter((count) => count.changed > 0).map((count) => count.part)).toEqual([part]);
  expect(toWrite).toBe(1);
});

// prettier-ignore
test.each<[string, string, (peg: Peg) => unknown]>([
  ['an entry of a list', 'lists', (peg) => (peg.lists = { units: ['n.', 'km'] })],
  ['a centre', 'centres', (peg) => (first(peg.centres).id = 'other')],
  ['a phase', 'phases', (peg) => objectiveOf(peg).phases.push(phase({ id: 'other', order: 2 }))],
  ['an earlier year', 'history', (peg) => (first(indicatorOf(peg).history).id = 'other')],
  ['a parameter, so far empty,', 'parameters', (peg) => (peg.parameters.approval = { act: 'DGC 1', date: null })],
])('%s that the workbook does not have is new', (_, part, change) => {
  const { counts, rows, toWrite } = importChanges(changed(change), full());
  expect(counts.find((count) => count.part === part)?.added).toBe(1);
  expect(rows).toEqual([]);
  expect(toWrite).toBe(1);
});

test('a phase that goes to another objective is changed', () => {
  const two = (moved: boolean): Peg => {
    const peg = full();
    const other = objective({ id: 'other', code: 'OB2', status: [], phases: [], indicators: [] });
    const [own] = peg.objectives;
    if (own && moved) other.phases = own.phases.splice(0, 1);
    peg.objectives.push(other);
    return peg;
  };
  const { rows } = importChanges(two(true), two(false));
  expect(rows).toEqual([
    expect.objectContaining({
      place: 'objectives[1].phases[0]',
      objective: 'OB2',
      fields: [{ field: 'objective', before: 'OB1', after: 'OB2' }],
    }),
  ]);
});

const long = 'a'.repeat(300);

// prettier-ignore
test.each<[string, string, string, [string, string]]>([
  ['short texts are whole', 'uno', 'due', ['uno', 'due']],
  ['a long one ends early', 'x', long, ['x', `${'a'.repeat(160)}…`]],
  ['a late difference is shown', `${long}b`, `${long}c`, [`…${'a'.repeat(40)}b`, `…${'a'.repeat(40)}c`]],
  ['no half of a character is shown', `${'😀'.repeat(100)}b`, `${'😀'.repeat(100)}c`, [`…${'😀'.repeat(20)}b`, `…${'😀'.repeat(20)}c`]],
])('excerpts of two texts: %s', (_, a, b, expected) => {
  expect(excerpts(a, b)).toEqual(expected);
});
