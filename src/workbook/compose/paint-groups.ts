import { styles } from '../../scheda/sheet/styles';
import type { PlannedArea, PlannedCell, SheetRow } from '../../scheda/sheet/sheet-plan';
import { address } from '../excel/address';
import type { ListSeparator } from '../excel/list-separator';

/** `getRanges` takes 8,192 characters. */
const MAX_ADDRESSES = 8_192;

/** Joins areas of the same columns that follow each other without a gap. The order is by column, then row. */
export function stacked(areas: readonly PlannedArea[]): PlannedArea[] {
  const sorted = [...areas].sort(
    (a, b) => a.column - b.column || a.columnSpan - b.columnSpan || a.row - b.row,
  );
  const runs: PlannedArea[] = [];
  for (const { row, column, rowSpan, columnSpan } of sorted) {
    const last = runs.at(-1);
    const follows =
      last !== undefined &&
      last.column === column &&
      last.columnSpan === columnSpan &&
      last.row + last.rowSpan === row;
    if (follows) last.rowSpan += rowSpan;
    else runs.push({ row, column, rowSpan, columnSpan });
  }
  return runs;
}

/** Lists of addresses, each short enough for one `getRanges`. Without a separator each is one address. */
export function addressLists(areas: readonly PlannedArea[], separator: ListSeparator): string[] {
  return joined(
    areas.map(({ row, column, rowSpan, columnSpan }) => address(row, column, rowSpan, columnSpan)),
    separator,
  );
}

function joined(addresses: readonly string[], separator: ListSeparator): string[] {
  if (separator === null) return [...addresses];
  const lists: string[] = [];
  for (const one of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + one.length <= MAX_ADDRESSES)
      lists[lists.length - 1] = `${last}${separator}${one}`;
    else lists.push(one);
  }
  return lists;
}

/** Whole rows by their height, as lists of addresses like `3:3,7:9`. */
export function rowsByHeight(
  rows: readonly SheetRow[],
  separator: ListSeparator,
): { height: number; addresses: string[] }[] {
  const runs = new Map<number, string[]>();
  for (let first = 0; first < rows.length;) {
    const height = rows[first]?.height ?? 0;
    let end = first + 1;
    while (rows[end]?.height === height) end += 1;
    const list = runs.get(height) ?? [];
    list.push(`${first + 1}:${end}`);
    runs.set(height, list);
    first = end;
  }
  return [...runs].map(([height, list]) => ({ height, addresses: joined(list, separator) }));
}

/** Neighbouring columns of equal width. */
export function columnRuns(widths: readonly number[]): { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs.at(-1);
    if (last?.width === width) last.count += 1;
    else runs.push({ first: index, count: 1, width });
  });
  return runs;
}

export interface TextBlock {
  row: number;
  column: number;
  texts: string[];
}

/** Most empty cells between two texts of one block. Beyond that a new block costs less. */
const GAP = 40;

/** The texts of each column, in few blocks from the first to the last text. */
export function textBlocks(cells: readonly PlannedCell[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  const sorted = cells
    .filter((cell) => cell.text !== '')
    .map((cell) => ({ ...cell, column: columnOf(cell) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, text } of sorted) {
    const last = blocks.at(-1);
    const gap = last !== undefined && last.column === column ? row - last.row - last.texts.length : GAP + 1;
    if (last === undefined || gap > GAP) blocks.push({ row, column, texts: [text] });
    else last.texts.push(...Array.from({ length: gap }, () => ''), text);
  }
  return blocks;
}

/** The column where the text of a cell stands. A text that is aligned right runs over to the left. */
export function columnOf({ runsOver, style, column, columnSpan }: PlannedCell): number {
  return runsOver && styles[style].horizontal === 'right' ? column + columnSpan - 1 : column;
}
