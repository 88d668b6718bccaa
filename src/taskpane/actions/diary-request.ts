import { DIARY_ROWS } from '../../domain/records/flat-parameters';
import { missingTables } from '../../domain/findings/sheet-issues';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import type { DiaryRequest } from '../../workbook/save/diary';
import { diaryTable } from '../../workbook/schema/schema-registers';
import { newId } from './new-id';

type Noted = Pick<WorkbookContent, 'peg' | 'issues'>;

/** False in a workbook of an earlier version, and where somebody deleted it. */
export function isDiaryThere({ issues }: Pick<WorkbookContent, 'issues'>): boolean {
  return !missingTables(issues).includes(diaryTable.table);
}

/** What is noted of a save; `undefined` where the diary is off or not there. A limit out of bounds counts as the nearest. */
export function diaryRequest(content: Noted, who: string): DiaryRequest | undefined {
  const { peg } = content;
  const { diary, diaryRows } = peg.parameters.settings;
  if (!diary || !isDiaryThere(content)) return undefined;
  const limit = Math.round(Math.min(DIARY_ROWS.most, Math.max(DIARY_ROWS.fewest, diaryRows)));
  return { when: new Date(), who, peg, newId, limit };
}
