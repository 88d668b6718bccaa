import { writeProvenRows } from '../proof/write-rows';
import { completions, incompleteRows } from '../rows/adopt';
import { queueBelow } from '../rows/below';
import { loadGrownTables } from '../rows/grown-tables';
import type { TableChanges } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import { tableSpec } from '../schema/schema';
import type { Examination } from './examine';
import { entryMoves, moveKeys } from './list-moves';
import { mergedUpdates, valueUpdates } from './value-gaps';
import { parameterChangesOf, parameterGaps, type ParameterGap } from './parameter-rows';

/** How often it looks anew after others came between; then what is lacking stays for the next time. */
const ATTEMPTS = 4;

/**
 * Parameters and rows typed by hand get what they lack, cells the value that they show, and entries go to the table of their
 * list, with proof: two round trips.
 */
export async function completeRows(
  context: Excel.RequestContext,
  examined: Examination,
  options: { guid: string; newId: () => string },
): Promise<void> {
  for (let tried = 0; tried < ATTEMPTS; tried += 1)
    if (await areCompleted(context, examined, options)) return;
}

async function areCompleted(
  context: Excel.RequestContext,
  { present, outdated, values }: Examination,
  options: { guid: string; newId: () => string },
): Promise<boolean> {
  const gaps = (table: TableRows): ParameterGap[] =>
    table.spec.key === 'parameters' ? parameterGaps(table, outdated) : [];
  const lacking = present.filter(
    (table) =>
      incompleteRows(table).length + gaps(table).length > 0 ||
      values.some((gap) => gap.table.spec === table.spec),
  );
  const keys = [...new Set([...lacking.map(({ spec }) => spec.key), ...moveKeys(present)])];
  if (keys.length === 0) return true;
  const { loaded, asked: below } = await loadGrownTables(context, keys, () =>
    keys.map((key) => queueBelow(context, key, tableSpec(key).table)),
  );
  const moves = new Map(entryMoves(loaded).map((changes) => [changes.table, changes]));
  const changes = [...loaded.values()].map((table): TableChanges => {
    const { updates, appends } = parameterChangesOf(gaps(table), options);
    const none: TableChanges = { table, updates: [], deletes: [], appends: [] };
    const moved = moves.get(table) ?? none;
    const completed = [
      ...completions(table, options.newId),
      ...updates,
      ...valueUpdates(table, values),
      ...moved.updates,
    ].filter(({ index }) => !moved.deletes.includes(index));
    const all = [...appends, ...moved.appends];
    return { table, updates: mergedUpdates(completed), deletes: moved.deletes, appends: all };
  });
  const written = await writeProvenRows(context, { changes, below, isDone: () => true });
  return written.kind === 'stands';
}
