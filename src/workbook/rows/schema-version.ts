import { WorkbookError } from '../excel/failure';
import { SCHEMA_VERSION } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import type { Cell } from './cells';
import { GUID_LABEL, VERSION_LABEL } from './parameters';
import type { Tables } from './table-rows';

/** A schema version as a cell says it, a whole number from 1; `null`: it says none. */
export function versionIn(cell: Cell): number | null {
  const number = typeof cell === 'string' && cell.trim() === '' ? Number.NaN : Number(cell);
  return typeof cell !== 'boolean' && Number.isInteger(number) && number >= 1 ? number : null;
}

export interface Identity {
  /** GUID of the workbook, `''` if it has none. */
  guid: string;
  /** Schema version, `null` if it has none that is a number. */
  version: number | null;
  /** What stands in the place of the version. */
  versionText: string;
}

/** What tblParametri says of the workbook itself. */
export function identity(loaded: Tables): Identity {
  const table = loaded.get('parameters');
  const label = table?.at.get('label') ?? -1;
  const value = table?.at.get('value') ?? -1;
  const cellOf = (name: string): Cell => table?.cells.find((row) => row[label] === name)?.[value] ?? '';
  const version = cellOf(VERSION_LABEL);
  return { guid: String(cellOf(GUID_LABEL)), version: versionIn(version), versionText: String(version) };
}

/** Tables to be read before something is written, with the one that says the version. */
export function withVersion(keys: readonly TableKey[]): TableKey[] {
  return [...new Set<TableKey>([...keys, 'parameters'])];
}

/**
 * Somebody may have prepared the workbook with a later version of the add-in while this pane was open.
 * @param loaded with the parameters, see `withVersion`
 * @throws WorkbookError newer-workbook
 */
export function refuseNewer(loaded: Tables): void {
  const { version } = identity(loaded);
  if (version !== null && version > SCHEMA_VERSION)
    throw new WorkbookError('newer-workbook', `version ${version}`);
}
