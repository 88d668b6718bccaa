import type { Peg } from '../../domain/records/records';
import { TEXT_LIMIT } from '../../domain/values/texts';
import type { Measure } from '../../domain/values/value';
import { encodeCell, measureFormat, textIn, type Cell } from '../rows/cells';
import { WorkbookError } from '../excel/failure';
import { parameterFields, parameterRows, parametersIn, valueColumn } from '../rows/parameters';
import { pegRows } from '../rows/peg-rows';
import { changedFields, rowCells, sameField, type TableChanges } from '../rows/row-writes';
import {
  isBlankRow,
  readRow,
  readRows,
  type RowFields,
  type TableRows,
  type Tables,
} from '../rows/table-rows';

/** Number formats of the cells of a field, for the rows that are written, by position in the body. */
export interface FormatRun {
  field: string;
  index: number;
  formats: string[];
}

export interface ImportPlan {
  tables: (TableChanges & { formats: FormatRun[] })[];
  /** Cells of tblParametri[Valore]: `null` leaves alone. */
  parameters: { table: TableRows; values: (Cell | null)[] } | null;
}

/** What to write so that the workbook also holds the records. Rows with the same Id are updated, others stay. */
export function planImport(peg: Peg, tables: Tables): ImportPlan {
  const planned: ImportPlan['tables'] = [];
  for (const [key, rows] of pegRows(peg)) {
    const table = tables.get(key);
    if (table === undefined || rows.length === 0) continue;
    const changes = upserts(table, key === 'lists' ? withoutKnownEntries(table, rows) : rows);
    for (const { fields } of changes.updates) checkSizes(table, fields);
    for (const fields of changes.appends) checkSizes(table, fields);
    planned.push({ ...changes, formats: valueFormats(changes) });
  }
  const parameters = tables.get('parameters');
  return { tables: planned, parameters: parameters === undefined ? null : parameterChanges(peg, parameters) };
}

function upserts(table: TableRows, rows: RowFields[]): TableChanges {
  const id = table.at.get('id') ?? 0;
  const indexes = new Map(table.cells.map((row, index) => [String(row[id] ?? ''), index]));
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  for (const row of rows) {
    const index = indexes.get(textIn(row.id ?? ''));
    if (index === undefined || textIn(row.id ?? '') === '') changes.appends.push(row);
    else {
      const own = table.at.has('measure') ? row : { ...row, measure: null };
      const fields = changedFields(readRow(table, index, []).fields, own);
      if (Object.keys(fields).length > 0) changes.updates.push({ index, fields });
    }
  }
  return changes;
}

/** Entries to add. An entry that is there needs no second row. An empty list needs none if the workbook has entries. */
function withoutKnownEntries(table: TableRows, rows: RowFields[]): RowFields[] {
  const list = (row: RowFields): string => textIn(row.list ?? '');
  const name = (row: RowFields): string => `${list(row)}\n${textIn(row.entry ?? '')}`;
  const present = readRows(table, []).map(({ fields }) => fields);
  const known = new Set(present.map(name));
  const lists = new Set(present.map(list));
  return rows.filter(
    (row) => !(textIn(row.entry ?? '') === '' ? lists.has(list(row)) : known.has(name(row))),
  );
}

function checkSizes(table: TableRows, fields: RowFields): void {
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string' && field.length > TEXT_LIMIT) {
      throw new WorkbookError('too-large', `${table.spec.table}[${name}]: ${field.length} characters`);
    }
  }
}

/** Cells that already mean the value of the parameter stay, e.g. empty cells that mean the default. */
function parameterChanges(peg: Peg, table: TableRows): NonNullable<ImportPlan['parameters']> {
  const rows = table.cells.map((_, index) => readRow(table, index, []).fields);
  const cells = new Map(rows.map(({ label, value }) => [textIn(label ?? ''), value ?? null]));
  const before = parameterFields(parametersIn(cells, () => undefined));
  const after = parameterFields(peg.parameters);
  const kinds = new Map(parameterRows.map((row) => [row.label, row]));
  const values = rows.map(({ label }) => {
    const row = kinds.get(textIn(label ?? ''));
    const field = row === undefined ? undefined : after.get(row.label);
    if (row === undefined || field === undefined || sameField(before.get(row.label), field)) return null;
    return encodeCell(valueColumn(row), field);
  });
  return { table, values };
}

/** Formats of the value columns whose rows name a measure, for appended rows only. In other rows a person may have chosen one. */
function valueFormats(changes: TableChanges): FormatRun[] {
  const { table, appends } = changes;
  if (appends.every(({ measure }) => measure === undefined)) return [];
  const formats = appends.map(({ measure }) => measureFormat((measure ?? 'number') as Measure));
  return table.spec.columns
    .filter(({ kind }) => kind === 'value')
    .map(({ field }) => ({ field, index: firstFree(table), formats }));
}

/** Position in the body of the first appended row. Blank rows at the end are filled first. */
export function firstFree(table: TableRows): number {
  let free = table.cells.length;
  while (free > 0 && isBlankRow(table, free - 1)) free -= 1;
  return free;
}

/** A block of whole rows to write at once. */
export interface Block {
  table: TableRows;
  index: number;
  values: (Cell | null)[][];
  bytes: number;
}

/** Blocks of neighbouring rows. None has more than `limit` bytes of values, unless a single row has. */
export function blocksOf(plan: ImportPlan, limit: number): Block[] {
  return plan.tables.flatMap(({ table, updates, appends }) => {
    const free = firstFree(table);
    const rows = [
      ...updates.map(({ index, fields }) => ({ index, cells: rowCells(table, fields) })),
      ...appends.map((fields, index) => ({ index: free + index, cells: rowCells(table, fields) })),
    ].sort((a, b) => a.index - b.index);
    const blocks: Block[] = [];
    for (const { index, cells } of rows) {
      const bytes = sizeOf(cells);
      const last = blocks.at(-1);
      if (last !== undefined && last.index + last.values.length === index && last.bytes + bytes <= limit) {
        last.values.push(cells);
        last.bytes += bytes;
      } else blocks.push({ table, index, values: [cells], bytes });
    }
    return blocks;
  });
}

/** Bytes of a row in a request. */
function sizeOf(cells: (Cell | null)[]): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length + 1;
}
