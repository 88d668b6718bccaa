import { completeRows } from '../rows/adopt';
import { ensurePages } from '../rows/fit-pages';
import { WorkbookError } from '../excel/failure';
import { syncLook } from '../excel/look';
import { SCHEMA_VERSION } from '../schema/schema';
import { identity } from '../read/read';
import { queueFormulas, writeMissingFormulas } from '../formulas/missing-formulas';
import { addColumns, fillColumns, lackingColumns, renewFormulas, repairFormulas } from './columns';
import { addControls, CONTROLS_NAME, renewControls, repairControls, showControls } from './controls';
import {
  CELLS_NAME,
  cellNames,
  cellsSheet,
  entriesPlace,
  retiredNames,
  writeNamedCells,
} from './named-cells';
import { controlsSheet, fillNewTable, newTable, spareSheet, type NewTable } from './new-tables';
import { addParameters, firstParameters } from './parameter-rows';
import { deleteRetired, findRetired } from './retired';
import { survey, type Survey } from './survey';
import { refuseFiltered } from '../rows/filters';

export type Prepared =
  | { kind: 'newer'; version: number }
  | {
      kind: 'prepared';
      guid: string;
      /** Tables that were added. */
      created: string[];
      /** Columns, parameters and names that were added to what was there. */
      completed: string[];
      /** Rows that were given an Id or an order. */
      adopted: number;
    };

/**
 * Gives the workbook every sheet, table, name and formula that it lacks, and rows typed by hand their Id. It takes
 * at most four round trips, some more where Excel passes over formulas or pages to fit to, or where columns of an
 * earlier version go. What is there stays, so a second run changes nothing. There are two exceptions: formulas that lost a table, and formulas and summary of an
 * earlier version, are written anew. Sheets of the person stay. One exception: in a workbook that is new to us an
 * empty sheet named Foglio1 or Sheet1 gives way to Controlli.
 * `year` is the financial year of new parameters. Default: the current one.
 * @throws WorkbookError filtered: something is to be written and a filter hides rows of a table; name-taken: a name of
 *   the person's is that of a table; nothing is written
 */
export async function prepareWorkbook(
  context: Excel.RequestContext,
  options: { newId: () => string; year?: number },
): Promise<Prepared> {
  const found = await survey(context);
  const known = identity(found.present);
  if (known.version !== null && known.version > SCHEMA_VERSION)
    return { kind: 'newer', version: known.version };
  const outdated = known.version !== null && known.version < SCHEMA_VERSION;
  const retired = outdated ? await findRetired(context, found) : [];
  const guid = known.guid === '' ? options.newId() : known.guid;

  const taken = new Set(found.sheets.map((sheet) => sheet.name.toLowerCase()));
  const controls = isCell(found, CONTROLS_NAME) ? null : controlsSheet(context, taken);
  const year = options.year ?? new Date().getFullYear();
  const first = firstParameters(guid, year, options.newId);
  const created = found.missing.map((spec) => newTable(context, spec, found, taken, first));
  const present = [...found.present.values()];
  const renewed = [
    ...created.map(({ spec }) => spec.table),
    ...present.filter((table) => lackingColumns(table).length > 0).map(({ spec }) => spec.table),
  ];

  const completed = queueNames(context, found, { created, taken, again: outdated || renewed.length > 0 });
  for (const table of present) completed.push(...addColumns(context, table));
  for (const table of present) fillColumns(context, table);
  const fitted = created.map(fillNewTable);
  if (outdated) for (const table of present) renewFormulas(context, table);
  else if (renewed.length > 0) for (const table of present) repairFormulas(context, table, renewed);
  const parameters = found.present.get('parameters');
  if (parameters !== undefined)
    completed.push(...addParameters(context, parameters, guid, outdated, options.newId));
  const completedRows = completeRows(context, found.present, options.newId);
  const adopted = [...completedRows.values()].reduce((sum, { length }) => sum + length, 0);
  if (controls !== null) {
    if (found.names.has(CONTROLS_NAME.toUpperCase())) context.workbook.names.getItem(CONTROLS_NAME).delete();
    fitted.push(addControls(context, controls));
    completed.push(CONTROLS_NAME);
  } else if (outdated) fitted.push(renewControls(context));
  else if (renewed.length > 0) repairControls(context);

  if (created.length + completed.length + adopted > 0) {
    refuseTaken(found);
    refuseFiltered(present, found.filtered);
    const spare = controls === null ? null : spareSheet(context, found);
    const looks = [...completedRows].map(([table, rows]) => queueFormulas(context, table, rows));
    await context.sync();
    await writeMissingFormulas(context, looks, found.present);
    await ensurePages(context, fitted);
    if (spare?.used.isNullObject === true) await show(context, created, controls, spare.sheet);
    else await show(context, created, controls);
  }
  if (retired.length > 0) {
    deleteRetired(context, retired);
    await context.sync();
  }
  return { kind: 'prepared', guid, created: created.map(({ spec }) => spec.table), completed, adopted };
}

/** Excel refuses a table by a name that is taken, and only after its sheet is there. */
function refuseTaken({ missing, names }: Survey): void {
  const taken = missing.find(({ table }) => names.has(table.toUpperCase()));
  if (taken !== undefined) throw new WorkbookError('name-taken', taken.table);
}

function isCell({ names }: Survey, name: string): boolean {
  return names.get(name.toUpperCase()) === 'Range';
}

/**
 * Queues the named cells, all of them where one is lost or `again`, and the end of names that nothing needs.
 * @returns the names that were lost
 */
function queueNames(
  context: Excel.RequestContext,
  found: Survey,
  { created, taken, again }: { created: readonly NewTable[]; taken: Set<string>; again: boolean },
): string[] {
  const lost = cellNames.filter((name) => !isCell(found, name));
  if (lost.length > 0 || again) {
    const sheet = cellsSheet(context, isCell(found, CELLS_NAME), taken);
    writeNamedCells(context, sheet, entriesPlace(found, created), new Set(found.names.keys()));
  }
  for (const name of retiredNames)
    if (found.names.has(name.toUpperCase())) context.workbook.names.getItem(name).delete();
  return lost;
}

/** What only shows: frozen headings, *Controlli* in front, and no empty sheet beside it. */
async function show(
  context: Excel.RequestContext,
  created: readonly NewTable[],
  controls: Excel.Worksheet | null,
  spare?: Excel.Worksheet,
): Promise<void> {
  for (const { sheet } of created) sheet.freezePanes.freezeRows(1);
  if (controls !== null) showControls(controls);
  spare?.delete();
  if (created.length > 0 || controls !== null) await syncLook(context);
}
