import type { CellStyle, SheetModel } from './model';
import { containsCell } from './area';
import { MAX_ROW_HEIGHT } from './limits';
import { columnWidth, DEFAULT_ROW_HEIGHT } from './sizes';
import { styleAt } from './styles';
import { textPoints } from './text-widths';

/** Points that the sides of a cell take from a wrapped text's width. */
const SIDES = 3.75;
/** Share of the rest that lines are counted with: other renderers set texts a little wider. */
const RESERVE = 0.98;
const PIXEL = 0.75;

const known = new WeakMap<CellStyle, Map<string, number>>();

/** How many lines a text takes when it is wrapped at a width in points; words longer than a line are broken. */
export function wrappedLines(text: string, style: CellStyle, width: number): number {
  let counts = known.get(style);
  if (!counts) known.set(style, (counts = new Map()));
  const key = `${width}|${text}`;
  let lines = counts.get(key);
  if (lines === undefined) {
    lines = 0;
    for (const paragraph of text.split('\n')) lines += paragraphLines(paragraph, style, width);
    counts.set(key, lines);
  }
  return lines;
}

function paragraphLines(paragraph: string, style: CellStyle, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const visible = textPoints(word.trimEnd(), style);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    if (visible > width) {
      const broken = Math.ceil(visible / Math.max(1, width));
      lines += broken - 1;
      used = visible - (broken - 1) * width;
    } else {
      used += textPoints(word, style);
    }
  }
  return lines;
}

/**
 * Points of the rows that their content makes higher than a sheet's default, as Excel fits rows without a height of
 * their own to wrapped text and large fonts. Merged cells and hidden columns do not count, as in Excel.
 */
export function fittedRows(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    const own = sheet.rows.get(row);
    if (own?.size !== undefined || own?.hidden) continue;
    const merges = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rowCount);
    let height = 0;
    for (const [column, { value }] of cells) {
      const width = columnWidth(sheet, column);
      const style = styleAt(sheet, row, column);
      if (value === null || width === 0 || style.textOrientation !== 0) continue;
      if (merges.some((area) => containsCell(area, row, column))) continue;
      const wraps = style.wrapText && typeof value === 'string';
      const lines = wraps ? wrappedLines(value, style, (width - SIDES) * RESERVE) : 1;
      height = Math.max(height, lines * lineHeight(style) + PIXEL);
    }
    if (height > DEFAULT_ROW_HEIGHT) heights.set(row, Math.min(MAX_ROW_HEIGHT, height));
  }
  return heights;
}

/** Points of a line, close to the pitch of Excel's own rows. */
function lineHeight({ fontSize }: CellStyle): number {
  return Math.round((fontSize * 1.3) / PIXEL) * PIXEL;
}
