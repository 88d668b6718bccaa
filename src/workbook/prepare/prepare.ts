import { emptyPeg } from '../../domain/records/defaults';
import { addControls, CONTROLS_NAME, renewControls, repairControls } from './controls';
import { encodeCell, type Cell } from '../rows/cells';
import { formulaOf } from '../formulas/columns';
import {
  dressColumn,
  dressSheet,
  isValidated,
  markFaults,
  setNumberFormat,
  validateColumn,
} from '../rows/dress';
import { names } from './names';
import {
  GUID_LABEL,
  parameterFields,
  parameterRows,
  serviceRows,
  valueColumn,
  VERSION_LABEL,
  type ParameterRow,
} from '../rows/parameters';
import { identity } from '../read/read';
import { appendInside } from '../rows/row-writes';
import { SCHEMA_VERSION } from '../schema/schema';
import type { TableSpec } from '../schema/schema-base';
import { completeRows } from '../rows/adopt';
import { protect } from '../excel/text';
import { freeSheetName, survey, type Survey } from './survey';
import type { TableRows } from '../rows/table-rows';

export type Prepared =
  | { kind: 'newer'; version: number }
  | {
      kind: 'prepared';
      guid: string;
      /** Tables that were added. */
      created: string[];
      /** Columns, parameters and names that were added to what was there. */
      completed: string[];
      /** Rows that were given an Id or an order. */
      adopted: number;
    };

interface NewTable {
  spec: TableSpec;
  sheet: Excel.Worksheet;
}

/**
 * Gives the workbook every sheet, table, name and formula that it lacks, and rows typed by hand their Id. It takes
 * at most three round trips. What is there stays, so a second run changes nothing. There are two exceptions:
 * formulas that lost a table, and formulas and summary of an earlier version, are written anew. Sheets of the
 * person stay. One exception: in a workbook that is new to us an empty sheet named Foglio1 or Sheet1 becomes
 * Controlli.
 * `year` is the financial year of new parameters. Default: the current one.
 */
export async function prepareWorkbook(
  context: Excel.RequestContext,
  options: { newId: () => string; year?: number },
): Promise<Prepared> {
  const found = await survey(context);
  const known = identity(found.present);
  if (known.version !== null && known.version > SCHEMA_VERSION)
    return { kind: 'newer', version: known.version };
  const outdated = known.version !== null && known.version < SCHEMA_VERSION;
  const guid = known.guid === '' ? options.newId() : known.guid;

  const taken = new Set(found.sheets.map((sheet) => sheet.name.toLowerCase()));
  const completed: string[] = [];
  const place = found.names.get(CONTROLS_NAME.toUpperCase());
  const controls = place === undefined || isLost(place) ? controlsSheet(context, found, taken) : null;
  if (controls !== null && place !== undefined) context.workbook.names.getItem(CONTROLS_NAME).delete();
  const year = options.year ?? new Date().getFullYear();
  const first = firstParameters(guid, year, options.newId);
  const created = found.missing.map((spec) => newTable(context, spec, found, taken, first));

  for (const { name, formula } of names) {
    const known = found.names.get(name.toUpperCase());
    if (known !== undefined && !isLost(known)) continue;
    if (known === undefined) context.workbook.names.add(name, formula);
    else context.workbook.names.getItem(name).formula = formula;
    completed.push(name);
  }
  const renewed = created.map(({ spec }) => spec.table);
  for (const table of found.present.values()) {
    const added = addColumns(context, table);
    if (added.length > 0) renewed.push(table.spec.table);
    completed.push(...added);
  }
  for (const table of created) fillNewTable(table);
  if (outdated) found.present.forEach((table) => renewFormulas(context, table));
  else if (renewed.length > 0) {
    for (const table of found.present.values()) repairFormulas(context, table, renewed);
  }
  const parameters = found.present.get('parameters');
  if (parameters !== undefined)
    completed.push(...addParameters(context, parameters, guid, outdated, options.newId));
  const adopted = completeRows(context, found.present, options.newId);
  if (controls !== null) {
    addControls(context, controls);
    completed.push(CONTROLS_NAME);
  } else if (outdated) renewControls(context);
  else if (renewed.length > 0) repairControls(context);
  if (created.length + completed.length + adopted > 0) await context.sync();
  return { kind: 'prepared', guid, created: created.map(({ spec }) => spec.table), completed, adopted };
}

/** A sheet for Controlli: the untouched first sheet of a new workbook, or a new one. */
function controlsSheet(context: Excel.RequestContext, found: Survey, taken: Set<string>): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const name = freeSheetName('Controlli', taken);
  taken.add(name.toLowerCase());
  const spare = found.sheets.find((sheet) => sheet.empty && /^(Foglio|Sheet) ?1$/.test(sheet.name));
  if (spare === undefined || found.present.size > 0) return worksheets.add(name);
  const sheet = worksheets.getItem(spare.name);
  sheet.name = name;
  return sheet;
}

/** The headings, and the first rows of the parameters. Everything else follows when all tables are there. */
function newTable(
  context: Excel.RequestContext,
  spec: TableSpec,
  found: Survey,
  taken: Set<string>,
  parameters: Cell[][],
): NewTable {
  const { worksheets } = context.workbook;
  const own = found.sheets.find(
    (sheet) => sheet.name.toLowerCase() === spec.sheet.toLowerCase() && sheet.empty,
  );
  const name = own?.name ?? freeSheetName(spec.sheet, taken);
  taken.add(name.toLowerCase());
  const sheet = own === undefined ? worksheets.add(name) : worksheets.getItem(name);
  const rows: Cell[][] = [spec.columns.map((column) => column.heading)];
  if (spec.key === 'parameters') rows.push(...parameters);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, spec.columns.length);
  range.values = rows;
  const bodyRows = Math.max(1, rows.length - 1);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, bodyRows + 1, spec.columns.length), true);
  table.name = spec.table;
  table.style = 'TableStyleLight2';
  return { spec, sheet };
}

function fillNewTable({ spec, sheet }: NewTable): void {
  const headings = spec.columns.map((column) => column.heading);
  dressSheet(sheet, spec, headings, 0, 0);
  const bodyRows = spec.key === 'parameters' ? parameterRows.length + serviceRows.length : 1;
  spec.columns.forEach((column, position) => {
    const since = spec.columns.findIndex(({ field }) => field === column.since);
    dressColumn(sheet, column, position, 0, since < 0 ? undefined : since);
    const body = sheet.getRangeByIndexes(1, position, bodyRows, 1);
    if (isValidated(column)) validateColumn(body, column);
    const formula = formulaOf(spec.key, column.field);
    if (formula !== null) body.formulas = Array.from({ length: bodyRows }, () => [formula]);
  });
  if (spec.key === 'parameters') formatParameters(sheet, 1, [...parameterRows, ...serviceRows], 2);
}

function formatParameters(
  sheet: Excel.Worksheet,
  top: number,
  rows: readonly ParameterRow[],
  column: number,
): void {
  rows.forEach((row, index) => {
    if (row.kind === 'date')
      setNumberFormat(sheet.getRangeByIndexes(top + index, column, 1, 1), 'dd/mm/yyyy');
  });
  sheet.getRangeByIndexes(top, column, rows.length, 1).format.horizontalAlignment = 'Left';
}

function firstParameters(guid: string, year: number, newId: () => string): Cell[][] {
  const fields = parameterFields(emptyPeg(year).parameters);
  return [...parameterRows, ...serviceRows].map((row) => {
    const field = fields.get(row.label) ?? null;
    return parameterCells(row, serviceValue(row, guid) ?? encodeCell(valueColumn(row), field), newId());
  });
}

function serviceValue(row: ParameterRow, guid: string): Cell | null {
  if (row.label === GUID_LABEL) return protect(guid);
  return row.label === VERSION_LABEL ? SCHEMA_VERSION : null;
}

function parameterCells(row: ParameterRow, value: Cell, id: string): Cell[] {
  return [protect(id), row.label, value, row.notes];
}

/** Adds the columns that a table of an earlier version lacks, after its last one. */
function addColumns(context: Excel.RequestContext, table: TableRows): string[] {
  const lacking = table.spec.columns.filter((column) => !table.at.has(column.field));
  if (lacking.length === 0) return [];
  const own = context.workbook.tables.getItem(table.spec.table);
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  own
    .getRange()
    .getLastColumn()
    .getOffsetRange(0, 1)
    .getResizedRange(0, lacking.length - 1)
    .insert('Right');
  own.resize(own.getRange().getResizedRange(0, lacking.length));
  const first = table.left + table.headings.length;
  const headings = lacking.map((column) => column.heading);
  sheet.getRangeByIndexes(table.top - 1, first, 1, lacking.length).values = [headings];
  lacking.forEach((column, index) => {
    const body = sheet.getRangeByIndexes(table.top, first + index, table.cells.length, 1);
    dressColumn(sheet, column, first + index, table.top - 1);
    if (isValidated(column)) validateColumn(body, column);
    const formula = formulaOf(table.spec.key, column.field);
    if (formula !== null) body.formulas = table.cells.map(() => [formula]);
  });
  return lacking.map((column) => `${table.spec.table}[${column.heading}]`);
}

/** The formula named cells or a table that were deleted. */
function isLost(formula: string): boolean {
  return formula.includes('#REF!');
}

/** Writes the formulas over new tables or columns. They hold `#REF!` since the old ones were deleted. */
function repairFormulas(context: Excel.RequestContext, table: TableRows, renewed: readonly string[]): void {
  writeFormulas(context, table, (formula) => renewed.some((name) => formula.includes(`${name}[`)));
}

/** Writes every formula of a table of an earlier version, and its conditional colours. */
function renewFormulas(context: Excel.RequestContext, table: TableRows): void {
  writeFormulas(context, table, () => true);
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    const since = table.at.get(column.since ?? '');
    if (position === undefined) continue;
    markFaults(sheet, column, table.left + position, since === undefined ? since : table.left + since);
  }
}

function writeFormulas(
  context: Excel.RequestContext,
  table: TableRows,
  wanted: (formula: string) => boolean,
): void {
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  for (const { field } of table.spec.columns) {
    const position = table.at.get(field);
    const formula = formulaOf(table.spec.key, field);
    if (position === undefined || formula === null || !wanted(formula)) continue;
    const body = sheet.getRangeByIndexes(table.top, table.left + position, table.cells.length, 1);
    body.formulas = table.cells.map(() => [formula]);
  }
}

/**
 * Adds missing parameters, the GUID of the workbook and the version. The version changes if the workbook is
 * `outdated`.
 */
function addParameters(
  context: Excel.RequestContext,
  table: TableRows,
  guid: string,
  outdated: boolean,
  newId: () => string,
): string[] {
  const label = table.at.get('label');
  const value = table.at.get('value');
  if (label === undefined || value === undefined) return [];
  const indexes = new Map(table.cells.map((row, index) => [String(row[label]), index]));
  const fields = parameterFields(emptyPeg(0).parameters);
  const lacking: ParameterRow[] = [];
  const changed: string[] = [];
  for (const row of [...parameterRows, ...serviceRows]) {
    const index = indexes.get(row.label);
    if (index === undefined) lacking.push(row);
    else {
      const needed = serviceValue(row, guid);
      const renewed = outdated && row.label === VERSION_LABEL;
      if (needed === null || ((table.cells[index]?.[value] ?? '') !== '' && !renewed)) continue;
      const worksheet = context.workbook.tables.getItem(table.spec.table).worksheet;
      worksheet.getRangeByIndexes(table.top + index, table.left + value, 1, 1).values = [[needed]];
      changed.push(row.label);
    }
  }
  if (lacking.length === 0) return changed;
  const cells = lacking.map((row) => {
    const field = row.label === 'Esercizio' ? null : (fields.get(row.label) ?? null);
    return parameterCells(row, serviceValue(row, guid) ?? encodeCell(valueColumn(row), field), newId());
  });
  appendInside(context.workbook.tables.getItem(table.spec.table), cells, true);
  return [...changed, ...lacking.map((row) => row.label)];
}
