import { formatDate } from '../values/dates';
import type { Phase } from '../records/records';
import type { IsoDate } from '../values/value';
import { basisOf } from './basis';
import type { Finding, FindingAt } from './finding';

/** A work of several years may well begin or end that many years away from the one that reports on it. */
const YEARS_AWAY = 5;

const DATES = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** What has happened after the day that is reported on. */
export function reportFindings(
  at: FindingAt,
  { actualStart, actualEnd }: Phase,
  referenceDate: IsoDate | null,
): Finding[] {
  if (referenceDate === null) return [];
  const isLater = (date: IsoDate | null): date is IsoDate => date !== null && date > referenceDate;
  const [field, date] = isLater(actualEnd) ? ['actualEnd', actualEnd] : ['actualStart', actualStart];
  if (!isLater(date)) return [];
  const params = { field, date: formatDate(date), reference: formatDate(referenceDate) };
  return [
    at('actual-after-reference', params, [basisOf(actualStart), basisOf(actualEnd), basisOf(referenceDate)]),
  ];
}

/**
 * Dates with a year that was hardly meant. A phase may take several years, so only two things are asked about: a date far
 * away, and a phase of which all dates are in one other year. Neither a day alone is, e.g. a term of next year, nor a phase
 * of a later year that has not begun: plans of three years have such.
 * `financialYear`: 0 if it is not known.
 */
export function yearFindings(at: FindingAt, phase: Phase, financialYear: number): Finding[] {
  const given = DATES.flatMap((field) => {
    const date = phase[field];
    return date === null ? [] : [{ field, date, away: Math.abs(yearOf(date) - financialYear) }];
  });
  const [first] = given;
  if (first === undefined || financialYear === 0) return [];
  const year = String(financialYear);
  const basis = [
    basisOf(phase.plannedStart),
    basisOf(phase.plannedEnd),
    basisOf(phase.actualStart),
    basisOf(phase.actualEnd),
  ] as const;
  const far = given.find(({ away }) => away > YEARS_AWAY);
  if (far !== undefined)
    return [at('dates-far-from-year', { field: far.field, date: formatDate(far.date), year }, basis)];
  const found = yearOf(first.date);
  if (given.length < 2 || first.away === 0 || given.some(({ date }) => yearOf(date) !== found)) return [];
  if (found > financialYear && !hasBegun(phase)) return [];
  return [at('dates-of-other-year', { found: String(found), year }, basis)];
}

function hasBegun({ progress, actualStart, actualEnd }: Phase): boolean {
  return actualStart !== null || actualEnd !== null || (progress ?? 0) !== 0;
}
