import { holdsEntries } from '../schema/list-tables';
import type { Peg } from '../../domain/records/records';
import { textIn } from '../rows/cells';
import type { TableChanges } from '../rows/row-writes';
import { readRow, type RowFields, type Tables } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';
import type { RowChange } from './change';
import { writtenEntries } from './list-rows';
import { ownRows, type OwnRow } from './own-rows';

/**
 * The rows that an import wrote, to be seen again later. Each belongs to its objective, phase or indicator only, since others of
 * the same import may go without it.
 * @param after the tables as the import left them
 */
export function importedRows(written: readonly TableChanges[], after: Tables, peg: Peg): OwnRow[] {
  const owners = ownersIn(peg);
  const rows = [...written.flatMap(rowChanges), ...writtenEntries(written)];
  return ownRows({ rows }, after, ({ after: row }) =>
    row === null
      ? []
      : [owners.get(textIn(row.objective ?? '')), owners.get(textIn(row.row ?? ''))].flatMap(
          (one) => one ?? [],
        ),
  );
}

function rowChanges({ table, updates, appends }: TableChanges): RowChange[] {
  const { key } = table.spec;
  if (holdsEntries(key)) return [];
  const changed = updates.map(({ index, fields }): RowChange => {
    const before = readRow(table, index, []).fields;
    return { table: key, before, after: { ...before, ...fields } };
  });
  return [...changed, ...appends.map((after): RowChange => ({ table: key, before: null, after }))];
}

/** Objectives by code, phases and indicators by Id, as rows that stay as they are. */
function ownersIn({ objectives }: Peg): ReadonlyMap<string, RowChange> {
  const staying = (table: TableKey, row: RowFields): RowChange => ({ table, before: row, after: row });
  return new Map(
    objectives.flatMap(({ id, code, phases, indicators }): [string, RowChange][] => [
      [code, staying('objectives', { id, code })],
      ...phases.map((phase): [string, RowChange] => [phase.id, staying('phases', { id: phase.id })]),
      ...indicators.map((one): [string, RowChange] => [one.id, staying('indicators', { id: one.id })]),
    ]),
  );
}
