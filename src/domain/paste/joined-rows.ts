import { cellsKind } from './paste-columns';

/** Where a line that is a part of a row goes: into the row that follows, or into the one before. */
export type Join = 'following' | 'preceding';

/** Lines of which some are parts of rows. */
export interface SplitRows {
  /** The ways in which all of them become whole, and which of them is meant, `null` if in doubt. */
  ways: readonly Join[];
  meant: Join | null;
  /** The cells at which the first row is split. */
  example: readonly string[];
}

/**
 * Word puts a cell of two paragraphs on the clipboard as two lines, so that both have fewer tabs than a row has. `null` if no
 * line lacks any, or if the lines do not become whole rows in any way. A line of one cell that could be the end of the row
 * before, or the beginning of the next, is in doubt where the last column holds texts.
 */
export function splitRows(lines: readonly string[][]): SplitRows | null {
  const width = widthOf(lines);
  if (lines.every((line) => line.length === width)) return null;
  const ways = (['following', 'preceding'] as const).filter((way) =>
    joinedRows(lines, way).every((row) => row.length === width),
  );
  const [way] = ways;
  if (way === undefined) return null;
  const [one, other] = ways.map((each) => JSON.stringify(joinedRows(lines, each)));
  const example = firstSplit(lines, width);
  const isFirst = (lines[0]?.length ?? 0) < width;
  if (one === other) return { ways: [way], meant: isFirst ? null : way, example };
  const endsInText = cellsKind(lastCells(lines, width)) === 'text';
  const isMeant = way === 'preceding' ? endsInText : !isFirst && (ways.length === 1 || !endsInText);
  return { ways, meant: isMeant ? way : null, example };
}

function firstSplit(lines: readonly string[][], width: number): string[] {
  const at = lines.findIndex((line) => line.length < width);
  return [lines[at]?.at(-1) ?? '', lines[at + 1]?.[0] ?? ''].filter((cell) => cell !== '');
}

/** The last cells of whole rows, without what may be a heading. */
function lastCells(lines: readonly string[][], width: number): string[] {
  const cells = lines.filter((line) => line.length === width).map((line) => line.at(-1) ?? '');
  return cells.length > 1 ? cells.slice(1) : cells;
}

/** Lines put together to rows of the greatest width, at the cells where they were split. */
export function joinedRows(lines: readonly string[][], way: Join): string[][] {
  const width = widthOf(lines);
  const rows: string[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const isPart = row && (row.length < width || (way === 'preceding' && line.length === 1));
    if (isPart) row.splice(-1, 1, [row.at(-1), line[0]].join('\n'), ...line.slice(1));
    else rows.push([...line]);
  }
  return rows;
}

function widthOf(lines: readonly string[][]): number {
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}
