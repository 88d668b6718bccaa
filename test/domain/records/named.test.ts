import { copiedPlan, namedObjective } from '../../../src/domain/records/named';
import type { Objective } from '../../../src/domain/records/records';
import { idCounter, indicator, objective, phase } from '../records-for-tests';

const full = objective({
  involved: [{ id: '', centre: 'C2', role: '', share: null }],
  status: [{ date: null, paragraphs: [{ id: '', order: 1, text: 'x' }] }],
  phases: [
    phase({
      id: '',
      notes: 'n',
      approved: { weight: 5 },
      monitoring: [{ id: '', date: null, value: 1, notes: '' }],
    }),
  ],
  indicators: [
    indicator({
      id: '',
      current: 3,
      notes: 'n',
      approved: { expected: 5 },
      history: [{ id: '', year: 2017, value: 1, unit: '', comparable: true, reason: '' }],
      monitoring: [{ id: '', date: null, value: 1, notes: '' }],
    }),
  ],
});

/** The Ids of every row of an objective. */
function idsOf(one: Objective): string[] {
  const { involved, status, phases, indicators } = one;
  const rows = [
    one,
    ...involved,
    ...phases,
    ...indicators,
    ...status.flatMap(({ paragraphs }) => paragraphs),
    ...[...phases, ...indicators].flatMap(({ monitoring }) => monitoring),
    ...indicators.flatMap(({ history }) => history),
  ];
  return rows.map(({ id }) => id);
}

test('every row without an Id gets one of its own, and nothing else changes', () => {
  const named = namedObjective(full, idCounter());
  const ids = idsOf(named);
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
  expect(ids).not.toContain('');
  expect(named.id).toBe(full.id);
  expect({ ...named, phases: [] }).toMatchObject({ code: full.code, description: full.description });
  expect(namedObjective(named, idCounter())).toEqual(named);
});

test('a copied plan has what is planned, nothing that was done, and Ids of its own', () => {
  const original = namedObjective(full, idCounter());
  let count = 0;
  const copy = copiedPlan(original, () => `copy-${(count += 1)}`);
  expect(idsOf(copy).filter((id) => idsOf(original).includes(id))).toEqual([]);
  expect(copy.status).toEqual([]);
  expect(copy.phases).toEqual([
    {
      ...original.phases[0],
      id: copy.phases[0]?.id,
      progress: null,
      actualStart: null,
      actualEnd: null,
      notes: '',
      monitoring: [],
      approved: {},
    },
  ]);
  expect(copy.indicators).toMatchObject([
    { expected: 10, achieved: null, current: null, notes: '', history: [], monitoring: [], approved: {} },
  ]);
  expect(copy.involved.map(({ centre }) => centre)).toEqual(['C2']);
});
