import type { ListName } from '../../domain/records/records';

/** The list that drop-downs offer: its table on the sheet `Liste`, and the heading of its entries. */
interface ListTable {
  table: string;
  label: string;
}

export const listTables: Readonly<Record<ListName, ListTable>> = {
  objectiveTypes: { table: 'tblTipiObiettivo', label: 'Tipi di obiettivo' },
  indicatorTypes: { table: 'tblTipiIndicatore', label: 'Tipi di indicatore' },
  units: { table: 'tblUnita', label: 'Unità di misura' },
  areas: { table: 'tblAree', label: 'Aree tematiche' },
  portfolios: { table: 'tblAssessorati', label: 'Assessorati' },
};

export const LIST_NAMES = Object.keys(listTables) as readonly ListName[];

/** True for a list with a table of its own; the others share tblListe. */
export function isOwnList(name: string): name is ListName {
  return Object.hasOwn(listTables, name);
}

/** The list that goes by a name in a sheet, whatever its case. */
export function listCalled(label: string): string {
  const small = label.trim().toLowerCase();
  return LIST_NAMES.find((name) => listTables[name].label.toLowerCase() === small) ?? label;
}
