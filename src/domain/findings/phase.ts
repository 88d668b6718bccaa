import { formatDate } from '../values/dates';
import { phaseFigures, weightsMakeHundred } from '../figures/figures';
import { exactNumber } from '../values/numbers';
import type { Objective, Parameters, Phase } from '../records/records';
import type { IsoDate } from '../values/value';
import { counted, type References } from '../records/references';
import { basisOf } from './basis';
import { findingAt, type Finding, type FindingAt } from './finding';
import { fractionFindings, isOddWeight } from './fraction';
import { reportFindings, yearFindings } from './phase-years';
import { rangeFindings } from './range';
import { descriptionKey } from '../values/text-keys';

/** What is wrong with each phase of an objective, in their order. */
export function phaseFindings(
  { code, phases }: Objective,
  { referenceDate, year, settings }: Parameters,
  references: References,
): Finding[][] {
  const weighted = phases.some(({ weight }) => weight !== null);
  const weights = phases.map(({ weight }) => weight);
  const isSumRight = weightsMakeHundred(weights, settings);
  const keys = phases.map(({ description }) => descriptionKey(description));
  const counts = counted(keys);
  return phases.map((phase, index) => {
    const at = findingAt(code, 'phase', index + 1, phase.id);
    const twins = counts.get(keys[index] ?? '') ?? 0;
    return [
      ...(twins > 1 ? [at('duplicate-phase', { count: twins }, [phase.description])] : []),
      ...(phase.weight === null && weighted ? [at('weight-missing')] : []),
      ...rangeFindings(at, 'phase-weight-range', phase.weight),
      ...(!isSumRight && isOddWeight(phase.weight, weights)
        ? fractionFindings(at, 'phase-weight-as-fraction', phase.weight)
        : []),
      ...(phase.progress === null && isDue(phase, referenceDate) ? [at('progress-missing')] : []),
      ...rangeFindings(at, 'progress-range', phase.progress),
      ...fractionFindings(at, 'progress-as-fraction', phase.progress),
      ...peopleFindings(at, phase, references),
      ...orderFindings(at, 'planned-dates-order', phase.plannedStart, phase.plannedEnd),
      ...orderFindings(at, 'actual-dates-order', phase.actualStart, phase.actualEnd),
      ...progressFindings(at, phase),
      ...delayFindings(at, phase, referenceDate),
      ...reportFindings(at, phase, referenceDate),
      ...yearFindings(at, phase, year),
    ];
  });
}

/** A phase planned to start after the reference date need not report progress unless it has begun. */
function isDue({ plannedStart, actualStart }: Phase, referenceDate: IsoDate | null): boolean {
  return (
    actualStart !== null || plannedStart === null || referenceDate === null || plannedStart <= referenceDate
  );
}

function peopleFindings(at: FindingAt, { manager, centre }: Phase, { isCentre }: References): Finding[] {
  const named = centre.trim() !== '';
  return [
    ...(manager.trim() === '' ? [at('phase-manager-missing')] : []),
    ...(named ? [] : [at('phase-centre-missing')]),
    ...(named && !isCentre(centre) ? [at('unknown-phase-centre', { text: centre }, [centre])] : []),
  ];
}

function orderFindings(
  at: FindingAt,
  code: 'planned-dates-order' | 'actual-dates-order',
  start: IsoDate | null,
  end: IsoDate | null,
): Finding[] {
  if (start === null || end === null || start <= end) return [];
  return [at(code, { start: formatDate(start), end: formatDate(end) }, [basisOf(start), basisOf(end)])];
}

/** Progress that does not go with the actual dates. */
function progressFindings(at: FindingAt, { progress, actualStart, actualEnd }: Phase): Finding[] {
  if (progress === null) return [];
  if (actualEnd !== null) {
    if (progress >= 100) return [];
    const params = { end: formatDate(actualEnd), progress: exactNumber(progress) };
    return [at('ended-not-complete', params, [basisOf(actualEnd), progress])];
  }
  if (progress >= 100) return [at('complete-not-ended')];
  if (progress !== 0 || actualStart === null) return [];
  return [at('started-no-progress', { start: formatDate(actualStart) }, [basisOf(actualStart)])];
}

/** Late at the reference date, or ended late without a note that says why. */
function delayFindings(at: FindingAt, phase: Phase, referenceDate: IsoDate | null): Finding[] {
  const { plannedEnd, actualEnd, notes } = phase;
  const { state, days } = phaseFigures(phase, referenceDate);
  if (days === null || days <= 0) return [];
  if (state === 'late') {
    const params = { plannedEnd: formatDate(plannedEnd), date: formatDate(referenceDate), days };
    return [at('phase-late', params, [basisOf(plannedEnd), basisOf(referenceDate)])];
  }
  if (notes.trim() !== '') return [];
  const params = { plannedEnd: formatDate(plannedEnd), actualEnd: formatDate(actualEnd), days };
  return [at('ended-late-no-note', params, [basisOf(plannedEnd), basisOf(actualEnd)])];
}
