import { codeKey } from '../domain/codes';
import type { Approved, Monitoring, Phase } from '../domain/records';
import { valueIn } from './cells';
import { fieldName } from './field-words';
import { derivedId } from './fingerprint';
import { approvedRows, phaseRow } from './peg-rows';
import { day, phaseOf, plainValue, text } from './record-fields';
import { changedFields, sameField, type TableChanges } from './row-writes';
import type { TableKey } from './schema-base';
import { readRows, type ReadRow, type RowFields, type TableRows, type Tables } from './table-rows';

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
  /** Its order is still to be written. */
  lacksOrder: boolean;
}

/** Rows as the records have them: a repeated Id counts for its first row only. */
function recordRows(table: TableRows): ReadRow[] {
  const seen = new Set<string>();
  const rows = readRows(table, []);
  for (const { fields } of rows) {
    const id = text(fields.id);
    fields.id = seen.has(id) ? '' : id;
    seen.add(id);
  }
  return rows;
}

/** Rows of a table that belong to that phase. */
function ownedRows(tables: Tables, key: 'monitoring' | 'approved', owner: string): ReadRow[] {
  if (owner === '') return [];
  return recordRows(loaded(tables, key)).filter(({ fields }) => text(fields.row) === owner);
}

function monitoringOf({ fields }: ReadRow): Monitoring {
  const read = valueIn('number', fields.value ?? null);
  return {
    id: text(fields.id),
    date: day(fields.date),
    value: read.ok ? read.value : null,
    notes: text(fields.notes),
  };
}

function approvedOf(rows: ReadRow[]): Approved {
  return Object.fromEntries(
    rows.map(({ fields }) => [fieldName(text(fields.field)), plainValue(fields, 'value')]),
  );
}

/**
 * Where a phase stands: by its Id; one that has none, because it was typed by hand or copied with another row's, by its
 * content, and in that objective if one is named. A row without an order has the one that it was read with. `null`:
 * nowhere.
 */
export function findPhase(tables: Tables, phase: Phase, objective?: string): PlacedPhase | null {
  for (const { fields, index } of recordRows(loaded(tables, 'phases'))) {
    if (text(fields.id) !== phase.id) continue;
    const lacksOrder = typeof fields.order !== 'number';
    const own = { ...phaseOf(fields), ...(lacksOrder && { order: phase.order }) };
    const placed: PlacedPhase = {
      objective: text(fields.objective),
      phase: {
        ...own,
        monitoring: ownedRows(tables, 'monitoring', own.id).map(monitoringOf),
        approved: approvedOf(ownedRows(tables, 'approved', own.id)),
      },
      index,
      lacksOrder,
    };
    if (phase.id !== '') return placed;
    const elsewhere = objective !== undefined && codeKey(objective) !== codeKey(placed.objective);
    if (!elsewhere && samePhase(placed.phase, { ...phase, order: own.order })) return placed;
  }
  return null;
}

/** How many rows of tblFasi have that Id. */
export function rowsWithId(tables: Tables, id: string): number {
  return readRows(loaded(tables, 'phases'), []).filter(({ fields }) => text(fields.id) === id).length;
}

/**
 * Equal in everything that a person can see or change; the order of approved values does not count, nor does an Id that
 * monitoring got meanwhile.
 */
export function samePhase(a: Phase, b: Phase): boolean {
  return (
    sameFields(phaseRow('', a), phaseRow('', b)) &&
    sameMonitoring(a.monitoring, b.monitoring) &&
    sameFields(a.approved, b.approved)
  );
}

function sameMonitoring(a: Monitoring[], b: Monitoring[]): boolean {
  return (
    a.length === b.length &&
    a.every((entry, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        (entry.id === other.id || entry.id === '' || other.id === '') &&
        sameEntry(entry, other)
      );
    })
  );
}

/** Equal but for the Id. */
function sameEntry(a: Monitoring, b: Monitoring): boolean {
  return sameFields({ ...a, id: '' }, { ...b, id: '' });
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
    const before = { ...phaseRow(placed.objective, placed.phase), ...(placed.lacksOrder && { order: null }) };
    const fields = changedFields(before, row);
    if (codeKey(placed.objective) === codeKey(objective)) delete fields.objective;
    if (Object.keys(fields).length > 0) own.updates.push({ index: placed.index, fields });
  }
  return [own, monitoringChanges(tables, after), approvedChanges(tables, after)];
}

/** Entries without an Id are matched with rows without one: by what they say, then one after the other. */
function monitoringChanges(tables: Tables, after: Phase): TableChanges {
  const table = loaded(tables, 'monitoring');
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  const present = ownedRows(tables, 'monitoring', after.id).map((row) => ({
    index: row.index,
    entry: monitoringOf(row),
  }));
  const matched = new Map<Monitoring, (typeof present)[number]>();
  const match = (isMatch: (wanted: Monitoring, there: Monitoring) => boolean): void => {
    for (const wanted of after.monitoring) {
      if (matched.has(wanted)) continue;
      const position = present.findIndex(({ entry }) => isMatch(wanted, entry));
      const [row] = position < 0 ? [] : present.splice(position, 1);
      if (row !== undefined) matched.set(wanted, row);
    }
  };
  match((wanted, there) => wanted.id !== '' && wanted.id === there.id);
  match((wanted, there) => (wanted.id === '' || there.id === '') && sameEntry(wanted, there));
  match((wanted, there) => wanted.id === '' && there.id === '');

  const taken = new Set(readRows(table, []).map(({ fields }) => text(fields.id)));
  for (const entry of after.monitoring) taken.add(entry.id);
  const unusedId = (date: string | null): string => {
    for (let count = 0; ; count += 1) {
      const id = derivedId(`monitoring ${after.id} ${date ?? ''} ${count}`);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  for (const wanted of after.monitoring) {
    const row = matched.get(wanted);
    const id = wanted.id || row?.entry.id || unusedId(wanted.date);
    const fields: RowFields = { ...wanted, id, row: after.id };
    if (row === undefined) changes.appends.push(fields);
    else {
      const changed = changedFields({ ...row.entry, row: after.id }, fields);
      if (Object.keys(changed).length > 0) changes.updates.push({ index: row.index, fields: changed });
    }
  }
  changes.deletes.push(...present.map(({ index }) => index));
  return changes;
}

/** The act that approved a value stays as it stands. */
function approvedChanges(tables: Tables, after: Phase): TableChanges {
  const changes: TableChanges = { table: loaded(tables, 'approved'), updates: [], deletes: [], appends: [] };
  const present = ownedRows(tables, 'approved', after.id);
  const before = approvedOf(present);
  for (const fields of approvedRows(after.id, after.approved, null)) {
    const name = fieldName(text(fields.field));
    const row = present.filter((one) => fieldName(text(one.fields.field)) === name).at(-1);
    if (row === undefined) changes.appends.push(fields);
    else if (!sameField(before[name], fields.value)) {
      changes.updates.push({ index: row.index, fields: { value: fields.value ?? null } });
    }
  }
  const wanted = new Set(Object.keys(after.approved));
  const unwanted = present.filter(({ fields }) => !wanted.has(fieldName(text(fields.field))));
  changes.deletes.push(...unwanted.map(({ index }) => index));
  return changes;
}

/** What to delete so that nothing of the phase is left. */
export function phaseRemoval(tables: Tables, { index, phase }: PlacedPhase): TableChanges[] {
  const removal = (key: (typeof phaseTables)[number], deletes: number[]): TableChanges => ({
    table: loaded(tables, key),
    updates: [],
    deletes,
    appends: [],
  });
  const owned = (key: 'monitoring' | 'approved'): TableChanges =>
    removal(
      key,
      ownedRows(tables, key, phase.id).map((row) => row.index),
    );
  return [removal('phases', [index]), owned('monitoring'), owned('approved')];
}
