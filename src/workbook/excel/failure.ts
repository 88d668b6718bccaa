/** What a refused or failed operation means to the person; the pane has the words. */
export type FailureCode =
  /** A cell is being edited: end it with Invio and try again. */
  | 'cell-being-edited'
  /** The sheet or the workbook is protected or read-only. */
  | 'read-only'
  /** A table, a sheet or a column of the add-in is missing: Prepara cartella. */
  | 'missing-item'
  /** A name is taken by something of the person's own. */
  | 'name-taken'
  /** A text, a request or a sheet is beyond Excel's limits. */
  | 'too-large'
  /** This Excel lacks a function that the add-in needs. */
  | 'host-too-old'
  /** Excel is busy or out of reach. Nothing is done. */
  | 'busy'
  /** The answer did not come in time. The work may be done or not. Read again before a new attempt. */
  | 'unknown-outcome'
  /** This Excel cannot write a workbook beside the one that is open: the exchange file is the way. */
  | 'no-second-workbook'
  /** The person stopped it. */
  | 'cancelled'
  /** Excel refused the request: a fault of ours. */
  | 'refused'
  | 'unexpected';

/** `diagnostics` is text for a report: codes, operation and times. It never holds content of the workbook. */
export interface Failure {
  code: FailureCode;
  diagnostics: string;
}

/** A failure that the workbook layer itself finds; `detail` must not hold content. */
export class WorkbookError extends Error {
  constructor(
    readonly failure: FailureCode,
    readonly detail: string,
  ) {
    super(`${failure}: ${detail}`);
    this.name = 'WorkbookError';
  }
}

const codes: Record<string, FailureCode> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'read-only',
  FilteredRangeConflict: 'refused',
  ItemNotFound: 'missing-item',
  ItemAlreadyExists: 'name-taken',
  NameAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ServerBusy: 'busy',
  TooManyRequests: 'busy',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  UnsupportedOperation: 'refused',
  InvalidArgument: 'refused',
  InvalidReference: 'refused',
  InvalidBinding: 'refused',
  InvalidOperation: 'refused',
  NotImplemented: 'host-too-old',
  InvalidRequest: 'refused',
  Conflict: 'busy',
  Timeout: 'unknown-outcome',
  ConnectionFailure: 'unknown-outcome',
};

/** The code that Office gives an error, `null` for an error of another kind. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * What an error of a batch means. Only its code, its place in the request and our own details are kept, because
 * messages of Office may quote cells.
 */
export function failureOf(error: unknown, operation: string, milliseconds: number): Failure {
  const office = officeCode(error);
  const code =
    error instanceof WorkbookError
      ? error.failure
      : ((office === null ? undefined : codes[office]) ?? 'unexpected');
  const facts: Record<string, unknown> = { operation, code, milliseconds };
  if (office !== null) facts.office = office;
  const place = errorLocation(error);
  if (place !== null) facts.place = place;
  if (error instanceof WorkbookError) facts.detail = error.detail;
  else if (error instanceof Error && office === null) {
    facts.error = error.name;
    facts.stack = stackWithoutMessage(error);
  }
  return { code, diagnostics: JSON.stringify(facts) };
}

function errorLocation(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return null;
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return null;
  return typeof info.errorLocation === 'string' ? info.errorLocation : null;
}

function stackWithoutMessage(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n');
  return lines
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim().replace(/\(.*[/\\]/, '('))
    .slice(0, 5);
}
