import { MAX_COLUMNS, MAX_ROWS, type Area, type SheetModel } from '../../../src/host/model/model';
import { areaOf, bottomOf, boundingArea, intersects, rightOf } from '../../../src/host/model/area';
import { between } from '../../../src/host/model/address';
import { getValue, usedArea } from '../../../src/host/model/cells';
import { step, type Axis } from './axis';

export interface CellPlace {
  row: number;
  column: number;
}

/** What is selected and the cell that typing goes to. */
export interface Selected {
  anchor: CellPlace;
  area: Area;
}

/** A whole merged area for a part of it. */
export function withMerges(sheet: SheetModel, area: Area): Area {
  let whole = area;
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!intersects(merge, whole)) continue;
      const next = boundingArea(merge, whole);
      grown ||= next.rowCount !== whole.rowCount || next.columnCount !== whole.columnCount;
      whole = next;
    }
  }
  return whole;
}

export const selectedCell = (sheet: SheetModel, row: number, column: number): Selected => {
  const area = withMerges(sheet, areaOf(row, column));
  return { anchor: { row: area.row, column: area.column }, area };
};

export const selectTo = (sheet: SheetModel, anchor: CellPlace, to: CellPlace): Selected => ({
  anchor,
  area: withMerges(sheet, between(anchor.row, anchor.column, to.row, to.column)),
});

/** The corner that Shift and an arrow move: the one opposite to the anchor. */
export function corner({ anchor, area }: Selected): CellPlace {
  return {
    row: area.row < anchor.row ? area.row : bottomOf(area) - 1,
    column: area.column < anchor.column ? area.column : rightOf(area) - 1,
  };
}

const DIRECTIONS: Record<string, readonly [0 | 1 | -1, 0 | 1 | -1]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** With Ctrl: to the last filled cell before a gap, or over the gap to the next one, or to the sheet's edge. */
function jump(sheet: SheetModel, from: CellPlace, down: number, right: number): CellPlace {
  const used = usedArea(sheet, true) ?? areaOf(0, 0);
  const last = { row: bottomOf(used) - 1, column: rightOf(used) - 1 };
  const filled = (place: CellPlace): boolean => getValue(sheet, place.row, place.column) !== null;
  const next = (place: CellPlace): CellPlace => ({ row: place.row + down, column: place.column + right });
  const within = (place: CellPlace): boolean =>
    place.row >= 0 && place.column >= 0 && place.row <= last.row && place.column <= last.column;
  const stop = filled(from) && filled(next(from));
  for (let place = next(from); within(place); place = next(place)) {
    if (stop ? !filled(next(place)) : filled(place)) return place;
  }
  if (down > 0) return { row: MAX_ROWS - 1, column: from.column };
  if (right > 0) return { row: from.row, column: MAX_COLUMNS - 1 };
  return down < 0 ? { row: 0, column: from.column } : { row: from.row, column: 0 };
}

export interface MoveKey {
  key: string;
  ctrl: boolean;
  shift: boolean;
}

/** The selection after a key that moves it, `null` for any other key. `page` counts the rows in view. */
export function move(
  sheet: SheetModel,
  rows: Axis,
  columns: Axis,
  selected: Selected,
  { key, ctrl, shift }: MoveKey,
  page: number,
): Selected | null {
  const { anchor } = selected;
  const from = shift ? corner(selected) : anchor;
  const to = (row: number, column: number): Selected =>
    shift ? selectTo(sheet, anchor, { row, column }) : selectedCell(sheet, row, column);

  const direction = DIRECTIONS[key];
  if (direction) {
    const [down, right] = direction;
    if (ctrl) {
      const place = jump(sheet, from, down, right);
      return to(place.row, place.column);
    }
    const start = shift ? from : edgeOf(sheet, anchor, direction);
    return to(
      down === 0 ? start.row : step(rows, start.row, down),
      right === 0 ? start.column : step(columns, start.column, right),
    );
  }
  switch (key) {
    case 'Home':
      return to(ctrl ? 0 : from.row, 0);
    case 'End': {
      if (!ctrl) return null;
      const used = usedArea(sheet) ?? areaOf(0, 0);
      return to(bottomOf(used) - 1, rightOf(used) - 1);
    }
    case 'PageDown':
      return to(Math.min(MAX_ROWS - 1, from.row + page), from.column);
    case 'PageUp':
      return to(Math.max(0, from.row - page), from.column);
    default:
      return null;
  }
}

/** The last cell of the anchor's merged area in a direction, so that an arrow leaves it. */
function edgeOf(sheet: SheetModel, anchor: CellPlace, [down, right]: readonly [number, number]): CellPlace {
  const area = withMerges(sheet, areaOf(anchor.row, anchor.column));
  return {
    row: down > 0 ? bottomOf(area) - 1 : anchor.row,
    column: right > 0 ? rightOf(area) - 1 : anchor.column,
  };
}
