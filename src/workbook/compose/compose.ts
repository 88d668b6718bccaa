import { isFromOthers, officeCode, PutBack, WorkbookError } from '../excel/failure';
import { listSeparatorOf, type ListSeparator } from '../excel/list-separator';
import { syncLook } from '../excel/look';
import { correctWidths } from './paint';
import { paintSheet, type PaintedSheet } from './paint-sheet';
import { readPrintTask, type PrintTask } from './print-task';
import { putInPlace, takeAway } from './put-in-place';
import type { Composed, ComposeAttempt, ComposeRequest } from './request';
import { temporaryName } from './temporary';

/** How often a run looks anew after others came between. */
const ATTEMPTS = 4;

/** What a run has done so far. */
interface Run {
  attempt: ComposeAttempt;
  /** Ids of the sheets that stood when it began; `null`: it begins. */
  known: ReadonlySet<string> | null;
  separator: ListSeparator | undefined;
  painted: PaintedSheet | null;
}

/**
 * Lays out the schede as one printable sheet. It replaces an earlier one: one scheda that of the same objective,
 * several any run of several. It takes one round trip to read (more where one answer does
 * not hold the tables), one or two to learn how Excel wants lists of areas, one
 * to paint and to put in place, where painting takes more than one request one for every sixty pages and one to put in
 * place, and one for what only shows. The sheet is painted under a
 * temporary name of its own, so that several people may compose at once; it takes its name in the request that records,
 * with proof, what was composed. After others came between it looks anew, and paints anew only what would look otherwise. A
 * failure leaves the earlier sheet.
 * @throws WorkbookError missing-item, filtered, too-large and newer-workbook as `readPrintTask`; changed-meanwhile: others
 *   came between each time; cancelled; and what `writeProvenRows` throws
 */
export async function composeSchede(
  context: Excel.RequestContext,
  request: ComposeRequest,
): Promise<Composed> {
  const { attempt = { last: null, temporary: new Set() } } = request;
  attempt.last = null;
  const run: Run = { attempt, known: null, separator: undefined, painted: null };
  for (let tried = 1; tried <= ATTEMPTS; tried += 1) {
    const composed = await composeOnce(context, request, run, tried === ATTEMPTS);
    if (composed !== null) return composed;
  }
  throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
}

/** @returns `null` if others came between; `run` knows what is painted */
async function composeOnce(
  context: Excel.RequestContext,
  request: ComposeRequest,
  run: Run,
  isLast: boolean,
): Promise<Composed | null> {
  const { attempt } = run;
  const task = await readPrintTask(context, request, {
    known: run.known,
    own: run.painted?.sheet.id ?? null,
    temporary: attempt.temporary,
  });
  run.known ??= new Set(task.sheets.map(({ id }) => id));
  run.separator ??= await listSeparatorOf(context);
  for (const sheet of task.leftOvers) sheet.delete();
  if (!isStillGood(run.painted, task)) {
    task.own?.delete();
    run.painted = null;
  }
  const temporary = run.painted?.temporary ?? temporaryName(Date.now());
  const aside = temporaryName(Date.now());
  const names = { temporary, aside, name: task.name };
  attempt.temporary.add(temporary).add(aside);
  try {
    run.painted ??= await paintSheet(context, task.plan, { separator: run.separator, temporary }, request);
    const composed = { sheet: task.name, pages: task.plan.pages.length, schede: pagesByScheda(task) };
    attempt.last = { names, composed, codes: task.codes, known: run.known };
    if (!(await putInPlace(context, task, run.painted, names))) return null;
    await show(context, run.painted);
    attempt.last = null;
    return composed;
  } catch (error) {
    const refusal = error instanceof PutBack ? error.refusal : error;
    const isRetried = isFromOthers(refusal) && !isLast;
    const isTaken = await takeAway(context, names, isRetried && run.painted?.isSent === true);
    if (run.painted?.isSent !== true) run.painted = null;
    if (isRetried) return null;
    throw isTaken && officeCode(refusal) !== null ? new PutBack(refusal) : refusal;
  }
}

/** Whether what is painted is there and looks as it would look if it were painted now. */
function isStillGood(painted: PaintedSheet | null, { own, plan }: PrintTask): boolean {
  if (painted === null || own === undefined) return false;
  return JSON.stringify({ ...painted.plan, name: '' }) === JSON.stringify({ ...plan, name: '' });
}

async function show(context: Excel.RequestContext, { sheet, columns }: PaintedSheet): Promise<void> {
  correctWidths(columns);
  sheet.showGridlines = false;
  sheet.activate();
  await syncLook(context);
}

function pagesByScheda({ plan, codes }: PrintTask): Composed['schede'] {
  return codes.map((code) => ({
    code,
    pages: plan.pages.filter(({ objective }) => objective === code).length,
  }));
}
