import { codeKey } from '../domain/codes';
import type { Phase } from '../domain/records';
import { fieldName } from './field-words';
import { derivedId } from './fingerprint';
import { approvedRows, monitoringRows, phaseRow } from './peg-rows';
import { day, number, phaseOf, plainValue, text } from './record-fields';
import { changedFields, sameField, type TableChanges } from './row-writes';
import type { TableKey } from './schema-base';
import { indexOfId, readRow, readRows, type RowFields, type TableRows, type Tables } from './table-rows';

/** The tables that one phase has rows in. */
export const phaseTables = ['phases', 'monitoring', 'approved'] as const satisfies readonly TableKey[];

/** The table, which `loadTables` was asked for. */
export function loaded(tables: Tables, key: TableKey): TableRows {
  const table = tables.get(key);
  if (table === undefined) throw new RangeError(`table ${key} was not loaded`);
  return table;
}

/** A phase as its rows say now, with the code of its objective. */
export interface PlacedPhase {
  objective: string;
  phase: Phase;
  /** Position in the body of tblFasi. */
  index: number;
}

/** The phase in that row of tblFasi. */
export function phaseAt(tables: Tables, index: number): PlacedPhase {
  const { fields } = readRow(loaded(tables, 'phases'), index, []);
  const own = phaseOf(fields);
  const children = (key: TableKey): RowFields[] =>
    readRows(loaded(tables, key), [])
      .map((row) => row.fields)
      .filter((row) => own.id !== '' && row.row === own.id);
  const monitoring = children('monitoring').map((row) => ({
    id: text(row.id),
    date: day(row.date),
    value: number(row.value),
    notes: text(row.notes),
  }));
  const approved = Object.fromEntries(
    children('approved').map((row) => [fieldName(text(row.field)), plainValue(row, 'value')]),
  );
  return { objective: text(fields.objective), phase: { ...own, monitoring, approved }, index };
}

/** Where a phase stands: by its Id; one that was typed by hand and has none, by its content. `null`: nowhere. */
export function findPhase(tables: Tables, phase: Phase): PlacedPhase | null {
  const table = loaded(tables, 'phases');
  if (phase.id !== '') {
    const index = indexOfId(table, phase.id);
    return index < 0 ? null : phaseAt(tables, index);
  }
  for (const { fields, index } of readRows(table, [])) {
    if (text(fields.id) !== '') continue;
    const placed = phaseAt(tables, index);
    if (samePhase(placed.phase, { ...phase, order: placed.phase.order })) return placed;
  }
  return null;
}

/** Equal in everything that a person can see or change; the order of approved values does not count. */
export function samePhase(a: Phase, b: Phase): boolean {
  return (
    sameFields(phaseRow('', a), phaseRow('', b)) &&
    JSON.stringify(a.monitoring) === JSON.stringify(b.monitoring) &&
    sameFields(a.approved, b.approved)
  );
}

function sameFields(a: RowFields, b: RowFields): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameField(a[name], b[name]));
}

/** What to write so that the rows say `after`. `placed`: where the phase stands, `null` for a new one. */
export function phaseChanges(
  tables: Tables,
  objective: string,
  placed: PlacedPhase | null,
  after: Phase,
): TableChanges[] {
  const table = loaded(tables, 'phases');
  const row = phaseRow(objective, after);
  const own: TableChanges = { table, updates: [], deletes: [], appends: [] };
  if (placed === null) own.appends.push(row);
  else {
    const before = phaseRow(placed.objective, placed.phase);
    const fields = changedFields(before, row);
    if (codeKey(placed.objective) === codeKey(objective)) delete fields.objective;
    if (Object.keys(fields).length > 0) own.updates.push({ index: placed.index, fields });
  }
  const monitoring = monitoringRows(after.id, after.monitoring, (value) => value).map(
    (entry, index): RowFields => ({
      ...entry,
      id:
        text(entry.id) === ''
          ? derivedId(`monitoring ${after.id} ${text(entry.date)} ${index}`)
          : text(entry.id),
    }),
  );
  // The act that approved a value stays as it stands.
  const approved = approvedRows(after.id, after.approved, null);
  return [
    own,
    childChanges(loaded(tables, 'monitoring'), after.id, monitoring, 'id'),
    childChanges(loaded(tables, 'approved'), after.id, approved, 'field'),
  ];
}

/** Rows of a table that belong to one row of another: those wanted are matched by the key fields. */
function childChanges(
  table: TableRows,
  owner: string,
  wanted: RowFields[],
  key: 'id' | 'field',
): TableChanges {
  const present = new Map(
    readRows(table, [])
      .filter(({ fields }) => fields.row === owner)
      .map((row) => [text(row.fields[key]), row]),
  );
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  for (const fields of wanted) {
    const row = present.get(text(fields[key]));
    if (row === undefined) changes.appends.push(fields);
    else {
      present.delete(text(fields[key]));
      const changed = changedFields(row.fields, fields);
      if (key !== 'id') delete changed.id;
      if (Object.keys(changed).length > 0) changes.updates.push({ index: row.index, fields: changed });
    }
  }
  changes.deletes.push(...[...present.values()].map((row) => row.index));
  return changes;
}

/** What to delete so that nothing of the phase is left. */
export function phaseRemoval(tables: Tables, placed: PlacedPhase): TableChanges[] {
  const own: TableChanges = {
    table: loaded(tables, 'phases'),
    updates: [],
    deletes: [placed.index],
    appends: [],
  };
  if (placed.phase.id === '') return [own];
  return [
    own,
    childChanges(loaded(tables, 'monitoring'), placed.phase.id, [], 'id'),
    childChanges(loaded(tables, 'approved'), placed.phase.id, [], 'field'),
  ];
}
