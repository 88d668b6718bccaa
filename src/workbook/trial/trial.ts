import { failureOf, officeCode, type FailureCode } from '../excel/failure';
import { freeSheetName } from '../excel/sheet-names';
import { cellSteps } from './cell-steps';
import { hostSteps } from './host-steps';
import { ruleSteps } from './rule-steps';
import { sheetSteps } from './sheet-steps';
import { SHEET_NAME, TABLE_NAME, trialNames, type Scratch, type TrialKey, type TrialStep } from './step';
import { tableSteps } from './table-steps';

/** Every step, in its order. */
export const trialSteps: readonly TrialStep[] = [
  ...cellSteps,
  ...tableSteps,
  ...ruleSteps,
  ...sheetSteps,
  ...hostSteps,
];

export interface StepSeen {
  key: TrialKey;
  weight: TrialStep['weight'];
  expected: unknown;
  /** What was seen, or the code of the error. */
  seen: unknown;
  ok: boolean;
}

/** `good`: all is as expected; `different`: the add-in has other ways; `unusable`: something needed is missing. */
export type Verdict = 'good' | 'different' | 'unusable' | 'stopped';

export interface Trial {
  verdict: Verdict;
  steps: StepSeen[];
  /** Sheets and names of a trial that could not be removed. */
  leftovers: string[];
}

interface TrialOptions {
  /** Called before each step: how many are done, of how many. */
  onProgress?: (done: number, all: number) => void;
  /** Asked before each step. */
  isCancelled?: () => boolean;
}

/**
 * Tries in the Excel at hand what the add-in rests on, step by step, on a sheet of its own. Whatever happens the sheet
 * and its names are removed again, those that an earlier trial left, too. A step that fails does not end the trial,
 * unless the reason has nothing to do with what the step asks. It ends as `stopped` when somebody deletes its sheet.
 * @throws what says that Excel is busy, out of reach, read-only or being edited, and what refuses the sheet
 */
export async function runTrial(context: Excel.RequestContext, options: TrialOptions = {}): Promise<Trial> {
  await removeScratch(context);
  const name = await freeName(context);
  try {
    const { steps, stopped } = await triedSteps(await newScratch(context, name), options);
    const leftovers = await removeScratch(context, name);
    return { verdict: stopped ? 'stopped' : verdictOf(steps), steps, leftovers };
  } catch (error) {
    await removeScratch(context, name).catch(() => undefined);
    throw error;
  }
}

/** A name that no sheet has: what stands on it later is the trial's. */
async function freeName(context: Excel.RequestContext): Promise<string> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return freeSheetName(SHEET_NAME, new Set(sheets.items.map(({ name }) => name.toLowerCase())));
}

async function triedSteps(
  scratch: Scratch,
  { isCancelled, onProgress }: TrialOptions,
): Promise<{ steps: StepSeen[]; stopped: boolean }> {
  const steps: StepSeen[] = [];
  for (const step of trialSteps) {
    if (isCancelled?.() === true) return { steps, stopped: true };
    onProgress?.(steps.length, trialSteps.length);
    const seen = await carriedOut(step, scratch);
    if (!seen.ok && !(await isThere(scratch))) return { steps, stopped: true };
    steps.push(seen);
  }
  return { steps, stopped: false };
}

async function isThere({ context, name }: Scratch): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return !sheet.isNullObject;
}

/** Failures that say nothing of what a step asks. */
const PASSING: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'busy',
  'unknown-outcome',
  'cell-being-edited',
  'read-only',
  'signed-out',
  'restart-needed',
]);

async function newScratch(context: Excel.RequestContext, name: string): Promise<Scratch> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange('A1:C3').values = [
    ['Codice', 'Valore', 'Doppio'],
    ['A', 10, ''],
    ['B', 20, ''],
  ];
  const table = sheet.tables.add('A1:C3', true);
  table.name = TABLE_NAME;
  await context.sync();
  return { context, name, sheet, table };
}

async function carriedOut({ key, weight, expected, look }: TrialStep, scratch: Scratch): Promise<StepSeen> {
  try {
    const seen = await look(scratch);
    const ok = weight === 'told' || JSON.stringify(seen) === JSON.stringify(expected);
    return { key, weight, expected, seen, ok };
  } catch (error) {
    if (PASSING.has(failureOf(error, 'trial', 0).code)) throw error;
    return { key, weight, expected, seen: seenError(error), ok: weight === 'told' };
  }
}

/** The code of Office; messages may quote cells. */
function seenError(error: unknown): string {
  return officeCode(error) ?? (error instanceof Error ? error.name : 'error');
}

function verdictOf(steps: readonly StepSeen[]): Verdict {
  const wrong = steps.filter(({ ok }) => !ok);
  if (wrong.some(({ weight }) => weight === 'needed')) return 'unusable';
  return wrong.length > 0 ? 'different' : 'good';
}

/**
 * Removes what trials left: the sheet with their table, and their names. `own`: the sheet of this one, whose table may be
 * missing. A sheet of the person's stays, whatever it is called.
 * @returns what is still there
 */
async function removeScratch(context: Excel.RequestContext, own?: string): Promise<string[]> {
  const found = await scratchItems(context, own);
  for (const item of found) item.delete();
  if (found.length === 0) return [];
  await context.sync().catch(() => undefined);
  return (await scratchItems(context, own)).map(({ name }) => name);
}

async function scratchItems(
  context: Excel.RequestContext,
  own?: string,
): Promise<(Excel.Worksheet | Excel.NamedItem)[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const marked = tables.items
    .filter(({ name }) => name === TABLE_NAME)
    .map(({ worksheet }) => worksheet.name);
  const ours: readonly string[] = Object.values(trialNames);
  return [
    ...sheets.items.filter(({ name }) => name === own || marked.includes(name)),
    ...names.items.filter(({ name }) => ours.includes(name)),
  ];
}
