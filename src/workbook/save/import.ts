import type { Peg } from '../../domain/records/records';
import { setNumberFormat, isValidated, validateColumn } from '../rows/dress';
import { WorkbookError } from '../excel/failure';
import { requestsOf } from '../excel/requests';
import { queueFormulas, writeMissingFormulas, type QueuedFormulas } from '../formulas/missing-formulas';
import { blocksOf, firstFree, planImport, type RowBlock, type ImportPlan } from './import-plan';
import { queueDiary } from '../rows/diary-place';
import { queueDiaryRows, unlessDiaryFails, type DiaryRequest } from './diary';
import { importRow } from './diary-rows';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import { isUsedBelow, queueBelow, rowCells } from '../rows/row-writes';
import { recordTables } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { loadTables, type TableRows } from '../rows/table-rows';

export interface ImportOptions {
  /** Share that is written, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between two requests. What is written by then stays. */
  isCancelled?: () => boolean;
  /** Bytes of values in one request; Excel takes 5 MB. */
  requestBytes?: number;
  /** Where it is noted, in one row; nothing is where the diary is off or not there. */
  diary?: DiaryRequest;
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
 * the tables and the formats, then one for every 4 MB, and for every 3 MB of formulas that Excel did not put there.
 * Everything is checked before the first cell is written.
 * @throws WorkbookError too-large: a text is over Excel's limit; filtered: a filter hides rows of a table that is
 *   written; cancelled
 */
export async function importPeg(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions = {},
): Promise<Imported> {
  return unlessDiaryFails(options.diary, (diary) => importNoted(context, peg, options, diary));
}

async function importNoted(
  context: Excel.RequestContext,
  peg: Peg,
  options: ImportOptions,
  diary: DiaryRequest | null,
): Promise<Imported> {
  const keys = recordTables.map((spec) => spec.key);
  const belows = recordTables.map((spec) => queueBelow(context, spec.key, spec.table));
  const filters = queueFilters(context, keys);
  const place = diary && queueDiary(context);
  const loaded = await loadTables(context, keys);
  const plan = planImport(peg, loaded);
  refuseFiltered(touchedTables(plan), filteredTables(filters));
  const blocks = blocksOf(plan, options.requestBytes ?? REQUEST_BYTES);

  for (const changes of plan.tables) {
    if (changes.appends.length === 0) continue;
    const below = belows.find(({ key }) => key === changes.table.spec.key);
    growTable(context, changes, below !== undefined && isUsedBelow(below, changes.table));
  }
  if (plan.parameters !== null) queueParameters(context, plan.parameters);
  const imported = {
    updated: plan.tables.reduce((sum, { updates }) => sum + updates.length, 0),
    appended: plan.tables.reduce((sum, { appends }) => sum + appends.length, 0),
  };
  const looks = (): QueuedFormulas[] => {
    const isNoted = diary !== null && touchedTables(plan).length > 0;
    if (isNoted) queueDiaryRows(context, place?.(), [importRow(imported, diary)], diary.limit);
    return plan.tables.map(({ table, appends }) =>
      queueFormulas(
        context,
        table,
        appends.map((_, index) => firstFree(table) + index),
      ),
    );
  };
  const queued = await writeBlocks(context, blocks, options, looks);
  await writeMissingFormulas(context, queued, new Map(plan.tables.map(grownTable)));
  return imported;
}

function touchedTables({ tables: changed, parameters }: ImportPlan): TableRows[] {
  const found = changed.filter(({ updates, appends }) => updates.length + appends.length > 0);
  const isParameters = parameters?.values.some((value) => value !== null) === true;
  return [...found.map(({ table }) => table), ...(isParameters ? [parameters.table] : [])];
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

/** Each request is as full as it may be. Sizes, formats and parameters go with the first. The last one takes what `last` queues along. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: RowBlock[],
  options: ImportOptions,
  last: () => QueuedFormulas[],
): Promise<QueuedFormulas[]> {
  const requests = requestsOf(blocks, options.requestBytes ?? REQUEST_BYTES);
  const total = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
  let written = 0;
  let queued: QueuedFormulas[] = [];
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(options);
    queueBlocks(context, request);
    if (index === requests.length - 1) queued = last();
    await send(context);
    written += request.reduce((sum, { bytes }) => sum + bytes, 0);
    options.onProgress?.(total === 0 ? 1 : written / total);
  }
  return queued;
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

function queueBlocks(context: Excel.RequestContext, blocks: RowBlock[]): void {
  for (const { table, index, values } of blocks) {
    bodyRange(context, table, index, 0, values.length, table.headings.length).values = values;
  }
}

/** The table with the rows that the import appends. */
function grownTable({ table, appends }: ImportPlan['tables'][number]): [TableKey, TableRows] {
  const cells = [
    ...table.cells.slice(0, firstFree(table)),
    ...appends.map((fields) => rowCells(table, fields).map((cell) => cell ?? '')),
  ];
  return [table.spec.key, { ...table, cells }];
}
