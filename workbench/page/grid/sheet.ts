import { MAX_COLUMNS, MAX_ROWS, type SheetModel, type Size } from '../../../src/host/model/model';
import { fittedRows } from '../../../src/host/model/fitted-rows';
import { createAxis, type Axis } from '../session/axis';
import type { Holds } from '../../../src/host/model/conditions';
import { createPainter, type Painter } from './painter';

/** A sheet with what drawing it needs, as the workbook stands now. */
export interface SheetView {
  /** Of the workbook's content that it shows. */
  version: number;
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
  version: number,
  model: SheetModel,
  sizes: DefaultSizes,
  display: SheetView['display'],
  holds: Holds,
): SheetView {
  const columns = createAxis(model.columns, sizes.columnWidth, MAX_COLUMNS);
  const rows = new Map<number, Size>(model.rows);
  for (const [row, size] of fittedRows(model)) rows.set(row, { ...rows.get(row), size });
  return {
    version,
    model,
    rows: createAxis(rows, sizes.rowHeight, MAX_ROWS),
    columns,
    painter: createPainter(model, holds),
    display,
  };
}
