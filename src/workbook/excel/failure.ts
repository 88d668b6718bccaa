/** What a refused or failed operation means to the person; the pane has the words. */
export type FailureCode =
  /** A cell is being edited: end it with Invio and try again. */
  | 'cell-being-edited'
  /** A cell, or the name of a sheet, may be being edited. */
  | 'being-edited'
  /** A filter hides rows of a table: remove it and try again. */
  | 'filtered'
  /** Another workbook has the focus: come back to this one and try again. */
  | 'not-in-front'
  /** Merged cells, another table or cells at the sheet's end stand in the way of a table of ours. */
  | 'in-the-way'
  /** The person has to sign in again. */
  | 'signed-out'
  /** Excel has to be started anew. */
  | 'restart-needed'
  /** The sheet or the workbook is protected or read-only. */
  | 'read-only'
  /** The workbook is open for reading only. */
  | 'read-only-workbook'
  /** A sheet is hidden so that no menu shows it. */
  | 'hidden-deep'
  /** A table, a sheet or a column of the add-in is missing: Prepara cartella. */
  | 'missing-item'
  /** Somebody changed a table between looking and writing. Nothing is done: try again. */
  | 'changed-meanwhile'
  /** Something else stood where was written, and what was written could not be put back. */
  | 'partly-written'
  /** Excel did not keep what was written. It was put back. */
  | 'not-kept'
  /** A later version of the add-in prepared the workbook. Nothing is done: update the add-in. */
  | 'newer-workbook'
  /** Another row has the code by now. */
  | 'code-taken'
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
  /** The sheet where something is to be done first. */
  sheet?: string;
  /** Cells or sheets to look at. */
  places?: readonly string[];
  /** What it means for the workbook, where that was proven. */
  stands?: Stands;
}

/**
 * `untouched`: nothing was written. `put-back`: what had been written stands as before again. `part`: some of it was written
 * before, and stays; the same once more completes it.
 */
export type Stands = 'untouched' | 'put-back' | 'part';

/** A failure that the workbook layer itself finds; `detail` must not hold content. */
export class WorkbookError extends Error {
  constructor(
    readonly failure: FailureCode,
    readonly detail: string,
    readonly sheet?: string,
    readonly places: readonly string[] = [],
  ) {
    super(`${failure}: ${detail}`);
    this.name = 'WorkbookError';
  }
}

/** A refused request, after which everything stands as before: nothing of it was done, or all of it was put back. */
export class PutBack extends Error {
  constructor(readonly refusal: unknown) {
    super('put back');
    this.name = 'PutBack';
  }
}

/** A failure after which a part of the work stays. */
export class PartDone extends Error {
  constructor(readonly reason: unknown) {
    super('part done');
    this.name = 'PartDone';
  }
}

/** Failures that are found before anything is written, or after it was put back. */
const UNTOUCHED: ReadonlySet<FailureCode> = new Set([
  'newer-workbook',
  'filtered',
  'changed-meanwhile',
  'code-taken',
  'read-only',
  'read-only-workbook',
  'hidden-deep',
]);

/**
 * What Office answers: the tables of docs/testing/application-specific-api-error-handling.md of office-js-docs-pr, and
 * `Excel.ErrorCodes`. `InvalidOperation` is named there for cell editing too (`delayForCellEdit`).
 */
const codes: Record<string, FailureCode> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidOperation: 'being-edited',
  AccessDenied: 'read-only',
  BadPassword: 'read-only',
  FilteredRangeConflict: 'filtered',
  GeneralException: 'not-in-front',
  InvalidSelection: 'not-in-front',
  InactiveWorkbook: 'not-in-front',
  InsertDeleteConflict: 'in-the-way',
  MergedRangeConflict: 'in-the-way',
  PivotTableRangeConflict: 'in-the-way',
  NonBlankCellOffSheet: 'in-the-way',
  UnsupportedSheet: 'in-the-way',
  Unauthenticated: 'signed-out',
  HostRestartNeeded: 'restart-needed',
  MemoryLimitReached: 'restart-needed',
  ItemNotFound: 'missing-item',
  ItemAlreadyExists: 'name-taken',
  NameAlreadyExists: 'name-taken',
  FormulaLengthExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RangeImageExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ServerBusy: 'busy',
  TooManyRequests: 'busy',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  ContentLengthRequired: 'refused',
  DirtySupportingFormula: 'refused',
  EmptyChartSeries: 'refused',
  InvalidRibbonDefinition: 'refused',
  OpenWorkbookLinksBlocked: 'refused',
  PowerQueryRefreshResourceChallenge: 'refused',
  RefreshWorkbookLinksBlocked: 'refused',
  UnsupportedFeature: 'refused',
  UnsupportedFillType: 'refused',
  UnsupportedOperation: 'refused',
  InvalidArgument: 'refused',
  InvalidReference: 'refused',
  InvalidBinding: 'refused',
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

/** Refusals that come from sheets, tables and names that others added, deleted, moved or gave another name. */
const othersDoing = new Set(['ItemNotFound', 'ItemAlreadyExists', 'NameAlreadyExists', 'InvalidArgument']);

/** Whether an error may come from what others did since the batch read: it is to look anew. */
export function isFromOthers(error: unknown): boolean {
  return othersDoing.has(officeCode(error) ?? '');
}

/**
 * What an error of a batch means. `isReading`: the batch had sent only its first request, which reads. Only its code, its place
 * in the request and our own details are kept, because messages of Office may quote cells.
 */
export function failureOf(
  error: unknown,
  operation: string,
  milliseconds: number,
  isReading = false,
): Failure {
  if (error instanceof PartDone)
    return { ...failureOf(error.reason, operation, milliseconds), stands: 'part' };
  if (error instanceof PutBack)
    return { ...failureOf(error.refusal, operation, milliseconds), stands: 'put-back' };
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
  const { sheet, places } = error instanceof WorkbookError ? error : {};
  const isUntouched =
    error instanceof WorkbookError
      ? UNTOUCHED.has(code) || (code === 'missing-item' && sheet !== undefined)
      : isReading && office !== null && isRefusal(code);
  return {
    code,
    diagnostics: JSON.stringify(facts),
    ...(sheet !== undefined && { sheet }),
    ...(places !== undefined && places.length > 0 && { places }),
    ...(isUntouched && { stands: 'untouched' as const }),
  };
}

/** Excel said no; it did not fall silent. */
function isRefusal(code: FailureCode): boolean {
  return code !== 'unknown-outcome' && code !== 'unexpected';
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
