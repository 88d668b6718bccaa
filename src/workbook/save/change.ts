import type { Lists, Objective, Parameters, Peg } from '../../domain/records/records';
import { parameterCells } from '../rows/parameters';
import { pegRows, type PegRows } from '../rows/peg-rows';
import { changedFields } from '../rows/changed-fields';
import { holdsEntries, tableOfList } from '../schema/list-tables';
import type { TableKey } from '../schema/schema-base';
import type { RowFields } from '../rows/table-rows';

/** One row as it was shown, and as the person wants it. `null`: not there. Fields that are not named do not count. */
export interface RowChange {
  table: TableKey;
  before: RowFields | null;
  after: RowFields | null;
}

/** The entries of one list. */
export interface ListChange {
  name: string;
  before: readonly string[];
  after: readonly string[];
  /** Cells of the person's own columns for new entries, by entry (own-cells.ts). */
  own?: Readonly<Record<string, RowFields>>;
}

/** What one action of a person changes. All of it is written, or nothing. Rows of lists are entries to be added. */
export interface Change {
  rows: readonly RowChange[];
  lists: readonly ListChange[];
}

/** The tables that a change writes. */
export function touchedTables({ rows, lists }: Change): TableKey[] {
  return [...new Set([...rows.map(({ table }) => table), ...lists.map(({ name }) => tableOfList(name))])];
}

/** The field that a row of that table is known by. */
export function keyField(table: TableKey): 'id' | 'label' {
  return table === 'parameters' ? 'label' : 'id';
}

/**
 * What to write so that a workbook that says `before` says `after`. Every record has an Id. Both may be parts of
 * the workbook; everything else stays. Objectives that both share are not compared.
 */
export function changeBetween(before: Peg, after: Peg): Change {
  const shared = new Set<Objective>(before.objectives.filter((one) => after.objectives.includes(one)));
  const rowsOf = (peg: Peg): PegRows =>
    pegRows({ ...peg, objectives: peg.objectives.filter((one) => !shared.has(one)) }, null);
  const old = rowsOf(before);
  const wantedRows = rowsOf(after);
  const rows = [...wantedRows]
    .flatMap(([table, wanted]) =>
      holdsEntries(table) ? [] : rowChanges(table, old.get(table) ?? [], wanted),
    )
    .map((row) => withAct(row, after.parameters.approval));
  return {
    rows: [
      ...rows,
      ...ownersOfNew(rows, wantedRows),
      ...parameterChanges(before.parameters, after.parameters),
    ],
    lists: listChanges(before.lists, after.lists),
  };
}

/** True if nothing is to be written. */
export function isEmpty({ rows, lists }: Change): boolean {
  return rows.length === 0 && lists.length === 0;
}

/** A newly approved value gets its act. */
function withAct(change: RowChange, approval: Parameters['approval']): RowChange {
  const { table, before, after } = change;
  return table === 'approved' && before === null && after !== null
    ? { ...change, after: { ...after, ...approval } }
    : change;
}

function rowChanges(table: TableKey, old: readonly RowFields[], wanted: readonly RowFields[]): RowChange[] {
  const key = keyField(table);
  const known = new Map(old.map((row) => [row[key], row]));
  const changes: RowChange[] = [];
  for (const after of wanted) {
    const before = known.get(after[key]) ?? null;
    known.delete(after[key]);
    if (before === null || Object.keys(changedFields(before, after)).length > 0)
      changes.push({ table, before, after });
  }
  for (const before of known.values()) changes.push({ table, before, after: null });
  return changes;
}

/**
 * The unchanged rows that new rows belong to: objectives, phases and indicators. The same save gives an Id to
 * those typed by hand. A new row is not written if its owner is gone.
 */
function ownersOfNew(rows: readonly RowChange[], wanted: PegRows): RowChange[] {
  const added = rows.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const changed = new Set(rows.map(({ after }) => after?.id));
  const codes = new Set(added.map(({ objective }) => objective));
  const ids = new Set(added.map(({ row }) => row));
  const isOwner = (table: TableKey, { code, id }: RowFields): boolean =>
    table === 'objectives' ? codes.has(code) : ids.has(id);
  return (['objectives', 'phases', 'indicators'] as const).flatMap((table) =>
    (wanted.get(table) ?? [])
      .filter((row) => row.id !== undefined && !changed.has(row.id) && isOwner(table, row))
      .map((owner) => ({ table, before: owner, after: owner })),
  );
}

function parameterChanges(before: Parameters, after: Parameters): RowChange[] {
  return before === after ? [] : rowChanges('parameters', parameterRowsOf(before), parameterRowsOf(after));
}

function parameterRowsOf(parameters: Parameters): RowFields[] {
  return [...parameterCells(parameters)].map(([label, value]) => ({ label, value }));
}

function listChanges(before: Lists, after: Lists): ListChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((name) => ({ name, before: before[name] ?? [], after: after[name] ?? [] }))
    .filter((list) => JSON.stringify(list.before) !== JSON.stringify(list.after));
}
