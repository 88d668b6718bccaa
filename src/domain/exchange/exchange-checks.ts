import { PROBLEM_LIMIT } from './exchange-content';
import { fileDateIssue } from './file-dates';
import { codeIssue, codeKey, criteriaKeys } from '../values/codes';
import { formatDate, isIsoDate } from '../values/dates';
import type { Issue } from '../values/issues';
import { exactNumber } from '../values/numbers';
import { namesOfKind, rowsAt, rowsFields } from '../records/fields/field';
import { indicatorRecord } from '../records/fields/indicator-fields';
import { objectiveRecord } from '../records/fields/objective-fields';
import { phaseRecord } from '../records/fields/phase-fields';
import { planningCycles } from '../records/planning';
import type { Approved, Indicator, Objective, Peg, Phase } from '../records/records';
import { mapSteps, type Steps } from '../values/steps';
import type { Value } from '../values/value';

/** An issue and its place as `objectives[0].code`. */
export type LocalIssue = Issue & { place: string };

type Report = (place: string, issue: Issue | null) => void;

/** What the schema cannot say about the records of an exchange file; places are paths in the file. */
export function* pegIssueSteps(peg: Peg): Steps<LocalIssue[]> {
  const found: LocalIssue[] = [];
  const report: Report = (place, issue) => {
    if (issue !== null && found.length < PROBLEM_LIMIT) found.push({ ...issue, place });
  };
  checkSettings(peg, report);
  yield* checkCodes('centres', peg.centres, criteriaKeys, report);
  yield* checkCodes('planning', peg.planning, (code) => [codeKey(code)], report);
  yield* checkCodes('objectives', peg.objectives, criteriaKeys, report);
  checkPlanning(peg, report);
  const centres = new Set(peg.centres.map((centre) => centre.code));
  const nodes = new Set(peg.planning.map((node) => node.code));
  yield* mapSteps(peg.objectives, (objective, index) => {
    checkObjective(objective, `objectives[${index}]`, centres, nodes, report);
  });
  const objectives = new Set(peg.objectives.map((objective) => objective.code));
  for (const part of ['corrections', 'accepted'] as const) {
    peg[part].forEach(({ objective }, index) => {
      checkReference(objective, objectives, 'unknown-objective', `${part}[${index}].objective`, report);
    });
  }
  yield* checkIds(peg, report);
  return found;
}

function checkSettings({ parameters: { settings } }: Peg, report: Report): void {
  const [first, second] = settings.thresholds;
  if (first > second) {
    const params = { first: exactNumber(first), second: exactNumber(second) };
    report('settings.thresholds', { code: 'thresholds-order', params });
  }
  if (settings.weightTolerance < 0) {
    const params = { value: exactNumber(settings.weightTolerance), minimum: '0' };
    report('settings.weightTolerance', { code: 'too-small', params });
  }
  if (settings.cap <= 0) {
    report('settings.cap', { code: 'too-small', params: { value: exactNumber(settings.cap), minimum: '1' } });
  }
  settings.monitoringDates.forEach((day, index) => {
    if (/^\d\d-\d\d$/.test(day) && !isIsoDate(`2000-${day}`)) {
      report(`settings.monitoringDates[${index}]`, { code: 'not-a-month-day', params: { text: day } });
    }
  });
}

/** `keysOf`: two codes with a common key count as the same. An absent code is the schema's to report. */
function* checkCodes(
  part: string,
  rows: readonly { code: string }[],
  keysOf: (code: string) => string[],
  report: Report,
): Steps<void> {
  const seen = new Map<string, { code: string; place: string }>();
  yield* mapSteps(rows, ({ code }, index) => {
    if (code === '') return;
    const place = `${part}[${index}].code`;
    report(place, codeIssue(code));
    const keys = keysOf(code);
    const first = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    if (first) {
      report(place, {
        code: 'duplicate-code',
        params: { text: code, other: first.code, first: first.place },
      });
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, { code, place });
  });
}

function checkReference(
  code: string,
  known: ReadonlySet<string>,
  issue: 'unknown-centre' | 'unknown-programme' | 'unknown-parent' | 'unknown-objective',
  place: string,
  report: Report,
): void {
  if (code !== '' && !known.has(code)) report(place, { code: issue, params: { text: code } });
}

function checkPlanning({ planning }: Peg, report: Report): void {
  const codes = new Set(planning.map((node) => node.code));
  planning.forEach((node, index) => {
    checkReference(node.parent ?? '', codes, 'unknown-parent', `planning[${index}].parent`, report);
  });
  // The first of equal codes counts.
  const places = new Map(planning.map(({ code }, index) => [code, index] as const).reverse());
  for (const cycle of planningCycles(planning)) {
    const index = places.get(cycle[0] ?? '') ?? -1;
    const path = [...cycle, cycle[0] ?? ''].join(' → ');
    report(`planning[${index}].parent`, { code: 'planning-cycle', params: { path } });
  }
}

function checkObjective(
  objective: Objective,
  place: string,
  centres: ReadonlySet<string>,
  nodes: ReadonlySet<string>,
  report: Report,
): void {
  checkReference(objective.centre, centres, 'unknown-centre', `${place}.centre`, report);
  objective.programmes.forEach((programme, index) => {
    const at = `${place}.programmes[${index}]`;
    if (programme === '') report(at, { code: 'required', params: {} });
    checkReference(programme, nodes, 'unknown-programme', at, report);
  });
  objective.involved.forEach(({ centre }, index) => {
    const at = `${place}.involved[${index}].centre`;
    if (centre === '') report(at, { code: 'required', params: {} });
    checkReference(centre, centres, 'unknown-centre', at, report);
  });
  const dates = new Set<string | null>();
  objective.status.forEach(({ date }, index) => {
    const params = { date: formatDate(date) };
    if (dates.has(date)) report(`${place}.status[${index}].date`, { code: 'duplicate-status', params });
    dates.add(date);
  });
  objective.phases.forEach((phase, index) => {
    const at = `${place}.phases[${index}]`;
    checkReference(phase.centre, centres, 'unknown-centre', `${at}.centre`, report);
    checkApprovedPhase(phase, at, report);
  });
  objective.indicators.forEach((indicator, index) => {
    checkIndicator(indicator, `${place}.indicators[${index}]`, report);
  });
}

const PHASE_DATES = namesOfKind(phaseRecord, 'date');
const PERCENTAGES = new Set([
  ...namesOfKind(phaseRecord, 'percent'),
  ...namesOfKind(indicatorRecord, 'percent'),
]);

function checkApprovedPhase({ approved }: Phase, place: string, report: Report): void {
  for (const field of PHASE_DATES) checkValue(approved[field], 'date', `${place}.approved.${field}`, report);
  checkApprovedPercentages(approved, place, report);
}

function checkApprovedPercentages(approved: Approved, place: string, report: Report): void {
  for (const field of PERCENTAGES)
    checkValue(approved[field], 'number', `${place}.approved.${field}`, report);
}

function checkIndicator(indicator: Indicator, place: string, report: Report): void {
  const { measure } = indicator;
  checkValue(indicator.expected, measure, `${place}.expected`, report);
  checkValue(indicator.achieved, measure, `${place}.achieved`, report);
  checkValue(indicator.approved.expected, measure, `${place}.approved.expected`, report);
  checkApprovedPercentages(indicator.approved, place, report);
  indicator.monitoring.forEach(({ value }, index) => {
    checkValue(value, measure, `${place}.monitoring[${index}].achieved`, report);
  });
  const years = new Set<number>();
  indicator.history.forEach(({ year, value }, index) => {
    const at = `${place}.history[${index}]`;
    checkValue(value, measure, `${at}.value`, report);
    if (years.has(year)) report(`${at}.year`, { code: 'duplicate-year', params: { year } });
    years.add(year);
  });
}

function checkValue(
  value: Value | undefined,
  measure: Indicator['measure'],
  place: string,
  report: Report,
): void {
  if (value === null || value === undefined) return;
  const shown = typeof value === 'number' ? exactNumber(value) : value;
  if (measure === 'text') {
    if (typeof value === 'number') report(place, { code: 'value-not-text', params: { text: shown } });
  } else if (measure === 'date') {
    const issue = typeof value === 'string' ? fileDateIssue(value) : null;
    const isNoDate = typeof value === 'number' || issue?.code === 'not-a-file-date';
    report(place, isNoDate ? { code: 'value-not-date', params: { text: shown } } : issue);
  } else if (typeof value === 'string') {
    report(place, { code: 'value-not-number', params: { text: shown } });
  }
}

/** An id names one row of the whole workbook; GUIDs are compared without case. */
function* checkIds(peg: Peg, report: Report): Steps<void> {
  const seen = new Map<string, string>();
  const checkRow = (part: string, row: { id: string }, index: number): void => {
    const key = row.id.toLowerCase();
    const first = seen.get(key);
    const place = `${part}[${index}]`;
    if (first === undefined) seen.set(key, place);
    else report(`${place}.id`, { code: 'duplicate-id', params: { text: row.id, first } });
  };
  const check = (part: string, rows: readonly { id: string }[]): Steps<unknown> =>
    mapSteps(rows, (row, index) => checkRow(part, row, index));
  yield* check('centres', peg.centres);
  yield* check('planning', peg.planning);
  yield* check('objectives', peg.objectives);
  yield* mapSteps(peg.objectives, (objective, index) => {
    for (const [part] of rowsFields(objectiveRecord)) {
      rowsAt(objective, part).forEach((row, at) => checkRow(`objectives[${index}].${part}`, row, at));
    }
  });
  yield* check('corrections', peg.corrections);
  yield* check('accepted', peg.accepted);
}
