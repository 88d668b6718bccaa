import type { NarrativeCode } from '../narrative/remarks';
import { formatDate, isIsoDate, toSerial } from '../values/dates';
import { exactNumber, round } from '../values/numbers';
import type { IsoDate, Value } from '../values/value';
import type { Severity } from './severities';
import { textKey } from '../values/text-keys';

/** Stable: acceptances and other programs refer to it. */
export type FindingCode =
  // The workbook
  | 'stale-schema'
  | 'unreadable-cell'
  | 'orphan-row'
  | 'code-spaces'
  | 'code-characters'
  // The objective
  | 'duplicate-code'
  | 'duplicate-objective'
  | 'objective-centre-missing'
  | 'unknown-objective-centre'
  | 'unknown-involved-centre'
  | 'objective-manager-missing'
  | 'programme-missing'
  | 'unknown-programme'
  | 'unknown-other-programme'
  | 'unknown-area'
  | 'unknown-portfolio'
  | 'unknown-objective-type'
  | 'objective-weight-range'
  | 'no-phases'
  | 'no-weights'
  | 'weights-missing-points'
  | 'weights-excess-points'
  | 'narrative-missing'
  | NarrativeCode
  // A phase
  | 'duplicate-phase'
  | 'weight-missing'
  | 'phase-weight-range'
  | 'progress-missing'
  | 'progress-range'
  | 'phase-manager-missing'
  | 'phase-centre-missing'
  | 'unknown-phase-centre'
  | 'planned-dates-order'
  | 'actual-dates-order'
  | 'started-no-progress'
  | 'ended-not-complete'
  | 'complete-not-ended'
  | 'phase-late'
  | 'ended-late-no-note'
  // A phase or an indicator of an approved plan
  | 'planned-changed'
  | 'correction-proposed'
  // An indicator
  | 'duplicate-indicator'
  | 'unknown-indicator-type'
  | 'unknown-unit'
  | 'indicator-weight-range'
  | 'expected-missing'
  | 'achieved-missing'
  | 'working-incomplete'
  | 'value-type'
  | 'yes-no-value'
  | 'achieved-differs'
  | 'achieved-inverted'
  | 'computed-below-expected'
  | 'below-expected-no-note'
  | 'history-yes-no-value'
  | 'history-other-unit'
  | 'base-differs';

/** What a check says, without its place. */
export interface Remark {
  code: FindingCode;
  severity: Severity;
  /** Figures of the sentence; numbers and dates as text are in the Italian notation. */
  params: Record<string, string | number>;
  /** What an acceptance of it depends on (`valuesOf`); days as serial numbers. */
  basis: (number | string)[];
}

type Maker = (code: FindingCode, params?: Remark['params'], basis?: Remark['basis']) => Remark;

const maker =
  (severity: Severity): Maker =>
  (code, params = {}, basis = []) => ({ code, severity, params, basis });

export const error = maker('error');
export const warning = maker('warning');
export const hint = maker('hint');

/**
 * The values of a remark as an acceptance keeps them: hundredths of numbers and the start of texts, parted by semicolons,
 * e.g. `8335;238400`. Formulas of the workbook write the same.
 */
export function valuesOf({ basis }: Remark): string {
  return basis
    .map((part) => (typeof part === 'number' ? String(round(part * 100, 0)) : textKey(part)))
    .join(';');
}

/** A value as part of a basis; a missing one counts as 0. */
export function basisOf(value: Value): number | string {
  if (typeof value === 'string') return isIsoDate(value) ? toSerial(value) : value;
  return value ?? 0;
}

export function dayBasis(...dates: (IsoDate | null)[]): (number | string)[] {
  return dates.map(basisOf);
}

/** A value in a sentence: `83,35`, `31/12/2018`, or the text. */
export function shown(value: Value): string {
  if (typeof value === 'number') return exactNumber(value);
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : (value ?? '');
}

/** A percentage outside 0–100. */
export function rangeRemarks(code: FindingCode, percent: number | null): Remark[] {
  if (percent === null || (percent >= 0 && percent <= 100)) return [];
  return [error(code, { value: exactNumber(percent) }, [percent])];
}
