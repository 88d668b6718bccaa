import { rowsFields, type AnyRecord } from '../../domain/records/fields/field';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { objectiveRecord } from '../../domain/records/fields/objective-fields';
import { codeKey } from '../../domain/values/codes';
import { textIn } from '../rows/cells';
import type { TableChanges } from '../rows/row-writes';
import { readRows, type RowFields, type Tables } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';
import type { Change } from './change';

/** What rows of others belong to: the tables of such rows, the field by which they name their owner, and its own. */
interface Ownership {
  owned: readonly TableKey[];
  by: 'objective' | 'row';
  name: 'code' | 'id';
}

const OWNERS: Partial<Record<TableKey, Ownership>> = {
  objectives: { owned: [...tablesWithin(objectiveRecord), 'status'], by: 'objective', name: 'code' },
  indicators: { owned: tablesWithin(indicatorRecord), by: 'row', name: 'id' },
};

function tablesWithin(record: AnyRecord): TableKey[] {
  return rowsFields(record).map(([name]) => name as TableKey);
}

/** The tables of which a row may belong to nothing after that change, since its owner goes or gets another code. */
export function ownedTables({ rows }: Change): TableKey[] {
  const keys = rows.flatMap(({ table, before, after }) => {
    const ownership = OWNERS[table];
    return ownership && before && nameOf(before, ownership) !== nameOf(after, ownership)
      ? ownership.owned
      : [];
  });
  return [...new Set(keys)];
}

/** Whether a row of others, e.g. a phase that somebody added meanwhile, would belong to nothing after that change. */
export function strandsRows({ rows }: Change, rowsOf: (table: TableKey) => readonly RowFields[]): boolean {
  return Object.entries(OWNERS).some(([table, ownership]) => {
    const gone = new Set(
      rows.flatMap(({ table: of, before }) => (of === table && before ? [nameOf(before, ownership)] : [])),
    );
    if (gone.size === 0) return false;
    for (const fields of rowsOf(table as TableKey)) gone.delete(nameOf(fields, ownership));
    gone.delete('');
    return ownership.owned.some((key) =>
      rowsOf(key).some((fields) => gone.has(named(fields[ownership.by], ownership))),
    );
  });
}

/** The rows of tables as they stand, for `strandsRows`. */
export function standingRows(tables: Tables): (table: TableKey) => RowFields[] {
  return (key) => {
    const table = tables.get(key);
    return table === undefined ? [] : readRows(table, []).map(({ fields }) => fields);
  };
}

/** The rows of tables as they will be, for `strandsRows`. */
export function plannedRows(changes: readonly TableChanges[]): (table: TableKey) => RowFields[] {
  return (key) => {
    const planned = changes.find(({ table }) => table.spec.key === key);
    if (planned === undefined) return [];
    const { table, updates, deletes, appends } = planned;
    const given = new Map(updates.map(({ index, fields }) => [index, fields]));
    const going = new Set(deletes);
    const staying = readRows(table, []).filter(({ index }) => !going.has(index));
    return [...staying.map(({ index, fields }) => ({ ...fields, ...given.get(index) })), ...appends];
  };
}

const nameOf = (fields: RowFields | null, ownership: Ownership): string =>
  named(fields?.[ownership.name], ownership);

function named(field: RowFields[string] | undefined, { name }: Ownership): string {
  const text = textIn(field ?? '');
  return name === 'code' ? codeKey(text) : text;
}
