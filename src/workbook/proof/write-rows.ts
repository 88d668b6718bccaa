import { officeCode, PutBack, WorkbookError } from '../excel/failure';
import { settling } from '../excel/given-up';
import { damageOf, reached, type Damage } from './damage';
import { putRowsBack, readStanding } from './settle';
import { isAsRead } from './as-read';
import { queueBegin, queueProof, type Proof } from './touches';
import { isUsedBelow, queueMissing, queueOverflow, type BelowTable } from '../rows/below';
import { fitAnswer } from '../rows/answer-size';
import { loadAllOf } from '../rows/grown-tables';
import { firstAppended, hasWork, queueChanges, type TableChanges } from '../rows/row-writes';
import type { TableKey } from '../schema/schema-base';
import { loadTables, tableOf, type Tables } from '../rows/table-rows';
import { queueFormulas, writeMissingFormulas, type QueuedFormulas } from './missing-formulas';

/** `stands`: the tables after writing, and how what was written over stood. `moved`: others came between; put back. */
export type Written = { kind: 'stands'; after: Tables; proofs: readonly Proof[] } | { kind: 'moved' };

export interface RowsToWrite {
  changes: readonly TableChanges[];
  /** Looks at what stands below the tables, as read. */
  below: readonly BelowTable[];
  /** Whether the tables say afterwards what they should. */
  isDone(after: Tables): boolean;
  /** Whether nobody has written meanwhile what must not stand beside it; else all of it is put back. Default: nobody has. */
  isFree?(after: Tables): boolean;
  /** Queues what else the writing request does, behind all that it writes. */
  beside?: (() => void) | undefined;
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
  { changes, below, isDone, isFree, beside }: RowsToWrite,
): Promise<Written> {
  const keys = changes.map(({ table }) => table.spec.key);
  const looked = changes.filter(hasWork).map((one) => {
    const isInserted = isUsed(one, below);
    return { one, isInserted, proof: queueProof(context, one, isInserted) };
  });
  const proofs = looked.map(({ one, isInserted, proof }) => {
    const begun = queueBegin(context, proof);
    queueChanges(context, one, isInserted ? 'inserted' : 'below');
    return begun;
  });
  beside?.();
  const overflows = looked.map(({ one }) => queueOverflow(context, one));
  const queueLooks = (): QueuedFormulas[] =>
    changes.map((one) => queueFormulas(context, one.table, newPositions(one)));
  let looks = queueLooks();
  const first = await sendProven(context, proofs, () => loadAfter(context, changes));
  if (first === null) return { kind: 'moved' };
  let after = first;
  const isGrown = overflows.map((overflow) =>
    queueMissing(context, overflow, tableOf(first, overflow.changes.table.spec.key)),
  );
  if (isGrown.includes(true)) {
    looks = queueLooks();
    const grown = await sendProven(context, proofs, () => readStanding(context, keys));
    if (grown === null) return { kind: 'moved' };
    after = grown;
  }
  // Rows that a table did not take up are in it by now, so that they can be found.
  if (await isPutBack(context, proofs, after)) return { kind: 'moved' };
  if (isFree?.(after) === false) {
    await putAllBack(context, proofs, after);
    return { kind: 'moved' };
  }
  const stood = after;
  const isFilled = await sendProven(context, proofs, async () => {
    await writeMissingFormulas(context, looks, stood);
    return true;
  });
  if (isFilled === null) return { kind: 'moved' };
  if (!isDone(after)) await refuseLost(context, proofs, after);
  return { kind: 'stands', after, proofs };
}

/** The tables after a request: in its own answer where they fit, else read in parts once it was answered. */
async function loadAfter(context: Excel.RequestContext, changes: readonly TableChanges[]): Promise<Tables> {
  const tables = changes.map(({ table }) => table);
  const keys = tables.map(({ spec }) => spec.key);
  if (fitAnswer(tables)) return loadTables(context, keys);
  await context.sync();
  return loadAllOf(context, keys);
}

/**
 * Sends a request that begins with proofs.
 * @returns what `send` answers; `null` if Excel refused it because the tables are others by now, and everything stands as
 *   before
 * @throws PutBack, WorkbookError unknown-outcome and partly-written as `writeProvenRows`
 */
export async function sendProven<T>(
  context: Excel.RequestContext,
  proofs: readonly Proof[],
  send: () => Promise<T>,
): Promise<T | null> {
  try {
    return await send();
  } catch (error) {
    const now = await settling(context, async () => {
      const stood = await standing(context, keysOf(proofs), error);
      const done = damagesOf(proofs).map((damage) => reached(damage, stood));
      return putRowsBack(context, done, stood);
    });
    if (proofs.some(({ table }) => isOther(table, tableOf(now, table.spec.key)))) return null;
    throw new PutBack(error);
  }
}

/**
 * Puts back what an answered request did, if it came upon something else than was read.
 * @param after the tables as they stand; read if not given
 */
export async function isPutBack(
  context: Excel.RequestContext,
  proofs: readonly Proof[],
  after?: Tables,
): Promise<boolean> {
  if (proofs.every(isAsRead)) return false;
  await putAllBack(context, proofs, after);
  return true;
}

/**
 * Puts back what Excel did not keep whole.
 * @throws WorkbookError not-kept
 */
export async function refuseLost(
  context: Excel.RequestContext,
  proofs: readonly Proof[],
  after?: Tables,
): Promise<never> {
  await putAllBack(context, proofs, after);
  throw new WorkbookError('not-kept', keysOf(proofs).join());
}

/** @param after the tables as the answer of the request told them */
function putAllBack(
  context: Excel.RequestContext,
  proofs: readonly Proof[],
  after?: Tables,
): Promise<Tables> {
  return settling(context, async () =>
    putRowsBack(context, damagesOf(proofs, after), after ?? (await readStanding(context, keysOf(proofs)))),
  );
}

/** Where a refused request told how one table stood, it did not come to those of which it told nothing. */
function damagesOf(proofs: readonly Proof[], after?: Tables): Damage[] {
  const told = proofs.filter(({ headings }) => headings() !== null);
  return (told.length > 0 ? told : proofs).map((proof) =>
    damageOf(proof, after?.get(proof.table.spec.key) ?? null),
  );
}

function keysOf(proofs: readonly Proof[]): TableKey[] {
  return proofs.map(({ table }) => table.spec.key);
}

function isUsed({ table }: TableChanges, below: readonly BelowTable[]): boolean {
  const look = below.find(({ key }) => key === table.spec.key);
  return look !== undefined && isUsedBelow(look, table);
}

/** What stands after a refusal, or after what was written could not be read. While a cell is being edited Excel does nothing. */
async function standing(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  error: unknown,
): Promise<Tables> {
  const code = officeCode(error);
  const isUnread = error instanceof WorkbookError && !['cancelled', 'partly-written'].includes(error.failure);
  if ((code === null && !isUnread) || code === 'InvalidOperationInCellEditMode') throw error;
  return readStanding(context, keys);
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
