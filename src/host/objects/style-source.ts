import type { Area, CellStyle, SheetModel } from '../model/model';
import { bottomOf, isEntireColumns, isEntireRows, rightOf } from '../model/area';
import { defaultStyle, styleAt } from '../model/styles';
import { common } from './grid';

/** Every style that occurs in the areas; of whole rows and columns, that of the rows or columns and of their cells. */
export function* stylesIn(sheet: SheetModel, areas: readonly Area[]): Generator<CellStyle> {
  for (const area of areas) {
    if (isEntireColumns(area) || isEntireRows(area)) yield* wholeStyles(sheet, area);
    else {
      for (let row = area.row; row < bottomOf(area); row++) {
        for (let column = area.column; column < rightOf(area); column++) yield styleAt(sheet, row, column);
      }
    }
  }
}

function* wholeStyles(sheet: SheetModel, area: Area): Generator<CellStyle> {
  const columns = isEntireColumns(area);
  const sizes = columns ? sheet.columns : sheet.rows;
  const [first, end] = columns ? [area.column, rightOf(area)] : [area.row, bottomOf(area)];
  for (let index = first; index < Math.min(end, first + 1000); index++)
    yield sizes.get(index)?.style ?? defaultStyle;
  for (const [row, line] of sheet.styles) {
    if (row < area.row || row >= bottomOf(area)) continue;
    for (const [column, style] of line) if (column >= area.column && column < rightOf(area)) yield style;
  }
}

/** What the styles have in common, `null` where they differ, as Excel answers. */
export function commonOf<T>(
  sheet: SheetModel,
  areas: readonly Area[],
  read: (style: CellStyle) => T,
): T | null {
  const seen = new Set<CellStyle>();
  const values: T[] = [];
  for (const style of stylesIn(sheet, areas)) {
    if (seen.has(style)) continue;
    seen.add(style);
    values.push(read(style));
  }
  return common(values);
}
