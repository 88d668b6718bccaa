import { emptyPeg } from '../../domain/records/defaults';
import { encodeCell, type Cell } from '../rows/cells';
import { setNumberFormat } from '../rows/dress';
import {
  GUID_LABEL,
  parameterFields,
  parameterRows,
  serviceRows,
  valueColumn,
  VERSION_LABEL,
  type ParameterRow,
} from '../rows/parameters';
import { appendInside } from '../rows/row-writes';
import { versionIn } from '../rows/schema-version';
import type { TableRows } from '../rows/table-rows';
import { SCHEMA_VERSION } from '../schema/schema';
import { protect } from '../excel/text';

/** Formats of the parameters' values; `top` and `column` count from 0. */
export function formatParameters(
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

/** The rows of a new table of parameters. */
export function firstParameters(guid: string, year: number, newId: () => string): Cell[][] {
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

/** A parameter that the table lacks, or whose value is ours and not what it should be. */
export interface ParameterGap {
  row: ParameterRow;
  /** Body row of the parameter, `null` if there is none. */
  index: number | null;
}

/** What the table of parameters lacks: rows, the GUID of the workbook, a version that is a number, which changes if `outdated`. */
export function parameterGaps(table: TableRows, outdated: boolean): ParameterGap[] {
  const label = table.at.get('label');
  const value = table.at.get('value');
  if (label === undefined || value === undefined) return [];
  const indexes = new Map(table.cells.map((row, index) => [String(row[label]), index]));
  const isOurs = new Set(serviceRows.map((row) => row.label));
  return [...parameterRows, ...serviceRows].flatMap((row) => {
    const index = indexes.get(row.label) ?? null;
    const cell = index === null ? '' : (table.cells[index]?.[value] ?? '');
    const isLost = row.label === VERSION_LABEL ? versionIn(cell) === null : cell === '';
    const isLacking = index === null || (isOurs.has(row.label) && isLost);
    return isLacking || (outdated && row.label === VERSION_LABEL) ? [{ row, index }] : [];
  });
}

/** Queues missing parameters and values of ours. */
export function addParameters(
  context: Excel.RequestContext,
  table: TableRows,
  gaps: readonly ParameterGap[],
  { guid, newId }: { guid: string; newId: () => string },
): void {
  const value = table.at.get('value');
  const own = context.workbook.tables.getItem(table.spec.table);
  const fields = parameterFields(emptyPeg(0).parameters);
  const added: Cell[][] = [];
  for (const { row, index } of gaps) {
    const field = row.label === 'Esercizio' ? null : (fields.get(row.label) ?? null);
    const cell = serviceValue(row, guid) ?? encodeCell(valueColumn(row), field);
    if (index === null) added.push(parameterCells(row, cell, newId()));
    else if (value !== undefined)
      own.worksheet.getRangeByIndexes(table.top + index, table.left + value, 1, 1).values = [[cell]];
  }
  if (added.length > 0) appendInside(own, added, true);
}
