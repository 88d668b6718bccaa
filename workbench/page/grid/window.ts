import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/host/model/model';
import { areaOf, bottomOf, rightOf } from '../../../src/host/model/area';
import type { CellPlace } from '../session/move';
import type { SheetView } from './sheet';

export const HEADER_HEIGHT = 20;

/** The scroller: how far it is scrolled and how much it shows, in CSS pixels. */
export interface Viewport {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One of the parts that frozen rows and columns divide the cells into. */
export interface Part {
  /** Where it stands beside the headers, and how far its content is scrolled; CSS pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  scrollLeft: number;
  scrollTop: number;
  /** The cells in view. */
  area: Area;
  /** The first row and column that belong to it: what begins before them belongs to another part. */
  firstRow: number;
  firstColumn: number;
}

/** What of a sheet is in view, and where. */
export interface SheetWindow {
  headerWidth: number;
  frozen: { width: number; height: number };
  /** The cells that scroll, in view. */
  seen: Area;
  /** Rows that Page Down moves by. */
  page: number;
  /** The scrolling part first, then those with frozen rows, frozen columns, both; some may have no size. */
  parts: readonly [Part, Part, Part, Part];
}

const between = (top: number, left: number, bottom: number, right: number): Area =>
  areaOf(top, left, bottom - top + 1, right - left + 1);

export function windowOf(view: SheetView, viewport: Viewport): SheetWindow {
  const { rows, columns } = view;
  const { rows: frozenRows, columns: frozenColumns } = view.model.frozen;
  const frozen = { width: columns.start(frozenColumns), height: rows.start(frozenRows) };
  const lastRow = rows.at(frozen.height + viewport.top + viewport.height);
  const headerWidth = Math.max(28, 12 + 8 * String(lastRow + 1).length);
  const width = Math.max(0, viewport.width - headerWidth - frozen.width);
  const height = Math.max(0, viewport.height - HEADER_HEIGHT - frozen.height);
  const scrollLeft = frozen.width + viewport.left;
  const scrollTop = frozen.height + viewport.top;
  const seen = between(
    rows.at(scrollTop),
    columns.at(scrollLeft),
    rows.at(scrollTop + height),
    columns.at(scrollLeft + width),
  );

  const part = (withFrozenRows: boolean, withFrozenColumns: boolean): Part => ({
    ...(withFrozenColumns
      ? { left: 0, width: frozen.width, scrollLeft: 0, firstColumn: 0 }
      : { left: frozen.width, width, scrollLeft, firstColumn: frozenColumns }),
    ...(withFrozenRows
      ? { top: 0, height: frozen.height, scrollTop: 0, firstRow: 0 }
      : { top: frozen.height, height, scrollTop, firstRow: frozenRows }),
    area: areaOf(
      withFrozenRows ? 0 : seen.row,
      withFrozenColumns ? 0 : seen.column,
      withFrozenRows ? Math.max(1, frozenRows) : seen.rowCount,
      withFrozenColumns ? Math.max(1, frozenColumns) : seen.columnCount,
    ),
  });

  return {
    headerWidth,
    frozen,
    seen,
    page: Math.max(1, seen.rowCount - 2),
    parts: [part(false, false), part(true, false), part(false, true), part(true, true)],
  };
}

/** Size of what can be scrolled, headers included: a little beyond the content, the anchor and what is seen. */
export function extentOf(view: SheetView, { headerWidth, seen }: SheetWindow, used: Area, anchor: CellPlace) {
  const row = Math.max(bottomOf(used) + 40, anchor.row + 40, bottomOf(seen) + 20);
  const column = Math.max(rightOf(used) + 10, anchor.column + 10, rightOf(seen) + 5);
  return {
    width: headerWidth + view.columns.start(Math.min(MAX_COLUMNS, column)),
    height: HEADER_HEIGHT + view.rows.start(Math.min(MAX_ROWS, row)),
  };
}

/** Index of the part that a cell belongs to. */
export function partOf(view: SheetView, { row, column }: CellPlace): 0 | 1 | 2 | 3 {
  const { rows, columns } = view.model.frozen;
  if (row < rows) return column < columns ? 3 : 1;
  return column < columns ? 2 : 0;
}

/** How far to scroll so that a cell is in view; its start wins if it is larger than the view. */
export function scrollTo(view: SheetView, { parts }: SheetWindow, cell: CellPlace): { x: number; y: number } {
  const [scrolling] = parts;
  const { rows, columns } = view;
  const shift = (start: number, size: number, from: number, length: number): number =>
    start < from ? start - from : Math.max(0, Math.min(start + size - from - length, start - from));
  return {
    x:
      cell.column < scrolling.firstColumn
        ? 0
        : shift(columns.start(cell.column), columns.size(cell.column), scrolling.scrollLeft, scrolling.width),
    y:
      cell.row < scrolling.firstRow
        ? 0
        : shift(rows.start(cell.row), rows.size(cell.row), scrolling.scrollTop, scrolling.height),
  };
}
