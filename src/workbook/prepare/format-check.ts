import type { Queueable } from '../excel/requests';
import { decodeCell, measureFormat } from '../rows/cells';
import { setNumberFormat } from '../rows/dress';
import { rowBlocks } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import { numberFormat, type ColumnSpec } from '../schema/schema-base';

/** What a number format makes of what is typed and of what is shown. */
type FormatClass = 'number' | 'percent' | 'date' | 'text';

/** Body rows of a column whose number format is of another class than ours. */
export interface FormatGap {
  table: TableRows;
  column: ColumnSpec;
  format: string;
  rows: readonly number[];
  /** Those in which a typed 50 became 0,5: percentages of ours, shown with a percent sign of Excel's. */
  percents: readonly number[];
}

/** Queued looks at the number formats of one column. */
export interface ColumnFormats {
  looks: Queueable[];
  /** Once they are answered. */
  gap(): FormatGap[];
}

/** Bytes of one cell's format in an answer. */
const BYTES = 24;

/**
 * A look at the number formats of a table's columns. A person's own taste, e.g. no decimals, is no fault, and hosts give
 * formats back in spellings of their own (office-js #2824, #4310): only the class is compared. As text, a typed number
 * is a text; as a percentage it counts a hundredth; as a date it cannot be read.
 */
export function lookAtFormats(
  context: Excel.RequestContext,
  table: TableRows,
  most: number,
): ColumnFormats[] {
  return table.spec.columns.flatMap((column) => {
    const position = table.at.get(column.field);
    const isMeasured = column.kind === 'value' && table.spec.key === 'indicators';
    const format = isMeasured ? measureFormat('percent') : numberFormat(column);
    if (position === undefined || format === null) return [];
    const answers: { first: number; cells: Excel.Range }[] = [];
    const rows = [...table.cells.keys()];
    const looks = rowBlocks(rows, Math.floor(most / BYTES)).map(({ first, count }) => ({
      bytes: BYTES * count,
      queue() {
        const { worksheet } = context.workbook.tables.getItem(table.spec.table);
        const cells = worksheet.getRangeByIndexes(table.top + first, table.left + position, count, 1);
        answers.push({ first, cells: cells.load('numberFormat').untrack() });
      },
    }));
    const wanted = formatClass(format);
    const gap = (): FormatGap[] => {
      const found = answers.flatMap(({ first, cells }) =>
        (cells.numberFormat as string[][]).map(([one = ''], index) => ({
          row: first + index,
          kind: formatClass(one),
        })),
      );
      const other = found.filter(({ row, kind }) =>
        isMeasured ? kind === 'percent' && isInPercent(table, row) : kind !== wanted,
      );
      if (other.length === 0) return [];
      const isPercent = isMeasured || column.kind === 'percent';
      const percents = other.filter(({ kind }) => isPercent && kind === 'percent');
      return [{ table, column, format, rows: other.map(rowOf), percents: percents.map(rowOf) }];
    };
    return [{ looks, gap }];
  });
}

const rowOf = ({ row }: { row: number }): number => row;

/** Whether the values of an indicator's row are percentages. */
function isInPercent(table: TableRows, row: number): boolean {
  const column = table.spec.columns.find(({ field }) => field === 'measure');
  const read = column && decodeCell(column, table.cells[row]?.[table.at.get('measure') ?? -1] ?? '');
  return read?.ok === true && ['percent', 'ratio', 'variation'].includes(String(read.field));
}

/** By the first section, without colours, languages and quoted words. */
export function formatClass(format: string): FormatClass {
  const [shown = ''] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/general|standard/i.test(shown)) return 'number';
  if (shown.includes('@')) return 'text';
  if (shown.includes('%')) return 'percent';
  return /[dmyhsga]/i.test(shown.replace(/E[+-]/gi, '')) ? 'date' : 'number';
}

/** Queues our format for the cells that have one of another class, once the heading is ours again. */
export function restoreFormats(
  context: Excel.RequestContext,
  { table, column, format, rows }: FormatGap,
): void {
  const { columns } = context.workbook.tables.getItem(table.spec.table);
  const body = columns.getItem(column.heading).getDataBodyRange();
  for (const { first, count } of rowBlocks(rows))
    setNumberFormat(body.getRow(first).getResizedRange(count - 1, 0), format);
}
