import type { CodedIssue, SheetIssue } from '../../domain/findings/sheet-issues';
import { groupBy } from '../../domain/values/group-by';
import type { Issue } from '../../domain/values/issues';
import type { Measure, Value } from '../../domain/values/value';
import { valueIn } from '../rows/cells';
import { cellNumber, cellText } from '../rows/record-rows';
import type { TableKey } from '../schema/schema-base';
import { cellIssue, readRows, type ReadRow, type Tables, type ToAdopt } from '../rows/table-rows';

/** Rows by the text of a field, e.g. by the code of their objective. */
export type Groups = Map<string, ReadRow[]>;

/** Where a record stands. */
export interface RowPlace {
  sheetId: string;
  /** Row of the sheet, from 1. */
  row: number;
}

/** Decoded rows of the tables, and what was noticed on the way. */
export class Reader {
  readonly toAdopt: ToAdopt[] = [];
  readonly issues: SheetIssue[] = [];
  readonly places = new Map<object, RowPlace>();

  constructor(readonly tables: Tables) {}

  rows(key: TableKey): ReadRow[] {
    const table = this.tables.get(key);
    if (table === undefined) return [];
    const rows = readRows(table, this.issues);
    const isOrdered = table.spec.columns.some(({ kind }) => kind === 'order');
    const seen = new Set<string>();
    let last = Math.max(0, ...rows.map(({ fields }) => cellNumber(fields.order) ?? 0));
    for (const { fields, index } of rows) {
      const id = cellText(fields.id);
      const known = id !== '' && !seen.has(id);
      if (known) seen.add(id);
      else fields.id = '';
      const hasOrder = !isOrdered || typeof fields.order === 'number';
      if (!hasOrder) fields.order = last += 1;
      if (!known || !hasOrder) this.adopt(key, { fields, index });
    }
    if (isOrdered) rows.sort((a, b) => (cellNumber(a.fields.order) ?? 0) - (cellNumber(b.fields.order) ?? 0));
    return rows;
  }

  /** Remembers a row that is to be put in order; one without Id or order is remembered as it is read. */
  adopt(key: TableKey, { index }: ReadRow): void {
    const { sheet = '', top = 0 } = this.tables.get(key) ?? {};
    this.toAdopt.push({ table: key, sheet, row: top + index + 1 });
  }

  /** Rows by the text of a field, e.g. the code of their objective; those whose owner is unknown are there, too. */
  grouped(key: TableKey, field: string, owners: ReadonlySet<string>, norm: (text: string) => string): Groups {
    const ownerOf = (row: ReadRow): string => norm(cellText(row.fields[field]));
    const rows = this.rows(key);
    for (const row of rows) {
      if (owners.has(ownerOf(row))) continue;
      const issue = ownerIssue(field, cellText(row.fields[field]));
      this.refuse(key, row.index, field, { finding: 'orphan-row', issue });
    }
    // What refers to nothing is not of an owner that has no Id yet.
    const refers = (row: ReadRow): boolean => ownerOf(row) !== '' || owners.has('');
    return groupBy(rows.filter(refers), ownerOf);
  }

  /** Remembers where a record was read. */
  placed<T extends object>(key: TableKey, { index }: ReadRow, record: T): T {
    const table = this.tables.get(key);
    if (table !== undefined) this.places.set(record, { sheetId: table.sheetId, row: table.top + index + 1 });
    return record;
  }

  /** `isNamed`: no other finding says it. */
  refuse(key: TableKey, index: number, field: string, coded: CodedIssue, isNamed = true): void {
    const table = this.tables.get(key);
    if (table !== undefined) this.issues.push(cellIssue(table, index, field, coded, isNamed));
  }

  /** A value of an indicator; an issue if its measure cannot mean it. `isNamed`: no other finding says so. */
  value(key: TableKey, row: ReadRow, field: string, measure: Measure, isNamed = true): Value {
    const read = valueIn(measure, row.fields[field] ?? null);
    if (!read.ok)
      this.refuse(key, row.index, field, { finding: 'unreadable-cell', issue: read.issue }, isNamed);
    return read.ok ? read.value : null;
  }
}

/** Why a row belongs to nothing. */
function ownerIssue(field: string, owner: string): Issue {
  if (owner.trim() === '') return { code: 'required', params: {} };
  return { code: field === 'objective' ? 'unknown-objective' : 'unknown-row', params: { text: owner } };
}
