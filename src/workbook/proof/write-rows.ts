import { officeCode, PutBack, WorkbookError } from '../excel/failure';
import { damageOf } from './put-back';
import { putRowsBack } from './settle';
import { isAsRead, queueProof, type Proof } from './touches';
import { isUsedBelow, queueMissing, queueOverflow, type BelowTable } from '../rows/below';
import { firstAppended, hasWork, queueChanges, type TableChanges } from '../rows/row-writes';
import { loadTables, tableOf, type Tables } from '../rows/table-rows';
import { queueFormulas, writeMissingFormulas, type QueuedFormulas } from '../formulas/missing-formulas';

/** `stands`: the tables after writing, and how what was written over stood. `moved`: others came between; put back. */
export type Written = { kind: 'stands'; after: Tables; proofs: readonly Proof[] } | { kind: 'moved' };

export interface RowsToWrite {
  changes: readonly TableChanges[];
  /** Looks at what stands below the tables, as read. */
  below: readonly BelowTable[];
  /** Whether the tables say afterwards what they should. */
  isDone(after: Tables): boolean;
}

/**
 * Writes changes of rows with proof: the request loads what it is about to touch, writes, and loads what stands after. If
 * it came upon something else than was read, all of it is put back. One round trip; one more to put back, where a table did
 * not grow, and where Excel did not give new rows their formulas.
 * @throws PutBack Excel refused it halfway, and everything stands as before
 * @throws WorkbookError not-kept: Excel did not keep what was written, and it was put back; partly-written: it could not be
 *   put back; unknown-outcome: it was refused, and what stands could not be read
 */
export async function writeProvenRows(
  context: Excel.RequestContext,
  { changes, below, isDone }: RowsToWrite,
): Promise<Written> {
  const keys = changes.map(({ table }) => table.spec.key);
  const written = changes.filter(hasWork).map((one) => ({ one, isUsed: isUsed(one, below) }));
  const proofs = written.map(({ one, isUsed }) => queueProof(context, one, isUsed));
  for (const { one, isUsed } of written) queueChanges(context, one, isUsed ? 'inserted' : 'below');
  const overflows = written.map(({ one }) => queueOverflow(context, one));
  const queueLooks = (): QueuedFormulas[] =>
    changes.map((one) => queueFormulas(context, one.table, newPositions(one)));
  let looks = queueLooks();
  const first = await sendProven(context, proofs, () => loadTables(context, keys));
  if (first === null) return { kind: 'moved' };
  let after = first;
  const isGrown = overflows.map((overflow) =>
    queueMissing(context, overflow, tableOf(first, overflow.changes.table.spec.key)),
  );
  if (isGrown.includes(true)) {
    looks = queueLooks();
    after = await loadTables(context, keys);
  }
  await writeMissingFormulas(context, looks, after);
  if (isDone(after)) return { kind: 'stands', after, proofs };
  await putRowsBack(context, proofs.map(damageOf), after);
  throw new WorkbookError('not-kept', keys.join());
}

/**
 * Sends a request that begins with proofs. `send` answers with the tables that it touches as they stand after it.
 * @returns `null` if it came upon something else than was read: everything stands as before
 * @throws as `writeProvenRows`
 */
export async function sendProven(
  context: Excel.RequestContext,
  proofs: readonly Proof[],
  send: () => Promise<Tables>,
): Promise<Tables | null> {
  const keys = proofs.map(({ table }) => table.spec.key);
  let after: Tables;
  try {
    after = await send();
  } catch (error) {
    const stood = await standing(context, keys, error);
    const now = await putRowsBack(context, proofs.map(damageOf), stood);
    if (proofs.some(({ table }) => isOther(table, tableOf(now, table.spec.key)))) return null;
    throw new PutBack(error);
  }
  if (proofs.every(isAsRead)) return after;
  const known = keys.every((key) => after.has(key)) ? after : await loadTables(context, keys);
  await putRowsBack(context, proofs.map(damageOf), known);
  return null;
}

function isUsed({ table }: TableChanges, below: readonly BelowTable[]): boolean {
  const look = below.find(({ key }) => key === table.spec.key);
  return look !== undefined && isUsedBelow(look, table);
}

/** What stands after a refusal. While a cell is being edited Excel carries nothing out. */
async function standing(
  context: Excel.RequestContext,
  keys: Parameters<typeof loadTables>[1],
  error: unknown,
): Promise<Tables> {
  const code = officeCode(error);
  if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
  try {
    return await loadTables(context, keys);
  } catch {
    throw new WorkbookError('unknown-outcome', `${code}, and what stands could not be read`);
  }
}

/** Whether a table has other rows or columns than as read, so that the refusal may come from that. */
function isOther(read: TableChanges['table'], now: TableChanges['table']): boolean {
  const id = read.at.get('id') ?? 0;
  const ids = (table: TableChanges['table']): unknown[] => [
    table.headings,
    table.cells.map((row) => row[id]),
  ];
  return JSON.stringify(ids(read)) !== JSON.stringify(ids(now));
}

/** Where rows that came, or were given their Id, stand after the change. */
function newPositions(changes: TableChanges): number[] {
  const { deletes, updates, appends } = changes;
  const above = (index: number): number => deletes.filter((deleted) => deleted < index).length;
  const named = updates.filter(({ fields }) => fields.id !== undefined || fields.order !== undefined);
  const first = firstAppended(changes);
  return [...named.map(({ index }) => index - above(index)), ...appends.map((_, index) => first + index)];
}
