import { groupBy } from '../domain/group-by';
import type { Measure, Value } from '../domain/records';
import { valueIn } from './cells';
import { number, text } from './record-fields';
import type { TableKey } from './schema-base';
import {
  readRows,
  unreadableCell,
  type ReadRow,
  type Tables,
  type ToAdopt,
  type Unreadable,
} from './table-rows';

const ordered: ReadonlySet<TableKey> = new Set(['objectives', 'phases', 'indicators', 'status']);

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
  readonly unreadable: Unreadable[] = [];
  readonly places = new Map<object, RowPlace>();

  constructor(readonly tables: Tables) {}

  rows(key: TableKey): ReadRow[] {
    const table = this.tables.get(key);
    if (table === undefined) return [];
    const rows = readRows(table, this.unreadable);
    const seen = new Set<string>();
    let last = Math.max(0, ...rows.map(({ fields }) => number(fields.order) ?? 0));
    for (const { fields, index } of rows) {
      const id = text(fields.id);
      const known = id !== '' && !seen.has(id);
      if (known) seen.add(id);
      else fields.id = '';
      const hasOrder = !ordered.has(key) || typeof fields.order === 'number';
      if (!hasOrder) fields.order = last += 1;
      if (!known || !hasOrder)
        this.toAdopt.push({ table: key, sheet: table.sheet, row: table.top + index + 1 });
    }
    if (ordered.has(key)) rows.sort((a, b) => (number(a.fields.order) ?? 0) - (number(b.fields.order) ?? 0));
    return rows;
  }

  /** Rows by the text of a field, e.g. the code of their objective. */
  grouped(key: TableKey, field: string, owners: ReadonlySet<string>, norm: (text: string) => string): Groups {
    const ownerOf = (row: ReadRow): string => norm(text(row.fields[field]));
    const isOwned = (row: ReadRow): boolean => owners.has(ownerOf(row));
    const rows = this.rows(key);
    for (const row of rows) if (!isOwned(row)) this.refuse(key, row.index, field);
    return groupBy(rows.filter(isOwned), ownerOf);
  }

  /** Remembers where a record was read. */
  placed<T extends object>(key: TableKey, { index }: ReadRow, record: T): T {
    const table = this.tables.get(key);
    if (table !== undefined) this.places.set(record, { sheetId: table.sheetId, row: table.top + index + 1 });
    return record;
  }

  refuse(key: TableKey, index: number, field: string): void {
    const table = this.tables.get(key);
    if (table !== undefined) this.unreadable.push(unreadableCell(table, index, field));
  }

  /** A value of an indicator, reported if its measure cannot mean it. */
  value(key: TableKey, row: ReadRow, field: string, measure: Measure): Value {
    const read = valueIn(measure, row.fields[field] ?? null);
    if (!read.ok) this.refuse(key, row.index, field);
    return read.ok ? read.value : null;
  }
}
