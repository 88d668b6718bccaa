import { cellsOf, entry, fill, stack, textRow } from '../layout/block';
import type { Block, SpanText } from '../layout/block';
import { figure } from '../words/figure';
import { labelUnits, timeScale } from './gantt-scale';
import type { TimeScale } from './gantt-scale';
import {
  description,
  index,
  progressSide,
  unitCount,
  units,
  weightSide,
  wholeSpan,
  widthOf,
} from '../sheet/grid';
import { continuedTitle, sectionTitle } from '../layout/heading';
import { clean, shorten } from '../sheet/measure';
import type { Section } from '../layout/paging';
import type { PlannedFill } from '../sheet/sheet-plan';
import { schedaWords } from '../words/words';
import { formatDate } from '../../domain/values/dates';
import type { Objective, Parameters, Phase } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';

/** Heights of the four rows of a phase: space, planned, actual, space. */
const rowHeights = [5.25, 7.5, 7.5, 5.25];
const plannedRow = 1;
const actualRow = 2;
const descriptionLines = 2;

/** GANTT: a row of bars for each phase; `null` without phases. The full descriptions stand under FASI. */
export function ganttSection(objective: Objective, parameters: Parameters): Section | null {
  if (objective.phases.length === 0) return null;
  const range = timeRange(objective.phases, parameters);
  if (range === null) return null;
  const scale = timeScale(...range);
  const today = parameters.referenceDate === null ? null : scale.boundary(parameters.referenceDate);
  const axis = axisRow(scale);
  const key = legend(parameters.referenceDate);
  return {
    heading: stack(sectionTitle(schedaWords.gantt, key), axis),
    again: stack(continuedTitle(schedaWords.gantt, key), axis),
    items: objective.phases.map((phase, position) => ({
      block: phaseRows(phase, position, scale, parameters.referenceDate),
    })),
    together: true,
    fewest: 2,
    overlay: (heights) => (today === null ? [] : [fill(units(today - 1, 1), 'today', 0, heights.length)]),
  };
}

/**
 * The period that the parameters say. Without it the whole year. Without a year, from the first to the last date
 * of the phases.
 */
export function timeRange(phases: Phase[], { settings, year }: Parameters): [IsoDate, IsoDate] | null {
  const dates = phases
    .flatMap((phase) => [phase.plannedStart, phase.plannedEnd, phase.actualStart, phase.actualEnd])
    .filter((date) => date !== null)
    .sort();
  const from = settings.ganttFrom ?? (year > 0 ? `${year}-01-01` : dates.at(0));
  const to = settings.ganttTo ?? (year > 0 ? `${year}-12-31` : dates.at(-1));
  const known = from ?? to;
  return known === undefined ? null : [from ?? known, to ?? known];
}

function legend(referenceDate: IsoDate | null): SpanText[] {
  return [
    entry(units(22, 2), '□', 'key'),
    entry(units(24, 6), schedaWords.planned, 'label'),
    entry(units(30, 2), '■', 'key'),
    entry(units(32, 6), schedaWords.actual, 'label'),
    ...(referenceDate === null
      ? []
      : [
          entry(units(38, 2), '┆', 'key'),
          entry(units(40, 10), schedaWords.referenceDate(formatDate(referenceDate)), 'label'),
        ]),
  ];
}

function axisRow(scale: TimeScale): Block {
  const firstYear = scale.labels[0]?.year;
  const several = scale.labels.some(({ year }) => year !== firstYear);
  return textRow(
    [
      entry(description, schedaWords.phaseColumns.description, 'label'),
      ...scale.labels.map(({ from, to, month, year }) => {
        const name = schedaWords.months[month] ?? '';
        const label = several ? `${name} ${String(year).slice(2)}` : name;
        return entry(units(from, to - from), to - from < labelUnits ? '' : label, 'labelCenter');
      }),
      entry(weightSide, schedaWords.phaseColumns.weight, 'labelRight'),
      entry(progressSide, schedaWords.phaseColumns.progress, 'labelRight'),
    ],
    { height: 15, fills: [fill(wholeSpan, 'band')] },
  );
}

/** Lines between the months, but not through the bars. */
function monthLines(scale: TimeScale, bars: PlannedFill[]): PlannedFill[] {
  return scale.labels.flatMap(({ from, to }) => {
    const area = units(from, to - from);
    const line = area.column + area.columnSpan;
    const isCrossed = (row: number): boolean =>
      bars.some((bar) => bar.row === row && bar.column < line && bar.column + bar.columnSpan > line);
    return rowHeights.flatMap((_, row) => (isCrossed(row) ? [] : [fill(area, 'monthArea', row)]));
  });
}

function phaseRows(phase: Phase, position: number, scale: TimeScale, referenceDate: IsoDate | null): Block {
  const shortDescription = shorten(clean(phase.description), 'bar', widthOf(description), descriptionLines);
  const planned = barOf(scale, phase.plannedStart, phase.plannedEnd, null);
  const actual = barOf(scale, phase.actualStart, phase.actualEnd, referenceDate);
  const bars = [
    ...(planned === null
      ? []
      : [fill(units(planned.from, planned.to - planned.from), 'barPlanned', plannedRow)]),
    ...(actual === null ? [] : [fill(units(actual.from, actual.to - actual.from), 'barActual', actualRow)]),
  ];
  const texts = [
    entry(index, String(position + 1), 'labelCenter'),
    entry(description, shortDescription, 'bar'),
    ...(planned === null && actual === null
      ? [entry(units(0, unitCount), explanation(phase), 'barNone')]
      : []),
    entry(weightSide, shortNumber(phase.weight), 'barNumber'),
    entry(progressSide, shortNumber(phase.progress), 'barNumber'),
  ];
  return {
    heights: rowHeights,
    cells: texts.flatMap((one) => cellsOf(one, 0, rowHeights.length)),
    fills: [...monthLines(scale, bars), ...bars, fill(wholeSpan, 'rule', 0, rowHeights.length)],
  };
}

/** A period without an end lasts until `open`. A period with only one date is that day. */
function barOf(scale: TimeScale, start: IsoDate | null, end: IsoDate | null, open: IsoDate | null) {
  const first = start ?? end;
  if (first === null) return null;
  const last = end ?? (open !== null && open > first ? open : first);
  return scale.stretch(first, last);
}

function explanation(phase: Phase): string {
  const dates = [phase.plannedStart, phase.plannedEnd, phase.actualStart, phase.actualEnd];
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return schedaWords.noDates;
  const first = known.reduce((a, b) => (a < b ? a : b));
  const last = known.reduce((a, b) => (a > b ? a : b));
  return schedaWords.outside(
    first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`,
  );
}

/** Only a mistyped percentage is too wide. FASI prints it in full. */
function shortNumber(value: number | null): string {
  return shorten(figure(value), 'barNumber', widthOf(weightSide), 1);
}
