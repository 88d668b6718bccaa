import type { PrintLayout } from '../../domain/views/print-layout';

export interface Composed {
  /** Name of the sheet that now holds the print. */
  sheet: string;
  pages: number;
  /** Pages of each scheda, in the order of print. */
  schede: { code: string; pages: number }[];
}

/** How far a run is. */
export interface ComposeProgress {
  /** Of the rows, 0 to 1. */
  share: number;
  /** How many are painted whole. */
  schede: number;
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
  onProgress?: (progress: ComposeProgress) => void;
  /** Asked between two requests. A stopped run leaves the workbook as it was. */
  isCancelled?: () => boolean;
  /** The caller keeps it to look what became of a run whose outcome is unknown, see `settleComposing`. */
  attempt?: ComposeAttempt;
}

/** What a run, or several of one caller, began; the caller makes it empty. */
export interface ComposeAttempt {
  /** What the putting in place that began last would make of the workbook. */
  last: {
    names: PlaceNames;
    composed: Composed;
    codes: readonly string[];
    /** Ids of the sheets that stood when the run began. */
    known: ReadonlySet<string>;
  } | null;
  /** Every name under which sheets were painted. */
  temporary: Set<string>;
}

/** Names of the sheets of a run, by which they are found whatever Excel did of a request. */
export interface PlaceNames {
  /** Of the painted sheet until it is complete. */
  temporary: string;
  /** Of the sheet that it replaces, until that goes. */
  aside: string;
  /** Of the painted sheet in the end. */
  name: string;
}
