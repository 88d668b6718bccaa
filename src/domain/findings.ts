import { codeKey } from './codes';
import { correctionRemarks, type CorrectionCode } from './correction-findings';
import { correctionsByRow, isApproved, type PlannedRow } from './corrections';
import { suited } from './degree';
import { formatDate } from './dates';
import { indicatorFigures, isInverted, objectiveFigures, phaseFigures } from './figures';
import { narrativeRemarks, type NarrativeCode } from './narrative-remarks';
import { exactNumber, formatNumber, round } from './numbers';
import type { Acceptance, Id, Indicator, IsoDate, Objective, Parameters, Peg, Phase, Value } from './records';

export type FindingCode =
  | 'no-phases'
  | 'no-weights'
  | 'weight-missing'
  | 'weights-missing-points'
  | 'weights-excess-points'
  | 'progress-missing'
  | 'expected-missing'
  | 'achieved-missing'
  | 'objective-manager-missing'
  | 'phase-manager-missing'
  | 'objective-centre-missing'
  | 'phase-centre-missing'
  | 'narrative-missing'
  | NarrativeCode
  | 'planned-dates-order'
  | 'actual-dates-order'
  | 'ended-not-complete'
  | 'complete-not-ended'
  | 'phase-late'
  | 'achieved-differs'
  | 'achieved-inverted'
  | 'below-expected-no-note'
  | 'value-type'
  | 'yes-no-value'
  | CorrectionCode;

/** error: the data contradict each other; warning: to be completed or explained; hint: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** Rilievo: what a check found in one objective. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Code of the objective. */
  objective: string;
  /** Where in the objective; `number` counts phases or indicators from 1 as they are printed, paragraphs as they are listed. */
  place: { part: 'objective' | 'status' | 'phase' | 'indicator'; number: number | null };
  /** Id of the phase, the indicator, the paragraph or the objective. */
  row: Id;
  /** Numbers and dates as text are in the Italian notation. */
  params: Record<string, string | number>;
  /** The reason given by who accepted the finding; `null` while it is open. */
  accepted: string | null;
}

/** What a check says, without its place. */
type Remark = Pick<Finding, 'code' | 'severity' | 'params'>;

/** Every finding of every objective, in the order of the scheda: the objective, its status, phases, indicators. */
export function findingsOf({ objectives, accepted, parameters, corrections }: Peg): Finding[] {
  const ofRow = correctionsByRow(corrections);
  const approved = isApproved(parameters);
  const planRemarks = (row: PlannedRow): Remark[] =>
    correctionRemarks(row, ofRow.get(row.id) ?? [], approved);
  const acceptances = byObjective(accepted);
  return objectives.flatMap((objective) => {
    const own = acceptances.get(codeKey(objective.code)) ?? [];
    const open = (part: Finding['place']['part'], number: number | null, row: Id) => (remark: Remark) => ({
      ...{ ...remark, objective: objective.code, place: { part, number }, row },
      accepted: reasonOf(own, remark.code, row),
    });
    const weighted = objective.phases.some((phase) => phase.weight !== null);
    return [
      ...objectiveRemarks(objective, parameters).map(open('objective', null, objective.id)),
      ...statusRemarks(objective, parameters).map(open('status', null, objective.id)),
      ...narrativeRemarks(objective, parameters.referenceDate).map(({ code, params, number, row }) =>
        open('status', number, row)(warning(code, params)),
      ),
      ...objective.phases.flatMap((phase, index) =>
        [...phaseRemarks(phase, parameters.referenceDate, weighted), ...planRemarks(phase)].map(
          open('phase', index + 1, phase.id),
        ),
      ),
      ...objective.indicators.flatMap((indicator, index) =>
        [...indicatorRemarks(indicator, parameters), ...planRemarks(indicator)].map(
          open('indicator', index + 1, indicator.id),
        ),
      ),
    ];
  });
}

function byObjective(accepted: readonly Acceptance[]): ReadonlyMap<string, Acceptance[]> {
  const groups = new Map<string, Acceptance[]>();
  for (const acceptance of accepted) {
    const key = codeKey(acceptance.objective);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [acceptance]);
    else group.push(acceptance);
  }
  return groups;
}

/** Of the objective's acceptances; one without a row holds for the whole objective. */
function reasonOf(own: readonly Acceptance[], code: FindingCode, row: Id): string | null {
  const acceptance = own.find((one) => one.finding === code && (one.row === '' || one.row === row));
  return acceptance?.reason ?? null;
}

const error = (code: FindingCode, params: Remark['params'] = {}): Remark => ({
  code,
  severity: 'error',
  params,
});
const warning = (code: FindingCode, params: Remark['params'] = {}): Remark => ({
  code,
  severity: 'warning',
  params,
});
const hint = (code: FindingCode, params: Remark['params'] = {}): Remark => ({
  code,
  severity: 'hint',
  params,
});

function objectiveRemarks(objective: Objective, parameters: Parameters): Remark[] {
  const { weightSum, weightGap, weightCheck, phaseCount } = objectiveFigures(objective, parameters);
  const remarks: Remark[] = [];
  if (objective.centre.trim() === '') remarks.push(warning('objective-centre-missing'));
  if (objective.manager.trim() === '') remarks.push(warning('objective-manager-missing'));
  if (phaseCount === 0) remarks.push(warning('no-phases'));
  else if (weightSum === null) remarks.push(warning('no-weights'));
  if (weightGap !== null && weightCheck !== 'ok') {
    const params = { sum: formatNumber(weightSum), gap: formatNumber(Math.abs(weightGap)) };
    remarks.push(error(weightGap < 0 ? 'weights-missing-points' : 'weights-excess-points', params));
  }
  return remarks;
}

/** Without a reference date, any narrative will do; the sentence then names the end of the year, if that is known. */
function statusRemarks(objective: Objective, { referenceDate, year }: Parameters): Remark[] {
  const written = objective.status.some(
    ({ date, paragraphs }) =>
      (referenceDate === null || date === referenceDate) && paragraphs.some(({ text }) => text.trim() !== ''),
  );
  if (written) return [];
  const yearEnd = year > 0 ? formatDate(`${year}-12-31`) : '31/12';
  return [
    warning('narrative-missing', { date: referenceDate === null ? yearEnd : formatDate(referenceDate) }),
  ];
}

/** `weighted`: some phase of the objective has a weight. A phase planned to start after the reference date need not report progress yet. */
function phaseRemarks(phase: Phase, referenceDate: IsoDate | null, weighted: boolean): Remark[] {
  const { weight, progress, plannedStart, plannedEnd, actualStart, actualEnd } = phase;
  const { state, days } = phaseFigures(phase, referenceDate);
  const remarks: Remark[] = [];
  if (weight === null && weighted) remarks.push(warning('weight-missing'));
  const due = plannedStart === null || referenceDate === null || plannedStart <= referenceDate;
  if (progress === null && due) remarks.push(warning('progress-missing'));
  if (phase.manager.trim() === '') remarks.push(hint('phase-manager-missing'));
  if (phase.centre.trim() === '') remarks.push(hint('phase-centre-missing'));
  remarks.push(...orderRemarks('planned-dates-order', plannedStart, plannedEnd));
  remarks.push(...orderRemarks('actual-dates-order', actualStart, actualEnd));
  if (actualEnd !== null && progress !== null && progress < 100) {
    const params = { end: formatDate(actualEnd), progress: exactNumber(progress) };
    remarks.push(warning('ended-not-complete', params));
  }
  if (actualEnd === null && progress !== null && progress >= 100) remarks.push(hint('complete-not-ended'));
  if (state === 'late' && days !== null) {
    const params = { plannedEnd: formatDate(plannedEnd), date: formatDate(referenceDate), days };
    remarks.push(warning('phase-late', params));
  }
  return remarks;
}

function orderRemarks(code: FindingCode, start: IsoDate | null, end: IsoDate | null): Remark[] {
  if (start === null || end === null || start <= end) return [];
  return [error(code, { start: formatDate(start), end: formatDate(end) })];
}

function indicatorRemarks(indicator: Indicator, { settings }: Parameters): Remark[] {
  const { measure, expected, achieved } = indicator;
  const { value, outcome } = indicatorFigures(indicator, settings);
  const remarks: Remark[] = [];
  if (expected === null) remarks.push(warning('expected-missing'));
  if (value === null) remarks.push(warning('achieved-missing'));
  for (const given of [expected, achieved]) {
    if (given === null) continue;
    if (suited(given, measure) === null) remarks.push(error('value-type', { text: shown(given) }));
    else if (measure === 'yes-no' && given !== 0 && given !== 1) {
      remarks.push(warning('yes-no-value', { text: shown(given) }));
    }
  }
  remarks.push(...workingRemarks(indicator, settings));
  if (outcome === 'not-reached' && value !== null && indicator.notes.trim() === '') {
    remarks.push(warning('below-expected-no-note', { value: shown(value), expected: shown(expected) }));
  }
  return remarks;
}

/** Differences up to 0,01 come from rounding by hand. */
function workingRemarks(indicator: Indicator, settings: Parameters['settings']): Remark[] {
  const { achieved } = indicator;
  const { working, computed } = indicatorFigures(indicator, settings);
  if (working === null || computed === null || typeof achieved !== 'number') return [];
  if (round(Math.abs(achieved - computed)) <= 0.01) return [];
  const params = {
    achieved: exactNumber(achieved),
    computed: formatNumber(computed),
    base: exactNumber(working.base),
    current: exactNumber(working.current),
  };
  return [warning(isInverted(achieved, working) ? 'achieved-inverted' : 'achieved-differs', params)];
}

function shown(value: Value): string {
  if (typeof value === 'number') return exactNumber(value);
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : (value ?? '');
}
