import { diaryWords } from '../../domain/records/diary-words';
import { ownOrder } from '../../domain/records/fields/common-fields';
import { exactNumber } from '../../domain/values/numbers';
import { textIn, type Cell, type Field } from '../rows/cells';
import { sameField } from '../rows/changed-fields';
import { typedCell } from '../rows/own-cells';
import type { TableChanges } from '../rows/row-writes';
import { readRow, wholeRow, type RowFields, type TableRows } from '../rows/table-rows';
import { inputColumns } from '../schema/schema';
import { readableField } from './readable';

/** One change of one row. */
export interface DiaryLine {
  fields: RowFields;
  field: string;
  before: string;
  after: string;
}

/** Cells of a computed column that got its formula: body rows, and what stood there, a formula as its text. */
export interface ReplacedFormulas {
  table: TableRows;
  heading: string;
  cells: readonly { index: number; stood: Cell }[];
}

export function formulaEntries({ table, heading, cells }: ReplacedFormulas): DiaryLine[] {
  return cells.map(({ index, stood }) => ({
    fields: rowAt(table, index),
    field: heading,
    before: shown(stood),
    after: diaryWords.formula,
  }));
}

const shown = (cell: Cell): string => (typeof cell === 'number' ? exactNumber(cell) : textIn(cell));

/** What comes back into computed cells with an undo. */
function typedEntries(table: TableRows, fields: RowFields, now: RowFields): DiaryLine[] {
  return table.spec.columns.flatMap(({ kind, field }): DiaryLine[] => {
    const heading = table.headings[table.at.get(field) ?? -1];
    const typed = kind === 'computed' && heading !== undefined ? typedCell(heading, fields) : undefined;
    if (heading === undefined || typed === undefined) return [];
    return [{ fields: now, field: heading, before: diaryWords.formula, after: shown(typed) }];
  });
}

export function rowEntries({ table, updates, deletes, appends }: TableChanges): DiaryLine[] {
  const columns = inputColumns(table.spec).filter(({ field, kind }) => kind !== 'id' && table.at.has(field));
  const changed = updates.flatMap(({ index, fields, measure }) => {
    const old = rowAt(table, index);
    const now = { ...old, ...fields };
    const inMeasure = fields.measure ?? measure ?? old.measure;
    const own = columns.flatMap((column): DiaryLine[] => {
      const { field, heading, kind } = column;
      const isGiven = field in fields && !sameField(old[field], fields[field]);
      if (!isGiven || (kind === 'order' && typeof old[field] !== 'number')) return [];
      const text = (value: Field | undefined): string =>
        readableField(table, column, value, { ...now, measure: inMeasure ?? null });
      return [{ fields: now, field: heading, before: text(old[field]), after: text(fields[field]) }];
    });
    return [...own, ...typedEntries(table, fields, now)];
  });
  return [
    ...changed,
    ...appends.map((fields) => rowEntry(fields, diaryWords.added)),
    ...deletes.map((index) => rowEntry(rowAt(table, index), diaryWords.deleted)),
  ];
}

const rowEntry = (fields: RowFields, field: string): DiaryLine => ({ fields, field, before: '', after: '' });

function rowAt(table: TableRows, index: number): RowFields {
  return wholeRow(table, readRow(table, index, []));
}

/** Entries of lists move from row to row: what counts is which ones there are. */
export function listEntries({ table, updates, deletes, appends }: TableChanges): DiaryLine[] {
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
