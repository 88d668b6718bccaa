import type { Peg } from '../domain/records';
import { decodeCell, isNumeric } from './cells';
import { composedSchede, type ComposedScheda } from './composed';
import { GUID_LABEL, VERSION_LABEL } from './parameters';
import type { RowPlace } from './peg-reader';
import { pegRecords } from './peg-records';
import { SCHEMA_VERSION, tables } from './schema';
import type { TableKey } from './schema-base';
import {
  loadTables,
  readRows,
  unreadableCell,
  type Tables,
  type ToAdopt,
  type Unreadable,
} from './table-rows';

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
   * Cells that could not be read and count as empty, then those whose number or date is stored as text, which is read
   * but which no formula counts; all are left as they are.
   */
  unreadable: Unreadable[];
  composed: ComposedScheda[];
  /** Tables of ours that are not there: Prepara cartella adds them. */
  missing: string[];
  /** Columns that an earlier version did not have, and the label of its version: Prepara cartella adds and renews them. */
  outdated: string[];
}

export type WorkbookState =
  { kind: 'blank' } | { kind: 'newer'; version: number } | { kind: 'ready'; content: WorkbookContent };

/**
 * What the workbook holds; reads only. Two round trips: which tables there are, then their values.
 * `blank`: nothing of ours yet; `newer`: made by a later version of the add-in, which this one must not touch.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const found = context.workbook.tables.load('items/name');
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const present = new Set(found.items.map((table) => table.name));
  if (!present.has('tblParametri')) return { kind: 'blank' };
  const keys = tables.filter((spec) => present.has(spec.table)).map((spec) => spec.key);
  const missing = tables.filter((spec) => !present.has(spec.table)).map((spec) => spec.table);
  const sheets = new Set(worksheets.items.map((sheet) => sheet.name));
  return stateOf(await loadTables(context, keys), sheets, missing);
}

/** The state that loaded tables show. */
export function stateOf(loaded: Tables, sheets: ReadonlySet<string>, missing: string[]): WorkbookState {
  const { guid, version } = identity(loaded);
  if (guid === '' || version === null) return { kind: 'blank' };
  if (version > SCHEMA_VERSION) return { kind: 'newer', version };
  const { peg, places, toAdopt, unreadable } = pegRecords(loaded);
  return {
    kind: 'ready',
    content: {
      guid,
      peg,
      places,
      sheets: new Map([...loaded.values()].map(({ sheetId, spec }) => [sheetId, spec.key])),
      toAdopt,
      unreadable: [...unreadable, ...storedAsText(loaded)],
      composed: composedSchede(loaded, peg, sheets),
      missing,
      outdated: [...lackingColumns(loaded), ...(version < SCHEMA_VERSION ? [VERSION_LABEL] : [])],
    },
  };
}

function lackingColumns(loaded: Tables): string[] {
  return [...loaded.values()].flatMap(({ spec, at }) =>
    spec.columns.filter(({ field }) => !at.has(field)).map(({ heading }) => `${spec.table}[${heading}]`),
  );
}

/** Cells of number and date columns whose text means a number or a date. */
function storedAsText(loaded: Tables): Unreadable[] {
  return [...loaded.values()].flatMap((table) =>
    table.spec.columns
      .filter((column) => isNumeric(column))
      .flatMap((column) => {
        const position = table.at.get(column.field);
        if (position === undefined) return [];
        return table.cells.flatMap((row, index) => {
          const cell = row[position] ?? '';
          const isText = typeof cell === 'string' && cell.trim() !== '' && decodeCell(column, cell).ok;
          return isText ? [unreadableCell(table, index, column.field)] : [];
        });
      }),
  );
}

/** GUID and schema version of the workbook; `''` and `null` if it has none. */
export function identity(loaded: Tables): { guid: string; version: number | null } {
  const table = loaded.get('parameters');
  const rows = table === undefined ? [] : readRows(table, []);
  const value = (label: string): unknown => rows.find(({ fields }) => fields.label === label)?.fields.value;
  const version = Number(value(VERSION_LABEL) ?? Number.NaN);
  return { guid: String(value(GUID_LABEL) ?? ''), version: Number.isFinite(version) ? version : null };
}
