import fc from 'fast-check';
import {
  addObjective,
  changeCentre,
  changeObjective,
  moved,
  nextOrder,
  removeObjective,
} from '../../src/domain/edits';
import { copiedPlan, namedObjective } from '../../src/domain/named';
import { usesOfCentre, usesOfNode } from '../../src/domain/uses';
import { arbitraryPeg } from './arbitrary-peg';
import { indicator, objective, phase } from './records-for-tests';

const newId = () => 'new';

test('a record that is moved takes its place, and the orders stay those that there were', () => {
  const records = [10, 20, 40].map((order) => ({ name: `r${order}`, order }));
  expect(moved(records, 2, 0)).toEqual([
    { name: 'r40', order: 10 },
    { name: 'r10', order: 20 },
    { name: 'r20', order: 40 },
  ]);
});

test('equal orders are counted anew, so that the move can be seen', () => {
  const records = ['a', 'b', 'c'].map((name) => ({ name, order: 1 }));
  expect(moved(records, 0, 1)).toEqual([
    { name: 'b', order: 1 },
    { name: 'a', order: 2 },
    { name: 'c', order: 3 },
  ]);
  expect(nextOrder(records)).toBe(2);
  expect(nextOrder([])).toBe(1);
});

test('a move keeps every record, and the order is that of the list', () => {
  const records = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(records, fc.nat(), fc.nat(), (orders, from, to) => {
      const list = [...orders].sort((a, b) => a - b).map((order) => ({ name: `r${order}`, order }));
      const after = moved(list, from % list.length, to % list.length);
      expect(after.map(({ name }) => name).sort()).toEqual(list.map(({ name }) => name).sort());
      expect(after.map(({ order }) => order)).toEqual(list.map(({ order }) => order));
      expect(after[to % list.length]?.name).toBe(list[from % list.length]?.name);
    }),
  );
});

test('data of an objective leave its phases, indicators and narrative out', () => {
  const before = objective({ code: 'A', phases: [phase()], indicators: [indicator()] });
  const [peg] = fc.sample(arbitraryPeg(), { numRuns: 1, seed: 1 });
  if (peg === undefined) throw new Error('no example');
  const edit = changeObjective(peg, before, { ...before, manager: 'ROSSI' }, newId);
  for (const { objectives } of [edit.before, edit.after]) {
    expect(objectives.map(({ phases, indicators, status }) => [phases, indicators, status])).toEqual([
      [[], [], []],
    ]);
  }
  const renamed = changeObjective(peg, before, { ...before, code: 'B' }, newId);
  expect(renamed.after.objectives[0]?.phases).toHaveLength(1);
  expect(addObjective(before).before.objectives).toEqual([]);
  expect(removeObjective(peg, before, newId).after.objectives).toEqual([]);
});

test('a code that is used nowhere changes in one place, and an empty one names nothing', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      const [centre] = peg.centres;
      if (centre === undefined) return;
      const { objectives } = changeCentre(peg, centre, { ...centre, code: 'ZZ' }, newId).after;
      const uses = usesOfCentre(peg, centre.code);
      expect(objectives.length > 0).toBe(uses.objectives + uses.phases + uses.involved > 0);
      expect(usesOfCentre(peg, '')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
      expect(usesOfNode(peg, '')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
    }),
  );
});

test('a copy has what was planned, with Ids of its own, and nothing of what was done', () => {
  let count = 0;
  const counted = () => `new ${(count += 1)}`;
  const original = objective({
    phases: [phase({ id: 'p', progress: 80 })],
    indicators: [indicator({ id: 'i', achieved: 3 })],
  });
  const copy = copiedPlan(original, counted);
  expect(copy.phases).toEqual([
    {
      ...original.phases[0],
      id: expect.stringMatching(/^new/) as string,
      progress: null,
      actualStart: null,
      actualEnd: null,
      notes: '',
    },
  ]);
  expect(copy.indicators[0]).toMatchObject({
    expected: original.indicators[0]?.expected,
    achieved: null,
    history: [],
  });
  expect([copy.status, original.phases[0]?.id]).toEqual([[], 'p']);
});

test('rows typed by hand are named, the others keep their Ids', () => {
  const given = objective({ id: '', phases: [phase({ id: '' }), phase({ id: 'p' })] });
  const { id, phases } = namedObjective(given, newId);
  expect([id, ...phases.map((one) => one.id)]).toEqual(['new', 'new', 'p']);
});
