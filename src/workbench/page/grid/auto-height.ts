import type { CellStyle, SheetModel, Size } from '../../model';
import { styleAt } from '../../model/styles';
import type { Axis } from './axis';
import { linePixels, textPixels } from './text';

/** What the sides of a cell take from a wrapped text's width, in CSS pixels. */
const SIDES = 5;

const known = new WeakMap<CellStyle, Map<string, number>>();

/** How many lines a text takes when it is wrapped at a width in CSS pixels; words longer than a line are broken. */
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
    const visible = textPixels(word.trimEnd(), style);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    if (visible > width) {
      const broken = Math.ceil(visible / Math.max(1, width));
      lines += broken - 1;
      used = visible - (broken - 1) * width;
    } else {
      used += textPixels(word, style);
    }
  }
  return lines;
}

/**
 * The rows of a sheet with those fitted to their content that have no height of their own, as Excel does for
 * wrapped text and large fonts; merged cells and hidden columns are left out, as in Excel.
 */
export function fittedRows(sheet: SheetModel, columns: Axis, standard: number): Map<number, Size> {
  const rows = new Map(sheet.rows);
  const merged = new Set<number>();
  for (const { row, column, rowCount, columnCount } of sheet.merges) {
    for (let down = 0; down < rowCount; down++) {
      for (let across = 0; across < columnCount; across++)
        merged.add((row + down) * 16_384 + column + across);
    }
  }
  for (const [row, cells] of sheet.cells) {
    const own = rows.get(row);
    if (own?.size !== undefined || own?.hidden) continue;
    let height = 0;
    for (const [column, { value }] of cells) {
      if (columns.size(column) === 0) continue;
      const style = styleAt(sheet, row, column);
      if (!style.wrapText && style.fontSize <= 11) continue;
      if (value === null || style.textOrientation !== 0 || merged.has(row * 16_384 + column)) continue;
      const wraps = style.wrapText && typeof value === 'string';
      const lines = wraps ? wrappedLines(value, style, columns.size(column) - SIDES) : 1;
      height = Math.max(height, lines * linePixels(style) + 1);
    }
    const points = Math.min(409, (height * 72) / 96);
    if (points > standard) rows.set(row, { ...own, size: points });
  }
  return rows;
}
