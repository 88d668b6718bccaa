import type { Peg } from '../../domain/records/records';
import { planScheda } from '../../scheda/plan';
import { MAX_BREAKS } from '../../scheda/preflight';
import type { SheetPlan } from '../../scheda/sheet/sheet-plan';
import { sheetName } from '../../scheda/words/sheet-name';
import { WorkbookError } from '../excel/failure';
import { composedRows, type ComposedScheda } from '../read/composed';
import { workbookState } from '../read/workbook-state';
import { queueBelow, type BelowTable } from '../rows/below';
import { filteredTables, queueFilters, refuseFiltered } from '../rows/filters';
import { loadGrownTables } from '../rows/grown-tables';
import type { TableChanges } from '../rows/row-writes';
import { refuseNewer } from '../rows/schema-version';
import { recordTables, tableSpec } from '../schema/schema';
import type { ComposeRequest } from './request';
import { isLeftOver } from './temporary';

/** What is to be painted, and where it goes. */
export interface PrintTask {
  plan: SheetPlan;
  codes: readonly string[];
  /** Name of the sheet that holds the print in the end. */
  name: string;
  /** The sheet that has this name, which the print replaces. */
  earlier: Excel.Worksheet | undefined;
  /** What the run has painted, if that is there. */
  own: Excel.Worksheet | undefined;
  /** Every other sheet, in their order. */
  sheets: readonly Excel.Worksheet[];
  /** Sheets of composings that failed. */
  leftOvers: readonly Excel.Worksheet[];
  /** What becomes of tblSchede. */
  record: TableChanges;
  below: readonly BelowTable[];
}

/** What a run knows when it reads again. */
export interface RunSoFar {
  /** Ids of the sheets that stood when the run began; `null`: it begins. */
  known: ReadonlySet<string> | null;
  /** Id of the sheet that it has painted. */
  own: string | null;
  /** Names under which it painted before. */
  temporary: ReadonlySet<string>;
}

/**
 * Reads the workbook and plans a run, in one round trip, or more where one answer does not hold the tables.
 * @throws WorkbookError missing-item: no such objective, or a workbook that is not prepared; filtered: tblSchede is;
 *   too-large; newer-workbook
 */
export async function readPrintTask(
  context: Excel.RequestContext,
  request: ComposeRequest,
  run: RunSoFar,
): Promise<PrintTask> {
  const keys = recordTables.map((spec) => spec.key);
  const { loaded, asked } = await loadGrownTables(context, keys, () => ({
    all: context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility'),
    filters: queueFilters(context, ['composed']),
    below: [queueBelow(context, 'composed', tableSpec('composed').table)],
  }));
  const now = Date.now();
  const isLeft = ({ id, name }: Excel.Worksheet): boolean =>
    id !== run.own && (run.temporary.has(name) || isLeftOver(name, now));
  const leftOvers = asked.all.items.filter(isLeft);
  const sheets = asked.all.items.filter((sheet) => !leftOvers.includes(sheet));
  const others = sheets.filter(({ id }) => id !== run.own);
  const names = new Set(sheets.map(({ name }) => name));
  refuseNewer(loaded);
  const state = workbookState(loaded, names, []);
  if (state.kind !== 'ready') throw new WorkbookError('missing-item', `workbook is ${state.kind}`);
  const { peg, composed } = state.content;
  const codes = chosenCodes(peg, request.objectives);

  const kept = others.filter(
    ({ id, name }) => !isReplaced(composed, name, codes, run.known !== null && !run.known.has(id)),
  );
  const name = sheetName(
    codes,
    kept.map((sheet) => sheet.name),
  );
  const parameters = { ...peg.parameters, processedOn: peg.parameters.processedOn ?? request.today };
  const plan = planScheda({ ...peg, parameters }, { ...request.layout, objectives: codes, sheetName: name });
  const seed = `${now} ${Math.random()}`;
  const record = composedRows(loaded, peg, { sheet: name, codes, day: request.today, names, seed });
  refuseFiltered([record.table], filteredTables(asked.filters));
  if (plan.breaks.length > MAX_BREAKS)
    throw new WorkbookError('too-large', `${plan.breaks.length} page breaks`);
  const earlier = others.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const own = sheets.find(({ id }) => id === run.own);
  return { plan, codes, name, earlier, own, sheets: others, leftOvers, record, below: asked.below };
}

/**
 * Whether a run replaces a sheet. One scheda replaces that of the same objective, several replace any run of several; one
 * that came since this run began is another person's, who wants to print it: it gives way to the same schede alone.
 */
function isReplaced(
  composed: readonly ComposedScheda[],
  name: string,
  codes: readonly string[],
  isNew: boolean,
): boolean {
  const on = composed.filter(({ sheet }) => sheet === name).map(({ objective }) => objective);
  if (codes.length === 1 || isNew)
    return (
      on.length > 0 && on.every((code) => codes.includes(code)) && codes.every((code) => on.includes(code))
    );
  return on.length > 1;
}

function chosenCodes(peg: Peg, objectives: ComposeRequest['objectives']): string[] {
  const known = peg.objectives.map((objective) => objective.code);
  const codes = objectives === 'all' ? known : known.filter((code) => objectives.includes(code));
  if (codes.length === 0) throw new WorkbookError('missing-item', 'no objective to compose');
  return codes;
}
