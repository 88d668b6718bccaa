import fc from 'fast-check';
import {
  blankLink,
  blankObjectiveRow,
  newObjective,
  readObjective,
  showObjective,
} from '../../../src/domain/drafts/objective-draft';
import type { Objective } from '../../../src/domain/records/records';
import { arbitraryPeg } from '../arbitrary-peg';
import { objective } from '../records-for-tests';

const base = objective({
  programmes: ['P1', 'P2', 'P3'],
  involved: [{ id: 'i1', centre: 'C2', role: 'supporto', share: 33.333 }],
});

function typed(changes: Record<string, string>, others: string[] = []) {
  return readObjective({ ...showObjective(base), ...changes }, base, others);
}

function recordOf(reading: ReturnType<typeof readObjective>): Objective {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.record;
}

test('an objective that nobody touched reads back as itself', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      for (const one of peg.objectives) {
        const outcome = readObjective(showObjective(one), one, []);
        if (outcome.ok) expect(outcome.record).toEqual(one);
        else
          expect(Object.values(outcome.issues).map((issue) => issue?.code)).toContainEqual(
            expect.stringMatching(/required|repeated-entry/),
          );
      }
    }),
  );
});

test.each([
  ['ob1', 'OB1'],
  ['01', '1'],
  ['1,0', '1'],
  ['3-1', '3/1'],
  [' OB1 ', 'ob1'],
])('the code %j is one with %j for Excel’s criteria, and refused', (code, other) => {
  expect(typed({ code }, ['X', other])).toEqual({
    ok: false,
    issues: { code: { code: 'duplicate-code', params: { text: code.trim(), other, first: '' } } },
  });
});

test('a code without a twin is taken, without the spaces around it', () => {
  expect(recordOf(typed({ code: ' OB2 ' }, ['OB1', 'OB3'])).code).toBe('OB2');
});

test('a code that no criteria can name says so, and not that it stands twice', () => {
  expect(typed({ code: 'OB*' }, ['OB*'])).toMatchObject({
    ok: false,
    issues: { code: { code: 'code-character' } },
  });
});

test('links are changed, taken out and added; the first is the main one', () => {
  expect(recordOf(typed({ 'programmes.0.programme': 'P9' })).programmes).toEqual(['P9', 'P2', 'P3']);
  expect(recordOf(typed({ 'programmes.0.programme': ' ' })).programmes).toEqual(['P2', 'P3']);
  const more = { ...blankLink('n'), 'programmes.n.programme': 'P4' };
  expect(recordOf(typed(more)).programmes).toEqual(['P1', 'P2', 'P3', 'P4']);
  expect(recordOf(typed({ ...blankLink('n') })).programmes).toEqual(['P1', 'P2', 'P3']);
});

test('a link counts once, however its code is written', () => {
  expect(recordOf(typed({ 'programmes.2.programme': 'p1' })).programmes).toEqual(['P1', 'P2']);
});

test('a centre takes part once, however its code is written', () => {
  const again = { ...blankObjectiveRow('involved', 'i2'), 'involved.i2.centre': 'c2' };
  expect(typed(again)).toEqual({
    ok: false,
    issues: { 'involved.i2.centre': { code: 'repeated-entry', params: { text: 'c2' } } },
  });
});

test('a role without a centre is asked for it, a blank row is not', () => {
  expect(typed({ ...blankObjectiveRow('involved', 'i2'), 'involved.i2.role': 'supporto' })).toEqual({
    ok: false,
    issues: { 'involved.i2.centre': { code: 'required', params: {} } },
  });
  expect(recordOf(typed({ ...blankObjectiveRow('involved', 'i2') })).involved).toEqual(base.involved);
});

test('what the form does not show stays', () => {
  const { phases, indicators, status, order } = recordOf(typed({ description: 'Nuova' }));
  expect({ phases, indicators, status, order }).toEqual({
    phases: base.phases,
    indicators: base.indicators,
    status: base.status,
    order: base.order,
  });
});

test('a new objective asks for its code and a description only', () => {
  const blank = newObjective(1);
  const outcome = readObjective(showObjective(blank), blank, ['OB1']);
  expect(outcome.ok ? [] : Object.keys(outcome.issues).sort()).toEqual(['code', 'description']);
});
