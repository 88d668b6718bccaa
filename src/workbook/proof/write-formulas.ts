import { officeCode, WorkbookError } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import { putRowsBack } from './settle';
import type { Damage } from './damage';
import type { Touch } from './touches';
import type { Cell } from '../rows/cells';
import { loadAllOf } from '../rows/grown-tables';
import { rowBlocks } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';
import { formulaOf } from '../formulas/columns';

/** Bytes of formulas in one request; Excel takes 5 MB. */
const REQUEST_BYTES = 3_000_000;

/** Body rows of a computed column without its formula. */
export interface FormulaGap {
  table: TableRows;
  column: ColumnSpec;
  rows: readonly number[];
}

/**
 * Writes formulas in the place of whatever stands there, one round trip for every 3 MB. A column is named, since somebody
 * may insert others meanwhile; in another row the formula is the same; a row that is not in the table is refused.
 * @throws WorkbookError changed-meanwhile: a table has fewer rows or other columns by now
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  gaps: readonly FormulaGap[],
): Promise<void> {
  const isWritten = await sendBlocks(context, gaps, () => undefined);
  if (!isWritten) throw new WorkbookError('changed-meanwhile', 'formulas');
}

/**
 * The same into cells that are blank as read. A request loads what stands there before it writes: what somebody typed
 * meanwhile is put back, into its row. Where a table has fewer rows or other columns by now, the rest is not written. What
 * lacks formulas afterwards is found by the next reading.
 */
export async function fillBlanks(context: Excel.RequestContext, gaps: readonly FormulaGap[]): Promise<void> {
  const typed: TypedCell[] = [];
  await sendBlocks(context, gaps, (block) => {
    const stood = queueBlock(context, block);
    return () => typed.push(...stood());
  });
  const tables = [...new Set(typed.map(({ table }) => table))];
  if (tables.length === 0) return;
  const now = await loadAllOf(
    context,
    tables.map(({ spec }) => spec.key),
  );
  await putRowsBack(
    context,
    tables.map((table) => damageIn(table, typed)),
    now,
  );
}

/** Neighbouring cells of a computed column. */
interface Block {
  table: TableRows;
  column: ColumnSpec;
  formula: string;
  first: number;
  count: number;
  bytes: number;
}

/** @returns false if Excel refused a request because a table is another by now; those before it stand */
async function sendBlocks(
  context: Excel.RequestContext,
  gaps: readonly FormulaGap[],
  look: (block: Block) => (() => unknown) | undefined,
): Promise<boolean> {
  const blocks = gaps.flatMap(blocksOf);
  if (blocks.length === 0) return true;
  for (const request of requestsOf(blocks, REQUEST_BYTES)) {
    for (const { table, column, first, count } of request)
      bodyOf(context, table, column.field)
        .getRow(first + count - 1)
        .load('rowIndex')
        .untrack();
    const looks = request.map(look);
    for (const block of request)
      rangeOf(context, block).formulas = Array.from({ length: block.count }, () => [block.formula]);
    if (!(await isTaken(context))) return false;
    for (const answered of looks) answered?.();
  }
  return true;
}

/** Sends a request. @returns false if Excel refused it for something that is not there */
async function isTaken(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!['ItemNotFound', 'InvalidArgument'].includes(officeCode(error) ?? '')) throw error;
    return false;
  }
}

function blocksOf({ table, column, rows }: FormulaGap): Block[] {
  const formula = formulaOf(table.spec.key, column.field);
  if (formula === null) return [];
  const bytes = formula.length + 5;
  return rowBlocks(rows, Math.floor(REQUEST_BYTES / bytes)).map(({ first, count }) => ({
    table,
    column,
    formula,
    first,
    count,
    bytes: bytes * count,
  }));
}

function rangeOf(context: Excel.RequestContext, { table, column, first, count }: Block): Excel.Range {
  return bodyOf(context, table, column.field)
    .getRow(first)
    .getResizedRange(count - 1, 0);
}

function bodyOf(
  context: Excel.RequestContext,
  { spec, at, headings }: TableRows,
  field: string,
): Excel.Range {
  const heading = headings[at.get(field) ?? -1] ?? spec.columns.find((one) => one.field === field)?.heading;
  return context.workbook.tables
    .getItem(spec.table)
    .columns.getItem(heading ?? '')
    .getDataBodyRange();
}

/** What somebody typed into a computed cell, by the Id of its row. */
interface TypedCell extends Pick<Block, 'table' | 'column' | 'formula'> {
  index: number;
  id: Cell;
  value: Cell;
}

function queueBlock(context: Excel.RequestContext, block: Block): () => TypedCell[] {
  const { table, column, formula, first, count } = block;
  const rows = bodyOf(context, table, 'id')
    .getCell(first, 0)
    .getResizedRange(count - 1, 0)
    .load('values')
    .untrack();
  const cells = rangeOf(context, block).load('formulas').untrack();
  return () => {
    const ids = rows.values as Cell[][];
    return (cells.formulas as Cell[][]).flatMap(([value = ''], at) => {
      const id = ids[at]?.[0] ?? '';
      const isTyped = id !== '' && value !== '' && !(typeof value === 'string' && value.startsWith('='));
      return isTyped ? [{ table, column, formula, index: first + at, id, value }] : [];
    });
  };
}

function damageIn(table: TableRows, typed: readonly TypedCell[]): Damage {
  const touches = typed
    .filter((cell) => cell.table === table)
    .map(({ column, formula, index, id, value }): Touch => {
      const cells = (own: Cell | null, of: Cell | null, other: null | ''): (Cell | null)[] =>
        table.headings.map((_, position) => {
          if (position === table.at.get(column.field)) return own;
          return position === table.at.get('id') ? of : other;
        });
      const values = cells(value, id, '') as Cell[];
      return {
        table,
        index,
        wrote: cells(formula, null, null),
        before: () => ({ values, formulas: values, formats: new Map() }),
      };
    });
  return { headings: table.headings, touches, appended: null, standing: [], told: null };
}
