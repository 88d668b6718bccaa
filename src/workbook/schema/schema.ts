import { cellFields } from '../../domain/records/fields/field';
import { partRecords } from '../../domain/records/fields/part-records';
import { involvedTable, objectivesTable, statusTable } from './schema-objectives';
import {
  acceptedTable,
  approvedTable,
  composedTable,
  correctionsTable,
  diaryTable,
} from './schema-registers';
import { centresTable, listsTables, otherListsTable, parametersTable, planningTable } from './schema-lists';
import { historyTable, indicatorsTable, monitoringTable, phasesTable } from './schema-rows';
import type { ColumnSpec, TableKey, TableSpec } from './schema-base';

/** Rises when tables or formulas change. A new field says its version itself. */
const TABLES_VERSION = 6;

/** *Prepara cartella* brings an older workbook up to it, an older add-in leaves a newer one alone. */
export const SCHEMA_VERSION = Math.max(
  TABLES_VERSION,
  ...Object.values(partRecords).flatMap((record) => cellFields(record).map(([, { added = 0 }]) => added)),
);

/** Every table, in the order of the sheets. */
export const tables: readonly TableSpec[] = [
  objectivesTable,
  phasesTable,
  indicatorsTable,
  statusTable,
  involvedTable,
  historyTable,
  monitoringTable,
  correctionsTable,
  acceptedTable,
  centresTable,
  planningTable,
  ...listsTables,
  otherListsTable,
  parametersTable,
  approvedTable,
  composedTable,
  diaryTable,
];

/** Those that hold records: the diary is read and written apart. */
export const recordTables: readonly TableSpec[] = tables.filter(({ log }) => log !== true);

const byKey = new Map(tables.map((table) => [table.key, table]));

/** The description of one table. */
export function tableSpec(key: TableKey): TableSpec {
  const spec = byKey.get(key);
  if (spec === undefined) throw new RangeError(`no table ${key}`);
  return spec;
}

/** Columns that people and forms write, as against computed ones. */
export function inputColumns(spec: TableSpec): ColumnSpec[] {
  return spec.columns.filter((column) => column.kind !== 'computed');
}
