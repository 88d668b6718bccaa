import { emptyPeg } from '../../../src/domain/records/defaults';
import type { SheetIssue } from '../../../src/domain/findings/sheet-issues';
import { diaryRequest } from '../../../src/taskpane/actions/diary-request';

function contentWith(diary: boolean, diaryRows: number, issues: SheetIssue[] = []) {
  const peg = emptyPeg(2018);
  Object.assign(peg.parameters.settings, { diary, diaryRows });
  return { peg, issues };
}

test.each([
  [2000, 2000],
  [250.6, 251],
  [3, 100],
  [90_000, 5000],
  [-1, 100],
])('a diary of %p rows keeps %p', (rows, limit) => {
  const content = contentWith(true, rows);
  expect(diaryRequest(content, 'ROSSI ANNA')).toMatchObject({ who: 'ROSSI ANNA', limit, peg: content.peg });
});

test('nothing is noted while the diary is off, or not there', () => {
  expect(diaryRequest(contentWith(false, 2000), '')).toBeUndefined();
  const missing: SheetIssue = { finding: 'stale-schema', name: 'tblDiario', isTable: true };
  expect(diaryRequest(contentWith(true, 2000, [missing]), '')).toBeUndefined();
  const column: SheetIssue = { finding: 'stale-schema', name: 'tblFasi[Note]', isTable: false };
  expect(diaryRequest(contentWith(true, 2000, [column]), '')).toBeDefined();
});
