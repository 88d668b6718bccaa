import type { CodedIssue, CellIssue, SheetIssue } from '../../domain/findings/sheet-issues';
import { address } from '../excel/address';
import { WorkbookError } from '../excel/failure';
import { columnPositions } from '../schema/column-positions';
import { decodeCell, textIn, type Cell, type Field } from './cells';
import { inputColumns, tableSpec } from '../schema/schema';
import type { TableKey, TableSpec } from '../schema/schema-base';

/** A table as read: plain values, found by heading. */
export interface TableRows {
  spec: TableSpec;
  /** Name of the sheet that it stands on now. */
  sheet: string;
  /** Id of that sheet, which a new name leaves as it is. */
  sheetId: string;
  /** Row of the sheet of the first body row, from 0. */
  top: number;
  /** Column of the sheet of the first column, from 0. */
  left: number;
  headings: string[];
  /** Position within the table by field name; missing columns have none. */
  at: ReadonlyMap<string, number>;
  /** The body, computed columns and the person's own included. */
  cells: Cell[][];
  /** Formulas and values of columns of the person's own, by position; loaded for some writes only (own-cells.ts). */
  own: ReadonlyMap<number, readonly Cell[]>;
  /** Computed cells without formula, by field; looked for by readings of the pane only, and not on a protected sheet. */
  lost?: ReadonlyMap<string, readonly number[]>;
  /** Other formulas in the place of ours, by field and body row; looked for only where findings are shown. */
  others?: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** A row by field names; a missing field is an empty cell. */
export type RowFields = Record<string, Field>;

/** A row of a table as read. */
export interface ReadRow {
  fields: RowFields;
  /** Position in the body, from 0. */
  index: number;
}

/** A row that was typed by hand and lacks its Id or order. */
export interface ToAdopt {
  table: TableKey;
  sheet: string;
  /** Row of the sheet, from 1. */
  row: number;
}

/** What is asked of a table's proxies. */
interface QueuedTable {
  spec: TableSpec;
  worksheet: Pick<Excel.Worksheet, 'name' | 'id'>;
  header: Pick<Excel.Range, 'values'>;
  body: Pick<Excel.Range, 'values' | 'rowIndex' | 'columnIndex'>;
  own: ReadonlyMap<number, Pick<Excel.Range, 'formulasR1C1'>>;
}

/** Of more, Excel gives no values and does not say so. */
export const MOST_CELLS = 5_000_000;

/**
 * Queues the loading of a table, or of its first row; `tableRows` takes what came after the next sync, and nothing else is
 * asked of the ranges. `own`: positions of columns of which the formulas are loaded, too.
 */
export function queueTable(
  context: Excel.RequestContext,
  key: TableKey,
  own: readonly number[] = [],
  rows: 'all' | 'first' = 'all',
): QueuedTable {
  const spec = tableSpec(key);
  const table = context.workbook.tables.getItem(spec.table);
  const whole = table.getDataBodyRange();
  const body = rows === 'all' ? whole : whole.getRow(0);
  return {
    spec,
    worksheet: table.worksheet.load('name,id'),
    header: table.getHeaderRowRange().load('values').untrack(),
    body: body.load('values,rowIndex,columnIndex').untrack(),
    own: new Map(
      own.map((position) => {
        const column = table.getDataBodyRange().getColumn(position);
        return [position, column.load('formulasR1C1').untrack()];
      }),
    ),
  };
}

/**
 * The plain table out of loaded proxies.
 * @throws WorkbookError too-large: a table of more than 5,000,000 cells
 */
export function tableRows(queued: QueuedTable): TableRows {
  const { spec, worksheet, header, body, own } = queued;
  if ((body.values as unknown) === null) throw new WorkbookError('too-large', spec.table, worksheet.name);
  const headings = ((header.values as Cell[][])[0] ?? []).map(String);
  const at = columnPositions(spec, headings);
  return {
    spec,
    sheet: worksheet.name,
    sheetId: worksheet.id,
    top: body.rowIndex,
    left: body.columnIndex,
    headings,
    at,
    cells: body.values as Cell[][],
    own: new Map(
      [...own].map(([position, { formulasR1C1 }]) => [position, (formulasR1C1 as Cell[][]).flat()]),
    ),
  };
}

export type Tables = ReadonlyMap<TableKey, TableRows>;

/** Reads tables in one round trip; each of them must be there. `own`: as above, by table. */
export async function loadTables(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  own: ReadonlyMap<TableKey, readonly number[]> = new Map(),
): Promise<Tables> {
  const queued = keys.map((key) => queueTable(context, key, own.get(key)));
  await context.sync();
  return new Map(queued.map((table) => [table.spec.key, tableRows(table)]));
}

/** @throws RangeError the table was not loaded */
export function tableOf(tables: Tables, key: TableKey): TableRows {
  const table = tables.get(key);
  if (table === undefined) throw new RangeError(`table ${key} was not loaded`);
  return table;
}

/** Address of a field's cell in that body row. */
export function cellAddress(table: TableRows, index: number, field: string): string {
  return address(table.top + index, table.left + (table.at.get(field) ?? 0));
}

/** True for a row in which no column of ours that people fill has anything. */
export function isBlankRow(table: TableRows, index: number): boolean {
  const row = table.cells[index] ?? [];
  return inputColumns(table.spec).every((column) => {
    const position = table.at.get(column.field);
    return position === undefined || (row[position] ?? '') === '';
  });
}

/** Decodes a body row; cells that cannot be read are `null` and among the issues. */
export function readRow(table: TableRows, index: number, issues: SheetIssue[]): ReadRow {
  const row = table.cells[index] ?? [];
  const fields: RowFields = {};
  for (const column of inputColumns(table.spec)) {
    const position = table.at.get(column.field);
    const cell = position === undefined ? '' : (row[position] ?? '');
    const decoded = decodeCell(column, cell);
    if (decoded.ok) fields[column.field] = decoded.field;
    else {
      fields[column.field] = null;
      const { issue } = decoded;
      issues.push(cellIssue(table, index, column.field, { finding: 'unreadable-cell', issue }));
    }
  }
  return { fields, index };
}

/** A body row with what stands in its cells where that cannot be read. */
export function wholeRow(table: TableRows, { fields, index }: ReadRow): RowFields {
  const row = table.cells[index] ?? [];
  const cells = inputColumns(table.spec).map(({ field }) => {
    const cell = row[table.at.get(field) ?? -1] ?? '';
    return [field, (fields[field] ?? null) === null && cell !== '' ? cell : (fields[field] ?? null)] as const;
  });
  return Object.fromEntries(cells);
}

/** The issue of one cell; no finding leads to a sheet that is hidden. `isNamed`: no other finding says it. */
export function cellIssue(
  table: TableRows,
  index: number,
  field: string,
  coded: CodedIssue,
  isNamed = true,
): CellIssue {
  const position = table.at.get(field) ?? 0;
  return {
    sheet: table.sheet,
    address: cellAddress(table, index, field),
    column: table.headings[position] ?? field,
    text: textIn(table.cells[index]?.[position] ?? ''),
    isNamed: isNamed && !table.spec.service,
    ...coded,
  };
}

/** All rows with content, in sheet order. */
export function readRows(table: TableRows, issues: SheetIssue[]): ReadRow[] {
  const rows: ReadRow[] = [];
  for (let index = 0; index < table.cells.length; index += 1) {
    if (!isBlankRow(table, index)) rows.push(readRow(table, index, issues));
  }
  return rows;
}
