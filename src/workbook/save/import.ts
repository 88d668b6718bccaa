import type { Peg } from '../../domain/records/records';
import { PartDone, WorkbookError } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import { queueFormulas, writeMissingFormulas, type QueuedFormulas } from '../formulas/missing-formulas';
import { queueProof } from '../proof/touches';
import { isPutBack, refuseLost, sendProven } from '../proof/write-rows';
import { isUsedBelow, queueBelow } from '../rows/below';
import { isValidated, validateColumn } from '../rows/dress';
import { loadGrownTables } from '../rows/grown-tables';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import {
  firstAppended,
  hasWork,
  queueChanges,
  queueRoom,
  rowCells,
  type RowsPlace,
  type TableChanges,
} from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import { refuseNewer } from '../rows/schema-version';
import { tables } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { queueAfter } from './import-after';
import { changesOf, planImport, rowsToWrite, type RowToWrite } from './import-plan';

export interface ImportOptions {
  /** Share that is written, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between two requests. What is written by then stays. */
  isCancelled?: () => boolean;
  /** Bytes of values in one request; Excel takes 5 MB. */
  requestBytes?: number;
}

export interface Imported {
  /** Rows that were there with the same Id and have changed. */
  updated: number;
  appended: number;
}

const REQUEST_BYTES = 4_000_000;

/** How often an import looks anew after others came between. */
const ATTEMPTS = 6;

/**
 * Writes records into a prepared workbook. Rows with the same Id are updated, new ones appended, others stay. A
 * repeated import therefore completes one that was stopped. It takes one round trip to read, then one for every 4 MB, and
 * for every 3 MB of formulas that Excel did not put there. Each request is proven as that of a save: what hit something else
 * is put back, and the import looks anew at what is left. Everything is checked before the first cell is written.
 * @throws PartDone what whole requests wrote before stays
 * @throws WorkbookError too-large: a text is over Excel's limit; filtered: a filter hides rows of a table that is
 *   written; newer-workbook; not-kept: Excel did not keep a row; changed-meanwhile: others came between each time; cancelled
 */
export async function importPeg(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions = {},
): Promise<Imported> {
  const imported = { updated: 0, appended: 0 };
  const begun = { isWritten: false };
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await importOnce(context, peg, options, imported, begun)) return imported;
    }
    throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
  } catch (error) {
    throw begun.isWritten ? new PartDone(error) : error;
  }
}

/** @returns `false` if others came between; what the requests before that wrote counts as imported */
async function importOnce(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions,
  imported: Imported,
  begun: { isWritten: boolean },
): Promise<boolean> {
  const keys = tables.map((spec) => spec.key);
  const { loaded, asked } = await loadGrownTables(context, keys, () => ({
    belows: tables.map((spec) => queueBelow(context, spec.key, spec.table)),
    filters: queueFilters(context, keys),
  }));
  const { belows, filters } = asked;
  refuseNewer(loaded);
  const plan = planImport(peg, loaded);
  refuseFiltered(
    plan.map(({ table }) => table),
    filteredTables(filters),
  );
  const rows = rowsToWrite(plan);
  const requests = requestsOf(rows, options.requestBytes ?? REQUEST_BYTES);
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  const grown = new Map<TableKey, TableRows>(loaded);
  const isUsed = (table: TableRows): boolean => {
    const below = belows.find(({ key }) => key === table.spec.key);
    return below !== undefined && isUsedBelow(below, table);
  };
  const looks: QueuedFormulas[] = [];
  let written = 0;
  for (const request of requests) {
    stopIfCancelled(options);
    const changes = changesOf(request).map((one) => ({
      ...one,
      table: grown.get(one.table.spec.key) ?? one.table,
    }));
    const found = await writeRequest(context, changes, (table) =>
      isUsed(loaded.get(table.spec.key) ?? table),
    );
    if (found === null) return false;
    looks.push(...found);
    begun.isWritten ||= changes.some(hasWork);
    for (const one of changes) grown.set(one.table.spec.key, grownTable(one));
    for (const { table, updates, appends } of changes) {
      // Parameters are no records.
      if (table.spec.key !== 'parameters') imported.updated += updates.length;
      imported.appended += appends.length;
    }
    written += sum(request);
    options.onProgress?.(total === 0 ? 1 : written / total);
  }
  await writeMissingFormulas(context, looks, grown);
  return true;
}

function sum(rows: readonly RowToWrite[]): number {
  return rows.reduce((bytes, row) => bytes + row.bytes, 0);
}

function stopIfCancelled({ isCancelled }: ImportOptions): void {
  if (isCancelled?.() === true) throw new WorkbookError('cancelled', 'import');
}

/** @returns looks at the formulas of new rows; `null` if others came between, and nothing of the request stands */
async function writeRequest(
  context: Excel.RequestContext,
  changes: readonly TableChanges[],
  isUsed: (table: TableRows) => boolean,
): Promise<QueuedFormulas[] | null> {
  const proofs = changes.map((one) => queueProof(context, one, isUsed(one.table)));
  // All room comes first, since Excel may refuse it.
  const rooms = changes.map((one) => {
    const place: RowsPlace = isUsed(one.table) ? 'inserted' : 'extended';
    return { one, place, made: queueRoom(context, one, place) };
  });
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
  const isSent = await sendProven(context, proofs, async () => {
    await context.sync();
    return true;
  });
  if (isSent === null || (await isPutBack(context, proofs))) return null;
  if (!after.every((isKept) => isKept())) await refuseLost(context, proofs);
  return looks;
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

/** The table with the rows that a request appends. */
function grownTable(changes: TableChanges): TableRows {
  const { table, appends } = changes;
  const added = appends.map((fields) => rowCells(table, fields).map((cell) => cell ?? ''));
  return { ...table, cells: [...table.cells.slice(0, firstAppended(changes)), ...added] };
}
