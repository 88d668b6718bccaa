import { measureOf, plannedText, unexplained, type PlannedRow } from '../edits/corrections';
import { formatDate } from '../values/dates';
import type { Correction } from '../records/records';
import { basisOf } from './basis';
import type { Finding, FindingAt } from './finding';

/**
 * Planned values that differ from what counts as approved, e.g. because they were typed over in the sheet, and variations
 * whose act is missing. `field` is the name of the record's field; `corrections`: of that row.
 */
export function correctionFindings(
  at: FindingAt,
  row: PlannedRow,
  corrections: readonly Correction[],
  approved: boolean,
): Finding[] {
  const measure = measureOf(row);
  const changed = approved ? unexplained(row, corrections) : [];
  const proposed = corrections.filter(({ state }) => state === 'proposta');
  return [
    ...changed.map(({ field, before, after }) => {
      const [was = '', now = ''] = [before, after].map((value) => plannedText(value, field, measure));
      return at('planned-changed', { field, approved: was, now }, [field, basisOf(before), basisOf(after)]);
    }),
    ...proposed.map(({ field, date, after }) =>
      at('correction-proposed', { field, date: formatDate(date) }, [field, basisOf(after)]),
    ),
  ];
}
