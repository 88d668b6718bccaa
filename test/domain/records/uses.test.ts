import { usesOfCentre, usesOfNode } from '../../../src/domain/records/uses';
import { objective, pegWith, phase } from '../records-for-tests';

const peg = pegWith(
  objective({
    centre: 'c1',
    programmes: ['P1', 'p1'],
    involved: [{ id: 'i', centre: 'C1', role: '', share: null }],
    phases: [phase(), phase({ id: 'other', centre: '' })],
  }),
  {
    planning: [
      { id: 'a', code: 'P1', level: 1, parent: null, title: '' },
      { id: 'b', code: 'P2', level: 2, parent: 'p1', title: '' },
    ],
  },
);

test('the uses of a code are counted by part, however it is written', () => {
  expect(usesOfCentre(peg, 'C1')).toEqual({ objectives: 1, phases: 1, involved: 1, nodes: 0 });
  expect(usesOfCentre(peg, 'C2')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
  expect(usesOfNode(peg, 'P1')).toEqual({ objectives: 1, phases: 0, involved: 0, nodes: 1 });
});

test('what has no code is used nowhere', () => {
  expect(usesOfCentre(peg, '')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
  expect(usesOfNode(peg, ' ')).toEqual({ objectives: 0, phases: 0, involved: 0, nodes: 0 });
});
