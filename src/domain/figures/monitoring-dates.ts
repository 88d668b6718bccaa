import { isIsoDate } from '../values/dates';
import type { Objective, Parameters } from '../records/records';
import type { IsoDate } from '../values/value';

/** The monitoring days of the year, in order. 29 February is the 28th in a year without it. */
export function monitoringDays({ year, settings }: Parameters): IsoDate[] {
  const dates = settings.monitoringDates
    .map((day) => `${year}-${day}`)
    .map((date) => (isIsoDate(date) ? date : date.replace(/-02-29$/, '-02-28')))
    .filter(isIsoDate);
  return inOrder(dates);
}

/** The dates at which something is recorded, in order. */
export function recordedDates({ phases, indicators }: Objective): IsoDate[] {
  return inOrder(
    [...phases, ...indicators].flatMap(({ monitoring }) => monitoring.flatMap(({ date }) => date ?? [])),
  );
}

/**
 * The dates of an objective's year, in order: the reference date, the monitoring days and all days with recorded
 * values.
 */
export function courseDates(objective: Objective, parameters: Parameters): IsoDate[] {
  const { referenceDate } = parameters;
  const reference = referenceDate === null ? [] : [referenceDate];
  return inOrder([...reference, ...monitoringDays(parameters), ...recordedDates(objective)]);
}

function inOrder(dates: readonly IsoDate[]): IsoDate[] {
  return [...new Set(dates)].sort();
}
