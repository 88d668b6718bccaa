import type { ListName } from '../../domain/records/records';
import { groupBy } from '../../domain/values/group-by';
import { isOwnList, listCalled } from '../schema/list-labels';
import { textIn } from './cells';
import { readRows, type ReadRow, type RowFields, type TableRows } from './table-rows';

/** What an entry says. */
export function entryText({ entry = null }: RowFields): string {
  return textIn(entry ?? '');
}

/** The rows of one list: all of its own table, or those under its name in tblListe. */
export function rowsOfList(table: TableRows, name: string): ReadRow[] {
  const rows = readRows(table, []);
  return table.spec.key === 'lists' ? rows.filter(({ fields }) => listOfEntry(fields) === name) : rows;
}

/** Entries in tblListe of lists that have a table of their own, by list. */
export function strayEntries(table: TableRows): ReadonlyMap<ListName, ReadRow[]> {
  const groups =
    table.spec.key === 'lists' ? groupBy(readRows(table, []), ({ fields }) => listOfEntry(fields)) : [];
  return new Map([...groups].flatMap(([name, rows]) => (isOwnList(name) ? [[name, rows] as const] : [])));
}

/** The list that a row of tblListe belongs to. */
export function listOfEntry({ list = null }: RowFields): string {
  return listCalled(textIn(list ?? ''));
}
