import { renamedIn, type OtherHeading } from '../formulas/same-formula';
import type { ColumnSpec } from '../schema/schema-base';
import type { TableRows } from '../rows/table-rows';
import type { ColumnFormulas } from '../formulas/column-formulas';

/** A column of ours with another heading. */
export interface RenamedHeading {
  table: TableRows;
  column: ColumnSpec;
  /** Position within the table. */
  position: number;
  found: string;
}

/** Columns that are read although their heading is not quite ours. */
export function respelledHeadings(table: TableRows): RenamedHeading[] {
  return table.spec.columns.flatMap((column) => {
    const position = table.at.get(column.field);
    const found = table.headings[position ?? -1];
    if (position === undefined || found === undefined || found === column.heading) return [];
    return [{ table, column, position, found }];
  });
}

/**
 * Columns that somebody gave another heading, as our formulas tell: Excel writes the new name into them, and `#REF!` for a
 * column that was deleted. Nothing else makes an unknown column ours, since it may be the person's own.
 * @param columns formulas of the columns that are known, answered
 */
export function headingsInFormulas(
  table: TableRows,
  columns: readonly ColumnFormulas[],
  respelled: readonly RenamedHeading[],
): RenamedHeading[] {
  const known = new Set([...table.at.values(), ...respelled.map(({ position }) => position)]);
  const lacking = table.spec.columns.filter(
    ({ field }) => !table.at.has(field) && !respelled.some(({ column }) => column.field === field),
  );
  if (lacking.length === 0) return [];
  const names = lacking.map(({ heading }) => heading);
  const seen = columns.flatMap(({ table: { spec }, formula, cells }) =>
    cells().flatMap((cell) => renamedIn(cell, formula, spec.table, { table: table.spec.table, names })),
  );
  return lacking.flatMap((column) => {
    const inFormulas = new Set(
      seen.filter(({ heading }) => heading === column.heading).map(({ found }) => found),
    );
    const [position, ...others] = table.headings.flatMap((found, at) =>
      !known.has(at) && inFormulas.has(found) ? [at] : [],
    );
    if (position === undefined || others.length > 0) return [];
    return [{ table, column, position, found: table.headings[position] ?? '' }];
  });
}

/** How a renamed column is called in formulas. */
export function asOtherHeading({ table, column, found }: RenamedHeading): OtherHeading {
  return { table: table.spec.table, heading: column.heading, found };
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
  for (const { table, column, found } of renamed)
    context.workbook.tables.getItem(table.spec.table).columns.getItem(found).name = column.heading;
}
