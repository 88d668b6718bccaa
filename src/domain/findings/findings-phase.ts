import { formatDate } from '../values/dates';
import { phaseFigures } from '../figures/figures';
import { exactNumber } from '../values/numbers';
import type { Objective, Parameters, Phase } from '../records/records';
import type { IsoDate } from '../values/value';
import { counted, type References } from '../records/references';
import { dayBasis, error, hint, rangeRemarks, warning, type FindingCode, type Remark } from './remarks';
import { descriptionKey } from '../values/text-keys';

/** What is wrong with each phase of an objective, in their order. */
export function phaseRemarks(
  { phases }: Objective,
  { referenceDate }: Parameters,
  references: References,
): Remark[][] {
  const weighted = phases.some(({ weight }) => weight !== null);
  const keys = phases.map(({ description }) => descriptionKey(description));
  const counts = counted(keys);
  return phases.map((phase, index) => {
    const twins = counts.get(keys[index] ?? '') ?? 0;
    return [
      ...(twins > 1 ? [warning('duplicate-phase', { count: twins }, [phase.description])] : []),
      ...(phase.weight === null && weighted ? [warning('weight-missing')] : []),
      ...rangeRemarks('phase-weight-range', phase.weight),
      ...(phase.progress === null && isDue(phase, referenceDate) ? [warning('progress-missing')] : []),
      ...rangeRemarks('progress-range', phase.progress),
      ...peopleRemarks(phase, references),
      ...orderRemarks('planned-dates-order', phase.plannedStart, phase.plannedEnd),
      ...orderRemarks('actual-dates-order', phase.actualStart, phase.actualEnd),
      ...progressRemarks(phase),
      ...delayRemarks(phase, referenceDate),
    ];
  });
}

/** A phase planned to start after the reference date need not report progress unless it has begun. */
function isDue({ plannedStart, actualStart }: Phase, referenceDate: IsoDate | null): boolean {
  return (
    actualStart !== null || plannedStart === null || referenceDate === null || plannedStart <= referenceDate
  );
}

function peopleRemarks({ manager, centre }: Phase, { isCentre }: References): Remark[] {
  const named = centre.trim() !== '';
  return [
    ...(manager.trim() === '' ? [hint('phase-manager-missing')] : []),
    ...(named ? [] : [hint('phase-centre-missing')]),
    ...(named && !isCentre(centre) ? [error('unknown-phase-centre', { text: centre }, [centre])] : []),
  ];
}

function orderRemarks(code: FindingCode, start: IsoDate | null, end: IsoDate | null): Remark[] {
  if (start === null || end === null || start <= end) return [];
  return [error(code, { start: formatDate(start), end: formatDate(end) }, dayBasis(start, end))];
}

/** Progress that does not go with the actual dates. */
function progressRemarks({ progress, actualStart, actualEnd }: Phase): Remark[] {
  if (progress === null) return [];
  if (actualEnd !== null) {
    if (progress >= 100) return [];
    const params = { end: formatDate(actualEnd), progress: exactNumber(progress) };
    return [warning('ended-not-complete', params, [...dayBasis(actualEnd), progress])];
  }
  if (progress >= 100) return [warning('complete-not-ended')];
  if (progress !== 0 || actualStart === null) return [];
  return [warning('started-no-progress', { start: formatDate(actualStart) }, dayBasis(actualStart))];
}

/** Late at the reference date, or ended late without a note that says why. */
function delayRemarks(phase: Phase, referenceDate: IsoDate | null): Remark[] {
  const { plannedEnd, actualEnd, notes } = phase;
  const { state, days } = phaseFigures(phase, referenceDate);
  if (days === null || days <= 0) return [];
  if (state === 'late') {
    const params = { plannedEnd: formatDate(plannedEnd), date: formatDate(referenceDate), days };
    return [warning('phase-late', params, dayBasis(plannedEnd, referenceDate))];
  }
  if (notes.trim() !== '') return [];
  const params = { plannedEnd: formatDate(plannedEnd), actualEnd: formatDate(actualEnd), days };
  return [warning('ended-late-no-note', params, dayBasis(plannedEnd, actualEnd))];
}
