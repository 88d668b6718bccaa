import { cellRemarks, codeProblems } from '../../../src/domain/findings/findings-cells';

const problems = (code: string, isOwn: boolean) => codeProblems(code, isOwn).map(({ finding }) => finding);

test.each<[string, boolean, string[]]>([
  ['2018_P03_01', true, []],
  ['', true, []],
  [' 2018_P03_01', false, ['code-spaces']],
  ['2018_P03_01\u00a0', true, ['code-spaces']],
  ['09*', true, ['code-characters']],
  ['09*', false, []],
  ['9'.repeat(51), true, ['code-characters']],
  ['09* ', true, ['code-spaces', 'code-characters']],
])('the code «%s», own: %s', (code, isOwn, findings) => {
  expect(problems(code, isOwn)).toEqual(findings);
});

test('a cell is an error with its place and what is wrong; what another finding names is not repeated', () => {
  const cell = { sheet: 'Fasi', address: 'F4', column: 'Avanzamento', text: 'boh' };
  const issue = { code: 'ambiguous-number', params: { text: 'boh', first: '1', second: '2' } } as const;
  expect(
    cellRemarks([
      { ...cell, finding: 'unreadable-cell', issue },
      { ...cell, finding: null, issue },
      { ...cell, finding: 'code-spaces', issue: null },
    ]),
  ).toEqual([
    {
      code: 'unreadable-cell',
      severity: 'error',
      basis: [],
      params: { ...cell, issue: 'ambiguous-number', first: '1', second: '2' },
    },
    { code: 'code-spaces', severity: 'error', basis: [], params: cell },
  ]);
});
