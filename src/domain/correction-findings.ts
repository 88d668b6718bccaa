import { measureOf, plannedText, unexplained, type PlannedRow } from './corrections';
import { formatDate } from './dates';
import type { Correction } from './records';

/** What the checks say about corrections; `field` is the name of the record's field. */
export type CorrectionRemark =
  | {
      code: 'planned-changed';
      severity: 'error';
      params: { field: string; approved: string; now: string };
    }
  | { code: 'correction-proposed'; severity: 'warning'; params: { field: string; date: string } };

export type CorrectionCode = CorrectionRemark['code'];

/**
 * Planned values that differ from what counts as approved, e.g. because they were typed over in the sheet, and variations
 * whose act is missing. `corrections`: of that row.
 */
export function correctionRemarks(
  row: PlannedRow,
  corrections: readonly Correction[],
  approved: boolean,
): CorrectionRemark[] {
  const measure = measureOf(row);
  const changed = approved ? unexplained(row, corrections) : [];
  return [
    ...changed.map(({ field, before, after }): CorrectionRemark => {
      const [was, now] = [before, after].map((value) => plannedText(value, field, measure));
      const params = { field, approved: was ?? '', now: now ?? '' };
      return { code: 'planned-changed', severity: 'error', params };
    }),
    ...corrections
      .filter(({ state }) => state === 'proposta')
      .map(({ field, date }): CorrectionRemark => {
        const params = { field, date: formatDate(date) };
        return { code: 'correction-proposed', severity: 'warning', params };
      }),
  ];
}
