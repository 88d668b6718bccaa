/**
 * Rows of one table that belong to a row of another, e.g. the phases of an objective. They mostly stand together. Where
 * they do is found once, and formulas then ask those rows only: what a formula asks of a whole column for every objective
 * costs the square of the rows. Rows that stand apart are asked for in the whole column, with the same result.
 */
export interface OwnedRows {
  table: string;
  /** Heading of the column that names the owner. */
  column: string;
  /** What that column says of the formula's own row. */
  owner: string;
  /** Cells of the formula's own row: how many rows there are, and the column of `firstOf`. */
  count: string;
  first: string;
}

const all = ({ table }: OwnedRows, column: string): string => `${table}[${column}]`;

/** The block's cells in a column, if they stand together. */
function cells(block: OwnedRows, column: string): string {
  const { count, first } = block;
  const from = all(block, column);
  return `INDEX(${from},${first}):INDEX(${from},${first}+${count}-1)`;
}

/** Place of the first row in its table: 0 if there is none, -1 if the rows stand apart. */
export function firstOf(block: OwnedRows): string {
  const { column, count, owner } = block;
  const owners = all(block, column);
  const found = `MATCH(${owner},${owners},0)`;
  const together = `COUNTIF(${cells({ ...block, first: found }, column)},${owner})=${count}`;
  return `IF(N(${count})=0,0,IFERROR(IF(${together},${found},-1),-1))`;
}

/** 0 without rows; else the first formula over the rows that stand together, or the second over whole columns. */
function asked(block: OwnedRows, together: string, apart: string): string {
  return `IF(${block.first}>0,${together},IF(${block.first}<0,${apart},0))`;
}

const ownRows = (block: OwnedRows): string => `${all(block, block.column)},${block.owner}`;

export function sumOf(block: OwnedRows, column: string): string {
  return asked(block, `SUM(${cells(block, column)})`, `SUMIFS(${all(block, column)},${ownRows(block)})`);
}

export function maximumOf(block: OwnedRows, column: string): string {
  return asked(block, `MAX(${cells(block, column)})`, `MAXIFS(${all(block, column)},${ownRows(block)})`);
}

/** What only numbers meet. */
const NUMBER = '">=-1000000"';

/** How many numbers the column has. */
export function numbersOf(block: OwnedRows, column: string): string {
  return asked(
    block,
    `COUNT(${cells(block, column)})`,
    `COUNTIFS(${ownRows(block)},${all(block, column)},${NUMBER})`,
  );
}

/** The sum of a column over the rows that have a number in the other one. */
export function sumWhereNumber(block: OwnedRows, column: string, other: string): string {
  return asked(
    block,
    `SUMIF(${cells(block, other)},${NUMBER},${cells(block, column)})`,
    `SUMIFS(${all(block, column)},${ownRows(block)},${all(block, other)},${NUMBER})`,
  );
}

/** How many rows meet the criteria of columns. */
export function countOf(
  block: OwnedRows,
  ...criteria: (readonly [column: string, criterion: string])[]
): string {
  const met = (range: (block: OwnedRows, column: string) => string): string =>
    criteria.map(([column, criterion]) => `${range(block, column)},${criterion}`).join(',');
  return asked(block, `COUNTIFS(${met(cells)})`, `COUNTIFS(${ownRows(block)},${met(all)})`);
}
