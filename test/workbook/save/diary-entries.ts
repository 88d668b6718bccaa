import type { DiaryEntry } from '../../../src/domain/views/diary';
import { readDiary } from '../../../src/workbook/read/diary';
import type { Bench } from '../bench';

export async function diaryOf(bench: Bench): Promise<DiaryEntry[]> {
  return (await bench.run((context) => readDiary(context), 'open')).entries;
}

/** Sheet, objective, row, field, before and after of each entry, the newest first. */
export async function toldIn(bench: Bench): Promise<string[][]> {
  const entries = await diaryOf(bench);
  return entries.map(({ sheet, objective, row, field, before, after }) => [
    sheet,
    objective,
    row,
    field,
    before,
    after,
  ]);
}
