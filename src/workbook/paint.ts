import { fontName, styles, type Border, type SheetStyle } from '../scheda/styles';
import type { PageSetup, PlannedArea, SheetPlan } from '../scheda/sheet-plan';
import { address } from './address';
import { addressLists, columnRuns, groupBy, rowsByHeight, stacked, textBlocks } from './paint-groups';
import { protect } from './text';

/**
 * Queues a whole planned sheet onto an empty one: texts in few blocks, then sizes, looks by groups of areas, merges and
 * the page. Nothing is loaded and nothing synchronised here.
 */
export function paintSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, texts } of textBlocks(plan.cells)) {
    sheet.getRangeByIndexes(row, column, texts.length, 1).values = texts.map((text) => [protect(text)]);
  }
  sheet.showGridlines = false;
  const block = sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length);
  block.format.font.name = fontName;
  for (const { first, count, width } of columnRuns(plan.columns)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = width;
  }
  for (const { height, addresses } of rowsByHeight(plan.rows)) {
    for (const rows of addresses) sheet.getRanges(rows).format.rowHeight = height;
  }
  for (const [name, fills] of groupBy(plan.fills, (fill) => fill.style)) {
    paintAreas(sheet, styles[name], fills);
  }
  for (const [name, cells] of groupBy(plan.cells, (cell) => cell.style)) {
    paintAreas(sheet, styles[name], cells);
  }
  mergeCells(sheet, plan.cells);
  setUpPage(sheet, plan, address(0, 0, plan.rows.length, plan.columns.length));
}

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function paintAreas(sheet: Excel.Worksheet, style: SheetStyle, areas: readonly PlannedArea[]): void {
  const framed = style.borders.top !== undefined || style.borders.bottom !== undefined;
  for (const addresses of addressLists(framed ? areas : stacked(areas))) {
    const { format } = sheet.getRanges(addresses);
    if (style.fill !== null) format.fill.color = style.fill;
    if (style.font !== null) {
      const { font } = style;
      format.font.size = font.size;
      format.font.color = font.color;
      if (font.bold) format.font.bold = true;
      if (font.italic) format.font.italic = true;
      format.horizontalAlignment = horizontals[style.horizontal];
      format.verticalAlignment = verticals[style.vertical];
      if (style.wrap) format.wrapText = true;
      if (style.rotation !== 0) format.textOrientation = style.rotation;
    }
    for (const [side, edge] of Object.entries(edges) as [
      keyof typeof edges,
      (typeof edges)[keyof typeof edges],
    ][]) {
      const border = style.borders[side];
      if (border !== undefined) drawBorder(format.borders.getItem(edge), border);
    }
  }
}

function drawBorder(line: Excel.RangeBorder, border: Border): void {
  line.style = border.dash === 'dashed' ? 'Dash' : 'Continuous';
  line.weight = weights[border.weight];
  line.color = border.color;
}

/** Rows of equal columns below each other are merged row by row in one call. */
function mergeCells(sheet: Excel.Worksheet, cells: readonly PlannedArea[]): void {
  const lines = cells.filter((cell) => cell.rowSpan === 1 && cell.columnSpan > 1);
  for (const { row, column, rowSpan, columnSpan } of stacked(lines)) {
    sheet.getRangeByIndexes(row, column, rowSpan, columnSpan).merge(true);
  }
  for (const { row, column, rowSpan, columnSpan } of cells) {
    if (rowSpan > 1) sheet.getRangeByIndexes(row, column, rowSpan, columnSpan).merge(false);
  }
}

function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, area: string): void {
  const { pageLayout } = sheet;
  const { page } = plan;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { scale: page.scale };
  pageLayout.setPrintMargins('Points', page.margins);
  pageLayout.setPrintArea(area);
  const { leftFooter, rightFooter } = footers(page);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = leftFooter;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = rightFooter;
  for (const row of plan.breaks) sheet.horizontalPageBreaks.add(address(row, 0));
}

/** Longest header or footer that Excel keeps. */
const MAX_FOOTER = 255;

/** Footers with Excel's codes; `&` of the text itself is doubled. */
export function footers(page: PageSetup): { leftFooter: string; rightFooter: string } {
  const look = `&"${fontName},Regular"&8`;
  const text = page.footer.left.replaceAll('&', '&&');
  // A digit right after the font size would be read as part of it.
  const left = /^\d/.test(text) ? `${look} ${text}` : `${look}${text}`;
  return {
    leftFooter: left.slice(0, MAX_FOOTER).replace(/([^&]|^)(&&)*&$/, '$1$2'),
    rightFooter: `${look}Pagina &P di &N`,
  };
}
