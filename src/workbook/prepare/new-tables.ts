import { groupBy } from '../../domain/values/group-by';
import { columnLetters } from '../excel/address';
import type { Cell } from '../rows/cells';
import { formulaOf } from '../formulas/columns';
import { dressColumn, dressHeadings, isValidated, validateColumn } from '../rows/dress';
import { BETWEEN } from '../rows/fit-pages';
import { parameterRows, serviceRows } from '../rows/parameters';
import { holdsEntries } from '../schema/list-tables';
import type { TableSpec } from '../schema/schema-base';
import { formatParameters } from './parameter-rows';
import type { PlacedTable } from '../rows/sheet-page';
import type { TableRows } from '../rows/table-rows';
import type { Survey } from './survey';
import { freeSheetName } from '../excel/sheet-names';

export interface NewTable {
  spec: TableSpec;
  sheet: Excel.Worksheet;
  sheetName: string;
  /** Row of its headings and column of the first one, from 0. */
  top: number;
  left: number;
  /** Its headings: those of ours, then those that it takes over from an earlier version. */
  headings: readonly string[];
  bodyRows: number;
}

/** Queues a sheet for Controlli. */
export function controlsSheet(context: Excel.RequestContext, taken: Set<string>): Excel.Worksheet {
  const name = freeSheetName('Controlli', taken);
  taken.add(name.toLowerCase());
  return context.workbook.worksheets.add(name);
}

/** The untouched first sheet of a workbook that is new to us, and queued what says whether it is still empty. */
export interface SpareSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/**
 * It is no place for *Controlli*: it is the sheet in front, and another name for that one raises a dialog on the web
 * (office-js #3218). Therefore it goes when all is written.
 */
export function spareSheet(context: Excel.RequestContext, found: Survey): SpareSheet | null {
  const spare = found.sheets.find(({ empty, name }) => empty && /^(Foglio|Sheet) ?1$/.test(name));
  if (spare === undefined || found.present.size > 0) return null;
  const sheet = context.workbook.worksheets.getItem(spare.name);
  return { sheet, used: sheet.getUsedRangeOrNullObject(false).load('rowCount') };
}

/** Queues the deletion of the sheet. The answer, once that was carried out, puts back what somebody has typed since. */
export function queueRemoval(context: Excel.RequestContext, sheet: Excel.Worksheet): () => Promise<void> {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(false).load('address,formulas');
  sheet.delete();
  return async () => {
    if (used.isNullObject) return;
    const cells = used.address.slice(used.address.lastIndexOf('!') + 1);
    context.workbook.worksheets.add(sheet.name).getRange(cells).formulas = used.formulas as unknown[][];
    await context.sync();
  };
}

/** What new tables hold from the start, and columns of the person's own that they take over. */
export interface FirstContent {
  rows(spec: TableSpec): Cell[][];
  ownHeadings(spec: TableSpec): readonly string[];
}

/** The headings and first rows of the tables that are missing. Everything else follows when all tables are there. */
export function newTables(
  context: Excel.RequestContext,
  found: Survey,
  taken: Set<string>,
  content: FirstContent,
): NewTable[] {
  return [...groupBy(found.missing, ({ sheet }) => sheet).values()].flatMap((specs) => {
    const widths = specs.map((spec) => spec.columns.length + content.ownHeadings(spec).length);
    const { left, ...place } = roomFor(context, specs, found, taken, sum(widths) + specs.length);
    return specs.map((spec, index) => {
      const before = sum(widths.slice(0, index)) + index;
      return newTable(spec, { ...place, left: left + before }, content);
    });
  });
}

/**
 * Where tables of one sheet go that stand beside each other: in front of those of them that are there, which move to the
 * right with a blank column between, or on a sheet that is theirs.
 */
function roomFor(
  { workbook: { worksheets } }: Excel.RequestContext,
  [first]: readonly TableSpec[],
  found: Survey,
  taken: Set<string>,
  columns: number,
): Pick<NewTable, 'sheet' | 'sheetName' | 'top' | 'left'> {
  const wanted = first?.sheet ?? '';
  const [beside] = [...found.present.values()]
    .filter(({ spec }) => spec.sheet === wanted)
    .sort((a, b) => a.left - b.left);
  if (beside !== undefined) {
    const sheet = worksheets.getItem(beside.sheet);
    const letters = `${columnLetters(beside.left)}:${columnLetters(beside.left + columns - 1)}`;
    sheet.getRange(letters).insert('Right');
    return { sheet, sheetName: beside.sheet, top: beside.top - 1, left: beside.left };
  }
  const own = found.sheets.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase() && sheet.empty);
  const name = own?.name ?? freeSheetName(wanted, taken);
  taken.add(name.toLowerCase());
  const sheet = own === undefined ? worksheets.add(name) : worksheets.getItem(name);
  return { sheet, sheetName: name, top: 0, left: 0 };
}

function newTable(
  spec: TableSpec,
  { sheet, sheetName, top, left }: Pick<NewTable, 'sheet' | 'sheetName' | 'top' | 'left'>,
  content: FirstContent,
): NewTable {
  const headings = [...spec.columns.map(({ heading }) => heading), ...content.ownHeadings(spec)];
  const rows = content.rows(spec);
  const bodyRows = Math.max(1, rows.length);
  sheet.getRangeByIndexes(top, left, 1, headings.length).values = [headings];
  if (rows.length > 0) sheet.getRangeByIndexes(top + 1, left, rows.length, spec.columns.length).values = rows;
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, left, bodyRows + 1, headings.length), true);
  table.name = spec.table;
  table.style = 'TableStyleLight2';
  // A filter hides rows of the sheet, and so those of the tables beside it.
  if (holdsEntries(spec.key)) table.showFilterButton = false;
  return { spec, sheet, sheetName, top, left, headings, bodyRows };
}

/** Formulas, widths, formats and rules; all tables must be there. */
export function fillNewTable({ spec, sheet, top, left, headings, bodyRows }: NewTable): void {
  sheet.tabColor = spec.tab;
  if (spec.service) sheet.visibility = 'Hidden';
  dressHeadings(sheet, spec, headings.length, top, left);
  if (holdsEntries(spec.key))
    sheet.getRangeByIndexes(0, left + headings.length, 1, 1).format.columnWidth = BETWEEN;
  spec.columns.forEach((column, position) => {
    dressColumn(sheet, column, left + position, top);
    const body = sheet.getRangeByIndexes(top + 1, left + position, bodyRows, 1);
    if (isValidated(column)) validateColumn(body, column);
    const formula = formulaOf(spec.key, column.field);
    if (formula !== null) body.formulas = Array.from({ length: bodyRows }, () => [formula]);
  });
  if (spec.key === 'parameters') formatParameters(sheet, top + 1, [...parameterRows, ...serviceRows], 2);
}

/** A new table as it stands on its sheet. */
export function placedNew({ spec, top, left }: NewTable): PlacedTable {
  return { spec, top, left, at: new Map(spec.columns.map(({ field }, position) => [field, position])) };
}

/** A table that is there, once columns of new ones came in front of it. */
export function placedOld(
  { spec, sheet, top, left, at }: TableRows,
  created: readonly NewTable[],
): PlacedTable {
  const beside = created.filter((one) => one.sheetName === sheet);
  const isMoved = left >= (beside[0]?.left ?? Infinity);
  const moved = isMoved ? sum(beside.map(({ headings }) => headings.length + 1)) : 0;
  return { spec, top: top - 1, left: left + moved, at };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
