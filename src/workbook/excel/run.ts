import { failureOf, officeCode, WorkbookError, type Failure } from './failure';
import { stoppable, type Work } from './given-up';
import { pause } from './pause';

/** `Excel.run` of the host in use. `operation` names the batch for counting and logging. */
export type ExcelRun = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  operation: string,
) => Promise<T>;

export type Operation =
  'open' | 'examine' | 'prepare' | 'save' | 'delete' | 'import' | 'compose' | 'show' | 'trial';

export type RunOutcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface Runner {
  /**
   * Runs a batch after the earlier ones end. It never rejects: every failure is a value. After `unknown-outcome`
   * Excel may still carry out the request that was sent last, before any later one; the batch sends no other but to put
   * back what that one hit, for which others wait. What was read while that began is read again.
   */
  run<T>(
    operation: Operation,
    batch: (context: Excel.RequestContext) => Promise<T>,
    size?: WorkSize,
  ): Promise<RunOutcome<T>>;
}

/** How much a batch has to do. */
export interface WorkSize {
  /** Rows of the workbook, or to be written. */
  rows?: number;
  /** Schede to be composed. */
  schede?: number;
}

export interface RunnerOptions {
  /** Milliseconds until the outcome counts as unknown, for one operation or all; by default `timeLimit` says it. */
  timeout?: number | Partial<Record<Operation, number>>;
  /** How often to try again while a cell is being edited, and after how many milliseconds. Default: never. */
  whileEditing?: { attempts: number; delay: number };
}

/** A queue in front of Excel. One batch runs at a time, with a time limit. Failures are values. */
export function createRunner(excelRun: ExcelRun, options: RunnerOptions = {}): Runner {
  let last: Promise<unknown> = Promise.resolve();
  /** Batches that have not ended: one, and what was given up before it. */
  const underWay = new Map<Work, Promise<unknown>>();
  const attempts = options.whileEditing?.attempts ?? 0;
  const delay = options.whileEditing?.delay ?? 0;

  async function attempt<T>(
    operation: Operation,
    batch: (context: Excel.RequestContext) => Promise<T>,
    size: WorkSize,
  ): Promise<RunOutcome<T>> {
    const started = Date.now();
    for (let tried = 0; ; tried += 1) {
      const work: Work = { isOver: false, isSettling: false, sent: 0, answered: 0 };
      try {
        const { value, isPassed } = await inTime(
          carriedOut(operation, batch, work).then(async (value) => ({
            value,
            isPassed: operation === 'open' && (await hasBegunToPutBack()),
          })),
          timeoutOf(operation, size, options.timeout),
          work,
        );
        if (isPassed) continue;
        return { ok: true, value };
      } catch (error) {
        if (officeCode(error) === 'InvalidOperationInCellEditMode' && tried < attempts) {
          await pause(delay);
          continue;
        }
        return {
          ok: false,
          failure: failureOf(error, operation, Date.now() - started, isReading(operation, work)),
        };
      }
    }
  }

  /** Begins once nothing that was given up puts back any more what it hit. */
  async function carriedOut<T>(
    operation: Operation,
    batch: (context: Excel.RequestContext) => Promise<T>,
    work: Work,
  ): Promise<T> {
    const settling = [...underWay].filter(([{ isSettling }]) => isSettling);
    await Promise.allSettled(settling.map(([, ended]) => ended));
    const answer = excelRun((context) => batch(stoppable(context, work)), operation);
    underWay.set(work, answer);
    return answer.finally(() => underWay.delete(work));
  }

  /** Whether what was given up puts back what it hit, by an answer that came before this. Each ends, or begins to, at once. */
  async function hasBegunToPutBack(): Promise<boolean> {
    const isAnswered = ({ isSettling, sent, answered }: Work): boolean =>
      !isSettling && sent > 0 && sent === answered;
    while ([...underWay.keys()].some(isAnswered)) await pause(0);
    return [...underWay.keys()].some(({ isSettling }) => isSettling);
  }

  return {
    run(operation, batch, size = {}) {
      const outcome = last.then(() => attempt(operation, batch, size));
      last = outcome;
      return outcome;
    },
  };
}

/** Whether it has only read what it is about to write over. */
function isReading(operation: Operation, { sent }: Work): boolean {
  return sent <= 1 && operation !== 'open' && operation !== 'show' && operation !== 'trial';
}

/** They take many steps. */
const LONG: ReadonlySet<Operation> = new Set(['examine', 'prepare', 'import', 'trial']);
const ROW_MS = 10;
const SCHEDA_MS = 3_000;

/** Milliseconds until the outcome of some work counts as unknown: more for each row and each scheda. */
export function timeLimit(operation: Operation, { rows = 0, schede = 0 }: WorkSize): number {
  return (LONG.has(operation) ? 600_000 : 60_000) + rows * ROW_MS + schede * SCHEDA_MS;
}

function timeoutOf(operation: Operation, size: WorkSize, timeout: RunnerOptions['timeout']): number {
  const set = typeof timeout === 'number' ? timeout : timeout?.[operation];
  return set ?? timeLimit(operation, size);
}

async function inTime<T>(answer: Promise<T>, milliseconds: number, work: Work): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      work.isOver = true;
      reject(new WorkbookError('unknown-outcome', `no answer in ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
