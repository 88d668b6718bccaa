import type { Cell } from './cells';
import type { RowUpdate } from './row-writes';
import { isBlankRow, type RowFields, type TableRows } from './table-rows';

/** What rows lack that were typed by hand, or copied with another row's Id; positions of the body. */
interface Lacking {
  ids: number[];
  /** After the last one that there is. */
  orders: Map<number, number>;
}

/** Positions of the rows with content that lack an Id of their own or an order. */
export function incompleteRows(table: TableRows): number[] {
  return positionsOf(lackingIn(table));
}

/** What such rows of a table lack, to be written. */
export function completions(table: TableRows, newId: () => string): RowUpdate[] {
  const { ids, orders } = lackingIn(table);
  const rows = new Map<number, RowFields>(ids.map((index) => [index, { id: newId() }]));
  for (const [index, order] of orders) rows.set(index, { ...rows.get(index), order });
  return [...rows].map(([index, fields]) => ({ index, fields }));
}

function positionsOf({ ids, orders }: Lacking): number[] {
  return [...new Set([...ids, ...orders.keys()])];
}

function lackingIn(table: TableRows): Lacking {
  // Their rows are the add-in's own.
  if (table.spec.key === 'composed' || table.spec.log === true) return { ids: [], orders: new Map() };
  const content = table.cells.map((_, index) => index).filter((index) => !isBlankRow(table, index));
  return { ids: missingIds(table, content), orders: missingOrders(table, content) };
}

function missingIds(table: TableRows, content: number[]): number[] {
  const position = table.at.get('id');
  if (position === undefined) return [];
  const seen = new Set<Cell>();
  return content.filter((index) => {
    const id = table.cells[index]?.[position] ?? '';
    const lacks = id === '' || seen.has(id);
    seen.add(id);
    return lacks;
  });
}

function missingOrders(table: TableRows, content: number[]): Map<number, number> {
  const position = table.at.get('order');
  const found = new Map<number, number>();
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
