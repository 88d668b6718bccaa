import type { Holds } from '../../../src/host/model/conditions';
import type { CellStyle, CellValue, SheetModel } from '../../../src/host/model/model';
import { containsCell } from '../../../src/host/model/area';
import { getCell } from '../../../src/host/model/cells';
import { styleAt } from '../../../src/host/model/styles';
import { tableLook } from './table-look';

/** How the cells of one sheet look, as it stands now; answers are remembered, so make a new one after a change. */
export interface Painter {
  /** With the table's style and the conditional formats that hold. */
  style(row: number, column: number): CellStyle;
  value(row: number, column: number): CellValue;
  isMerged(row: number, column: number): boolean;
  /** Header cells of tables with a filter button. */
  hasFilterArrow(row: number, column: number): boolean;
}

export function createPainter(sheet: SheetModel, holds: Holds): Painter {
  const known = new Map<number, CellStyle>();

  const withTable = (style: CellStyle, row: number, column: number): CellStyle => {
    const table = sheet.tables.find((each) => containsCell(each.area, row, column));
    const look = table && tableLook(table, row, column);
    if (!look) return style;
    return {
      ...style,
      fill: style.fill ?? look.fill,
      fontColor: style.fontColor === '#000000' && look.fontColor ? look.fontColor : style.fontColor,
      bold: style.bold || look.bold,
      borders: { ...look.borders, ...style.borders },
    };
  };

  const withConditions = (style: CellStyle, row: number, column: number): CellStyle => {
    let changed: Partial<{ -readonly [K in keyof CellStyle]: CellStyle[K] }> = {};
    for (const format of sheet.conditionalFormats) {
      if (!format.areas.some((area) => containsCell(area, row, column)) || !holds(format, row, column))
        continue;
      // The formats stand in order of priority: an earlier one wins.
      changed = {
        ...(format.fill !== null && { fill: format.fill }),
        ...(format.fontColor !== null && { fontColor: format.fontColor }),
        ...(format.bold !== null && { bold: format.bold }),
        ...changed,
      };
      if (format.stopIfTrue) break;
    }
    return { ...style, ...changed };
  };

  return {
    style: (row, column) => {
      const key = row * 16_384 + column;
      let style = known.get(key);
      if (!style) {
        style = withTable(styleAt(sheet, row, column), row, column);
        if (sheet.conditionalFormats.length > 0) style = withConditions(style, row, column);
        known.set(key, style);
      }
      return style;
    },
    value: (row, column) => getCell(sheet, row, column)?.value ?? null,
    isMerged: (row, column) => sheet.merges.some((merge) => containsCell(merge, row, column)),
    hasFilterArrow: (row, column) =>
      sheet.tables.some(
        (table) =>
          table.showHeaders &&
          table.showFilterButton &&
          table.area.row === row &&
          containsCell(table.area, row, column),
      ),
  };
}
