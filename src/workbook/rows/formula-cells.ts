import { columnNumber } from '../excel/address';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { isBlankRow, type TableRows } from './table-rows';

/** Cells of a sheet, from 0; `endRow` and `endColumn` are not in it. */
export interface CellBlock {
  row: number;
  endRow: number;
  column: number;
  endColumn: number;
}

/** Body rows whose cell of a computed column holds no formula, by field. */
export type LostFormulas = ReadonlyMap<string, readonly number[]>;

/** True for a table with columns of which every cell has a formula. */
export function isComputed(key: TableKey): boolean {
  return tableSpec(key).columns.some(({ kind }) => kind === 'computed');
}

/**
 * Queues a look at which cells of a table's body hold formulas (`Range.getSpecialCellsOrNullObject`, ExcelApi 1.9): its
 * answer is an address, however long formulas are; `null` where Excel gives none. Excel may refuse it on a protected sheet.
 */
export function queueFormulaCells(context: Excel.RequestContext, key: TableKey): () => CellBlock[] | null {
  const body = context.workbook.tables.getItem(tableSpec(key).table).getDataBodyRange();
  const cells = body.getSpecialCellsOrNullObject('Formulas').load('address').untrack();
  return () => {
    if (cells.isNullObject) return [];
    return typeof cells.address === 'string' ? blocksIn(cells.address) : null;
  };
}

/** `Fasi!N2:AA46,'Le fasi'!AC2`: without their sheets. Lists of areas have the separator of the person's Excel in places. */
function blocksIn(addresses: string): CellBlock[] {
  const found = addresses.matchAll(
    /(?:^|[!,;])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=[,;]|$)/g,
  );
  return [...found].map(([, left = '', top = '', right = left, bottom = top]) => ({
    row: Number(top) - 1,
    endRow: Number(bottom),
    column: columnNumber(left),
    endColumn: columnNumber(right) + 1,
  }));
}

/** Computed cells without a formula; those of a blank row count only if something stands there. */
export function lostFormulas(table: TableRows, blocks: readonly CellBlock[]): LostFormulas {
  const { spec, at, left, top, cells } = table;
  const lost = spec.columns.flatMap(({ kind, field }): [string, number[]][] => {
    const position = at.get(field);
    if (kind !== 'computed' || position === undefined) return [];
    const has = new Uint8Array(cells.length);
    for (const { row, endRow, column, endColumn } of blocks)
      if (column <= left + position && left + position < endColumn)
        has.fill(1, Math.max(0, row - top), Math.max(0, endRow - top));
    const rows = [...cells.keys()].filter(
      (index) => has[index] === 0 && ((cells[index]?.[position] ?? '') !== '' || !isBlankRow(table, index)),
    );
    return rows.length === 0 ? [] : [[field, rows]];
  });
  return new Map(lost);
}
