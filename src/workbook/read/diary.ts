import type { DiaryEntry } from '../../domain/views/diary';
import { fromSerial, isSerial } from '../../domain/values/dates';
import { queueHindrance, type DiaryHindrance } from '../rows/diary-place';
import { cellText } from '../rows/record-rows';
import { loadGrownTables } from '../rows/grown-tables';
import { readRows, tableOf, type RowFields } from '../rows/table-rows';
import { diaryTable } from '../schema/schema-registers';

export interface Diary {
  /** The newest save first; what it changed in the order in which it was noted. */
  entries: DiaryEntry[];
  /** Why nothing is noted for the time being, `null` if it is. */
  hindrance: DiaryHindrance | null;
}

/**
 * All that the diary says, in one round trip, more where one answer does not hold it; reads only.
 * @throws ItemNotFound (Office) the table is not there
 */
export async function readDiary(context: Excel.RequestContext): Promise<Diary> {
  const { loaded, asked: hindrance } = await loadGrownTables(context, [diaryTable.key], () =>
    queueHindrance(context),
  );
  const table = tableOf(loaded, diaryTable.key);
  const rows = readRows(table, []).map(({ fields, index }) => ({ fields, index, moment: momentOf(fields) }));
  rows.sort((a, b) => b.moment - a.moment || a.index - b.index);
  return {
    entries: rows.map(({ fields, index }) => entryOf(fields, index)),
    hindrance: hindrance(table),
  };
}

function momentOf({ when }: RowFields): number {
  return typeof when === 'number' ? when : 0;
}

function entryOf(fields: RowFields, index: number): DiaryEntry {
  const moment = momentOf(fields);
  const minutes = Math.floor(((moment % 1) * 86_400 + 0.5) / 60);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const text = (name: string): string => cellText(fields[name]);
  return {
    id: `${index} ${text('id')}`,
    day: isSerial(moment) ? fromSerial(moment) : null,
    time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    who: text('who'),
    sheet: text('sheet'),
    objective: text('objective'),
    row: text('row'),
    field: text('field'),
    before: text('before'),
    after: text('after'),
  };
}
