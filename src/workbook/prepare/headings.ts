import { decodeCell, type Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import { retiredColumns } from '../schema/retired-columns';
import type { ColumnSpec } from '../schema/schema-base';

/** A column of ours with another heading. */
export interface RenamedHeading {
  table: TableRows;
  column: ColumnSpec;
  /** Position within the table. */
  position: number;
  found: string;
}

/**
 * Columns whose heading somebody changed: the same word with other capitals or spaces, or as many unknown columns as
 * there lack between two neighbours of ours, with content that ours can hold. Anything else stays the person's own. A
 * computed column is known by its formulas only, so those are candidates.
 */
export function renamedHeadings(table: TableRows): RenamedHeading[] {
  const { columns } = table.spec;
  const written = columns.flatMap((column) => {
    const position = table.headings.findIndex((found) => isLike(found, column.heading));
    return position < 0 || table.headings[position] === column.heading ? [] : [{ column, position }];
  });
  const at = new Map([
    ...table.at,
    ...written.map(({ column, position }) => [column.field, position] as const),
  ]);
  const places = [...written, ...betweenNeighbours(columns, at, table)];
  return places.map(({ column, position }) => ({
    table,
    column,
    position,
    found: table.headings[position] ?? '',
  }));
}

function isLike(found: string, heading: string): boolean {
  return found.trim().toLowerCase() === heading.toLowerCase();
}

interface ColumnPlace {
  column: ColumnSpec;
  position: number;
}

function betweenNeighbours(
  columns: readonly ColumnSpec[],
  at: ReadonlyMap<string, number>,
  table: TableRows,
): ColumnPlace[] {
  const found: ColumnPlace[] = [];
  let before = -1;
  let lacking: ColumnSpec[] = [];
  for (const column of columns) {
    const position = at.get(column.field);
    if (position === undefined) {
      lacking.push(column);
      continue;
    }
    if (position - before - 1 === lacking.length) {
      const first = before + 1;
      found.push(...lacking.map((one, index) => ({ column: one, position: first + index })));
    }
    before = position;
    lacking = [];
  }
  const known = new Set(at.values());
  return found.filter((place) => !known.has(place.position) && canBe(place, table));
}

function canBe({ column, position }: ColumnPlace, { spec, headings, cells }: TableRows): boolean {
  const isRetired = retiredColumns.some(
    ({ table, heading }) => table === spec.key && heading === headings[position],
  );
  const holds = (cell: Cell): boolean => cell === '' || decodeCell(column, cell).ok;
  return !isRetired && (column.kind === 'computed' || cells.every((row) => holds(row[position] ?? '')));
}

/** The table as it is once its headings are ours again. */
export function withHeadings(table: TableRows, renamed: readonly RenamedHeading[]): TableRows {
  const own = renamed.filter((one) => one.table === table);
  const heading = new Map(own.map(({ position, column }) => [position, column.heading]));
  return {
    ...table,
    headings: table.headings.map((found, position) => heading.get(position) ?? found),
    at: new Map([...table.at, ...own.map(({ column, position }) => [column.field, position] as const)]),
  };
}

/** Queues the headings. Excel renames them in all formulas. */
export function restoreHeadings(context: Excel.RequestContext, renamed: readonly RenamedHeading[]): void {
  for (const { table, column, position } of renamed) {
    const { worksheet } = context.workbook.tables.getItem(table.spec.table);
    worksheet.getRangeByIndexes(table.top - 1, table.left + position, 1, 1).values = [[column.heading]];
  }
}
