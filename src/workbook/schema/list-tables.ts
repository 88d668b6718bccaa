import type { ListName } from '../../domain/records/records';
import { isOwnList, listTables } from './list-labels';

/** The key of the table that holds the entries of a list. */
export function tableOfList(name: string): ListName | 'lists' {
  return isOwnList(name) ? name : 'lists';
}

/** True for a table that holds entries of lists. */
export function holdsEntries(key: string): boolean {
  return key === 'lists' || isOwnList(key);
}

/** The entries of a list as formulas name them. */
export function entriesColumn(name: ListName): string {
  const { table, label } = listTables[name];
  return `${table}[${label}]`;
}
