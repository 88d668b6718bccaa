import { coloursOf, ruleOf } from '../rows/dress';
import { sameRule } from '../rows/same-rule';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';

/** A queued look at something that a column's cells have. */
export interface ColumnLook {
  table: TableRows;
  column: ColumnSpec;
  /** True if a cell of the body lost it; once the look is answered. */
  isGone(): boolean;
  /** How many cells did, where that is known. */
  count?(): number;
}

/** Types of cells with different rules (`Excel.DataValidationType`); what their `rule` is, is documented nowhere. */
const MIXED: readonly string[] = ['Inconsistent', 'MixedCriteria'];

/** A look at the rules of a table's cells. Cells that are pasted bring theirs along, and a column's rule is then mixed. */
export function lookAtRules(context: Excel.RequestContext, table: TableRows): ColumnLook[] {
  const { worksheet } = context.workbook.tables.getItem(table.spec.table);
  return columnsThere(table).flatMap(({ column, position }) => {
    const wanted = ruleOf(column);
    if (wanted === null) return [];
    const body = worksheet.getRangeByIndexes(table.top, position, table.cells.length, 1);
    const validation = body.dataValidation.load('type,rule');
    const isMixed = (): boolean => MIXED.includes(validation.type);
    return [{ table, column, isGone: () => isMixed() || !sameRule(validation.rule, wanted) }];
  });
}

/** Cells whose rules are looked at one by one. */
const MOST_CELLS = 1_000;

/** Columns that lost rules, with the number of cells; one round trip, if there are any. */
export async function countRules(
  context: Excel.RequestContext,
  gone: readonly ColumnLook[],
): Promise<ColumnLook[]> {
  let left = MOST_CELLS;
  const counted = gone.map((look) => {
    const { table, column } = look;
    const position = table.at.get(column.field);
    left -= table.cells.length;
    if (position === undefined || left < 0) return look;
    const { worksheet } = context.workbook.tables.getItem(table.spec.table);
    const cells = table.cells.map((_, index) =>
      worksheet.getRangeByIndexes(table.top + index, table.left + position, 1, 1).dataValidation.load('rule'),
    );
    const wanted = ruleOf(column);
    if (wanted === null) return look;
    return { ...look, count: () => cells.filter(({ rule }) => !sameRule(rule, wanted)).length };
  });
  if (gone.length > 0) await context.sync();
  return counted;
}

/** A column's colours. */
export interface ColumnColours extends ColumnLook {
  /** Ids of the formats that are ours, whatever their place. */
  ours(): string[];
}

/**
 * A look at where the colours of a table's sheet apply. Where none reads as it was written, since Excel may give formulas
 * back in another language, every format with a formula counts; only those that read as ours may go.
 */
export function lookAtColours(
  table: TableRows,
  formats: Excel.ConditionalFormatCollection | undefined,
): ColumnColours[] {
  const custom = (formats?.items ?? [])
    .filter(({ type }) => type === 'Custom')
    .map((format) => ({
      id: format.id,
      rule: format.custom.rule.load('formula'),
      areas: format
        .getRanges()
        .areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
    }));
  const formulasOf = (column: ColumnSpec): string[] =>
    coloursOf(column, 'A1').map(({ formula }) => atAnyCell(formula));
  const known = new Set(table.spec.columns.flatMap(formulasOf));
  const isReadable = (): boolean => custom.some(({ rule }) => known.has(atAnyCell(rule.formula)));
  return columnsThere(table).flatMap(({ column, position }) => {
    const wanted = new Set(formulasOf(column));
    if (wanted.size === 0) return [];
    const count = (): number => {
      const counted = isReadable()
        ? custom.filter(({ rule }) => wanted.has(atAnyCell(rule.formula)))
        : custom;
      const counts = table.cells.map(() => 0);
      for (const { areas } of counted)
        for (const area of areas.items) cover(counts, area, position, table.top);
      return counts.filter((times) => times < wanted.size).length;
    };
    const ours = (): string[] =>
      custom
        .filter(
          ({ rule, areas }) =>
            wanted.has(atAnyCell(rule.formula)) &&
            areas.items.every(
              ({ columnIndex, columnCount }) => columnIndex === position && columnCount === 1,
            ),
        )
        .map(({ id }) => id);
    return [{ table, column, isGone: () => count() > 0, count, ours }];
  });
}

/** A formula without the cells that it looks at. */
function atAnyCell(formula: string): string {
  return formula.replace(/\$?[A-Z]+\$?\d+/g, '#');
}

/** Counts one more for each body row of the column that the area covers. */
function cover(counts: number[], area: Excel.Range, column: number, top: number): void {
  if (column < area.columnIndex || column >= area.columnIndex + area.columnCount) return;
  const first = Math.max(0, area.rowIndex - top);
  const end = Math.min(counts.length, area.rowIndex + area.rowCount - top);
  for (let row = first; row < end; row += 1) counts[row] = (counts[row] ?? 0) + 1;
}

/** Columns of ours, with their position on the sheet. */
function columnsThere({ spec, at, left }: TableRows): { column: ColumnSpec; position: number }[] {
  return spec.columns.flatMap((column) => {
    const position = at.get(column.field);
    return position === undefined ? [] : [{ column, position: left + position }];
  });
}
