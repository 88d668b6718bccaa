import fc from 'fast-check';
import type { PlanningNode } from '../../../src/domain/records/records';
import {
  newCentre,
  newNode,
  readCentre,
  readList,
  readNode,
  showCentre,
  showList,
  showNode,
} from '../../../src/domain/drafts/register-drafts';
import { arbitraryPeg } from '../arbitrary-peg';

function node(code: string, parent: string | null = null): PlanningNode {
  return { id: code, code, level: 1, parent, title: '' };
}

/** Reads a node of a tree after some of it was typed. */
function typed(tree: PlanningNode[], id: string, changes: Record<string, string>) {
  const base = tree.find((one) => one.id === id) ?? newNode();
  return readNode(
    { ...showNode(base), ...changes },
    base,
    tree.filter((one) => one !== base),
  );
}

const tree = [node('A'), node('B', 'A'), node('C', 'B')];

test('registers that nobody touched read back as themselves', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ centres, planning }) => {
      for (const centre of centres)
        expect(readCentre(showCentre(centre), centre, [])).toEqual({ ok: true, record: centre });
      for (const one of planning) {
        const others = planning.filter((other) => other !== one);
        expect(readNode(showNode(one), one, others)).toEqual({ ok: true, record: one });
      }
    }),
  );
});

test('the code of a centre must differ from the others as Excel’s criteria compare', () => {
  const draft = { ...showCentre(newCentre()), code: '07' };
  expect(readCentre(draft, newCentre(), ['6', '7'])).toEqual({
    ok: false,
    issues: { code: { code: 'duplicate-code', params: { text: '07', other: '7', first: '' } } },
  });
  expect(readCentre(draft, newCentre(), ['70']).ok).toBe(true);
});

test('a node has no parent, or another one', () => {
  expect(typed(tree, 'C', { parent: '' })).toMatchObject({ ok: true, record: { parent: null } });
  expect(typed(tree, 'C', { parent: 'A' })).toMatchObject({ ok: true, record: { parent: 'A' } });
});

test.each([
  ['A', 'A', 'A → A'],
  ['A', 'C', 'B → A → C → B'],
  ['B', 'C', 'C → B → C'],
  ['A', 'c', 'B → A → C → B'],
])('%s below %s would be above itself, and is refused', (id, parent, path) => {
  expect(typed(tree, id, { parent })).toEqual({
    ok: false,
    issues: { parent: { code: 'planning-cycle', params: { path } } },
  });
});

test('a circle of other nodes does not stand in the way', () => {
  expect(typed([...tree, node('X', 'Y'), node('Y', 'X')], 'C', { title: 'Nuovo' }).ok).toBe(true);
});

test('a node that is renamed takes its children along, and a circle over them is seen', () => {
  const small = [node('A'), node('B', 'a')];
  expect(typed(small, 'A', { code: 'Z' }).ok).toBe(true);
  expect(typed(small, 'A', { code: 'Z', parent: 'B' })).toMatchObject({
    ok: false,
    issues: { parent: { code: 'planning-cycle' } },
  });
});

test('the code of a node is unique in the tree', () => {
  expect(typed(tree, 'C', { code: 'a' })).toEqual({
    ok: false,
    issues: { code: { code: 'duplicate-code', params: { text: 'a', other: 'A', first: '' } } },
  });
});

test.each(['0', '21', '1,5', ''])('a level of %j is refused', (level) => {
  expect(typed(tree, 'C', { level }).ok).toBe(false);
});

test('a list is read one entry a line, and may be empty', () => {
  const base = { name: 'units', entries: ['%', 'n.'] };
  expect(showList(base)).toEqual({ entries: '%\nn.' });
  expect(readList({ entries: 'n.\n%\n\ngg' }, base)).toEqual({
    ok: true,
    record: { name: 'units', entries: ['n.', '%', 'gg'] },
  });
  expect(readList({ entries: '' }, base)).toEqual({ ok: true, record: { name: 'units', entries: [] } });
  expect(readList({ entries: 'gg\ngg' }, base).ok).toBe(false);
});
