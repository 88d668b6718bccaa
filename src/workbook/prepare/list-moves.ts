import type { ListName } from '../../domain/records/records';
import { entryText, strayEntries } from '../rows/list-entries';
import { ownPositions, typedField } from '../rows/own-cells';
import type { TableChanges } from '../rows/row-writes';
import type { ReadRow, RowFields, TableRows, Tables } from '../rows/table-rows';
import { listAdditions } from '../save/list-rows';
import type { TableKey } from '../schema/schema-base';

/** Positions of entries in tblListe of lists that have a table of their own. */
export function strayRows(table: TableRows): number[] {
  return [...strayEntries(table).values()].flat().map(({ index }) => index);
}

/** The tables in which something changes as such entries move; none where there are none. */
export function moveKeys(present: readonly TableRows[]): TableKey[] {
  const names = present.flatMap((table) => [...strayEntries(table).keys()]);
  return names.length === 0 ? [] : [...new Set<TableKey>(['lists', ...names])];
}

/** Headings of the person's own columns in which something stands beside entries of a list that move. */
export function headingsBeside(present: readonly TableRows[], name: TableKey): string[] {
  return present.flatMap((table) => {
    const rows = strayEntries(table).get(name as ListName) ?? [];
    return ownPositions(table)
      .filter((position) => rows.some(({ index }) => (table.cells[index]?.[position] ?? '') !== ''))
      .map((position) => table.headings[position] ?? '');
  });
}

/**
 * Entries of lists with a table of their own go from tblListe into it, with their Ids and with what stands in the columns
 * that it took over; what is there already only goes.
 */
export function entryMoves(tables: Tables): TableChanges[] {
  const table = tables.get('lists');
  if (table === undefined) return [];
  const moves = [...strayEntries(table)].flatMap(([name, rows]) => {
    const own = tables.get(name);
    return own === undefined
      ? []
      : [
          {
            rows,
            changes: listAdditions(
              own,
              rows.map((row) => entryOf(table, row)),
            ),
          },
        ];
  });
  const deletes = moves.flatMap(({ rows }) => rows.map(({ index }) => index));
  return [...moves.map(({ changes }) => changes), { table, updates: [], deletes, appends: [] }];
}

function entryOf(table: TableRows, { fields, index }: ReadRow): RowFields {
  const beside = ownPositions(table).map((position) =>
    typedField(table.headings[position] ?? '', table.cells[index]?.[position] ?? ''),
  );
  return Object.assign({ id: fields.id ?? null, entry: entryText(fields) }, ...beside) as RowFields;
}
