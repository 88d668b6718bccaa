import { failureOf, officeCode, WorkbookError, type Failure } from './failure';

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
   * Excel may still carry out the request that was sent last, before any later one; the batch sends no other.
   */
  run<T>(operation: Operation, batch: (context: Excel.RequestContext) => Promise<T>): Promise<RunOutcome<T>>;
}

export interface RunnerOptions {
  /** Milliseconds until the outcome counts as unknown, for one operation or all; default 60,000, import and trial
   * 600,000. */
  timeout?: number | Partial<Record<Operation, number>>;
  /** How often to try again while a cell is being edited, and after how many milliseconds. Default: never. */
  whileEditing?: { attempts: number; delay: number };
}

/** A queue in front of Excel. One batch runs at a time, with a time limit. Failures are values. */
export function createRunner(excelRun: ExcelRun, options: RunnerOptions = {}): Runner {
  let last: Promise<unknown> = Promise.resolve();
  const attempts = options.whileEditing?.attempts ?? 0;
  const delay = options.whileEditing?.delay ?? 0;

  async function attempt<T>(
    operation: Operation,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<RunOutcome<T>> {
    const started = Date.now();
    for (let tried = 0; ; tried += 1) {
      const work = { isOver: false, sent: 0 };
      try {
        const stoppable = (context: Excel.RequestContext): Promise<T> => batch(sending(context, work));
        const value = await inTime(
          excelRun(stoppable, operation),
          timeoutOf(operation, options.timeout),
          work,
        );
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

  return {
    run(operation, batch) {
      const outcome = last.then(() => attempt(operation, batch));
      last = outcome;
      return outcome;
    },
  };
}

/** Whether it has only read what it is about to write over. */
function isReading(operation: Operation, { sent }: Work): boolean {
  return sent <= 1 && operation !== 'open' && operation !== 'show' && operation !== 'trial';
}

/** They grow with the workbook, or take many steps. */
const LONG: ReadonlySet<Operation> = new Set(['examine', 'prepare', 'import', 'trial']);

function timeoutOf(operation: Operation, timeout: RunnerOptions['timeout']): number {
  const fallback = LONG.has(operation) ? 600_000 : 60_000;
  return typeof timeout === 'number' ? timeout : (timeout?.[operation] ?? fallback);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether a batch was given up: nothing of it is sent any more. */
interface Work {
  isOver: boolean;
  /** Requests that were sent. */
  sent: number;
}

/** The context of a batch, which sends nothing once the batch was given up. */
function sending(context: Excel.RequestContext, work: Work): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = <P>(passed?: P): Promise<P> => {
    if (work.isOver) return Promise.reject(new WorkbookError('cancelled', 'given up'));
    work.sent += 1;
    return sync(passed);
  };
  return context;
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
