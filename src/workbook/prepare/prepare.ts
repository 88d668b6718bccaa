import { stillToDo, type Repair } from '../../domain/findings/repairs';
import { syncLook } from '../excel/look';
import { writeFormulas, type FormulaGap } from '../formulas/missing-formulas';
import { completeTable } from '../rows/adopt';
import { refuseFiltered } from '../rows/filters';
import { ensurePages, type FittedPages } from '../rows/fit-pages';
import type { TableRows } from '../rows/table-rows';
import { SCHEMA_VERSION } from '../schema/schema';
import type { ColumnSpec } from '../schema/schema-base';
import { addColumns, lackingColumns, newGaps, renewColours, renewRule } from './columns';
import { addControls, CONTROLS_NAME, renewControls, repairControls, showControls } from './controls';
import { examineWorkbook, lostNames, type Examination } from './examine';
import { restoreHeadings } from './headings';
import { CELLS_NAME, cellsSheet, entriesPlace, retiredNames, writeNamedCells } from './named-cells';
import { controlsSheet, fillNewTable, newTable, type NewTable } from './new-tables';
import { addParameters, firstParameters, parameterGaps } from './parameter-rows';
import { deleteRetired, findRetired } from './retired';
import type { ColumnLook } from './rule-check';
import { isCell } from './survey';

export type Prepared =
  | { kind: 'newer'; version: number }
  | {
      kind: 'prepared';
      guid: string;
      /** What was put in order, and found so afterwards. */
      done: Repair[];
      /** What was written and is not found afterwards. */
      left: Repair[];
    };

/**
 * Puts in order what `examineWorkbook` finds: every sheet, table, column, name, formula, rule and colour that the workbook
 * lacks, and the Ids of rows typed by hand; then looks again, so that what is told is proven. What is there stays, so a
 * second run writes nothing; sheets of the person stay. Two exceptions: formulas, rules, colours and summary of an earlier
 * version are written anew, and in a workbook that is new to us an empty sheet named Foglio1 or Sheet1 becomes Controlli.
 * Round trips: three where nothing is to be done; else those of two examinations and at most two for writing, and one more
 * for every 3 MB of formulas, where Excel passes over pages to fit to, and where columns of an earlier version go.
 * `year` is the financial year of new parameters. Default: the current one.
 * @throws WorkbookError filtered: something is to be written and a filter hides rows of a table; nothing is written
 */
export async function prepareWorkbook(
  context: Excel.RequestContext,
  options: { newId: () => string; year?: number },
): Promise<Prepared> {
  const examined = await examineWorkbook(context);
  const { version, repairs } = examined;
  if (version !== null && version > SCHEMA_VERSION) return { kind: 'newer', version };
  const guid = examined.guid === '' ? options.newId() : examined.guid;
  if (repairs.length === 0) return { kind: 'prepared', guid, done: [], left: [] };

  refuseFiltered(examined.present, examined.found.filtered);
  await repair(context, examined, { ...options, guid });
  const left = stillToDo(repairs, (await examineWorkbook(context)).repairs);
  return { kind: 'prepared', guid, done: repairs.filter((one) => !left.includes(one)), left };
}

async function repair(
  context: Excel.RequestContext,
  examined: Examination,
  options: { guid: string; newId: () => string; year?: number },
): Promise<void> {
  const { found, checks, present, outdated } = examined;
  const retired = outdated ? await findRetired(context, found) : [];
  const taken = new Set(found.sheets.map((sheet) => sheet.name.toLowerCase()));
  const controls = isCell(found, CONTROLS_NAME) ? null : controlsSheet(context, found, taken);
  const year = options.year ?? new Date().getFullYear();
  const first = firstParameters(options.guid, year, options.newId);
  restoreHeadings(context, checks.renamed);
  const created = found.missing.map((spec) => newTable(context, spec, found, taken, first));
  queueNames(context, examined, created, taken);
  for (const table of present) addColumns(context, table);
  const fitted = created.map(fillNewTable);
  for (const table of present) {
    if (table.spec.key === 'parameters')
      addParameters(context, table, parameterGaps(table, outdated), options);
    completeTable(context, table, options.newId);
    for (const column of outdated ? table.spec.columns : columnsOf(checks.colours, table))
      renewColours(context, table, column);
    for (const column of outdated ? table.spec.columns : columnsOf(checks.rules, table))
      renewRule(context, table, column);
  }
  fitted.push(...queueSummary(context, examined, controls));
  await context.sync();

  await writeFormulas(context, gapsOf(examined));
  await ensurePages(context, fitted);
  await show(context, created, controls);
  if (retired.length === 0) return;
  deleteRetired(context, retired);
  await context.sync();
}

function columnsOf(looks: readonly ColumnLook[], { spec }: TableRows): ColumnSpec[] {
  return looks.filter(({ table }) => table.spec === spec).map(({ column }) => column);
}

/** Formulas to be written once all tables and columns are there: Excel refuses the name of a column that is not. */
function gapsOf({ checks, present, outdated }: Examination): FormulaGap[] {
  const added = present.flatMap((table) =>
    newGaps(table, outdated ? table.spec.columns : lackingColumns(table)),
  );
  return [...checks.gaps, ...added];
}

/** Queues the named cells, all of them where one is lost or may be, and the end of names that nothing needs. */
function queueNames(
  context: Excel.RequestContext,
  examined: Examination,
  created: readonly NewTable[],
  taken: Set<string>,
): void {
  const { found, present, outdated } = examined;
  const isNew = created.length > 0 || present.some((table) => lackingColumns(table).length > 0);
  if (outdated || isNew || lostNames(examined).length > 0) {
    const sheet = cellsSheet(context, isCell(found, CELLS_NAME), taken);
    writeNamedCells(context, sheet, entriesPlace(present, created), new Set(found.names.keys()));
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
  if (checks.summary) repairControls(context);
  return [];
}

/** What only shows: frozen headings, and *Controlli* in front. */
async function show(
  context: Excel.RequestContext,
  created: readonly NewTable[],
  controls: Excel.Worksheet | null,
): Promise<void> {
  for (const { sheet } of created) sheet.freezePanes.freezeRows(1);
  if (controls !== null) showControls(controls);
  if (created.length > 0 || controls !== null) await syncLook(context);
}
