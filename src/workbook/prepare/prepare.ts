import { withoutThose, type Repair } from '../../domain/findings/repairs';
import type { Lists } from '../../domain/records/records';
import { isFromOthers } from '../excel/failure';
import { syncLook } from '../excel/look';
import { writeFormulas, type FormulaGap } from '../proof/write-formulas';
import { renewLook } from '../rows/dress';
import { ensurePages, type FittedPages } from '../rows/fit-pages';
import { freezePanes, setUpDataPage, type PlacedTable } from '../rows/sheet-page';
import type { TableRows } from '../rows/table-rows';
import type { DiaryRequest } from '../save/diary';
import { SCHEMA_VERSION } from '../schema/schema';
import type { ColumnSpec, TableSpec } from '../schema/schema-base';
import { addColumns, lackingColumns, newGaps, renewColours, renewRule } from './columns';
import { changedSheets, firstContent, sheetOf } from './changed-sheets';
import { completeRows } from './complete-rows';
import { addControls, CONTROLS_NAME, renewControls, repairControls, showControls } from './controls';
import { examineWorkbook, lostNames, type Examination } from './examine';
import { restoreFormats } from './format-check';
import { restoreHeadings } from './headings';
import { CELLS_NAME, cellsSheet, retiredNames, writeNamedCells } from './named-cells';
import { controlsSheet, fillNewTable, newTables, placedOld, queueRemoval, spareSheet } from './new-tables';
import { noteRestored } from './note-restored';
import { firstParameters } from './parameter-rows';
import { deleteRetired, findRetired } from './retired';
import { refuse } from './refuse';
import { isCell } from './survey';

export type Prepared =
  | { kind: 'newer'; version: number }
  | {
      kind: 'prepared';
      guid: string;
      /** What was put in order, and found so afterwards. */
      done: Repair[];
      /** What is to be put in order afterwards. */
      left: Repair[];
    };

export interface PrepareOptions {
  newId: () => string;
  /** Financial year of new parameters. Default: the current one. */
  year?: number;
  /** Entries of lists in a workbook that is new to us. Default: none. */
  lists?: Lists | undefined;
  /** Where it is noted what gave way to a formula; nothing is without it. */
  diary?: DiaryRequest | undefined;
}

/**
 * Puts in order what `examineWorkbook` finds: every sheet, table, column, name, formula, rule, colour and number format that the
 * workbook lacks, and the Ids of rows typed by hand; then looks again, so that what is told is proven. What is there stays, so a
 * second run writes nothing; sheets of the person stay. Two exceptions: formulas, rules, colours and summary of an earlier
 * version are written anew, and in a workbook that is new to us an empty sheet named Foglio1 or Sheet1 gives way to Controlli.
 * Round trips: three where nothing is to be done; else those of two examinations and at most three between them, two more
 * where rows lack something, and one more for every 3 MB of formulas, where Excel passes over pages to fit to, and where
 * columns of an earlier version go.
 * After others came between, it looks anew at what is left.
 * @throws WorkbookError as `refuse` says; nothing is written then
 */
export async function prepareWorkbook(
  context: Excel.RequestContext,
  options: PrepareOptions,
): Promise<Prepared> {
  const wanted = new Map<string, Repair>();
  for (let tried = 1; ; tried += 1) {
    try {
      return await prepareOnce(context, options, wanted);
    } catch (error) {
      if (tried === ATTEMPTS || !isFromOthers(error)) throw error;
    }
  }
}

/** How often it looks anew after others came between, who may have prepared the workbook themselves. */
const ATTEMPTS = 4;

/** `wanted`: all that was to be put in order so far. */
async function prepareOnce(
  context: Excel.RequestContext,
  options: PrepareOptions,
  wanted: Map<string, Repair>,
): Promise<Prepared> {
  const examined = await examineWorkbook(context);
  const { version, repairs } = examined;
  if (version !== null && version > SCHEMA_VERSION) return { kind: 'newer', version };
  const guid = examined.guid === '' ? options.newId() : examined.guid;
  for (const one of repairs) wanted.set(JSON.stringify(one), one);
  if (repairs.length > 0) await repair(context, examined, { ...options, guid });
  const left = repairs.length > 0 ? await examineWorkbook(context) : examined;
  const done = withoutThose([...wanted.values()], left.repairs);
  return { kind: 'prepared', guid: left.guid, done, left: left.repairs };
}

async function repair(
  context: Excel.RequestContext,
  examined: Examination,
  options: PrepareOptions & { guid: string },
): Promise<void> {
  const { found, checks, present, outdated } = examined;
  const retired = outdated ? await findRetired(context, found) : [];
  await refuse(context, examined);
  const taken = new Set(found.sheets.map((sheet) => sheet.name.toLowerCase()));
  const controls = isCell(found, CONTROLS_NAME) ? null : controlsSheet(context, taken);
  const year = options.year ?? new Date().getFullYear();
  const first = firstParameters(options.guid, year, options.newId);
  // First, since something beside the table may refuse it.
  for (const table of present) addColumns(context, table);
  restoreHeadings(context, checks.renamed);
  const created = newTables(context, found, taken, firstContent(examined, { ...options, first }));
  queueNames(context, examined, taken);
  for (const table of created) fillNewTable(table);
  const sheets = changedSheets(examined, created);
  const fitted = sheets.flatMap((tables) => setUpDataPage(sheetOf(context, tables), tables));
  for (const table of present.map((one) => ({ ...one, left: placedOld(one, created).left }))) {
    for (const { column, ours } of coloursOf(examined, table)) renewColours(context, table, column, ours);
    for (const column of rulesOf(examined, table)) renewRule(context, table, column);
    for (const gap of checks.formats.filter((one) => one.table.spec === table.spec))
      restoreFormats(context, gap);
    if (outdated) renewLook(sheetOf(context, [table]), placedOld(table, []));
  }
  fitted.push(...queueSummary(context, examined, controls));
  const spare = controls === null ? null : spareSheet(context, found);
  const sizes = queueSizes(context, present);
  await context.sync();

  await writeFormulas(context, gapsOf(examined, sizes()));
  if (options.diary !== undefined) await noteRestored(context, checks, options.diary);
  await completeRows(context, examined, options);
  await ensurePages(context, fitted);
  await show(context, sheets, controls, spare?.used.isNullObject === true ? spare.sheet : null);
  if (retired.length === 0) return;
  deleteRetired(context, retired);
  await context.sync();
}

/** Columns whose colours are to be written, all of an earlier version, and the formats that go before. */
function coloursOf(
  { checks, outdated }: Examination,
  { spec }: TableRows,
): { column: ColumnSpec; ours: string[] | null }[] {
  if (outdated) return spec.columns.map((column) => ({ column, ours: null }));
  return checks.colours
    .filter(({ table }) => table.spec === spec)
    .map(({ column, ours }) => ({ column, ours: ours() }));
}

function rulesOf({ checks, outdated }: Examination, { spec }: TableRows): readonly ColumnSpec[] {
  if (outdated) return spec.columns;
  return checks.rules.filter(({ table }) => table.spec === spec).map(({ column }) => column);
}

/**
 * Formulas to be written once all tables and columns are there: Excel refuses the name of a column that is not. A row that
 * is not in its table any more gets none.
 */
function gapsOf(
  { checks, present, outdated }: Examination,
  sizes: ReadonlyMap<TableSpec, number>,
): FormulaGap[] {
  const added = present.flatMap((table) =>
    newGaps(table, outdated ? table.spec.columns : lackingColumns(table)),
  );
  return [...checks.gaps, ...added].map((gap) => ({
    ...gap,
    rows: gap.rows.filter((row) => row < (sizes.get(gap.table.spec) ?? 0)),
  }));
}

/** Queues how many rows tables have. */
function queueSizes(
  context: Excel.RequestContext,
  present: readonly TableRows[],
): () => ReadonlyMap<TableSpec, number> {
  const bodies = present.map(({ spec }) => ({
    spec,
    body: context.workbook.tables.getItem(spec.table).getDataBodyRange().load('rowCount'),
  }));
  return () => new Map(bodies.map(({ spec, body }) => [spec, body.rowCount]));
}

/** Queues the named cells, all of them where one is lost or may be, and the end of names that nothing needs. */
function queueNames(context: Excel.RequestContext, examined: Examination, taken: Set<string>): void {
  const { found, outdated } = examined;
  if (outdated || lostNames(examined).length > 0) {
    const sheet = cellsSheet(context, isCell(found, CELLS_NAME), taken);
    writeNamedCells(context, sheet, new Set(found.names.keys()));
  }
  for (const name of retiredNames)
    if (found.names.has(name.toUpperCase())) context.workbook.names.getItem(name).delete();
}

/** Queues a summary on a new sheet, or what an earlier one lacks. */
function queueSummary(
  context: Excel.RequestContext,
  { found, checks, outdated }: Examination,
  sheet: Excel.Worksheet | null,
): FittedPages[] {
  if (sheet !== null) {
    if (found.names.has(CONTROLS_NAME.toUpperCase())) context.workbook.names.getItem(CONTROLS_NAME).delete();
    return [addControls(context, sheet)];
  }
  if (outdated) return [renewControls(context)];
  repairControls(context, checks.summary);
  return [];
}

/** What only shows: frozen panes, *Controlli* in front, and no empty sheet beside it. */
async function show(
  context: Excel.RequestContext,
  sheets: readonly PlacedTable[][],
  controls: Excel.Worksheet | null,
  spare: Excel.Worksheet | null,
): Promise<void> {
  for (const tables of sheets)
    for (const first of tables.slice(0, 1)) freezePanes(sheetOf(context, tables), first);
  if (controls !== null) showControls(controls);
  const putBack = spare === null ? null : queueRemoval(context, spare);
  if (sheets.length === 0 && controls === null) return;
  if (await syncLook(context)) await putBack?.();
}
