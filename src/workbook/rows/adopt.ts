import type { Cell } from './cells';
import { protect } from '../excel/text';
import { isBlankRow, type TableRows, type Tables } from './table-rows';

/**
 * Queues Ids for rows that were typed by hand or copied with another row's Id, and orders after the last one.
 * @returns the positions of the rows that are completed, by table
 */
export function completeRows(
  context: Excel.RequestContext,
  tables: Tables,
  newId: () => string,
): Map<TableRows, number[]> {
  const completed = new Map<TableRows, number[]>();
  for (const table of tables.values()) {
    const rows = table.spec.key === 'composed' ? [] : completeTable(context, table, newId);
    if (rows.length > 0) completed.set(table, rows);
  }
  return completed;
}

/** The same for one table. */
export function completeTable(
  context: Excel.RequestContext,
  table: TableRows,
  newId: () => string,
): number[] {
  const content = table.cells.map((_, index) => index).filter((index) => !isBlankRow(table, index));
  const ids = missingIds(table, content, newId);
  const orders = missingOrders(table, content);
  writeCells(context, table, 'id', ids);
  writeCells(context, table, 'order', orders);
  return [...new Set([...ids.keys(), ...orders.keys()])];
}

function missingIds(table: TableRows, content: number[], newId: () => string): Map<number, Cell> {
  const position = table.at.get('id');
  const found = new Map<number, Cell>();
  if (position === undefined) return found;
  const seen = new Set<Cell>();
  for (const index of content) {
    const id = table.cells[index]?.[position] ?? '';
    if (id === '' || seen.has(id)) found.set(index, protect(newId()));
    else seen.add(id);
  }
  return found;
}

function missingOrders(table: TableRows, content: number[]): Map<number, Cell> {
  const position = table.at.get('order');
  const found = new Map<number, Cell>();
  if (position === undefined) return found;
  const orders = content
    .map((index) => table.cells[index]?.[position])
    .filter((cell) => typeof cell === 'number');
  let last = Math.max(0, ...orders);
  for (const index of content) {
    if (typeof table.cells[index]?.[position] !== 'number') found.set(index, (last += 1));
  }
  return found;
}

/** One call a cell: of several cells at once, those that a filter hides would be passed over (office-js #224). */
function writeCells(
  context: Excel.RequestContext,
  table: TableRows,
  field: string,
  cells: Map<number, Cell>,
): void {
  const heading = table.headings[table.at.get(field) ?? -1];
  if (heading === undefined || cells.size === 0) return;
  const { columns } = context.workbook.tables.getItem(table.spec.table);
  const body = columns.getItem(heading).getDataBodyRange();
  for (const [index, cell] of cells) body.getCell(index, 0).values = [[cell]];
}
