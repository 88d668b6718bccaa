import { coverPages } from './sections/cover';
import { timeRange } from './sections/gantt';
import { isLong, shortenedValues } from './sections/header';
import { centreOf } from './words/names';
import { planScheda } from './plan';
import { statusOf } from './sections/status';
import { findingAt, type Finding } from '../domain/findings/finding';
import { isRecorded } from '../domain/figures/monitoring';
import { printedPeg } from '../domain/views/print-run';
import { usualLayout } from '../domain/views/print-layout';
import type { PrintLayout } from '../domain/views/print-layout';
import type { Objective, Peg } from '../domain/records/records';
import type { IsoDate } from '../domain/values/value';

/** One scheda before it is composed. */
export interface Preflight {
  code: string;
  pages: number;
  /** What a reader would stumble over. */
  findings: Finding[];
}

/** Excel takes 1,026 page breaks a sheet. */
export const MAX_BREAKS = 1_026;

/** About three pages. */
const LONG_NARRATIVE = 12_000;
/** A longer word fits no column and breaks where the line ends. */
const LONG_WORD = /[^\s-]{60,}/;

/**
 * Plans a scheda without painting it: how many pages, and what a reader would stumble over.
 * @throws RangeError for a code that no objective has.
 */
export function preflight(records: Peg, code: string, parts: Partial<PrintLayout>): Preflight {
  const layout = { ...usualLayout, ...parts };
  const peg = { ...records, objectives: records.objectives.filter((one) => one.code === code) };
  const { pages } = planScheda(peg, { ...layout, cover: false, objectives: [code], sheetName: '' });
  const printed = printedPeg(peg, layout);
  const [objective] = printed.objectives;
  const isNow = printed.parameters.referenceDate === peg.parameters.referenceDate;
  return {
    code,
    pages: pages.length,
    findings: objective === undefined ? [] : printFindings(printed, objective, { ...layout, isNow }),
  };
}

/** Pages of the cover for a run of so many objectives. */
export function coverLength(peg: Peg, codes: readonly string[]): number {
  const chosen = new Set(codes);
  const objectives = peg.objectives.filter(({ code }) => chosen.has(code));
  return coverPages(
    peg,
    objectives.map((objective) => ({ objective, page: 1 })),
  ).length;
}

interface Parts extends Pick<PrintLayout, 'gantt' | 'indicators'> {
  /** The run reports on the date of the parameters. */
  isNow: boolean;
}

function printFindings(peg: Peg, objective: Objective, parts: Parts): Finding[] {
  return [
    ...ofObjective(peg, objective, parts),
    ...ofStatus(peg, objective),
    ...ofPhases(peg, objective, parts),
    ...ofIndicators(objective, parts),
    ...ofHistory(peg, objective, parts),
  ];
}

function ofObjective({ parameters, centres }: Peg, objective: Objective, parts: Parts): Finding[] {
  const at = findingAt(objective.code, 'objective', null, objective.id);
  const data = { parameters, objective, centre: centreOf(centres, objective.centre) };
  return [
    ...(isLong(data) || shortenedValues(data).length > 0 ? [at('header-shortened')] : []),
    ...(LONG_WORD.test(objective.description) ? [at('long-word')] : []),
    ...(objective.phases.length === 0 ? [at('no-gantt')] : []),
    ...(parts.indicators && objective.indicators.length === 0 ? [at('no-indicators')] : []),
    ...(lacksMonitoring(objective, parameters.referenceDate, parts) ? [at('no-monitoring')] : []),
  ];
}

/** True if the print has no value that was recorded on that very day. */
function lacksMonitoring({ phases, ...objective }: Objective, date: IsoDate | null, parts: Parts): boolean {
  if (parts.isNow || date === null) return false;
  const indicators = parts.indicators ? objective.indicators : [];
  return phases.length + indicators.length > 0 && !isRecorded({ phases, indicators }, date);
}

function ofStatus({ parameters }: Peg, objective: Objective): Finding[] {
  const { texts } = statusOf(objective, parameters.referenceDate);
  const shown = new Set(texts);
  const paragraphs = objective.status.flatMap((status) =>
    status.paragraphs.filter(({ text }) => shown.has(text)),
  );
  const [first] = paragraphs;
  if (first === undefined) return [findingAt(objective.code, 'status', null, objective.id)('no-narrative')];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const broken = paragraphs.find(({ text }) => LONG_WORD.test(text));
  return [
    ...(characters > LONG_NARRATIVE
      ? [findingAt(objective.code, 'status', null, first.id)('long-narrative', { characters })]
      : []),
    ...(broken === undefined ? [] : [findingAt(objective.code, 'status', null, broken.id)('long-word')]),
  ];
}

function ofPhases({ parameters }: Peg, { phases, ...objective }: Objective, parts: Parts): Finding[] {
  const range = timeRange(phases, parameters);
  return phases.flatMap((phase, index) => {
    const at = findingAt(objective.code, 'phase', index + 1, phase.id);
    const dates = [phase.plannedStart, phase.plannedEnd, phase.actualStart, phase.actualEnd].filter(
      (date) => date !== null,
    );
    return [
      ...(parts.gantt && dates.length === 0 ? [at('phase-without-dates')] : []),
      ...(parts.gantt && range !== null && isOutside(dates, range) ? [at('phase-outside-gantt')] : []),
      ...(LONG_WORD.test(`${phase.description} ${phase.notes}`) ? [at('long-word')] : []),
    ];
  });
}

function isOutside(dates: readonly IsoDate[], [from, to]: [IsoDate, IsoDate]): boolean {
  return dates.length > 0 && (dates.every((date) => date < from) || dates.every((date) => date > to));
}

function ofIndicators({ indicators, ...objective }: Objective, parts: Parts): Finding[] {
  if (!parts.indicators) return [];
  return indicators.flatMap((indicator, index) =>
    LONG_WORD.test(`${indicator.description} ${indicator.notes}`)
      ? [findingAt(objective.code, 'indicator', index + 1, indicator.id)('long-word')]
      : [],
  );
}

/** The scheda prints the two years before its own. */
function ofHistory({ parameters }: Peg, { code, id, indicators }: Objective, parts: Parts): Finding[] {
  const [last, before] = [parameters.year - 1, parameters.year - 2];
  const earlier = indicators.flatMap(({ history }) => history.map(({ year }) => year));
  const years = [...new Set(earlier.filter((year) => year < before))].sort((a, b) => b - a);
  if (!parts.indicators || years.length === 0) return [];
  const params = { years: years.join(', '), printed: `${last}, ${before}` };
  return [findingAt(code, 'objective', null, id)('history-not-printed', params)];
}
