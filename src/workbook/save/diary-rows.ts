import { diaryWords } from '../../domain/records/diary-words';
import { ownOrder } from '../../domain/records/fields/common-fields';
import type { Peg } from '../../domain/records/records';
import { localDay, toSerial } from '../../domain/values/dates';
import { excerpts } from '../../domain/values/excerpts';
import { groupBy } from '../../domain/values/group-by';
import { textIn, type Field } from '../rows/cells';
import { sameField } from '../rows/changed-fields';
import type { TableChanges } from '../rows/row-writes';
import { readRow, wholeRow, type RowFields, type TableRows } from '../rows/table-rows';
import { inputColumns } from '../schema/schema';
import { nameOf, objectiveOf, shortName, type Naming } from './diary-names';
import { readableField } from './readable';

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

/** One change of one row. */
interface Entry {
  fields: RowFields;
  field: string;
  before: string;
  after: string;
}

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
  const entries = table.spec.key === 'lists' ? listEntries(changes) : rowEntries(changes);
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
function groupOf({ fields, field, before, after }: Entry, objective: string): string {
  if (isRowWord(field)) return JSON.stringify([field, fields]);
  return JSON.stringify([objective, field, ...(isOrder(field) ? [] : [before, after])]);
}

const isOrder = (heading: string): boolean => heading === ownOrder.heading;

const isRowWord = (word: string): boolean => word === diaryWords.added || word === diaryWords.deleted;

function rowEntries({ table, updates, deletes, appends }: TableChanges): Entry[] {
  const columns = inputColumns(table.spec).filter(({ field, kind }) => kind !== 'id' && table.at.has(field));
  const changed = updates.flatMap(({ index, fields, measure }) => {
    const old = rowAt(table, index);
    const now = { ...old, ...fields };
    const inMeasure = fields.measure ?? measure ?? old.measure;
    return columns.flatMap((column): Entry[] => {
      const { field, heading, kind } = column;
      const isGiven = field in fields && !sameField(old[field], fields[field]);
      if (!isGiven || (kind === 'order' && typeof old[field] !== 'number')) return [];
      const text = (value: Field | undefined): string =>
        readableField(table, column, value, { ...now, measure: inMeasure ?? null });
      return [{ fields: now, field: heading, before: text(old[field]), after: text(fields[field]) }];
    });
  });
  return [
    ...changed,
    ...appends.map((fields) => rowEntry(fields, diaryWords.added)),
    ...deletes.map((index) => rowEntry(rowAt(table, index), diaryWords.deleted)),
  ];
}

const rowEntry = (fields: RowFields, field: string): Entry => ({ fields, field, before: '', after: '' });

function rowAt(table: TableRows, index: number): RowFields {
  return wholeRow(table, readRow(table, index, []));
}

/** Entries of lists move from row to row: what counts is which ones there are. */
function listEntries({ table, updates, deletes, appends }: TableChanges): Entry[] {
  const given = new Map(updates.map(({ index, fields }) => [index, fields]));
  const old = table.cells.map((_, index) => rowAt(table, index));
  const gone = new Set(deletes);
  const now = [
    ...old.flatMap((row, index) => (gone.has(index) ? [] : [{ ...row, ...given.get(index) }])),
    ...appends,
  ];
  const deleted = withoutThose(old, now).map((fields) => rowEntry(fields, diaryWords.deleted));
  const added = withoutThose(now, old).map((fields) => rowEntry(fields, diaryWords.added));
  const moved = updates.filter(({ index, fields }) => !sameEntry(old[index], { ...old[index], ...fields }));
  if (added.length + deleted.length > 0 || moved.length === 0) return [...deleted, ...added];
  return moved.map(({ index }) => ({
    fields: old[index] ?? {},
    field: ownOrder.heading,
    before: '',
    after: '',
  }));
}

function entryKey(row: RowFields | undefined): string {
  return JSON.stringify([row?.list ?? '', row?.entry ?? '']);
}

const sameEntry = (a: RowFields | undefined, b: RowFields): boolean => entryKey(a) === entryKey(b);

function withoutThose(rows: readonly RowFields[], others: readonly RowFields[]): RowFields[] {
  const counts = new Map<string, number>();
  for (const row of others) counts.set(entryKey(row), (counts.get(entryKey(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const left = counts.get(entryKey(row)) ?? 0;
    counts.set(entryKey(row), left - 1);
    return left <= 0 && textIn(row.entry ?? '') !== '';
  });
}
