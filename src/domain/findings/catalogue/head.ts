import type { Severity } from '../severities';

/** Parameters that are numbers; all others are texts, numbers and dates among them in the Italian notation. */
export type NumberParam = 'count' | 'days' | 'indicator' | 'characters';

/** What holds for a finding wherever it is found. */
export interface FindingHead {
  severity: Severity;
  /**
   * The field to look at first, by its name in the records or, of programmes, in the table of objectives. Without one the
   * params name it, or the finding is about no cell.
   */
  field?: string;
  /** The table that has the field, if it is not that of the row where the finding is. */
  table?: 'involved' | 'phases' | 'history';
  /** What its sentence is told. */
  params?: readonly string[];
  /** The values that an acceptance holds for, in this order. Its formula has the same. */
  basis?: readonly string[];
  /** What the sheets call it. */
  word?: string;
}

/** A finding of a workbook; its registers can name it. */
export type RegisterHead = FindingHead & { word: string };
