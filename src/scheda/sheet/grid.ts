/** The columns of every scheda sheet, in points. All widths are whole screen pixels (0.75 pt). */

export const unitCount = 48;
const unit = 8.25;

const stampWidth = 36;
const gapWidth = 4.5;
const indexWidth = 18;
const codeWidth = 87;
const textWidth = 162;
const sideWidth = 37.5;

export const stampColumn = 0;
const indexColumn = 2;
const descriptionColumn = 3;
const firstUnit = 5;

export const columns: number[] = [
  stampWidth,
  gapWidth,
  indexWidth,
  codeWidth,
  textWidth,
  ...Array.from({ length: unitCount }, () => unit),
  sideWidth,
  sideWidth,
];

/** Neighbouring columns that a cell takes. */
export interface ColumnSpan {
  column: number;
  columnSpan: number;
}

/** A4 landscape. Points on paper. */
export const paper = { width: 841.89, height: 595.28 };
export const scale = 95;
export const margins = { top: 28.8, bottom: 36, left: 28.8, right: 25.2, header: 14.4, footer: 18 };

/** Points of rows that a page holds, with a reserve of 3 % for printers that differ. */
export const pageCapacity = Math.floor(
  ((paper.height - margins.top - margins.bottom) / (scale / 100)) * 0.97,
);

export const index: ColumnSpan = { column: indexColumn, columnSpan: 1 };
export const description: ColumnSpan = { column: descriptionColumn, columnSpan: 2 };
export const weightSide: ColumnSpan = { column: firstUnit + unitCount, columnSpan: 1 };
export const progressSide: ColumnSpan = { column: firstUnit + unitCount + 1, columnSpan: 1 };

/** Index and the first part of the description: room for a code or a label. */
export const codeSpan: ColumnSpan = { column: indexColumn, columnSpan: 2 };
/** The description without that part. */
export const afterCode: ColumnSpan = { column: descriptionColumn + 1, columnSpan: 1 };
/** Index and description together. */
export const lead: ColumnSpan = { column: indexColumn, columnSpan: 3 };
/** Everything right of the gap. */
export const wholeSpan: ColumnSpan = { column: indexColumn, columnSpan: columns.length - indexColumn };
/** Everything right of the index. */
export const afterIndex: ColumnSpan = {
  column: descriptionColumn,
  columnSpan: columns.length - descriptionColumn,
};
/** Everything right of the description. */
export const afterLead: ColumnSpan = { column: firstUnit, columnSpan: unitCount + 2 };

/** Units counted from 0; units 48 and 49 are the two side columns. */
export function units(from: number, count: number): ColumnSpan {
  return { column: firstUnit + from, columnSpan: count };
}

/** Spans of so many units each, side by side from the first; the last may take the side columns too. */
export function unitRow<const Counts extends readonly number[]>(
  ...counts: Counts
): { [Index in keyof Counts]: ColumnSpan } {
  let from = 0;
  const spans = counts.map((count) => {
    from += count;
    return units(from - count, count);
  });
  return spans as { [Index in keyof Counts]: ColumnSpan };
}

/** From the first column of one span to the last of another. */
export function through(first: ColumnSpan, last: ColumnSpan): ColumnSpan {
  return { column: first.column, columnSpan: last.column + last.columnSpan - first.column };
}

export function widthOf({ column, columnSpan }: ColumnSpan): number {
  return columns.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
}
