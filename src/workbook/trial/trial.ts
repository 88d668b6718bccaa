import { officeCode } from '../excel/failure';
import { cellSteps } from './cell-steps';
import { hostSteps } from './host-steps';
import { ruleSteps } from './rule-steps';
import { sheetSteps } from './sheet-steps';
import { NAME_PREFIX, SHEET_NAME, TABLE_NAME, type Scratch, type TrialKey, type TrialStep } from './step';
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
 * and its names are removed again, those that an earlier trial left, too. A step that fails does not end the trial.
 */
export async function runTrial(context: Excel.RequestContext, options: TrialOptions = {}): Promise<Trial> {
  await removeScratch(context);
  const steps: StepSeen[] = [];
  let stopped = false;
  try {
    const scratch = await newScratch(context);
    for (const step of trialSteps) {
      stopped = options.isCancelled?.() === true;
      if (stopped) break;
      options.onProgress?.(steps.length, trialSteps.length);
      steps.push(await carriedOut(step, scratch));
    }
  } catch (error) {
    steps.push({
      key: 'scratch-sheet',
      weight: 'needed',
      expected: 'made',
      seen: seenError(error),
      ok: false,
    });
  }
  const leftovers = await removeScratch(context).catch(() => [SHEET_NAME]);
  return { verdict: stopped ? 'stopped' : verdictOf(steps), steps, leftovers };
}

async function newScratch(context: Excel.RequestContext): Promise<Scratch> {
  const sheet = context.workbook.worksheets.add(SHEET_NAME);
  sheet.getRange('A1:C3').values = [
    ['Codice', 'Valore', 'Doppio'],
    ['A', 10, ''],
    ['B', 20, ''],
  ];
  const table = sheet.tables.add('A1:C3', true);
  table.name = TABLE_NAME;
  await context.sync();
  return { context, sheet, table };
}

async function carriedOut({ key, weight, expected, look }: TrialStep, scratch: Scratch): Promise<StepSeen> {
  try {
    const seen = await look(scratch);
    const ok = weight === 'told' || JSON.stringify(seen) === JSON.stringify(expected);
    return { key, weight, expected, seen, ok };
  } catch (error) {
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

/** Removes the sheets and names of trials. @returns what is still there */
async function removeScratch(context: Excel.RequestContext): Promise<string[]> {
  const found = await scratchItems(context);
  for (const item of found) item.delete();
  if (found.length > 0) await context.sync().catch(() => undefined);
  return found.length === 0 ? [] : (await scratchItems(context)).map(({ name }) => name);
}

async function scratchItems(context: Excel.RequestContext): Promise<(Excel.Worksheet | Excel.NamedItem)[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  return [
    ...sheets.items.filter(({ name }) => name.startsWith(SHEET_NAME)),
    ...names.items.filter(({ name }) => name.startsWith(NAME_PREFIX)),
  ];
}
