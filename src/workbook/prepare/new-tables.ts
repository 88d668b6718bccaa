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

/** A sheet for Controlli: the untouched first sheet of a new workbook, or a new one. */
export function controlsSheet(
  context: Excel.RequestContext,
  found: Survey,
  taken: Set<string>,
): Excel.Worksheet {
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
