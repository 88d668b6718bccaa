import { columnLetters } from '../excel/address';
import { retiredColumns } from '../schema/retired-columns';
import type { Survey } from './survey';

/** A sheet's column, from 0. */
interface SheetColumn {
  sheet: string;
  column: number;
}

/**
 * Columns of ours that earlier versions needed: hidden, with our formula in every cell, on a sheet with nothing above or
 * below the table, so that they can go as whole columns of the sheet, which keeps widths and hidden columns in step. A column
 * of the person's with the same heading stays. One round trip, if there is any such heading.
 */
export async function findRetired(context: Excel.RequestContext, found: Survey): Promise<SheetColumn[]> {
  const candidates = retiredColumns.flatMap(({ table: key, heading, formula }) => {
    const table = found.present.get(key);
    const position = table?.headings.indexOf(heading) ?? -1;
    const rows = found.sheets.find(({ name }) => name === table?.sheet)?.rows;
    if (table === undefined || position < 0 || rows !== table.cells.length + 1) return [];
    const column = table.left + position;
    const body = context.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(table.top, column, table.cells.length, 1);
    body.load('formulas,columnHidden');
    return [{ sheet: table.sheet, column, body, formula: `=${formula}` }];
  });
  if (candidates.length > 0) await context.sync();
  return candidates
    .filter(
      ({ body, formula }) =>
        body.columnHidden && (body.formulas as unknown[][]).flat().every((cell) => cell === formula),
    )
    .map(({ sheet, column }) => ({ sheet, column }));
}

/** Queues their deletion. It moves the columns after them, so nothing else may be written by place afterwards. */
export function deleteRetired(context: Excel.RequestContext, columns: readonly SheetColumn[]): void {
  for (const { sheet, column } of [...columns].sort((a, b) => b.column - a.column)) {
    const letters = columnLetters(column);
    context.workbook.worksheets.getItem(sheet).getRange(`${letters}:${letters}`).delete('Left');
  }
}
