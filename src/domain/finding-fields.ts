import type { Finding } from './findings';
import type { FindingCode } from './remarks';

/** The field that a finding is about, by its name in the records or, of programmes, in the table of objectives. */
const fields: Readonly<Partial<Record<FindingCode, string>>> = {
  'duplicate-code': 'code',
  'objective-centre-missing': 'centre',
  'unknown-objective-centre': 'centre',
  'objective-manager-missing': 'manager',
  'programme-missing': 'programme',
  'unknown-programme': 'programme',
  'unknown-other-programme': 'programmes',
  'unknown-area': 'area',
  'unknown-portfolio': 'portfolio',
  'unknown-objective-type': 'type',
  'objective-weight-range': 'weight',
  'weight-missing': 'weight',
  'phase-weight-range': 'weight',
  'progress-missing': 'progress',
  'progress-range': 'progress',
  'started-no-progress': 'progress',
  'ended-not-complete': 'progress',
  'complete-not-ended': 'actualEnd',
  'phase-late': 'progress',
  'ended-late-no-note': 'notes',
  'phase-manager-missing': 'manager',
  'phase-centre-missing': 'centre',
  'unknown-phase-centre': 'centre',
  'planned-dates-order': 'plannedEnd',
  'actual-dates-order': 'actualEnd',
  'unknown-indicator-type': 'type',
  'unknown-unit': 'unit',
  'indicator-weight-range': 'weight',
  'expected-missing': 'expected',
  'achieved-missing': 'achieved',
  'working-incomplete': 'base',
  'value-type': 'achieved',
  'yes-no-value': 'achieved',
  'achieved-differs': 'achieved',
  'achieved-inverted': 'achieved',
  'computed-below-expected': 'achieved',
  'below-expected-no-note': 'notes',
  'base-differs': 'base',
};

/** The field to look at first, e.g. `progress`. */
export function fieldOf({ code, params, place }: Pick<Finding, 'code' | 'params' | 'place'>): string {
  if (code === 'planned-changed' || code === 'correction-proposed') return String(params.field);
  return fields[code] ?? (place.part === 'status' ? 'text' : 'description');
}
