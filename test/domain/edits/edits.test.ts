import fc from 'fast-check';
import {
  addObjective,
  changeCentre,
  changeNode,
  changeObjective,
  moved,
  nextOrder,
  orderObjectives,
  removeObjective,
  type Edit,
} from '../../../src/domain/edits/edits';
import type {
  Acceptance,
  Correction,
  Objective,
  Peg,
  PlanningNode,
} from '../../../src/domain/records/records';
import { usesOfCentre, usesOfNode } from '../../../src/domain/records/uses';
import { arbitraryPeg } from '../arbitrary-peg';
import { idCounter, objective, pegWith, phase } from '../records-for-tests';

const correction: Correction = {
  id: '',
  date: null,
  author: '',
  kind: 'variazione',
  state: '',
  act: '',
  objective: 'ob1',
  row: 'phase',
  field: 'weight',
  before: 1,
  after: 2,
  reason: '',
};
const acceptance: Acceptance = {
  id: 'acc',
  objective: 'OB1',
  finding: 'phase-late',
  row: '',
  reason: '',
  author: '',
  date: null,
};

function node(code: string, parent: string | null = null): PlanningNode {
  return { id: code, code, level: 1, parent, title: '' };
}

const first = objective({
  programmes: ['P1', 'p2'],
  involved: [{ id: 'i', centre: 'C2', role: '', share: null }],
});
const second = objective({
  id: 'second',
  code: 'OB2',
  order: 2,
  centre: 'C2',
  programmes: ['P2'],
  involved: [],
  phases: [phase({ id: '', centre: 'c1' }), phase({ id: 'other', centre: 'C2' })],
});

function peg(changes: Partial<Peg> = {}): Peg {
  return {
    ...pegWith(first),
    objectives: [first, second],
    planning: [node('P1'), node('P2', 'P1'), node('P3', 'p2')],
    corrections: [correction, { ...correction, id: 'cor', objective: 'OB2' }],
    accepted: [acceptance, { ...acceptance, id: 'none', objective: '' }],
    ...changes,
  };
}

/** Objectives of an edit that are not the same before and after, by code. */
function changedCodes({ before, after }: Edit): string[] {
  const same = (one: Objective): boolean =>
    before.objectives.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return after.objectives.filter((one) => !same(one)).map(({ code }) => code);
}

test('a centre that is renamed is renamed in every row that names it, and in no other', () => {
  const [before] = peg().centres;
  if (before === undefined) throw new Error('there is no centre');
  const edit = changeCentre(peg(), before, { ...before, code: 'C9' }, idCounter());
  expect(edit.after.centres.map(({ code }) => code)).toEqual(['C9']);
  expect(edit.after.objectives.map(({ centre }) => centre)).toEqual(['C9', 'C2']);
  expect(edit.after.objectives.map(({ phases }) => phases.map(({ centre }) => centre))).toEqual([
    ['C9'],
    ['C9', 'C2'],
  ]);
  expect(edit.after.objectives[0]?.involved.map(({ centre }) => centre)).toEqual(['C2']);
  expect(edit.before.objectives.flatMap(({ phases }) => phases.map(({ id }) => id))).not.toContain('');
});

test('a centre whose code stays the same touches nothing else', () => {
  const [before] = peg().centres;
  if (before === undefined) throw new Error('there is no centre');
  const edit = changeCentre(peg(), before, { ...before, name: 'Nuovo' }, idCounter());
  expect(edit.after.objectives).toEqual([]);
  expect(changeCentre(peg(), before, null, idCounter()).after).toMatchObject({ centres: [], objectives: [] });
});

test('a code for a centre that had none is not given to rows without a centre', () => {
  const blank = { id: 'x', code: '', shortName: '', name: '', manager: '' };
  const without = peg({
    centres: [blank],
    objectives: [objective({ centre: '', phases: [phase({ centre: '' })] })],
  });
  const edit = changeCentre(without, blank, { ...blank, code: 'C9' }, idCounter());
  expect(edit.after.objectives).toEqual([]);
});

test('a copied row of a centre gets a code of its own, and what names the old one stays', () => {
  const [before] = peg().centres;
  if (before === undefined) throw new Error('there is no centre');
  const copy = { ...before, id: 'copy' };
  const edit = changeCentre(peg({ centres: [before, copy] }), copy, { ...copy, code: 'C9' }, idCounter());
  expect(edit.after).toMatchObject({ centres: [{ id: 'copy', code: 'C9' }], objectives: [] });
});

test('a node that is renamed is renamed in its children and in the links of objectives', () => {
  const { planning } = peg();
  const before = planning[1] ?? node('');
  const edit = changeNode(peg(), before, { ...before, code: 'Q' }, idCounter());
  expect(edit.after.planning.map(({ code, parent }) => [code, parent])).toEqual([
    ['Q', 'P1'],
    ['P3', 'Q'],
  ]);
  expect(edit.after.objectives.map(({ programmes }) => programmes)).toEqual([['P1', 'Q'], ['Q']]);
  expect(edit.after.objectives.flatMap(({ phases, indicators }) => [...phases, ...indicators])).toEqual([]);
});

test('a node that no objective names changes no objective', () => {
  const before = node('P3', 'p2');
  const edit = changeNode(peg(), before, { ...before, code: 'Q' }, idCounter());
  expect(edit.after).toMatchObject({ planning: [{ code: 'Q' }], objectives: [] });
});

test('an objective that is renamed takes its corrections and accepted findings along, also those without Id', () => {
  const edit = changeObjective(peg(), first, { ...first, code: 'OB9' }, idCounter());
  expect(edit.after.objectives).toEqual([{ ...first, code: 'OB9' }]);
  expect(edit.after.corrections.map(({ objective: code }) => code)).toEqual(['OB9']);
  expect(edit.after.accepted.map(({ id, objective: code }) => [id, code])).toEqual([['acc', 'OB9']]);
  expect(edit.before.corrections[0]?.id).toBe(edit.after.corrections[0]?.id);
  expect(edit.before.corrections[0]?.id).not.toBe('');
});

test('an objective whose code stays the same changes its own row and its involved centres only', () => {
  const edit = changeObjective(peg(), first, { ...first, description: 'Nuova', phases: [] }, idCounter());
  expect(edit.before.objectives[0]).toMatchObject({ phases: [], indicators: [], status: [] });
  expect(edit.after).toMatchObject({ corrections: [], accepted: [], objectives: [{ description: 'Nuova' }] });
});

test('an objective that is deleted takes everything about it along', () => {
  const edit = removeObjective(peg(), first, idCounter());
  expect(edit.before).toMatchObject({
    objectives: [first],
    corrections: [{ row: 'phase' }],
    accepted: [{ id: 'acc' }],
  });
  expect(edit.after).toMatchObject({ objectives: [], corrections: [], accepted: [] });
});

test('a copied row of an objective is deleted or renamed alone: what names the code stays with the other row', () => {
  const copy = { ...first, id: 'copy' };
  const both = peg({ objectives: [first, copy] });
  expect(removeObjective(both, copy, idCounter()).before).toMatchObject({
    objectives: [{ id: 'copy', phases: [], indicators: [], status: [], involved: [] }],
    corrections: [],
    accepted: [],
  });
  const added = { id: 'new', centre: 'C3', role: '', share: null };
  const after = { ...copy, code: 'OB9', involved: [...copy.involved, added] };
  const edit = changeObjective(both, copy, after, idCounter());
  expect(edit.before.objectives).toMatchObject([{ id: 'copy', phases: [], involved: [] }]);
  expect(edit.after.objectives).toMatchObject([{ id: 'copy', code: 'OB9', phases: [], involved: [added] }]);
});

test('an objective without a code has no corrections or accepted findings', () => {
  const without = { ...first, code: '' };
  expect(removeObjective(peg({ objectives: [without] }), without, idCounter()).before.accepted).toEqual([]);
});

test('a new objective comes with everything that it has', () => {
  expect(addObjective(first)).toMatchObject({ before: { objectives: [] }, after: { objectives: [first] } });
});

test('an order of objectives concerns their own rows only', () => {
  const { before, after } = orderObjectives([first, second], moved([first, second], 1, 0));
  expect(after.objectives.map(({ code, order }) => [code, order])).toEqual([
    ['OB2', 1],
    ['OB1', 2],
  ]);
  expect([...before.objectives, ...after.objectives].flatMap(({ phases }) => phases)).toEqual([]);
});

const orders = fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 1, maxLength: 8 });

test('a moved record stands in its new place, the others keep their sequence', () => {
  fc.assert(
    fc.property(orders, fc.nat(7), fc.nat(7), (given, a, b) => {
      const rows = given.sort((x, y) => x - y).map((order, id) => ({ id, order }));
      const from = a % rows.length;
      const to = b % rows.length;
      const result = moved(rows, from, to);
      expect(result[to]?.id).toBe(from);
      expect(result.map(({ id }) => id).filter((id) => id !== from)).toEqual(
        rows.map(({ id }) => id).filter((id) => id !== from),
      );
      const places = result.map(({ order }) => order);
      expect(places).toEqual([...new Set(places)].sort((x, y) => x - y));
    }),
  );
});

test('distinct orders are kept, whatever they are, and equal ones become 1, 2, 3', () => {
  const rows = (...given: number[]) => given.map((order) => ({ order }));
  expect(moved(rows(5, 10, 40), 0, 2).map(({ order }) => order)).toEqual([5, 10, 40]);
  expect(moved(rows(5, 5, 40), 0, 2).map(({ order }) => order)).toEqual([1, 2, 3]);
});

test('a new record comes after the others', () => {
  expect([nextOrder([]), nextOrder([{ order: 7 }, { order: 3 }])]).toEqual([1, 8]);
});

test('a centre that is renamed changes no objective that does not name it', () => {
  const [before] = peg().centres;
  if (before === undefined) throw new Error('there is no centre');
  const apart = objective({ id: 'apart', code: 'OB3', centre: 'C5', phases: [], involved: [] });
  const edit = changeCentre(
    peg({ objectives: [first, apart] }),
    before,
    { ...before, code: 'C9' },
    idCounter(),
  );
  expect(changedCodes(edit)).toEqual(['OB1']);
  expect(edit.after.objectives).toHaveLength(1);
});

test('a code that is used nowhere changes in one place, and an empty one names nothing', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (given) => {
      const [centre] = given.centres;
      if (centre === undefined) return;
      const { objectives } = changeCentre(given, centre, { ...centre, code: 'ZZ' }, idCounter()).after;
      const uses = usesOfCentre(given, centre.code);
      expect(objectives.length > 0).toBe(uses.objectives + uses.phases + uses.involved > 0);
      expect(usesOfCentre(given, '')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
      expect(usesOfNode(given, '')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
    }),
  );
});
