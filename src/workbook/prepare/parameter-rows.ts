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

/**
 * Adds missing parameters, the GUID of the workbook and the version. The version changes if the workbook is
 * `outdated`.
 */
export function addParameters(
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
