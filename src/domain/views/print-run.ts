import { codeKey } from '../values/codes';
import { objectiveAt } from '../figures/monitoring';
import { monitoringDays, recordedDates } from '../figures/monitoring-dates';
import type { Objective, Peg } from '../records/records';
import type { IsoDate } from '../values/value';
import type { PrintFilter, PrintLayout } from './print-layout';

/**
 * The records as a run prints them: as they were known at its reference date, and without the fields that name people if
 * these are left out.
 */
export function printedPeg(
  peg: Peg,
  { people, referenceDate = peg.parameters.referenceDate }: PrintLayout,
): Peg {
  const parameters = { ...peg.parameters, referenceDate };
  const objectives = peg.objectives.map((one) => objectiveAt(one, referenceDate, peg.parameters));
  if (people) return { ...peg, parameters, objectives };
  return {
    ...peg,
    parameters,
    centres: peg.centres.map((centre) => ({ ...centre, manager: '' })),
    objectives: objectives.map((objective) => ({
      ...objective,
      director: '',
      manager: '',
      phases: objective.phases.map((phase) => ({ ...phase, manager: '' })),
    })),
  };
}

/** The objectives that a filter leaves, in their order. */
export function objectivesOf({ objectives, planning }: Peg, filter: PrintFilter): Objective[] {
  const centre = codeKey(filter.centre);
  const beneath = filter.programme === '' ? null : withinNode(planning, filter.programme);
  return objectives.filter(
    (objective) =>
      (centre === '' || codeKey(objective.centre) === centre) &&
      (beneath === null || objective.programmes.some((code) => beneath.has(codeKey(code)))) &&
      (filter.portfolio === '' || objective.portfolio === filter.portfolio),
  );
}

/** Keys of a node and of all nodes beneath it. */
function withinNode(planning: Peg['planning'], code: string): ReadonlySet<string> {
  const within = new Set([codeKey(code)]);
  for (let before = 0; before < within.size;) {
    before = within.size;
    for (const node of planning) {
      if (node.parent !== null && within.has(codeKey(node.parent))) within.add(codeKey(node.code));
    }
  }
  return within;
}

/**
 * The days that a run can report on: the parameters' own, the monitoring days of the year and those of narratives and
 * monitoring, in order.
 */
export function referenceDates({ parameters, objectives }: Peg): IsoDate[] {
  const written = objectives.flatMap(({ status }) => status.map(({ date }) => date));
  const monitored = [...monitoringDays(parameters), ...objectives.flatMap(recordedDates)];
  const dates = [parameters.referenceDate, ...monitored, ...written].filter((date) => date !== null);
  return [...new Set(dates)].sort();
}
