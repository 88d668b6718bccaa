import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from '../../model';
import { createAxis, type Axis } from './axis';
import { createPainter, type Holds, type Painter } from './painter';

/** A sheet with what drawing it needs, as the workbook stands now. */
export interface SheetView {
  model: SheetModel;
  rows: Axis;
  columns: Axis;
  painter: Painter;
  /** A cell's text as Excel shows it in Italian. */
  display: (row: number, column: number) => string;
}

export interface DefaultSizes {
  rowHeight: number;
  columnWidth: number;
}

export function viewSheet(
  model: SheetModel,
  sizes: DefaultSizes,
  display: SheetView['display'],
  holds: Holds,
): SheetView {
  return {
    model,
    rows: createAxis(model.rows, sizes.rowHeight, MAX_ROWS),
    columns: createAxis(model.columns, sizes.columnWidth, MAX_COLUMNS),
    painter: createPainter(model, holds),
    display,
  };
}
