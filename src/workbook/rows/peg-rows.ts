import { rowsAt, statusAt, type AnyRecord } from '../../domain/records/fields/field';
import { objectiveRecord, paragraphRecord } from '../../domain/records/fields/objective-fields';
import { PEG_PARTS } from '../../domain/records/fields/part-records';
import { centreRecord, nodeRecord } from '../../domain/records/fields/register-fields';
import type { Approved, Id, Peg } from '../../domain/records/records';
import type { Measure } from '../../domain/values/value';
import { fieldWord } from '../schema/field-words';
import { isOwnList, LIST_NAMES } from '../schema/list-labels';
import type { TableKey } from '../schema/schema-base';
import { derivedId } from './fingerprint';
import { acceptanceCells, recordCells, correctionCells } from './record-rows';
import type { RowFields } from './table-rows';

/** Rows of every table but tblParametri and tblSchede, as the records say. */
export type PegRows = Map<TableKey, RowFields[]>;

/** The act that approved values are written with. */
interface Act {
  act: string;
  date: string | null;
}

/** The tables in the order in which they are written. Approved values follow the rows that they are about. */
const KEYS: readonly TableKey[] = PEG_PARTS.flatMap((part): TableKey[] => {
  if (part === 'parameters') return [];
  if (part === 'paragraphs') return ['status'];
  if (part === 'lists') return [...LIST_NAMES, part];
  return part === 'corrections' ? ['approved', part] : [part];
});

/** What a Peg looks like as rows; parameters are apart (parameters.ts). `act`: of approved values, `null` names none. */
export function pegRows(peg: Peg, act: Act | null = peg.parameters.approval): PegRows {
  const rows: PegRows = new Map(KEYS.map((key) => [key, []]));
  for (const [name, entries] of Object.entries(peg.lists))
    rows.get(isOwnList(name) ? name : 'lists')?.push(...listRows(name, entries));
  rows.set(
    'centres',
    peg.centres.map((centre) => recordCells(centreRecord, centre)),
  );
  rows.set(
    'planning',
    peg.planning.map((node) => recordCells(nodeRecord, node)),
  );
  addRows(
    { rows, act },
    'objectives',
    objectiveRecord,
    peg.objectives.map((row) => ({ row, owner: {} })),
  );
  rows.set('corrections', peg.corrections.map(correctionCells));
  rows.set('accepted', peg.accepted.map(acceptanceCells));
  return rows;
}

interface Written {
  rows: PegRows;
  act: Act | null;
}

/** A record, and the fields that say what it belongs to. */
interface Owned {
  row: { id: Id; code?: string; measure?: Measure; approved?: Approved };
  owner: RowFields & { measure?: Measure };
}

/** How many rows records are in the tables, the parameters aside. */
export function recordCount(peg: Peg): number {
  return [...pegRows(peg).values()].reduce((sum, rows) => sum + rows.length, 0);
}

/** Adds the rows of one table, then those of each list that belongs to them. */
function addRows(written: Written, key: TableKey, record: AnyRecord, owned: readonly Owned[]): void {
  const { rows, act } = written;
  const add = (table: TableKey, more: readonly RowFields[]): unknown => rows.get(table)?.push(...more);
  add(
    key,
    owned.map(({ row, owner }) => ({
      ...recordCells(record, row, row.measure ?? owner.measure),
      ...owner,
    })),
  );
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'status')
      add(
        'status',
        owned.flatMap(({ row }) => statusRows(row)),
      );
    if (field.kind === 'approved')
      add(
        'approved',
        owned.flatMap(({ row }) => approvedRows(row.id, row.approved ?? {}, act)),
      );
    if (field.kind !== 'rows') continue;
    const children = owned.flatMap(({ row }) =>
      rowsAt(row, name).map((child): Owned => ({ row: child, owner: ownerOf(row) })),
    );
    addRows(written, name as TableKey, field.of, children);
  }
}

/** Rows belong to an objective by its code, to a phase or an indicator by its Id. */
function ownerOf({ id, code, measure = 'number' }: Owned['row']): Owned['owner'] {
  return code === undefined ? { row: id, measure } : { objective: code };
}

/** A list without entries is a row, too. */
function listRows(name: string, entries: readonly string[]): RowFields[] {
  const texts = entries.length === 0 ? [''] : entries;
  const list = isOwnList(name) ? {} : { list: name };
  return texts.map((entry, index) => ({ id: derivedId(`list ${name} ${index} ${entry}`), ...list, entry }));
}

function statusRows(objective: Owned['row']): RowFields[] {
  return statusAt(objective).flatMap(({ date, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      ...recordCells(paragraphRecord, { ...paragraph, date }),
      ...ownerOf(objective),
    })),
  );
}

/** The Id of an approved value's row: what it approves. `field`: name of the record's field. */
export function approvedId(row: string, field: string): string {
  return derivedId(`approved ${row} ${field}`);
}

/** Rows of tblApprovato of one phase or indicator; days are kept as ISO texts there. */
function approvedRows(row: string, approved: Approved, act: Act | null): RowFields[] {
  return Object.entries(approved).map(([field, value]) => ({
    id: approvedId(row, field),
    row,
    field: fieldWord(field),
    value,
    ...act,
  }));
}
