import { codeKey } from '../values/codes';
import { objectiveFigures } from '../figures/figures';
import type { ObjectiveFigures } from '../figures/figures';
import type { Finding } from '../findings/finding';
import type { Id, Peg } from '../records/records';
import { answersSearch, folded, searchedPlaces, searchWords, type SearchedPlace } from './search';

/** The overview of a plan: a line per objective, and what can be searched, filtered and sorted there. */

/** One objective at a glance. */
export interface OverviewLine {
  /** Place among the objectives, from 1. */
  position: number;
  id: Id;
  code: string;
  description: string;
  /** Code of the lead centre. */
  centre: string;
  /** Its short name, else its name; `''` if the code is unknown. */
  centreName: string;
  manager: string;
  figures: ObjectiveFigures;
  /** Open findings: accepted ones do not count. */
  errors: number;
  warnings: number;
  /** False for a row typed by hand that has no Id yet. */
  adopted: boolean;
  /** What the line shows, folded; the search looks there first. */
  words: string;
  /** Where else it looks. */
  places: readonly SearchedPlace[];
}

export const overviewStates = [
  'all',
  'with-errors',
  'with-warnings',
  'weights-wrong',
  'late',
  'not-complete',
  'to-adopt',
] as const;

export type OverviewState = (typeof overviewStates)[number];

export const overviewSorts = [
  'order',
  'code',
  'progress',
  'daysLate',
  'weightSum',
  'indicators',
  'state',
] as const;

export type OverviewSort = (typeof overviewSorts)[number];

export interface OverviewFilter {
  /** Words that an objective must have, all of them, wherever they stand. */
  search: string;
  /** Code of a centre, `''` for all. */
  centre: string;
  state: OverviewState;
  sort: OverviewSort;
  direction: 'ascending' | 'descending';
}

/** A line for each objective, in their order. */
export function overviewLines(peg: Peg, findings: readonly Finding[]): OverviewLine[] {
  const centres = new Map(peg.centres.map((centre) => [codeKey(centre.code), centre]));
  const open = new Map<string, { errors: number; warnings: number }>();
  for (const { objective, place, severity, accepted } of findings) {
    if (accepted !== null || place.part === 'workbook') continue;
    const count = open.get(objective) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') count.errors += 1;
    if (severity === 'warning') count.warnings += 1;
    open.set(objective, count);
  }
  return peg.objectives.map((objective, index) => {
    const { id, code, description, manager } = objective;
    const centre = centres.get(codeKey(objective.centre));
    const { shortName = '', name = '' } = centre ?? {};
    const searched = [code, description, objective.centre, shortName, name, manager];
    return {
      position: index + 1,
      id,
      code,
      description,
      centre: objective.centre,
      centreName: shortName || name,
      manager,
      figures: objectiveFigures(objective, peg.parameters),
      errors: open.get(code)?.errors ?? 0,
      warnings: open.get(code)?.warnings ?? 0,
      adopted: id !== '',
      words: folded(searched.join(' ')),
      places: searchedPlaces(objective, centres),
    };
  });
}

/**
 * The lines that a filter leaves, sorted. Lines that are equal keep their order, lines without a value come last in
 * either direction.
 *
 * | state | lines |
 * |---|---|
 * | weights-wrong | the weights are off 100 by more than the tolerance, or there are none |
 * | late | some phase ended, or is still open, after its planned end |
 * | not-complete | progress unknown or under 100 |
 *
 * | sort | by |
 * |---|---|
 * | indicators | share of the indicators that are reached |
 * | state | the light, red first |
 */
export function filteredLines(lines: readonly OverviewLine[], filter: OverviewFilter): OverviewLine[] {
  const words = searchWords(filter.search);
  const centre = codeKey(filter.centre);
  const found = lines.filter(
    (line) =>
      (centre === '' || codeKey(line.centre) === centre) &&
      inState[filter.state](line) &&
      answersSearch(line, words),
  );
  const valueOf = sortValue[filter.sort];
  const sign = filter.direction === 'ascending' ? 1 : -1;
  return found
    .map((line) => ({ line, value: valueOf(line) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compared(a.value, b.value);
    })
    .map(({ line }) => line);
}

const inState: Readonly<Record<OverviewState, (line: OverviewLine) => boolean>> = {
  all: () => true,
  'with-errors': ({ errors }) => errors > 0,
  'with-warnings': ({ warnings }) => warnings > 0,
  'weights-wrong': ({ figures }) => figures.weightCheck !== 'ok',
  late: ({ figures }) => (figures.daysLate ?? 0) > 0,
  'not-complete': ({ figures }) => (figures.progress ?? 0) < 100,
  'to-adopt': ({ adopted }) => !adopted,
};

const lightOrder = { red: 1, amber: 2, green: 3 } as const;

const sortValue: Readonly<Record<OverviewSort, (line: OverviewLine) => number | string | null>> = {
  order: ({ position }) => position,
  code: ({ code }) => code || null,
  progress: ({ figures }) => figures.progress,
  daysLate: ({ figures }) => figures.daysLate,
  weightSum: ({ figures }) => figures.weightSum,
  indicators: ({ figures: { indicatorsReached, indicatorCount } }) =>
    indicatorCount === 0 ? null : indicatorsReached / indicatorCount,
  state: ({ figures }) => figures.light && lightOrder[figures.light],
};

/** `OB2` comes before `OB10`. */
const codeOrder = new Intl.Collator('it', { numeric: true });

function compared(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : codeOrder.compare(String(a), String(b));
}
