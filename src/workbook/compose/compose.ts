import type { Peg } from '../../domain/records/records';
import type { PrintLayout } from '../../domain/views/print-run';
import { planScheda } from '../../scheda/plan';
import { MAX_BREAKS } from '../../scheda/preflight';
import { sheetName } from '../../scheda/words/sheet-name';
import type { SheetPlan } from '../../scheda/sheet/sheet-plan';
import { composedRows, type ComposedScheda } from '../read/composed';
import { WorkbookError } from '../excel/failure';
import { queueFormulas, writeMissingFormulas } from '../proof/missing-formulas';
import { listSeparatorOf, type ListSeparator } from '../excel/list-separator';
import { syncLook } from '../excel/look';
import { correctWidths, paintFrame, paintParts, paintRows, type PaintPart } from './paint';
import { workbookState } from '../read/workbook-state';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import { firstAppended, queueChanges } from '../rows/row-writes';
import { refuseNewer } from '../rows/schema-version';
import { tables } from '../schema/schema';
import { loadGrownTables } from '../rows/grown-tables';
import { loadTables } from '../rows/table-rows';

export interface Composed {
  /** Name of the sheet that now holds the print. */
  sheet: string;
  pages: number;
  /** Pages of each scheda, in the order of print. */
  schede: { code: string; pages: number }[];
}

export interface ComposeRequest {
  /** Codes, or every objective of the workbook. */
  objectives: readonly string[] | 'all';
  /** Calendar day of the person. */
  today: string;
  /** Optional parts of the print. */
  layout?: Partial<PrintLayout>;
  /** Bytes of one request to paint. */
  requestBytes?: number;
  /** Share that is painted, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between two requests. A stopped run leaves the workbook as it was. */
  isCancelled?: () => boolean;
}

/** Name of a sheet until it is complete. A sheet with this name is left from a run that failed. */
export const TEMPORARY_NAME = 'Scheda in composizione';

/**
 * Bytes of one request; Excel takes 5 MB. It holds some sixty pages, so a long run shows its progress and can be
 * stopped.
 */
const REQUEST_BYTES = 1_000_000;
/** How many times the bytes of lists single areas take, where this Excel takes no lists. */
const SINGLE_AREAS = 6;

/**
 * Lays out the schede as one printable sheet. It replaces an earlier one: one scheda that of the same objective,
 * several any run of several. It takes one round trip to read (more where one answer does
 * not hold the tables), one or two to learn how Excel wants lists of areas, one
 * to paint, one more for every further sixty pages, and one for what only shows. The sheet is painted under a temporary
 * name and takes its own at the end, so a failure leaves the earlier sheet. What was composed is recorded after that.
 * @throws WorkbookError missing-item: no such objective, or a workbook that is not prepared; filtered: tblSchede is;
 *   too-large; newer-workbook; cancelled
 */
export async function composeSchede(
  context: Excel.RequestContext,
  request: ComposeRequest,
): Promise<Composed> {
  const keys = tables.map((spec) => spec.key);
  const { loaded, asked } = await loadGrownTables(context, keys, () => ({
    sheets: context.workbook.worksheets.load('items/name,items/position,items/visibility'),
    filters: queueFilters(context, ['composed']),
  }));
  const { sheets, filters } = asked;
  const names = new Set(sheets.items.map((sheet) => sheet.name));
  refuseNewer(loaded);
  const state = workbookState(loaded, names, []);
  if (state.kind !== 'ready') throw new WorkbookError('missing-item', `workbook is ${state.kind}`);
  const { peg, composed } = state.content;
  const codes = chosenCodes(peg, request.objectives);

  const taken = sheets.items.map((sheet) => sheet.name).filter((name) => !isReplaced(composed, name, codes));
  const name = sheetName(codes, [...taken, TEMPORARY_NAME]);
  const parameters = { ...peg.parameters, processedOn: peg.parameters.processedOn ?? request.today };
  const plan = planScheda({ ...peg, parameters }, { ...request.layout, objectives: codes, sheetName: name });
  const record = composedRows(loaded, peg, { sheet: name, codes, day: request.today, names });
  refuseFiltered([record.table], filteredTables(filters));
  if (plan.breaks.length > MAX_BREAKS)
    throw new WorkbookError('too-large', `${plan.breaks.length} page breaks`);

  const separator = await listSeparatorOf(context);
  for (const sheet of sheets.items) if (sheet.name === TEMPORARY_NAME) sheet.delete();
  const earlier = sheets.items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = context.workbook.worksheets.add(TEMPORARY_NAME);
  const columns = paintFrame(sheet, plan, separator);
  const most = request.requestBytes ?? REQUEST_BYTES;
  const parts = paintParts(plan, separator === null ? most / SINGLE_AREAS : most);
  for (const [index, part] of parts.slice(0, -1).entries()) {
    await stopIfCancelled(context, sheet, request);
    await paintPart(context, sheet, plan, part, separator);
    request.onProgress?.((index + 1) / parts.length);
  }
  await stopIfCancelled(context, sheet, request);
  for (const part of parts.slice(-1)) paintRows(sheet, plan, part, separator);
  if (earlier !== undefined) {
    // The new sheet must not come in front before it has its name: on the web that raises a dialog (office-js #3218).
    const { items } = sheets;
    items
      .find((one) => one !== earlier && one.name !== TEMPORARY_NAME && one.visibility === 'Visible')
      ?.activate();
    sheet.position = earlier.position;
    earlier.delete();
  }
  sheet.name = name;
  queueChanges(context, record, 'inserted');
  const first = firstAppended(record);
  const rows = record.appends.map((_, index) => first + index);
  const looks = [queueFormulas(context, record.table, rows)];
  const after = await loadTables(context, ['composed']);
  await writeMissingFormulas(context, looks, after);
  correctWidths(columns);
  sheet.showGridlines = false;
  sheet.activate();
  await syncLook(context);
  return { sheet: name, pages: plan.pages.length, schede: pagesByScheda(plan, codes) };
}

/**
 * Whether a run replaces the sheet. One scheda replaces that of the same objective, several replace any run of
 * several.
 */
function isReplaced(composed: readonly ComposedScheda[], name: string, codes: readonly string[]): boolean {
  const on = composed.filter(({ sheet }) => sheet === name).map(({ objective }) => objective);
  return codes.length === 1 ? on.length > 0 && on.every((code) => code === codes[0]) : on.length > 1;
}

function chosenCodes(peg: Peg, objectives: ComposeRequest['objectives']): string[] {
  const known = peg.objectives.map((objective) => objective.code);
  const codes = objectives === 'all' ? known : known.filter((code) => objectives.includes(code));
  if (codes.length === 0) throw new WorkbookError('missing-item', 'no objective to compose');
  return codes;
}

async function paintPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  part: PaintPart,
  separator: ListSeparator,
): Promise<void> {
  paintRows(sheet, plan, part, separator);
  await context.sync();
}

async function stopIfCancelled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { isCancelled }: ComposeRequest,
): Promise<void> {
  if (isCancelled?.() !== true) return;
  sheet.delete();
  await context.sync();
  throw new WorkbookError('cancelled', 'compose');
}

function pagesByScheda(plan: SheetPlan, codes: readonly string[]): Composed['schede'] {
  return codes.map((code) => ({
    code,
    pages: plan.pages.filter(({ objective }) => objective === code).length,
  }));
}
