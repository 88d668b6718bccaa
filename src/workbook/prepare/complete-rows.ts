import { writeProvenRows } from '../proof/write-rows';
import { completions, incompleteRows } from '../rows/adopt';
import { queueBelow } from '../rows/below';
import { loadGrownTables } from '../rows/grown-tables';
import type { TableChanges } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import type { Examination } from './examine';
import { mergedUpdates, valueUpdates } from './value-gaps';
import { parameterChangesOf, parameterGaps, type ParameterGap } from './parameter-rows';

/** How often it looks anew after others came between; then what is lacking stays for the next time. */
const ATTEMPTS = 4;

/** Parameters and rows typed by hand get what they lack, and cells the value that they show, with proof: two round trips. */
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
  if (lacking.length === 0) return true;
  const keys = lacking.map(({ spec }) => spec.key);
  const { loaded, asked: below } = await loadGrownTables(context, keys, () =>
    lacking.map(({ spec }) => queueBelow(context, spec.key, spec.table)),
  );
  const changes = [...loaded.values()].map((table): TableChanges => {
    const { updates, appends } = parameterChangesOf(gaps(table), options);
    const completed = [...completions(table, options.newId), ...updates, ...valueUpdates(table, values)];
    return { table, updates: mergedUpdates(completed), deletes: [], appends };
  });
  const written = await writeProvenRows(context, { changes, below, isDone: () => true });
  return written.kind === 'stands';
}
