import { cellAddress, isBlankRow, loadTables, type TableRows, type Tables } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';
import { loadAllOf } from '../rows/grown-tables';
import { appendInside, rowCells } from '../rows/row-writes';
import { pause } from '../excel/pause';
import { officeCode, WorkbookError } from '../excel/failure';
import { strayDamage, type Damage } from './damage';
import { changedRows } from './new-rows';
import type { RowBack } from './cells-back';
import { backOf, type TableBack } from './put-back';
import { queueTouches, type Appended, type Proof, type Touch } from './touches';

/** How often putting back is tried: others may move rows each time. */
const ROUNDS = 4;
/** While a cell is being edited Excel carries nothing out: how often it is asked again, and after how many milliseconds. */
const WAITS = 40;
const WAIT_MS = 500;

/**
 * Puts back what must not stay, with a proof of its own, and looks again until nothing is left to put back. One round trip
 * where nobody comes between; none where nothing stands.
 * @param tables as read after the damage was done
 * @returns the tables as read last
 * @throws WorkbookError partly-written: what stands where could not be put back
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  damages: readonly Damage[],
  tables: Tables,
): Promise<Tables> {
  const all = [...damages];
  const brought = new Set<Touch | Appended>();
  let now = tables;
  for (let round = 0; round < ROUNDS; round += 1) {
    const backs = backOf(all, now, brought);
    if (backs.length === 0) break;
    const proofs = backs.map((back) => queueBackProof(context, back));
    for (const back of backs) {
      if (round > 0) queueUnfiltered(context, back);
      queueBack(context, back);
    }
    const { tables: after, isRun } = await readAfter(context, backs);
    if (after === null) break;
    now = new Map([...now, ...after]);
    if (!isRun) continue;
    all.push(...proofs.map(strayDamage));
    for (const { rows, below } of backs) {
      for (const { touch } of rows) brought.add(touch);
      if (below !== null) brought.add(below.under);
    }
  }
  const places = [
    ...backOf(all, now, brought).flatMap(placesOf),
    ...changedRows(all, now).flatMap(({ table, indexes }) =>
      indexes.map((index) => `${table.sheet}!${cellAddress(table, index, fieldAt(table, 0))}`),
    ),
  ];
  if (places.length === 0) return now;
  throw new WorkbookError('partly-written', 'put back', undefined, places);
}

/**
 * The tables after a request, also where that was refused halfway, or one answer does not hold them; `null`: they could not
 * be read. `isRun`: some of it may have been carried out.
 */
async function readAfter(
  context: Excel.RequestContext,
  backs: readonly TableBack[],
): Promise<{ tables: Tables | null; isRun: boolean }> {
  const keys = backs.map(({ table }) => table.spec.key);
  try {
    return { tables: await loadTables(context, keys), isRun: true };
  } catch (error) {
    const tables = await readStanding(context, keys).catch(() => null);
    return { tables, isRun: !isEditing(error) };
  }
}

/**
 * What stands after something was written. While a cell is being edited it waits, since the work must come to its end.
 * @throws WorkbookError unknown-outcome: it could not be read
 */
export async function readStanding(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
): Promise<Tables> {
  for (let waited = 0; ; waited += 1) {
    try {
      return await loadAllOf(context, keys);
    } catch (error) {
      if (!isEditing(error) || waited === WAITS)
        throw new WorkbookError('unknown-outcome', `${officeCode(error) ?? 'error'} after writing`);
    }
    await pause(WAIT_MS);
  }
}

function isEditing(error: unknown): boolean {
  return officeCode(error) === 'InvalidOperationInCellEditMode';
}

/** A filter that keeps rows from coming back, or new ones from going, ends: a row is worth more than a view of rows. */
function queueUnfiltered(context: Excel.RequestContext, { table, rows, deletes }: TableBack): void {
  if (rows.length + deletes.length > 0) context.workbook.tables.getItem(table.spec.table).clearFilters();
}

function queueBackProof(context: Excel.RequestContext, { table, cells, deletes }: TableBack): Proof {
  const written = cells.map(({ index, formulas }) => ({ index, wrote: formulas, isFormatted: true }));
  const gone = deletes.map((index) => ({ index, wrote: null, isFormatted: true }));
  return queueTouches(context, table, [...written, ...gone]);
}

function queueBack(context: Excel.RequestContext, back: TableBack): void {
  const { table, cells, deletes, rows, below } = back;
  const own = context.workbook.tables.getItem(table.spec.table);
  const body = own.getDataBodyRange();
  for (const row of cells) writeBack(body.getRow(row.index), row);
  const keeps = table.cells.length - deletes.length;
  // A table keeps one row, which the first one to come back takes.
  if (keeps === 0) appendInside(own, [rowCells(table, {})], true);
  for (const index of [...deletes].sort((a, b) => b - a)) own.getDataBodyRange().getRow(index).delete('Up');
  const isBlank = keeps === 0 || (keeps === 1 && table.cells.length === 1 && isBlankRow(table, 0));
  const ordered = [...rows].sort((a, b) => a.index - b.index);
  const others = isBlank ? 0 : keeps;
  for (const [order, row] of ordered.entries()) queueRow(own, row, isBlank && order === 0, others + order);
  if (below === null) return;
  const { row, column, formulas } = below;
  const [first = []] = formulas;
  const corner = own
    .getDataBodyRange()
    .getLastRow()
    .getCell(0, 0)
    .getOffsetRange(1 + row, column);
  corner.getResizedRange(formulas.length - 1, first.length - 1).formulasR1C1 = formulas;
}

/** A row comes back in front of the one that stands in its place, or at the end. */
function queueRow(own: Excel.Table, row: RowBack, isBlank: boolean, count: number): void {
  if (isBlank) return writeBack(own.getDataBodyRange().getRow(0), row);
  if (row.index >= count) return writeBack(appendInside(own, [row.formulas.map(() => null)], true), row);
  own.getDataBodyRange().getRow(row.index).insert('Down');
  writeBack(own.getDataBodyRange().getRow(row.index), row);
}

function writeBack(range: Excel.Range, { formulas, formats }: RowBack): void {
  range.formulasR1C1 = [formulas];
  if (formats.some((format) => format !== null)) range.numberFormat = [formats];
}

function placesOf({ table, cells, deletes, rows, below }: TableBack): string[] {
  const at = (index: number, position: number): string =>
    `${table.sheet}!${cellAddress(table, index, fieldAt(table, position))}`;
  return [
    ...cells.flatMap(({ index, formulas }) =>
      formulas.flatMap((cell, position) => (cell === null ? [] : at(index, position))),
    ),
    ...deletes.map((index) => at(index, 0)),
    ...(rows.length > 0 || below !== null ? [table.sheet] : []),
  ];
}

function fieldAt({ at }: TableRows, position: number): string {
  return [...at].find(([, other]) => other === position)?.[0] ?? '';
}
