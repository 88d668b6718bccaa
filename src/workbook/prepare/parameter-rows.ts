import { emptyPeg } from '../../domain/records/defaults';
import { encodeCell, type Cell, type Field } from '../rows/cells';
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
import type { TableChanges } from '../rows/row-writes';
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
}

/** The rows of a new table of parameters. */
export function firstParameters(guid: string, year: number, newId: () => string): Cell[][] {
  const fields = parameterFields(emptyPeg(year).parameters);
  return [...parameterRows, ...serviceRows].map((row) => {
    const field = fields.get(row.label) ?? null;
    const value = encodeCell(valueColumn(row), serviceField(row, guid) ?? field);
    return [protect(newId()), row.label, value, row.notes];
  });
}

function serviceField(row: ParameterRow, guid: string): Field {
  if (row.label === GUID_LABEL) return guid;
  return row.label === VERSION_LABEL ? SCHEMA_VERSION : null;
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

/** What writes missing parameters, and values of ours into rows that are there. */
export function parameterChangesOf(
  gaps: readonly ParameterGap[],
  { guid, newId }: { guid: string; newId: () => string },
): Pick<TableChanges, 'updates' | 'appends'> {
  const fields = parameterFields(emptyPeg(0).parameters);
  const changes: Pick<TableChanges, 'updates' | 'appends'> = { updates: [], appends: [] };
  for (const { row, index } of gaps) {
    const usual = row.label === 'Esercizio' ? null : (fields.get(row.label) ?? null);
    const value = serviceField(row, guid) ?? usual;
    if (index === null) changes.appends.push({ id: newId(), label: row.label, value, notes: row.notes });
    else changes.updates.push({ index, fields: { value } });
  }
  return changes;
}
