import { planningCycles, planningPath } from '../../../src/domain/records/planning';

function tree(...pairs: [string, string | null][]) {
  return pairs.map(([code, parent]) => ({ id: code, code, level: 1, parent, title: '' }));
}

test('the path of a code goes from the top down to it', () => {
  const planning = tree(['4_01_01', '4_01'], ['4', null], ['4_01', '4']);
  expect(planningPath(planning, '4_01_01').map((node) => node.code)).toEqual(['4', '4_01', '4_01_01']);
  expect(planningPath(planning, 'X')).toEqual([]);
});

test('a parent that is missing ends the path', () => {
  expect(planningPath(tree(['b', 'a']), 'b').map((node) => node.code)).toEqual(['b']);
});

test('a circle does not make the path endless', () => {
  expect(planningPath(tree(['a', 'b'], ['b', 'a']), 'a').map((node) => node.code)).toEqual(['b', 'a']);
});

test('each circle is found once, whatever leads into it', () => {
  const planning = tree(['in', 'a'], ['a', 'b'], ['b', 'a'], ['self', 'self'], ['top', null], ['low', 'top']);
  expect(planningCycles(planning)).toEqual([['a', 'b'], ['self']]);
});
