import type { Peg } from '../../domain/records/records';
import { setNumberFormat, isValidated, validateColumn } from '../rows/dress';
import { WorkbookError } from '../excel/failure';
import { blocksOf, firstFree, planImport, type Block, type ImportPlan } from './import-plan';
import { isUsedBelow, queueBelow } from '../rows/row-writes';
import { tables } from '../schema/schema';
import { loadTables, type TableRows } from '../rows/table-rows';

export interface ImportOptions {
  /** Share that is written, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between two requests. What is written by then stays. */
  isCancelled?: () => boolean;
  /** Bytes of values in one request; Excel takes 5 MB. */
  requestBytes?: number;
}

export interface Imported {
  /** Rows that were there with the same Id and have changed. */
  updated: number;
  appended: number;
}

const REQUEST_BYTES = 4_000_000;

/**
 * Writes records into a prepared workbook. Rows with the same Id are updated, new ones appended, others stay. A
 * repeated import therefore completes one that was stopped. It takes one round trip to read, one for the sizes of
 * the tables and the formats, then one for every 4 MB. Everything is checked before the first cell is written.
 * @throws WorkbookError too-large: a text is over Excel's limit; cancelled
 */
export async function importPeg(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions = {},
): Promise<Imported> {
  const keys = tables.map((spec) => spec.key);
  const belows = tables.map((spec) => queueBelow(context, spec.key, spec.table));
  const loaded = await loadTables(context, keys);
  const plan = planImport(peg, loaded);
  const blocks = blocksOf(plan, options.requestBytes ?? REQUEST_BYTES);

  for (const changes of plan.tables) {
    if (changes.appends.length === 0) continue;
    const below = belows.find(({ key }) => key === changes.table.spec.key);
    growTable(context, changes, below !== undefined && isUsedBelow(below, changes.table));
  }
  if (plan.parameters !== null) queueParameters(context, plan.parameters);
  await writeBlocks(context, blocks, options);
  return {
    updated: plan.tables.reduce((sum, { updates }) => sum + updates.length, 0),
    appended: plan.tables.reduce((sum, { appends }) => sum + appends.length, 0),
  };
}

function stopIfCancelled({ isCancelled }: ImportOptions): void {
  if (isCancelled?.() === true) throw new WorkbookError('cancelled', 'import');
}

/** Makes room at the end of a table, with the validation and formats of its columns. */
function growTable(
  context: Excel.RequestContext,
  changes: ImportPlan['tables'][number],
  usedBelow: boolean,
): void {
  const { table, appends, formats } = changes;
  const own = context.workbook.tables.getItem(table.spec.table);
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  const size = firstFree(table) + appends.length;
  const width = table.headings.length;
  if (size > table.cells.length) {
    const added = size - table.cells.length;
    const room = sheet.getRangeByIndexes(table.top + table.cells.length, table.left, added, width);
    if (usedBelow) room.insert('Down');
    own.resize(sheet.getRangeByIndexes(table.top - 1, table.left, size + 1, width));
  }
  for (const { field, index, formats: rows } of formats) {
    const position = table.at.get(field);
    if (position === undefined) continue;
    const range = sheet.getRangeByIndexes(table.top + index, table.left + position, rows.length, 1);
    const [first = 'General'] = rows;
    if (rows.every((format) => format === first)) setNumberFormat(range, first);
    else range.numberFormat = rows.map((format) => [format]);
  }
  for (const column of table.spec.columns) {
    const position = table.at.get(column.field);
    if (position === undefined || !isValidated(column)) continue;
    validateColumn(sheet.getRangeByIndexes(table.top, table.left + position, size, 1), column);
  }
}

function queueParameters(
  context: Excel.RequestContext,
  { table, values }: NonNullable<ImportPlan['parameters']>,
): void {
  const position = table.at.get('value');
  if (position === undefined) return;
  bodyRange(context, table, 0, position, values.length, 1).values = values.map((value) => [value]);
}

function bodyRange(
  context: Excel.RequestContext,
  table: TableRows,
  index: number,
  position: number,
  rows: number,
  columns: number,
): Excel.Range {
  const sheet = context.workbook.tables.getItem(table.spec.table).worksheet;
  return sheet.getRangeByIndexes(table.top + index, table.left + position, rows, columns);
}

/** The requests in their order. Each is as full as it may be. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: Block[],
  options: ImportOptions,
): Promise<void> {
  const requests = requestsOf(blocks, options.requestBytes ?? REQUEST_BYTES);
  const total = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
  let written = 0;
  for (const request of requests) {
    stopIfCancelled(options);
    await writeRequest(context, request);
    written += request.reduce((sum, { bytes }) => sum + bytes, 0);
    options.onProgress?.(total === 0 ? 1 : written / total);
  }
}

/** There is at least one request. Sizes, formats and parameters go with the first. */
function requestsOf(blocks: Block[], limit: number): Block[][] {
  const requests: Block[][] = [[]];
  let bytes = 0;
  for (const block of blocks) {
    if (bytes > 0 && bytes + block.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return requests;
}

async function writeRequest(context: Excel.RequestContext, blocks: Block[]): Promise<void> {
  for (const { table, index, values } of blocks) {
    bodyRange(context, table, index, 0, values.length, table.headings.length).values = values;
  }
  await context.sync();
}
