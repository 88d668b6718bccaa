import { queueFormulas, type QueuedFormulas } from '../proof/missing-formulas';
import { queueBegin, queueProof, type Proof } from '../proof/touches';
import { isPutBack, refuseLost, sendProven } from '../proof/write-rows';
import { isValidated, validateColumn } from '../rows/dress';
import {
  firstAppended,
  queueChanges,
  queueRoom,
  rowCells,
  type RowsPlace,
  type TableChanges,
} from '../rows/row-writes';
import type { Cell } from '../rows/cells';
import type { RowFields, TableRows } from '../rows/table-rows';
import { unprotected } from '../excel/text';
import { queueAfter } from './import-after';

/**
 * Writes one request of an import with proof. `beside` queues what else it does.
 * @returns looks at the formulas of new rows, and what stood where it wrote; `null` if others came between, and nothing of the
 *   request stands
 */
export async function writeRequest(
  context: Excel.RequestContext,
  changes: readonly TableChanges[],
  { isUsed, beside }: { isUsed(table: TableRows): boolean; beside(): void },
): Promise<{ looks: QueuedFormulas[]; proofs: Proof[] } | null> {
  const looked = changes.map((one) => ({ one, proof: queueProof(context, one, isUsed(one.table)) }));
  // All room comes first, since Excel may refuse it.
  const rooms = looked.map(({ one, proof }) => {
    const place: RowsPlace = isUsed(one.table) ? 'inserted' : 'extended';
    const begun = queueBegin(context, proof);
    return { one, place, begun, made: queueRoom(context, one, place) };
  });
  const proofs = rooms.map(({ begun }) => begun);
  for (const { one, place, made } of rooms) {
    queueChanges(context, one, place, made);
    queueRules(context, one);
  }
  const after = changes.map((one) => queueAfter(context, one));
  const looks = changes.map((one) => {
    const first = firstAppended(one);
    return queueFormulas(
      context,
      one.table,
      one.appends.map((_, index) => first + index),
    );
  });
  beside();
  const isSent = await sendProven(context, proofs, async () => {
    await context.sync();
    return true;
  });
  if (isSent === null || (await isPutBack(context, proofs))) return null;
  if (!after.every((isKept) => isKept())) await refuseLost(context, proofs);
  return { looks, proofs };
}

/** The rules of a table's columns, over its new rows, too. */
function queueRules(context: Excel.RequestContext, { table, appends }: TableChanges): void {
  if (appends.length === 0) return;
  const body = context.workbook.tables.getItem(table.spec.table).getDataBodyRange();
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    if (position !== undefined && isValidated(column)) validateColumn(body.getColumn(position), column);
  }
}

/** The table as a request leaves it. */
export function grownTable(changes: TableChanges): TableRows {
  const { table, updates, appends } = changes;
  const cells = table.cells.slice(0, firstAppended(changes));
  const written = (row: readonly Cell[], fields: RowFields): Cell[] =>
    rowCells(table, fields).map((cell, position) => unprotected(cell) ?? row[position] ?? '');
  for (const { index, fields } of updates) cells[index] = written(cells[index] ?? [], fields);
  return { ...table, cells: [...cells, ...appends.map((fields) => written([], fields))] };
}
