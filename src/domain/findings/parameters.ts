import { formatDate } from '../values/dates';
import type { Parameters } from '../records/records';
import type { IsoDate } from '../values/value';
import { findingAt, type Finding } from './finding';

/**
 * Dates of the parameters with a year that was hardly meant. A plan may be approved before its year begins, but not after
 * its end; what is reported on is of the year.
 */
export function parameterFindings({ year, referenceDate, approval }: Parameters): Finding[] {
  if (year === 0) return [];
  const at = findingAt('', 'workbook', null, '');
  const found = (field: 'referenceDate' | 'approval', date: IsoDate | null, first: number): Finding[] => {
    const own = date === null ? year : Number(date.slice(0, 4));
    if (own >= first && own <= year) return [];
    return [at('date-of-other-year', { field, date: formatDate(date), year: String(year) })];
  };
  return [
    ...found('referenceDate', referenceDate, year),
    ...found('approval', approval?.date ?? null, year - 1),
  ];
}
