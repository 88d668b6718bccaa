import { WorkbookError } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import { tableSpec } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import type { Cell } from './cells';
import { askParts, isSamePart, type PartTable, type RowsPart } from './table-parts';
import { tableRows, type TableRows, type Tables } from './table-rows';

/** Bytes of an answer that is asked for. Excel on the web sends at most 5 MB; what it will take is extrapolated. */
const ANSWER_BYTES = 4_000_000;

/** Rows of each table in the first answer, which shows how many bytes the others will take. */
const FIRST_ROWS = 200;

/** How often a table is read that changes while it is read. */
const ATTEMPTS = 4;

/** What `loadGrownTables` does after the refusal; it is loaded then only. `beside` is called for the first request of each attempt. */
export async function loadInParts(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  beside: (keys: readonly TableKey[]) => void,
): Promise<Tables> {
  const read = new Map<TableKey, PartTable>();
  let wanted = keys;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const tables = await readInParts(context, wanted, beside);
    for (const table of tables) read.set(table.spec.key, table);
    wanted = tables.filter(({ changed }) => changed).map(({ spec }) => spec.key);
    if (wanted.length === 0) return new Map(keys.map((key) => [key, wholeTable(read.get(key))]));
  }
  throw new WorkbookError('changed-meanwhile', `${wanted.join(', ')}: ${ATTEMPTS} times`);
}

async function readInParts(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  beside: (keys: readonly TableKey[]) => void,
): Promise<PartTable[]> {
  const tables = keys.map((key): PartTable => ({
    spec: tableSpec(key),
    frame: null,
    cells: [],
    answers: 0,
    bytesPerRow: 0,
    changed: false,
  }));
  await askParts(
    context,
    tables.map((table) => partOf(table, FIRST_ROWS)),
    () => beside(keys),
  );
  for (let parts = nextParts(tables); parts.length > 0; parts = nextParts(tables))
    await askParts(context, parts);
  const proofs = tables.filter(({ answers, changed }) => answers > 1 && !changed).flatMap(proofsOf);
  for (const request of proofs.length === 0 ? [] : requestsOf(proofs, ANSWER_BYTES))
    await askParts(context, request);
  return tables;
}

/** The next rows of a table. */
function partOf(table: PartTable, count: number): RowsPart {
  return {
    table,
    from: table.cells.length,
    count,
    bytes: count * table.bytesPerRow,
    take(rows, from) {
      if (from !== table.cells.length) throw new RangeError(`rows of ${table.spec.table} out of turn`);
      for (const row of rows) table.cells.push(row);
      table.answers += 1;
      table.bytesPerRow = Math.max(table.bytesPerRow, bytesOf(rows) / rows.length);
    },
  };
}

/** What one answer holds of the rows that are still to be read. */
function nextParts(tables: readonly PartTable[]): RowsPart[] {
  const parts: RowsPart[] = [];
  let left = ANSWER_BYTES;
  for (const table of tables) {
    const rest = restOf(table);
    const fitting = Math.max(Math.floor(left / table.bytesPerRow), parts.length === 0 ? 1 : 0);
    const count = Math.min(rest, fitting);
    if (count > 0) parts.push(partOf(table, count));
    left -= count * table.bytesPerRow;
    if (count < rest) break;
  }
  return parts;
}

function restOf({ frame, cells, changed }: PartTable): number {
  return changed ? 0 : (frame?.rows ?? Infinity) - cells.length;
}

/**
 * What shows that each row was read once: the Ids as they follow each other, and all cells from the first to the last row
 * whose Id is missing or stands twice.
 */
function proofsOf(table: PartTable): RowsPart[] {
  const position = wholeTable(table).at.get('id');
  const ids = table.cells.map((row) => String(row[position ?? -1] ?? '').trim());
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const isNamed = (id: string): boolean => id !== '' && counts.get(id) === 1;
  const unnamed = ids.flatMap((id, index) => (isNamed(id) ? [] : [index]));
  const proofs = position === undefined ? [] : [proofOf(table, 0, ids.length, position)];
  const first = unnamed[0] ?? ids.length;
  const end = (unnamed.at(-1) ?? -1) + 1;
  const step = Math.max(1, Math.floor(ANSWER_BYTES / table.bytesPerRow));
  for (let from = first; from < end; from += step)
    proofs.push(proofOf(table, from, Math.min(step, end - from)));
  return proofs;
}

/** Rows that must say what they said. */
function proofOf(table: PartTable, from: number, count: number, column?: number): RowsPart {
  const told = (start: number, rows: number): Cell[][] => {
    const cells = table.cells.slice(start, start + rows);
    return column === undefined ? cells : cells.map((row) => [row[column] ?? '']);
  };
  return {
    table,
    from,
    count,
    ...(column !== undefined && { column }),
    bytes: bytesOf(told(from, count)),
    take(rows, start) {
      if (!isSamePart(rows, told(start, rows.length))) table.changed = true;
    },
  };
}

function wholeTable(table: PartTable | undefined): TableRows {
  if (!table?.frame) throw new RangeError('a table was not read');
  const { spec, frame, cells } = table;
  return tableRows({
    spec,
    worksheet: { name: frame.sheet, id: frame.sheetId },
    header: { values: [frame.headings] },
    body: { values: cells, rowIndex: frame.top, columnIndex: frame.left },
    own: new Map(),
  });
}

/** Of rows in an answer, in UTF-8. */
function bytesOf(rows: readonly Cell[][]): number {
  return new TextEncoder().encode(JSON.stringify(rows)).length;
}
