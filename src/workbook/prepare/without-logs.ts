import { loadGrownTables } from '../rows/grown-tables';
import { queueTable, tableRows, type Tables } from '../rows/table-rows';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';

/** As `loadGrownTables`; of a `log` only its first row, which says all that is to be prepared. */
export async function loadWithoutLogs<T>(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  beside: () => T,
): Promise<{ loaded: Tables; asked: T }> {
  const isLog = (key: TableKey): boolean => tableSpec(key).log === true;
  const records = keys.filter((key) => !isLog(key));
  const { loaded, asked } = await loadGrownTables(context, records, () => ({
    beside: beside(),
    logs: keys.filter(isLog).map((key) => queueTable(context, key, [], 'first')),
  }));
  const logs = asked.logs.map((queued) => [queued.spec.key, tableRows(queued)] as const);
  return { loaded: new Map([...loaded, ...logs]), asked: asked.beside };
}
