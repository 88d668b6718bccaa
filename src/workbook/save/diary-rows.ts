import { holdsEntries } from '../schema/list-tables';
import { diaryWords } from '../../domain/records/diary-words';
import { ownOrder } from '../../domain/records/fields/common-fields';
import type { Peg } from '../../domain/records/records';
import { localDay, toSerial } from '../../domain/values/dates';
import { excerpts } from '../../domain/values/excerpts';
import { groupBy } from '../../domain/values/group-by';
import { textIn } from '../rows/cells';
import type { TableChanges } from '../rows/row-writes';
import type { RowFields, TableRows } from '../rows/table-rows';
import {
  formulaEntries,
  listEntries,
  rowEntries,
  type DiaryLine,
  type ReplacedFormulas,
} from './diary-entries';
import { nameOf, objectiveOf, shortName, type Naming } from './diary-names';

/** Who saves, when, and the records as they were shown, which say what rows belong to. */
export interface DiarySource {
  when: Date;
  /** As entered by the person; it proves nothing. */
  who: string;
  peg: Peg;
  newId: () => string;
}

/** More rows of one table than these are only counted: a pasted plan would fill the diary. */
const MOST = 50;

/**
 * What the changes of some tables look like in the diary: a row for every field that changes, with its values as people
 * read them, one for every row that comes or goes, and one for several rows in which the same becomes the same. Ids, and
 * the order of rows that had none, are no changes. A long text is cut around where it begins to differ.
 */
export function diaryRows(written: readonly TableChanges[], source: DiarySource): RowFields[] {
  const naming = { written, peg: source.peg };
  return written.flatMap((changes) => {
    const { table, updates, deletes, appends } = changes;
    const count = deletes.length + appends.length + updates.length;
    const rows = count > MOST ? countedRows(changes) : namedRows(changes, naming);
    return rows.map((row) => diaryRow({ sheet: table.sheet, ...row }, source));
  });
}

/** What a computed column that got its formula again looks like in the diary; more than 50 rows of it are counted. */
export function formulaRows(replaced: ReplacedFormulas, source: DiarySource): RowFields[] {
  const { table, heading, cells } = replaced;
  const rows = groupedRows(table, formulaEntries(replaced), { written: [], peg: source.peg });
  const counted = { objective: '', row: rowCount(cells.length), field: heading, after: diaryWords.formula };
  return (rows.length > MOST ? [counted] : rows).map((row) =>
    diaryRow({ sheet: table.sheet, ...row }, source),
  );
}

/** The one row that notes a whole import. */
export function importRow(
  { updated, appended }: { updated: number; appended: number },
  source: DiarySource,
): RowFields {
  const after = `${diaryWords.changed}: ${updated}; ${diaryWords.appended}: ${appended}`;
  return diaryRow({ field: diaryWords.imported, row: rowCount(updated + appended), after }, source);
}

function diaryRow(row: RowFields, { when, who, newId }: DiarySource): RowFields {
  const [before, after] = excerpts(textIn(row.before ?? ''), textIn(row.after ?? ''));
  return { id: newId(), when: momentSerial(when), who: shortName(who), ...row, before, after };
}

/** Day and time where the person is, as Excel counts them. */
function momentSerial(when: Date): number {
  const seconds =
    (when.getHours() * 60 + when.getMinutes()) * 60 + when.getSeconds() + when.getMilliseconds() / 1000;
  return toSerial(localDay(when)) + seconds / 86_400;
}

/** How many rows of a table came, went and changed. */
function countedRows({ updates, deletes, appends }: Omit<TableChanges, 'table'>): RowFields[] {
  const counts: [string, number][] = [
    [diaryWords.added, appends.length],
    [diaryWords.deleted, deletes.length],
    [diaryWords.changed, updates.length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([field, count]) => ({ objective: '', row: rowCount(count), field }));
}

function rowCount(count: number): string {
  return `${count} ${count === 1 ? 'riga' : 'righe'}`;
}

function namedRows(changes: TableChanges, naming: Naming): RowFields[] {
  const { table } = changes;
  return groupedRows(
    table,
    holdsEntries(table.spec.key) ? listEntries(changes) : rowEntries(changes),
    naming,
  );
}

function groupedRows(table: TableRows, entries: readonly DiaryLine[], naming: Naming): RowFields[] {
  const groups = groupBy(entries, (entry) => groupOf(entry, objectiveOf(table, entry.fields, naming)));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { fields, field, before, after } = first;
    const objective = objectiveOf(table, fields, naming);
    if (group.length === 1) return [{ objective, row: nameOf(table, fields, naming), field, before, after }];
    const values = isOrder(field) ? {} : { before, after };
    return [{ objective, row: rowCount(group.length), field, ...values }];
  });
}

/** Rows in which the same becomes the same are one; so are rows that only change places. */
function groupOf({ fields, field, before, after }: DiaryLine, objective: string): string {
  if (isRowWord(field)) return JSON.stringify([field, fields]);
  return JSON.stringify([objective, field, ...(isOrder(field) ? [] : [before, after])]);
}

const isOrder = (heading: string): boolean => heading === ownOrder.heading;

const isRowWord = (word: string): boolean => word === diaryWords.added || word === diaryWords.deleted;
