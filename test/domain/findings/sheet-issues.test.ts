import {
  codedIssues,
  missingTables,
  namedCells,
  sheetFindings,
  unreadCells,
  type SheetIssue,
} from '../../../src/domain/findings/sheet-issues';

const issuesOf = (code: string, isOwn: boolean) => codedIssues(code, isOwn).map(({ finding }) => finding);

test.each<[string, boolean, string[]]>([
  ['2018_P03_01', true, []],
  ['', true, []],
  [' 2018_P03_01', false, ['code-spaces']],
  ['2018_P03_01\u00a0', true, ['code-spaces']],
  ['2018\u200b_P03_01', false, ['invisible-character']],
  ['2018_P03_01\u200e ', true, ['invisible-character', 'code-spaces']],
  ['09*', true, ['code-characters']],
  ['09*', false, []],
  ['9'.repeat(51), true, ['code-characters']],
  ['09* ', true, ['code-spaces', 'code-characters']],
])('the code «%s», own: %s', (code, isOwn, findings) => {
  expect(issuesOf(code, isOwn)).toEqual(findings);
});

const cell = { sheet: 'Fasi', address: 'F4', column: 'Avanzamento', text: 'boh' };
const issue = { code: 'ambiguous-number', params: { text: 'boh', first: '1', second: '2' } } as const;
const issues: SheetIssue[] = [
  { finding: 'stale-schema', name: 'tblStorico', isTable: true },
  { finding: 'stale-schema', name: 'tblFasi[Note]', isTable: false },
  { ...cell, finding: 'unreadable-cell', issue, isNamed: true },
  { ...cell, address: 'G4', finding: 'orphan-row', issue, isNamed: false },
  { ...cell, address: 'H4', finding: 'code-spaces', issue: null, isNamed: true },
];

test('a cell is an error with its place and what is wrong; what another finding names is not repeated', () => {
  const ofWorkbook = {
    objective: '',
    place: { part: 'workbook', number: null },
    row: '',
    values: '',
    accepted: null,
  };
  expect(sheetFindings(issues)).toEqual([
    {
      ...ofWorkbook,
      code: 'stale-schema',
      severity: 'warning',
      params: { names: 'tblStorico, tblFasi[Note]' },
    },
    {
      ...ofWorkbook,
      code: 'unreadable-cell',
      severity: 'error',
      params: { ...cell, issue: 'ambiguous-number', first: '1', second: '2' },
    },
    { ...ofWorkbook, code: 'code-spaces', severity: 'error', params: { ...cell, address: 'H4' } },
  ]);
  expect(sheetFindings([])).toEqual([]);
});

test('of the issues an export names tables and cells whose content it lacks, the summary what is a finding', () => {
  expect(missingTables(issues)).toEqual(['tblStorico']);
  expect(unreadCells(issues).map(({ address }) => address)).toEqual(['F4', 'G4']);
  expect(namedCells(issues).map(({ address }) => address)).toEqual(['F4', 'H4']);
});
