import type { Finding } from '../../../src/domain/findings/finding';
import { findingKey } from '../../../src/domain/views/finding-key';
import { foundAgain, type LeftLine } from '../../../src/domain/views/found-again';

const finding = (row: string, severity: Finding['severity'], sum = '90,00'): Finding => ({
  code: 'weights-missing-points',
  severity,
  objective: 'A',
  place: { part: 'objective', number: null },
  row,
  params: { sum },
  values: sum,
  accepted: null,
});
const [e1, e2, e3] = ['1', '2', '3'].map((row) => finding(row, 'error')) as [Finding, Finding, Finding];
const w1 = finding('9', 'warning');
const left = (one: Finding, position: number): LeftLine => ({
  key: findingKey(one),
  severity: one.severity,
  position,
});
const errors = (...items: Finding[]) => ({ severity: 'error' as const, items });
const warnings = { severity: 'warning' as const, items: [w1] };

it.each<[string, Parameters<typeof foundAgain>[0], LeftLine, ReturnType<typeof foundAgain>]>([
  ['the same line', [errors(e1, e2), warnings], left(e2, 1), { severity: 'error', position: 1 }],
  [
    'the same line with other figures',
    [errors(finding('1', 'error', '95,00'), e2)],
    left(e1, 0),
    { severity: 'error', position: 0 },
  ],
  ['the next line', [errors(e1, e3), warnings], left(e2, 1), { severity: 'error', position: 1 }],
  ['the next group', [errors(e1), warnings], left(e2, 1), { severity: 'warning', position: 0 }],
  ['another group, if its own is empty', [warnings], left(e1, 0), { severity: 'warning', position: 0 }],
  ['the line before, at the end', [errors(e1, e2)], left(e3, 2), { severity: 'error', position: 1 }],
  ['nothing, if nothing is left', [], left(e1, 0), null],
])('the list is found again at %s', (_, groups, line, expected) => {
  expect(foundAgain(groups, line)).toEqual(expected);
});
