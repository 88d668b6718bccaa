import { retiredColumns } from '../schema/retired-columns';
import type { Survey } from './survey';

/** A table's column. */
interface RetiredColumn {
  table: string;
  heading: string;
}

/**
 * Columns of ours that earlier versions needed: hidden, with our formula in every cell, on a sheet with nothing above or
 * below the table, so that they can go as whole columns of the sheet, which keeps widths and hidden columns in step. A column
 * of the person's with the same heading stays. One round trip, if there is any such heading.
 */
export async function findRetired(context: Excel.RequestContext, found: Survey): Promise<RetiredColumn[]> {
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
    return [{ table: table.spec.table, heading, body, formula: `=${formula}` }];
  });
  if (candidates.length > 0) await context.sync();
  return candidates
    .filter(
      ({ body, formula }) =>
        body.columnHidden && (body.formulas as unknown[][]).flat().every((cell) => cell === formula),
    )
    .map(({ table, heading }) => ({ table, heading }));
}

/** Queues their deletion, by name, since somebody may insert columns of their own. It moves the columns after them. */
export function deleteRetired(context: Excel.RequestContext, columns: readonly RetiredColumn[]): void {
  for (const { table, heading } of columns) {
    const { columns: own } = context.workbook.tables.getItem(table);
    own.getItem(heading).getRange().getEntireColumn().delete('Left');
  }
}
