import type { StyleName } from './styles';

/**
 * One printable sheet as data: what `planScheda` decides and `workbook/paint.ts` writes.
 * Rows, columns and pages count from 0; lengths are points.
 */
export interface SheetPlan {
  /** Legal, unique sheet name. */
  name: string;
  /** Width of each column. */
  columns: number[];
  rows: SheetRow[];
  cells: PlannedCell[];
  /** Areas filled or framed without text: header bands, bars of the Gantt. */
  fills: PlannedFill[];
  /** First row of each page but the first; a manual break stands before it. */
  breaks: number[];
  pages: PlannedPage[];
  page: PageSetup;
}

export interface SheetRow {
  height: number;
}

/** A block of cells, counted in rows and columns. */
export interface PlannedArea {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** One text; spans over 1 become a merged cell, unless it runs over. */
export interface PlannedCell extends PlannedArea {
  text: string;
  style: StyleName;
  /** The text as the plan expects it to wrap. */
  lines: string[];
  /**
   * True for one line over several columns of one row that is not centred. It stands in the first column of the
   * span, or in the last if its style aligns right. It does not wrap and is not merged; it runs over the empty
   * cells beside it.
   */
  runsOver: boolean;
}

export interface PlannedFill extends PlannedArea {
  style: StyleName;
}

export interface PlannedPage {
  /** Code of the objective that the page belongs to, `null` for the cover. */
  objective: string | null;
  firstRow: number;
  rowCount: number;
}

export interface PageSetup {
  orientation: 'landscape' | 'portrait';
  /** Percent. */
  scale: number;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Plain texts; the painter escapes and adds the page codes. */
  footer: { left: string; right: 'pageOfPages' };
}
