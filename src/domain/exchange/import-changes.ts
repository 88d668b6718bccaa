import { emptyPeg } from '../records/defaults';
import type { FieldValue } from '../records/fields/field';
import type { PegPart } from '../records/fields/part-records';
import { pegPartSteps, type PegRow } from '../records/peg-parts';
import type { Peg } from '../records/records';
import { mapSteps, withinShare, type Steps } from '../values/steps';

export interface FieldChange {
  /** Name of the field, as a PegRow has it. */
  field: string;
  before: FieldValue;
  after: FieldValue;
}

/** Where a row stands, and what a person knows it by. */
export interface NamedRow extends Pick<PegRow, 'place' | 'objective' | 'title'> {
  part: PegPart;
}

export interface ChangedRow extends NamedRow {
  fields: FieldChange[];
}

export interface PartCount {
  part: PegPart;
  /** Rows that the workbook does not have, parameters that are empty in it. */
  added: number;
  changed: number;
  same: number;
}

export interface ImportChanges {
  /** One for each part of which the file has rows. */
  counts: PartCount[];
  /** All changed rows, in the order of the file. */
  rows: ChangedRow[];
  /**
   * Rows of the workbook that the file does not have, in the order of the workbook. The rows that
   * belong to one of them are not named.
   */
  absent: NamedRow[];
  /** How many rows are new or changed; 0: there is nothing to write. */
  toWrite: number;
}

/**
 * What an import changes. Rows of the workbook that the file does not have stay.
 * @param merged records as `mergeSteps` prepared them: known rows have the workbook's Ids
 * @param present what the workbook holds, `null` for nothing
 */
export function* importChangeSteps(merged: Peg, present: Peg | null): Steps<ImportChanges> {
  const before = yield* withinShare(0, 0.3, pegPartSteps(present ?? emptyPeg(0)));
  const after = yield* withinShare(0.3, 0.6, pegPartSteps(merged));
  const rows: ChangedRow[] = [];
  const counts: PartCount[] = [];
  for (const [part, own] of after) {
    const known = new Map((before.get(part) ?? []).map((row) => [row.key, row]));
    const count: PartCount = { part, added: 0, changed: 0, same: 0 };
    yield* withinShare(
      0.6,
      1,
      mapSteps(own, (row) => {
        const old = known.get(row.key);
        const fields = old === undefined ? [] : changesOf(old, row);
        if (old === undefined || (fields.length > 0 && isEmptyParameter(part, old))) count.added += 1;
        else if (fields.length === 0) count.same += 1;
        else {
          count.changed += 1;
          const { place, objective, title } = row;
          rows.push({ part, place, objective, title, fields });
        }
      }),
    );
    if (own.length > 0) counts.push(count);
  }
  const toWrite = counts.reduce((sum, { added, changed }) => sum + added + changed, 0);
  return { counts, rows, absent: absentRows(before, after), toWrite };
}

type Parts = ReadonlyMap<PegPart, readonly PegRow[]>;

function absentRows(before: Parts, after: Parts): NamedRow[] {
  const absent = [...before].flatMap(([part, rows]) => {
    const keys = new Set((after.get(part) ?? []).map(({ key }) => key));
    return part === 'parameters'
      ? []
      : rows.filter(({ key }) => !keys.has(key)).map((row) => ({ part, row }));
  });
  const codes = new Set(absent.flatMap(({ part, row }) => (part === 'objectives' ? [row.objective] : [])));
  const keys = new Set(absent.map(({ row }) => row.key));
  const isNamed = ({ objective, fields }: PegRow): boolean =>
    codes.has(objective) || keys.has(fields.row as string);
  return absent
    .filter(({ part, row }) => part === 'objectives' || !isNamed(row))
    .map(({ part, row: { place, objective, title } }) => ({ part, place, objective, title }));
}

/** Every parameter has its row from the start. */
function isEmptyParameter(part: PegPart, { fields }: PegRow): boolean {
  return part === 'parameters' && Object.values(fields).every((value) => (value ?? '') === '');
}

/** What the file does not have, e.g. one of several approved values, is not compared: it stays. */
function changesOf(before: PegRow, after: PegRow): FieldChange[] {
  return Object.entries(after.fields).flatMap(([field, value]) => {
    const old = before.fields[field] ?? null;
    return isSame(old, value) ? [] : [{ field, before: old, after: value }];
  });
}

/** An empty text is a missing value: both are an empty cell. */
function isSame(a: FieldValue, b: FieldValue): boolean {
  return a === b || JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}
