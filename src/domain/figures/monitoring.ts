import { numberOf, suited } from './degree';
import { courseDates } from './monitoring-dates';
import { objectiveFigures, type ObjectiveFigures } from './figures';
import type { Indicator, Monitoring, Objective, Parameters, Phase } from '../records/records';
import type { IsoDate, Measure, Value } from '../values/value';

/**
 * The course of the year. The records themselves hold the values of the reference date. The rows of
 * tblMonitoraggio hold those of other dates.
 */

/** What a phase's monitoring is measured in. */
export const PHASE_MEASURE: Measure = 'percent';

/** The latest row with a value up to a date. Of several rows of one day, the last. */
export function lastRecorded(
  monitoring: readonly Monitoring[],
  measure: Measure,
  date: IsoDate,
): Monitoring | null {
  return monitoring.reduce<Monitoring | null>((last, row) => {
    if (row.date === null || row.date > date || suited(row.value, measure) === null) return last;
    return row.date >= (last?.date ?? '') ? row : last;
  }, null);
}

/**
 * An objective as it was known at a date:
 *
 * | date | progress and achieved values |
 * |---|---|
 * | the reference date, or none | its own |
 * | another one | those of the latest row up to it, blank if there is none |
 * | later than the reference date, no row since | its own |
 *
 * What began or ended after the date had not yet. A recorded value counts as it is: today's base and current value do
 * not compute another one.
 */
export function objectiveAt(objective: Objective, date: IsoDate | null, parameters: Parameters): Objective {
  const { referenceDate } = parameters;
  if (date === null || date === referenceDate) return objective;
  return {
    ...objective,
    phases: objective.phases.map((phase) => phaseAt(phase, date, referenceDate)),
    indicators: objective.indicators.map((indicator) => indicatorAt(indicator, date, referenceDate)),
  };
}

function phaseAt(phase: Phase, date: IsoDate, referenceDate: IsoDate | null): Phase {
  const { actualStart, actualEnd, progress } = phase;
  const recorded = recordedAt(phase.monitoring, PHASE_MEASURE, date, referenceDate);
  const known = (day: IsoDate | null): IsoDate | null => (day !== null && day > date ? null : day);
  return {
    ...phase,
    progress: recorded === undefined ? progress : numberOf(recorded),
    actualStart: known(actualStart),
    actualEnd: known(actualEnd),
  };
}

function indicatorAt(indicator: Indicator, date: IsoDate, referenceDate: IsoDate | null): Indicator {
  const recorded = recordedAt(indicator.monitoring, indicator.measure, date, referenceDate);
  return recorded === undefined ? indicator : { ...indicator, achieved: recorded, current: null };
}

/** `undefined` if the record's own value is still the latest. */
function recordedAt(
  monitoring: readonly Monitoring[],
  measure: Measure,
  date: IsoDate,
  referenceDate: IsoDate | null,
): Value | undefined {
  const last = lastRecorded(monitoring, measure, date);
  if (referenceDate !== null && referenceDate < date && (last?.date ?? '') <= referenceDate) return undefined;
  return last?.value ?? null;
}

/** Whether a value of some phase or indicator is recorded for that very day. */
export function isRecorded(
  { phases, indicators }: Pick<Objective, 'phases' | 'indicators'>,
  date: IsoDate,
): boolean {
  const isOf = (monitoring: readonly Monitoring[], measure: Measure): boolean =>
    lastRecorded(monitoring, measure, date)?.date === date;
  return (
    phases.some(({ monitoring }) => isOf(monitoring, PHASE_MEASURE)) ||
    indicators.some(({ monitoring, measure }) => isOf(monitoring, measure))
  );
}

/** One date of the course of the year. */
export interface CoursePoint {
  date: IsoDate;
  /** `null`: nothing is recorded for that day. */
  figures: ObjectiveFigures | null;
}

/** Figures of an objective at each of its dates. */
export function courseOf(objective: Objective, parameters: Parameters): CoursePoint[] {
  return courseDates(objective, parameters).map((date) => {
    const isKnown = date === parameters.referenceDate || isRecorded(objective, date);
    const then = objectiveAt(objective, date, parameters);
    const figures = isKnown ? objectiveFigures(then, { ...parameters, referenceDate: date }) : null;
    return { date, figures };
  });
}
