import { groupBy } from '../../domain/values/group-by';
import { fontName, ink, styles, type StyleBorder, type SheetStyle } from '../../scheda/sheet/styles';
import type { PlannedArea, PlannedCell, SheetPlan } from '../../scheda/sheet/sheet-plan';
import { address } from '../excel/address';
import type { ListSeparator } from '../excel/list-separator';
import { addressLists, columnRuns, rowsByHeight, stacked, textBlocks } from './paint-groups';
import { protect } from '../excel/text';
import { setUpPage } from './page-setup';

/** Bytes of a request that one area takes, about: its merge, its looks and its addresses. */
const AREA_BYTES = 200;

/** Rows that are painted in one request. */
export interface PaintPart {
  first: number;
  /** Row after the last one. */
  end: number;
}

/**
 * Parts of whole pages. A part has as many pages as a request of that size takes. A scheda or a small print run is
 * one part.
 */
export function paintParts(plan: SheetPlan, limit: number): PaintPart[] {
  const bytes = plan.rows.map(() => 0);
  for (const { row } of plan.fills) bytes[row] = (bytes[row] ?? 0) + AREA_BYTES;
  for (const { row, text } of plan.cells) bytes[row] = (bytes[row] ?? 0) + AREA_BYTES + text.length;
  const parts: PaintPart[] = [];
  let total = 0;
  for (const { firstRow, rowCount } of plan.pages) {
    const end = firstRow + rowCount;
    const page = bytes.slice(firstRow, end).reduce((sum, one) => sum + one, 0);
    const part = parts.at(-1);
    if (part !== undefined && total + page <= limit) {
      part.end = end;
      total += page;
    } else {
      parts.push({ first: firstRow, end });
      total = page;
    }
  }
  return parts;
}

/** Neighbouring columns of equal width. The format is loaded with the real width. Points. */
export interface PaintedColumns {
  width: number;
  format: Excel.RangeFormat;
}

/** Queues what holds for the whole sheet: widths, font, page. */
export function paintFrame(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  separator: ListSeparator,
): PaintedColumns[] {
  const block = sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length);
  block.format.font.name = fontName;
  block.format.font.color = usual.color;
  block.format.verticalAlignment = verticals[usual.vertical];
  block.untrack();
  const columns = columnRuns(plan.columns).map(({ first, count, width }) => {
    const { format } = sheet.getRangeByIndexes(0, first, 1, count);
    format.columnWidth = width;
    return { width, format: format.load('columnWidth') };
  });
  for (const { height, addresses } of rowsByHeight(plan.rows, separator)) {
    for (const rows of addresses) {
      const areas = sheet.getRanges(rows);
      areas.format.rowHeight = height;
      areas.untrack();
    }
  }
  setUpPage(sheet, plan, address(0, 0, plan.rows.length, plan.columns.length));
  return columns;
}

/** Share of a width by which Excel may differ. It is less than the reserve of the planned lines. */
const WIDTH_TOLERANCE = 0.02;

/**
 * Queues other widths where those that Excel kept are too far from the plan. They depend on the Normal font and
 * the screen.
 */
export function correctWidths(columns: readonly PaintedColumns[]): void {
  const wrong = columns.filter(
    ({ width, format }) => Math.abs(format.columnWidth - width) > width * WIDTH_TOLERANCE,
  );
  for (const { width, format } of wrong) format.columnWidth = (width * width) / format.columnWidth;
}

/**
 * Queues some rows of an empty sheet: texts in few blocks, then looks by groups of areas, merges and breaks.
 * Ranges are untracked at once, because keeping and releasing them takes two fifths of the request.
 */
export function paintRows(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { first, end }: PaintPart,
  separator: ListSeparator,
): void {
  const within = ({ row }: { row: number }): boolean => row >= first && row < end;
  const cells = plan.cells.filter(within);
  for (const { row, column, texts } of textBlocks(cells)) {
    const block = sheet.getRangeByIndexes(row, column, texts.length, 1);
    block.values = texts.map((text) => [protect(text)]);
    block.untrack();
  }
  const looks = [...plan.fills.filter(within), ...cells];
  for (const [name, group] of groupBy(looks, (area) => area.style))
    paintAreas(sheet, styles[name], group, separator);
  const framed = cells.filter((cell) => !cell.runsOver);
  wrapCells(sheet, framed, separator);
  mergeCells(sheet, framed);
  fillAreas(sheet, looks, separator);
  for (const row of plan.breaks) if (within({ row })) sheet.horizontalPageBreaks.add(address(row, 0));
}

const horizontals = { center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify' } as const;
/** Look of most texts. The whole sheet gets it, so other texts only name what differs. */
const usual = { color: ink, vertical: 'center' } as const;
const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function paintAreas(
  sheet: Excel.Worksheet,
  style: SheetStyle,
  areas: readonly PlannedArea[],
  separator: ListSeparator,
): void {
  const framed = style.borders.top !== undefined || style.borders.bottom !== undefined;
  for (const addresses of addressLists(framed ? areas : stacked(areas), separator)) {
    const ranges = sheet.getRanges(addresses);
    const { format } = ranges;
    if (style.font !== null) {
      const { font } = style;
      format.font.size = font.size;
      if (font.color !== usual.color) format.font.color = font.color;
      if (font.bold) format.font.bold = true;
      if (font.italic) format.font.italic = true;
      // Texts stand to the left by default.
      if (style.horizontal !== 'left') format.horizontalAlignment = horizontals[style.horizontal];
      if (style.vertical !== usual.vertical) format.verticalAlignment = verticals[style.vertical];
      if (style.rotation !== 0) format.textOrientation = style.rotation;
    }
    for (const [side, edge] of Object.entries(edges) as [
      keyof typeof edges,
      (typeof edges)[keyof typeof edges],
    ][]) {
      const border = style.borders[side];
      if (border !== undefined) drawBorder(format.borders.getItem(edge), border);
    }
    ranges.untrack();
  }
}

/**
 * Fills come after the merges and borders before them: Excel may drop a fill that was set before, and on the web a border
 * between merged areas that is set after (office-js #6405, #6557).
 */
function fillAreas(
  sheet: Excel.Worksheet,
  areas: readonly (PlannedArea & { style: keyof typeof styles })[],
  separator: ListSeparator,
): void {
  for (const [color, group] of groupBy(areas, ({ style }) => styles[style].fill)) {
    if (color === null) continue;
    for (const addresses of addressLists(stacked(group), separator)) {
      const ranges = sheet.getRanges(addresses);
      ranges.format.fill.color = color;
      ranges.untrack();
    }
  }
}

function drawBorder(line: Excel.RangeBorder, border: StyleBorder): void {
  line.style = border.dash === 'dashed' ? 'Dash' : 'Continuous';
  line.weight = weights[border.weight];
  line.color = border.color;
}

function wrapCells(sheet: Excel.Worksheet, cells: readonly PlannedCell[], separator: ListSeparator): void {
  const wrapped = stacked(cells.filter(({ style }) => styles[style].wrap));
  for (const addresses of addressLists(wrapped, separator)) {
    const ranges = sheet.getRanges(addresses);
    ranges.format.wrapText = true;
    ranges.untrack();
  }
}

/** Rows of equal columns below each other are merged row by row in one call. */
function mergeCells(sheet: Excel.Worksheet, cells: readonly PlannedArea[]): void {
  const lines = cells.filter((cell) => cell.rowSpan === 1 && cell.columnSpan > 1);
  for (const area of stacked(lines)) mergeArea(sheet, area, true);
  for (const area of cells) if (area.rowSpan > 1) mergeArea(sheet, area, false);
}

function mergeArea(
  sheet: Excel.Worksheet,
  { row, column, rowSpan, columnSpan }: PlannedArea,
  rowByRow: boolean,
): void {
  const range = sheet.getRangeByIndexes(row, column, rowSpan, columnSpan);
  range.merge(rowByRow);
  range.untrack();
}
