import { rowBlocks } from '../rows/row-writes';
import { isBlankRow, type TableRows, type Tables } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';

/** A queued look at one computed cell of some body rows, from 0. */
export interface QueuedFormulas {
  key: TableKey;
  runs: { first: number; cells: Excel.Range }[];
}

/**
 * Queues a look at whether rows that came into a table have their formulas. Excel puts them there only while the person's
 * option to create calculated columns is on (office-js #2093, #6745). Positions are those of the body after writing; they
 * count from the header row, so that a table that did not grow is no fault.
 */
export function queueFormulas(
  context: Excel.RequestContext,
  table: TableRows,
  positions: readonly number[],
): QueuedFormulas {
  const { key, table: name, columns } = table.spec;
  const computed = columns.find(({ kind, field }) => kind === 'computed' && table.at.has(field));
  const column = table.at.get(computed?.field ?? '');
  if (column === undefined) return { key, runs: [] };
  const runs = rowBlocks(positions).map(({ first, count }) => {
    const header = context.workbook.tables.getItem(name).getHeaderRowRange().getColumn(column);
    const cells = header.getOffsetRange(first + 1, 0).getResizedRange(count - 1, 0);
    return { first, cells: cells.load('formulas').untrack() };
  });
  return { key, runs };
}

/**
 * Writes the formulas of rows that lack them all: one round trip for every 3 MB, none where Excel has put them there.
 * @param tables as read after writing
 */
export async function writeMissingFormulas(
  context: Excel.RequestContext,
  looks: readonly QueuedFormulas[],
  tables: Tables,
): Promise<void> {
  const gaps = looks.flatMap((look) => {
    const table = tables.get(look.key);
    const rows = table === undefined ? [] : rowsWithout(look, table);
    if (table === undefined || rows.length === 0) return [];
    return table.spec.columns
      .filter(({ field }) => table.at.has(field))
      .map((column) => ({ table, column, rows }));
  });
  if (gaps.length === 0) return;
  // Apart, because hardly any save needs the formulas.
  const { fillBlanks } = await import('./write-formulas');
  await fillBlanks(context, gaps);
}

/** The rows of a look that are in the table and lack their formula; what somebody typed in its place stays, as a finding. */
function rowsWithout({ runs }: QueuedFormulas, table: TableRows): number[] {
  return runs.flatMap(({ first, cells }) =>
    (cells.formulas as unknown[][]).flatMap(([formula], index) => {
      const row = first + index;
      return formula !== '' || row >= table.cells.length || isBlankRow(table, row) ? [] : [row];
    }),
  );
}
