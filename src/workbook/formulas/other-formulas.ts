import { sendInRequests } from '../excel/requests';
import { ANSWER_BYTES, lookAtFormulas, type ColumnFormulas } from './column-formulas';
import { formulaOf } from './columns';
import { identity } from '../rows/schema-version';
import { tableOf, type TableRows, type Tables } from '../rows/table-rows';
import { SCHEMA_VERSION } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';

/** Tables whose formulas are still to be compared, and how many bytes they take. */
export interface UncomparedTables {
  keys: readonly TableKey[];
  bytes: number;
}

/** Bytes that are compared without asking the person: one answer. */
export const MOST_UNASKED = ANSWER_BYTES;

/**
 * Tables of which it is not known whether other formulas stand in the place of ours. None in a workbook of an earlier version, or
 * with columns that are called otherwise, where every formula may differ; none on a protected sheet.
 */
export function uncomparedTables(tables: Tables): UncomparedTables {
  const all = [...tables.values()];
  const isOfToday = identity(tables).version === SCHEMA_VERSION;
  if (!isOfToday || all.some(({ spec, at }) => at.size < spec.columns.length)) return { keys: [], bytes: 0 };
  const left = all.filter(({ lost, others }) => lost !== undefined && others === undefined);
  return {
    keys: left.map(({ spec }) => spec.key),
    bytes: left.reduce((sum, table) => sum + bytesOf(table), 0),
  };
}

function bytesOf({ spec, cells }: TableRows): number {
  const lengths = spec.columns.map(({ field }) => formulaOf(spec.key, field)?.length ?? 0);
  return cells.length * lengths.reduce((sum, length) => sum + length, 0);
}

/**
 * The tables with the other formulas that stand in the place of ours; reads only. One round trip for every 3 MB of formulas.
 */
export async function compareFormulas(context: Excel.RequestContext, tables: Tables): Promise<Tables> {
  const looks = uncomparedTables(tables).keys.map((key) => {
    const table = tableOf(tables, key);
    return { key, table, columns: lookAtFormulas(context, table) };
  });
  const queued = looks.flatMap(({ columns }) => columns.flatMap((column) => column.looks));
  if (queued.length > 0) await sendInRequests(context, queued, ANSWER_BYTES);
  const found = looks.map(({ key, table, columns }): [TableKey, TableRows] => [
    key,
    { ...table, others: othersIn(columns) },
  ]);
  return new Map([...tables, ...found]);
}

function othersIn(columns: readonly ColumnFormulas[]): Map<string, Map<number, string>> {
  return new Map(
    columns.flatMap(({ column, others }): [string, Map<number, string>][] => {
      const rows = new Map(others());
      return rows.size === 0 ? [] : [[column.field, rows]];
    }),
  );
}
