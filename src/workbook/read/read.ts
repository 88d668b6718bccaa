import {
  codedIssues,
  type CodedIssue,
  type MissingPart,
  type SheetIssue,
} from '../../domain/findings/sheet-issues';
import type { Peg } from '../../domain/records/records';
import { decodeCell, isNumeric, textIn, type Cell } from '../rows/cells';
import { queueDateSystem } from './date-system';
import { composedSchede, type ComposedScheda } from './composed';
import { GUID_LABEL, VERSION_LABEL } from '../rows/parameters';
import type { RowPlace } from './peg-reader';
import { pegRecords } from './peg-records';
import { recordTables, SCHEMA_VERSION, tables } from '../schema/schema';
import type { ColumnSpec, TableKey } from '../schema/schema-base';
import {
  cellIssue,
  loadTables,
  readRows,
  type TableRows,
  type Tables,
  type ToAdopt,
} from '../rows/table-rows';

export interface WorkbookContent {
  /** GUID of the workbook, from tblParametri. */
  guid: string;
  peg: Peg;
  places: ReadonlyMap<object, RowPlace>;
  /** The table of each sheet, by the sheet's id. */
  sheets: ReadonlyMap<string, TableKey>;
  /** Rows without Id or order, in the records with an empty id; the next save or Prepara cartella completes them. */
  toAdopt: ToAdopt[];
  /**
   * What is wrong with the sheets; all of it is left as it is. Tables that are not there come first, then columns and the
   * version. Next are cells that could not be read and count as empty, then those whose number or date is stored as text,
   * which is read but which no formula counts. Last are codes that forms and imports would refuse, or that the sheets do
   * not recognize.
   */
  issues: SheetIssue[];
  composed: ComposedScheda[];
}

export type WorkbookState =
  | { kind: 'blank' }
  | { kind: 'newer'; version: number }
  | { kind: 'from-1904' }
  | { kind: 'ready'; content: WorkbookContent };

/**
 * What the workbook holds; reads only. Two round trips: which tables there are, then their values.
 * `blank`: nothing of ours yet; `newer`: made by a later version of the add-in, which this one must not touch;
 * `from-1904`: it counts its days from 1904, so that every date would be read four years and a day too early.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const found = context.workbook.tables.load('items/name');
  const worksheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/type');
  await context.sync();
  const present = new Set(found.items.map((table) => table.name));
  if (!present.has('tblParametri')) return { kind: 'blank' };
  const keys = recordTables.filter((spec) => present.has(spec.table)).map((spec) => spec.key);
  const missing = tables.filter((spec) => !present.has(spec.table)).map((spec) => spec.table);
  const sheets = new Set(worksheets.items.map((sheet) => sheet.name));
  const dateSystem = queueDateSystem(names.items);
  const loaded = await loadTables(context, keys);
  return dateSystem() === 'from-1904' ? { kind: 'from-1904' } : workbookState(loaded, sheets, missing);
}

/** The state that loaded tables show. `missing`: those that are not there. */
export function workbookState(
  loaded: Tables,
  sheets: ReadonlySet<string>,
  missing: readonly string[],
): WorkbookState {
  const { guid, version } = identity(loaded);
  if (guid === '' || version === null) return { kind: 'blank' };
  if (version > SCHEMA_VERSION) return { kind: 'newer', version };
  const { peg, places, toAdopt, issues } = pegRecords(loaded);
  return {
    kind: 'ready',
    content: {
      guid,
      peg,
      places,
      sheets: new Map([...loaded.values()].map(({ sheetId, spec }) => [sheetId, spec.key])),
      toAdopt,
      issues: [
        ...missing.map((name) => missingPart(name, true)),
        ...lackingColumns(loaded).map((name) => missingPart(name, false)),
        ...(version < SCHEMA_VERSION ? [missingPart(VERSION_LABEL, false)] : []),
        ...issues,
        ...issuesIn(loaded, isNumeric, issuesOfText),
        ...issuesIn(loaded, ({ kind }) => kind === 'code', issuesOfCode),
      ],
      composed: composedSchede(loaded, peg, sheets),
    },
  };
}

function missingPart(name: string, isTable: boolean): MissingPart {
  return { finding: 'stale-schema', name, isTable };
}

/** Columns that an earlier version did not have. */
function lackingColumns(loaded: Tables): string[] {
  return [...loaded.values()].flatMap(({ spec, at }) =>
    spec.columns.filter(({ field }) => !at.has(field)).map(({ heading }) => `${spec.table}[${heading}]`),
  );
}

type CellCheck = (cell: Cell, column: ColumnSpec, table: TableRows) => CodedIssue[];

/** What a check finds in the cells of some columns. */
function issuesIn(loaded: Tables, isMeant: (column: ColumnSpec) => boolean, check: CellCheck): SheetIssue[] {
  return [...loaded.values()].flatMap((table) =>
    table.spec.columns.filter(isMeant).flatMap((column) => {
      const position = table.at.get(column.field);
      if (position === undefined) return [];
      return table.cells.flatMap((row, index) =>
        check(row[position] ?? '', column, table).map((coded) =>
          cellIssue(table, index, column.field, coded),
        ),
      );
    }),
  );
}

/** A number or a date that is stored as text. */
function issuesOfText(cell: Cell, column: ColumnSpec): CodedIssue[] {
  if (typeof cell !== 'string' || cell.trim() === '' || !decodeCell(column, cell).ok) return [];
  return [{ finding: 'unreadable-cell', issue: { code: 'stored-as-text', params: { text: cell } } }];
}

function issuesOfCode(cell: Cell, { field }: ColumnSpec, { spec }: TableRows): CodedIssue[] {
  const isOwn = field === 'code' && (spec.key === 'objectives' || spec.key === 'centres');
  return codedIssues(textIn(cell), isOwn);
}

/** GUID and schema version of the workbook; `''` and `null` if it has none. */
export function identity(loaded: Tables): { guid: string; version: number | null } {
  const table = loaded.get('parameters');
  const rows = table === undefined ? [] : readRows(table, []);
  const value = (label: string): unknown => rows.find(({ fields }) => fields.label === label)?.fields.value;
  const version = Number(value(VERSION_LABEL) ?? Number.NaN);
  return { guid: String(value(GUID_LABEL) ?? ''), version: Number.isFinite(version) ? version : null };
}
