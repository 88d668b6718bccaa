import type { Cell } from '../rows/cells';
import { formulaOf } from '../formulas/columns';
import { dressColumn, dressSheet, isValidated, validateColumn } from '../rows/dress';
import type { FittedPages } from '../rows/fit-pages';
import { parameterRows, serviceRows } from '../rows/parameters';
import type { TableSpec } from '../schema/schema-base';
import { formatParameters } from './parameter-rows';
import type { Survey } from './survey';
import { freeSheetName } from '../excel/sheet-names';

export interface NewTable {
  spec: TableSpec;
  sheet: Excel.Worksheet;
  sheetName: string;
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

/** The headings, and the first rows of the parameters. Everything else follows when all tables are there. */
export function newTable(
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
  return { spec, sheet, sheetName: name };
}

/** Formulas, widths, formats and rules; all tables must be there. */
export function fillNewTable({ spec, sheet }: NewTable): FittedPages {
  const headings = spec.columns.map((column) => column.heading);
  const fitted = dressSheet(sheet, spec, headings, 0, 0);
  const bodyRows = spec.key === 'parameters' ? parameterRows.length + serviceRows.length : 1;
  spec.columns.forEach((column, position) => {
    dressColumn(sheet, column, position, 0);
    const body = sheet.getRangeByIndexes(1, position, bodyRows, 1);
    if (isValidated(column)) validateColumn(body, column);
    const formula = formulaOf(spec.key, column.field);
    if (formula !== null) body.formulas = Array.from({ length: bodyRows }, () => [formula]);
  });
  if (spec.key === 'parameters') formatParameters(sheet, 1, [...parameterRows, ...serviceRows], 2);
  return fitted;
}
