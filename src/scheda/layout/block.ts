import { widthOf } from '../sheet/grid';
import type { ColumnSpan } from '../sheet/grid';
import { clean, wrapLines, wrapText } from '../sheet/measure';
import type { PlannedCell, PlannedFill } from '../sheet/sheet-plan';
import { styles } from '../sheet/styles';
import type { StyleName } from '../sheet/styles';

/** Rows that stay together on a page. Cells and fills count rows from the block's first. */
export interface Block {
  heights: number[];
  cells: PlannedCell[];
  fills: PlannedFill[];
}

/** A text on its way into a cell. */
export interface SpanText {
  span: ColumnSpan;
  text: string;
  style: StyleName;
}

/** Space above and below the text of a row, together. Points. */
const padding = 4.5;
/**
 * Greatest height of a row, in points. It fits under a header block and a table heading. More lines go to the next
 * row. Excel allows 409.
 */
const highestRow = 330;

/** The next height that Excel stores: quarters of a point that are whole pixels. */
export function roundHeight(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}

export function entry(span: ColumnSpan, text: string, style: StyleName): SpanText {
  return { span, text: clean(text), style };
}

export function linesOf({ span, text, style }: SpanText): string[] {
  return wrapText(text, style, widthOf(span));
}

export function heightOf(block: Block): number {
  return block.heights.reduce((sum, height) => sum + height, 0);
}

/** Height of a row that holds these texts, in points. A missing text takes one line of its style. */
export function heightOfTexts(entries: SpanText[], pad = padding): number {
  const lineHeights = entries.map((one) => Math.max(1, linesOf(one).length) * styles[one.style].lineHeight);
  return roundHeight(Math.max(0, ...lineHeights) + pad);
}

/** A cell, or none for an empty text. */
export function cellsOf(one: SpanText, row = 0, rowSpan = 1): PlannedCell[] {
  if (one.text === '') return [];
  const lines = linesOf(one);
  const runsOver =
    lines.length === 1 &&
    rowSpan === 1 &&
    one.span.columnSpan > 1 &&
    styles[one.style].horizontal !== 'center';
  return [{ row, rowSpan, ...one.span, text: one.text, style: one.style, lines, runsOver }];
}

export function fill(span: ColumnSpan, style: StyleName, row = 0, rowSpan = 1): PlannedFill {
  return { row, rowSpan, ...span, style };
}

/** One row of texts, as high as the highest needs. */
export function textRow(
  entries: SpanText[],
  options: { height?: number; fills?: PlannedFill[] } = {},
): Block {
  return {
    heights: [options.height ?? heightOfTexts(entries)],
    cells: entries.flatMap((one) => cellsOf(one)),
    fills: options.fills ?? [],
  };
}

export function space(height: number): Block {
  return { heights: [height], cells: [], fills: [] };
}

/** One block under the other. */
export function stack(...blocks: Block[]): Block {
  const result: Block = { heights: [], cells: [], fills: [] };
  for (const block of blocks) {
    const offset = result.heights.length;
    result.heights.push(...block.heights);
    result.cells.push(...block.cells.map((cell) => ({ ...cell, row: cell.row + offset })));
    result.fills.push(...block.fills.map((area) => ({ ...area, row: area.row + offset })));
  }
  return result;
}

/** How many lines of a style a row of this height holds. */
export function linesIn(height: number, style: StyleName, pad = padding): number {
  return Math.max(1, Math.floor((height - pad) / styles[style].lineHeight));
}

/** The first lines of a text as an entry, and the rest; the rest is `null` if nothing remains. */
export function cutEntry(one: SpanText, lineCount: number): [SpanText, SpanText | null] {
  const lines = wrapLines(one.text, one.style, widthOf(one.span));
  const next = lines[lineCount];
  const last = lines[lineCount - 1];
  if (next === undefined || last === undefined) return [one, null];
  return [
    { ...one, text: one.text.slice(0, last.end) },
    { ...one, text: one.text.slice(next.start) },
  ];
}

/** Distributes the texts of one row over as many rows as their lines need. */
export function cutRows(entries: SpanText[]): SpanText[][] {
  const rows: SpanText[][] = [];
  let rest = entries;
  while (rest.some(({ text }) => text !== '') || rows.length === 0) {
    const cuts = rest.map((one) => cutEntry(one, linesIn(highestRow, one.style)));
    rows.push(cuts.map(([first]) => first));
    rest = cuts.map(([first, more]) => more ?? { ...first, text: '' });
  }
  return rows;
}
