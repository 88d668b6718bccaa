import {
  cellsOf,
  cutRows,
  entry,
  fill,
  linesOf,
  roundHeight,
  heightOfTexts,
  stack,
  textRow,
} from '../layout/block';
import type { Block, SpanText } from '../layout/block';
import { figure } from '../words/figure';
import { description, index, unitRow, wholeSpan } from '../sheet/grid';
import { continuedTitle, sectionTitle } from '../layout/heading';
import { centreShortName } from '../words/names';
import type { Item, Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { formatDate } from '../../domain/values/dates';
import type { Centre, Objective, Phase } from '../../domain/records/records';
import { styles } from '../sheet/styles';

const [weight, progress, start, end, manager, centre, notes] = unitRow(4, 4, 8, 7, 8, 17, 2);
/** Dates stand to the left, about in the middle under their headings. */
const [, startDate, , endDate] = unitRow(9, 6, 1, 6);

/** Space over the texts of a row. */
const spaceOver = 2.25;

export interface PhaseTotals {
  weights: number | null;
  /** Percent. */
  progress: number | null;
}

/** FASI: a phase is two rows, planned dates over actual dates; the last line has the totals. */
export function phasesSection(objective: Objective, centres: Centre[], totals: PhaseTotals): Section {
  const head = tableHead();
  const items = objective.phases.flatMap((phase, position) => phaseItems(phase, position, centres));
  const last = items.at(-1);
  if (last) last.block = stack(last.block, totalRow(totals));
  const none: Item = { block: textRow([entry(wholeSpan, schedaWords.noPhases, 'none')]) };
  return {
    heading:
      items.length === 0 ? sectionTitle(schedaWords.phases) : stack(sectionTitle(schedaWords.phases), head),
    again: stack(continuedTitle(schedaWords.phases), head),
    items: items.length === 0 ? [none] : items,
    fewest: 2,
    joins: items.length === 0,
  };
}

function tableHead(): Block {
  const { phaseColumns: names } = schedaWords;
  const oneRow = [
    entry(description, names.description, 'head'),
    entry(weight, names.weight, 'headRight'),
    entry(progress, names.progress, 'headRight'),
    entry(manager, names.manager, 'head'),
    entry(centre, names.centre, 'head'),
    entry(notes, names.notes, 'head'),
  ];
  return {
    heights: [13.5, 13.5],
    cells: [
      ...oneRow.flatMap((one) => cellsOf(one, 0, 2)),
      ...cellsOf(entry(start, names.plannedStart, 'headPlanned'), 0),
      ...cellsOf(entry(end, names.plannedEnd, 'headPlanned'), 0),
      ...cellsOf(entry(start, names.actualStart, 'headActual'), 1),
      ...cellsOf(entry(end, names.actualEnd, 'headActual'), 1),
    ],
    fills: [fill(wholeSpan, 'tableHead', 0, 2)],
  };
}

function phaseItems(phase: Phase, position: number, centres: Centre[]): Item[] {
  const texts = [
    entry(index, String(position + 1), 'index'),
    entry(description, phase.description, 'cell'),
    entry(weight, figure(phase.weight), 'number'),
    entry(progress, figure(phase.progress), 'number'),
    entry(manager, phase.manager, 'small'),
    entry(centre, centreShortName(centres, phase.centre), 'small'),
    entry(notes, phase.notes, 'small'),
  ];
  const [first = texts, ...more] = cutRows(texts);
  const blocks = [phaseRows(phase, first), ...more.map((row) => textRow(row))];
  const last = blocks.at(-1);
  if (last) last.fills.push(fill(wholeSpan, 'rule', last.heights.length - 1));
  return blocks.map((block) => ({ block }));
}

function phaseRows(phase: Phase, texts: SpanText[]): Block {
  const dateHeight = styles.planned.lineHeight + 0.75;
  const height = Math.max(heightOfTexts(texts), 2 * dateHeight);
  const upper = 1;
  return {
    heights: [spaceOver, dateHeight, roundHeight(height - dateHeight)],
    cells: [
      ...texts.flatMap((one) => cellsOf(one, upper, linesOf(one).length > 1 ? 2 : 1)),
      ...cellsOf(entry(startDate, formatDate(phase.plannedStart), 'planned'), upper),
      ...cellsOf(entry(endDate, formatDate(phase.plannedEnd), 'planned'), upper),
      ...cellsOf(entry(startDate, formatDate(phase.actualStart), 'cell'), upper + 1),
      ...cellsOf(entry(endDate, formatDate(phase.actualEnd), 'cell'), upper + 1),
    ],
    fills: [],
  };
}

function totalRow(totals: PhaseTotals): Block {
  return textRow(
    [
      entry(description, schedaWords.phaseTotal, 'total'),
      entry(weight, figure(totals.weights), 'totalNumber'),
      entry(progress, figure(totals.progress), 'totalNumber'),
    ],
    { fills: [fill(wholeSpan, 'band'), fill(wholeSpan, 'ruleThin')] },
  );
}
