import type { Finding } from '../findings/findings';
import type { PrintRemarkCode } from './print-run';
import type { FindingCode } from '../findings/remarks';

/**
 * The field that a finding or a remark on a print is about, by its name in the records or, of programmes, in the table of
 * objectives; `''`: its params name it, or it is about no cell.
 */
const fields: Readonly<Record<FindingCode | PrintRemarkCode, string>> = {
  'stale-schema': '',
  'unreadable-cell': '',
  'orphan-row': '',
  'code-spaces': '',
  'code-characters': '',
  'duplicate-code': 'code',
  'duplicate-objective': 'description',
  'objective-centre-missing': 'centre',
  'unknown-objective-centre': 'centre',
  'objective-manager-missing': 'manager',
  'programme-missing': 'programme',
  'unknown-involved-centre': 'centre',
  'unknown-programme': 'programme',
  'unknown-other-programme': 'programmes',
  'unknown-area': 'area',
  'unknown-portfolio': 'portfolio',
  'unknown-objective-type': 'type',
  'objective-weight-range': 'weight',
  'no-phases': '',
  'no-weights': 'weight',
  'weights-missing-points': 'weight',
  'weights-excess-points': 'weight',
  'narrative-missing': '',
  'narrative-variation': 'text',
  'narrative-direction': 'text',
  'narrative-difference': 'text',
  'narrative-points': 'text',
  'narrative-share': 'text',
  'narrative-indicator': 'text',
  'planned-changed': '',
  'correction-proposed': '',
  'duplicate-phase': 'description',
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
  'duplicate-indicator': 'description',
  'unknown-indicator-type': 'type',
  'unknown-unit': 'unit',
  'indicator-weight-range': 'weight',
  'expected-missing': 'expected',
  'achieved-missing': 'achieved',
  'working-incomplete': '',
  'value-type': '',
  'yes-no-value': '',
  'achieved-differs': 'achieved',
  'achieved-inverted': 'achieved',
  'computed-below-expected': 'achieved',
  'below-expected-no-note': 'notes',
  'base-differs': 'base',
  'history-yes-no-value': 'value',
  'history-other-unit': 'unit',
  'no-narrative': 'description',
  'no-indicators': 'description',
  'no-monitoring': 'description',
  'header-shortened': 'description',
  'long-narrative': 'text',
  'long-word': 'description',
  'phase-without-dates': 'plannedStart',
  'phase-outside-gantt': 'plannedStart',
};

type Found = Pick<Finding, 'params'> & { code: FindingCode | PrintRemarkCode };

/** The field to look at first, e.g. `progress`; `''` if there is none. */
export function fieldOf({ code, params }: Found): string {
  return fields[code] || String(params.field ?? '');
}
