import type { RawCellContent } from 'hyperformula';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { areaOf } from '../../src/host/model/area';
import { areaText } from './resolver';
import type { FormulaPlace, Resolver, TablePlace } from './resolver';

/** A sheet as the engine takes it: rows of contents. */
export type Contents = RawCellContent[][];

export interface ContentChange {
  sheet: SheetModel;
  row: number;
  column: number;
  content: RawCellContent;
}

/** A cell's content as the engine takes it: texts behind an apostrophe, so that they stay texts. */
export function contentOf(
  cell: CellModel | undefined,
  resolver: Resolver,
  place: FormulaPlace,
): RawCellContent {
  if (!cell) return null;
  if (cell.formula !== null) return resolver(cell.formula, place);
  const { value } = cell;
  if (typeof value === 'string') return `'${value}`;
  return value !== null && typeof value === 'object' ? value.error : value;
}

export function putContent(contents: Contents, row: number, column: number, content: RawCellContent): void {
  while (contents.length <= row) contents.push([]);
  const line = contents[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = content;
}

/** All contents by sheet id. */
export function contentsOf(model: WorkbookModel, resolver: Resolver): Map<string, Contents> {
  return new Map(
    model.sheets.map((sheet) => {
      const contents: Contents = [];
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          putContent(contents, row, column, contentOf(cell, resolver, { sheet, row, column }));
        }
      }
      return [sheet.id, contents];
    }),
  );
}

export function countFormulas(contents: ReadonlyMap<string, Contents>): number {
  let count = 0;
  for (const rows of contents.values()) {
    for (const line of rows) {
      for (const content of line) if (typeof content === 'string' && content.startsWith('=')) count += 1;
    }
  }
  return count;
}

/** Where two states of a workbook with the same sheets differ; `null` when that is in `most` cells or more. */
export function changedContents(
  model: WorkbookModel,
  before: ReadonlyMap<string, Contents>,
  after: ReadonlyMap<string, Contents>,
  most: number,
): ContentChange[] | null {
  const changes: ContentChange[] = [];
  for (const sheet of model.sheets) {
    const old = before.get(sheet.id) ?? [];
    const now = after.get(sheet.id) ?? [];
    for (let row = 0; row < Math.max(old.length, now.length); row += 1) {
      const width = Math.max(old[row]?.length ?? 0, now[row]?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        const content = now[row]?.[column] ?? null;
        if (content === (old[row]?.[column] ?? null)) continue;
        if (changes.length >= most) return null;
        changes.push({ sheet, row, column, content });
      }
    }
  }
  return changes;
}

const LONG = 100;

/**
 * For each formula over a range the engine visits the range's cells again, unless it knows the range without its last
 * row. A formula over each long column but its last row, on a sheet of their own, spares that: half of the time.
 */
export function longColumns(tables: Map<string, TablePlace>): string[] {
  return [...tables.values()].flatMap(({ sheet, table }) => {
    const { row, column, rowCount } = table.area;
    const head = table.showHeaders ? 1 : 0;
    const rows = rowCount - head - (table.showTotals ? 1 : 0);
    if (rows < LONG) return [];
    return table.columns.map(
      (_column, index) => `=COUNT(${areaText(sheet.name, areaOf(row + head, column + index, rows - 1))})`,
    );
  });
}
