/**
 * What can be wrong with a typed value or an exchange file: a code, and the parameters of its sentence. Dates and
 * numbers in string parameters are already in the Italian notation.
 */
export type Issue =
  // Numbers
  | { code: 'not-a-number'; params: { text: string } }
  /** The text can be read in two ways. The sentence asks which one is meant. */
  | { code: 'ambiguous-number'; params: { text: string; first: string; second: string } }
  | { code: 'number-format'; params: { text: string; suggestion: string } }
  /** `≤ 20`: a value that is to be kept, of which a number keeps nothing but 20. */
  | { code: 'number-with-bound'; params: { text: string; sign: string; number: string } }
  | { code: 'unexpected-percent'; params: { text: string } }
  | { code: 'too-many-digits'; params: { text: string } }
  | { code: 'not-a-whole-number'; params: { text: string } }
  /** A number or a date in a cell that holds it as text. */
  | { code: 'stored-as-text'; params: { text: string } }
  | { code: 'not-yes-or-no'; params: { text: string } }
  | { code: 'too-small'; params: { value: string; minimum: string } }
  | { code: 'too-large'; params: { value: string; maximum: string } }
  // Dates
  | { code: 'not-a-date'; params: { text: string } }
  | { code: 'date-without-year'; params: { text: string } }
  | { code: 'no-such-month'; params: { text: string; month: number } }
  /** `days`: how many the month has; `month` as `02/2018`. */
  | { code: 'no-such-day'; params: { text: string; month: string; days: number } }
  | { code: 'date-out-of-range'; params: { text: string; first: string; last: string } }
  /** Another narrative has that date. */
  | { code: 'duplicate-date'; params: { date: string } }
  | { code: 'end-before-start'; params: { start: string; end: string } }
  // Texts
  | { code: 'required'; params: Record<string, never> }
  | { code: 'text-too-long'; params: { length: number; limit: number } }
  | { code: 'too-many-lines'; params: { count: number; limit: number } }
  /** A character that a cell cannot hold, as `U+0007`. */
  | { code: 'control-character'; params: { character: string } }
  /** The text was read with the wrong encoding: letters are lost. */
  | { code: 'damaged-text'; params: Record<string, never> }
  /** An entry that stands twice in a list. */
  | { code: 'repeated-entry'; params: { text: string } }
  // Codes and references
  | { code: 'code-too-long'; params: { text: string; length: number; limit: number } }
  | { code: 'code-character'; params: { text: string; characters: string } }
  /** `first`: where the other one is; `other`: how it is written there. */
  | { code: 'duplicate-code'; params: { text: string; other: string; first: string } }
  /** `row`: of the rows that are pasted together, from 1. */
  | { code: 'pasted-twice'; params: { text: string; row: number } }
  | { code: 'duplicate-id'; params: { text: string; first: string } }
  | { code: 'unknown-centre'; params: { text: string } }
  | { code: 'unknown-programme'; params: { text: string } }
  | { code: 'unknown-parent'; params: { text: string } }
  | { code: 'unknown-objective'; params: { text: string } }
  /** An Id that no phase and no indicator has. */
  | { code: 'unknown-row'; params: { text: string } }
  | { code: 'planning-cycle'; params: { path: string } }
  // Files
  | { code: 'empty-file'; params: Record<string, never> }
  | { code: 'not-json'; params: { line: number; column: number } }
  /** Another kind of file was chosen; `kind`: `PDF`, `Word`. */
  | { code: 'is-a-workbook'; params: Record<string, never> }
  | { code: 'is-a-document'; params: { kind: string } }
  | { code: 'is-an-archive'; params: Record<string, never> }
  | { code: 'duplicate-field'; params: { field: string; line: number; column: number } }
  /** `limit`: how many entries one list or group of the file may have. */
  | { code: 'too-many-entries'; params: { limit: number; line: number; column: number } }
  /** Megabytes, in the Italian notation. */
  | { code: 'file-too-big'; params: { size: string; limit: string } }
  | { code: 'unreadable-file'; params: Record<string, never> }
  | { code: 'not-an-exchange-file'; params: Record<string, never> }
  | { code: 'unsupported-version'; params: { version: string } }
  | { code: 'unknown-field'; params: { field: string } }
  | { code: 'missing-field'; params: { field: string } }
  /** A JSON value of another type; `found` is the value as the file has it, shortened. */
  | { code: 'expected-text'; params: { found: string } }
  | { code: 'expected-number'; params: { found: string } }
  | { code: 'expected-whole-number'; params: { found: string } }
  | { code: 'expected-true-or-false'; params: { found: string } }
  | { code: 'expected-number-or-text'; params: { found: string } }
  | { code: 'expected-group'; params: { found: string } }
  | { code: 'expected-list'; params: { found: string } }
  | { code: 'not-allowed'; params: { value: string; allowed: string } }
  | { code: 'not-an-id'; params: { text: string } }
  | { code: 'not-a-month-day'; params: { text: string } }
  | { code: 'not-a-day-of-year'; params: { text: string } }
  /** A date of a file that is written in another form; `meant` as the file wants it. */
  | { code: 'file-date-form'; params: { text: string; meant: string } }
  | { code: 'not-a-file-date'; params: { text: string } }
  | { code: 'wrong-count'; params: { found: number; expected: number } }
  | { code: 'thresholds-order'; params: { first: string; second: string } }
  | { code: 'value-not-number'; params: { text: string } }
  | { code: 'value-not-date'; params: { text: string } }
  | { code: 'value-not-text'; params: { text: string } }
  | { code: 'duplicate-year'; params: { year: number } }
  | { code: 'duplicate-status'; params: { date: string } }
  /** A rule of the schema without a code of its own. */
  | { code: 'invalid'; params: { rule: string } };

export type IssueCode = Issue['code'];

/** `place`: path in the exchange file, e.g. `objectives[0].phases[2].plannedEnd`, `''` for the whole file. */
export type PlacedIssue = Issue & {
  place: string;
  /** Code of the objective that the place belongs to, `''` elsewhere. */
  objective: string;
};

/** The outcome of reading what a person typed. */
export type Reading<T> = { ok: true; value: T } | { ok: false; issue: Issue };
