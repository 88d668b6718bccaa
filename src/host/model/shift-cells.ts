import type { Area, CellStyle, SheetModel, Shift, Size } from './model';
import { bottomOf, rightOf } from './area';
import { isEntire, shiftIndex } from './shift-geometry';
import { setStyle } from './styles';

/** Sizes of entire rows or columns after a shift; inserted ones take that of the one before. */
export function movedSizes(sizes: Map<number, Size>, shift: Shift): Map<number, Size> {
  const moved = new Map<number, Size>();
  for (const [index, size] of sizes) {
    const place = shiftIndex(shift, index);
    if (place !== null) moved.set(place, size);
  }
  const before = shift.insert ? sizes.get(shift.at - 1) : undefined;
  if (before !== undefined && before.hidden !== true) {
    for (let index = shift.at; index < shift.at + shift.count; index++) moved.set(index, { ...before });
  }
  return moved;
}

/** Contents or styles by row and column after a shift; what was deleted is left out. */
export function movedLines<T>(lines: Map<number, Map<number, T>>, shift: Shift): Map<number, Map<number, T>> {
  const whole = shift.axis === 'row' && isEntire(shift);
  const moved = new Map<number, Map<number, T>>();
  const lineAt = (row: number): Map<number, T> => {
    let line = moved.get(row);
    if (line === undefined) moved.set(row, (line = new Map()));
    return line;
  };
  for (const [row, line] of lines) {
    const place = shift.axis === 'row' ? shiftIndex(shift, row) : row;
    const untouched = shift.axis === 'row' ? row < shift.at : row < shift.first || row >= shift.end;
    if (whole || untouched) {
      if (place === null) continue;
      const there = moved.get(place);
      if (there === undefined) moved.set(place, line);
      else for (const [column, content] of line) there.set(column, content);
      continue;
    }
    for (const [column, content] of line) {
      if (shift.axis === 'column') {
        const to = shiftIndex(shift, column);
        if (to !== null) lineAt(row).set(to, content);
      } else if (column < shift.first || column >= shift.end) lineAt(row).set(column, content);
      else if (place !== null) lineAt(place).set(column, content);
    }
  }
  for (const [row, line] of moved) if (line.size === 0) moved.delete(row);
  return moved;
}

/** Gives inserted cells the styles of those above or to the left. */
export function inheritStyles(sheet: SheetModel, area: Area, shift: Shift): void {
  if (shift.axis === 'row') {
    const above = sheet.styles.get(area.row - 1) ?? new Map<number, CellStyle>();
    for (const [column, style] of above) {
      if (column < area.column || column >= rightOf(area)) continue;
      for (let row = area.row; row < bottomOf(area); row++) setStyle(sheet, row, column, style);
    }
    return;
  }
  for (const [row, line] of sheet.styles) {
    const style = row < area.row || row >= bottomOf(area) ? undefined : line.get(area.column - 1);
    if (style === undefined) continue;
    for (let column = area.column; column < rightOf(area); column++) line.set(column, style);
  }
}
