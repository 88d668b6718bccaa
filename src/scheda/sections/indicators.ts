import { cutRows, entry, fill, heightOf, linesOf, space, stack, textRow } from '../layout/block';
import type { Block, SpanText } from '../layout/block';
import { figure } from '../words/figure';
import { afterIndex, description, index, pageCapacity, unitRow, wholeSpan } from '../sheet/grid';
import type { ColumnSpan } from '../sheet/grid';
import { continuedTitle, sectionTitle } from '../layout/heading';
import type { Item, Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { formatDate, isIsoDate } from '../../domain/values/dates';
import { indicatorFigures } from '../../domain/figures/figures';
import type { IndicatorFigures } from '../../domain/figures/figures';
import { isComparable, otherUnit } from '../../domain/records/history';
import type { History, Indicator, Objective, Parameters } from '../../domain/records/records';
import type { Value } from '../../domain/values/value';
import { workingText } from '../../domain/figures/working';

const [type, expected, achieved, lastYear, yearBefore, outcome, degree, , notes] = unitRow(
  9,
  6,
  6,
  6,
  6,
  7,
  5,
  1,
  4,
);

/** INDICATORI: values, outcome and degree; under each indicator its unit and how a computed value came about. */
export function indicatorsSection(objective: Objective, parameters: Parameters): Section {
  const head = tableHead(parameters.year);
  const items = objective.indicators.flatMap((indicator, position) =>
    indicatorItems(indicator, position, parameters),
  );
  const none: Item = { block: textRow([entry(wholeSpan, schedaWords.noIndicators, 'none')]) };
  return {
    heading:
      items.length === 0
        ? sectionTitle(schedaWords.indicators)
        : stack(sectionTitle(schedaWords.indicators), head),
    again: stack(continuedTitle(schedaWords.indicators), head),
    items: items.length === 0 ? [none] : items,
    fewest: 2,
    joins: items.length === 0,
  };
}

function tableHead(year: number): Block {
  const { indicatorColumns: names } = schedaWords;
  return textRow(
    [
      entry(description, names.description, 'head'),
      entry(type, names.type, 'head'),
      entry(expected, names.expected, 'headRight'),
      entry(achieved, names.achieved, 'headRight'),
      entry(lastYear, names.achievedIn(year - 1), 'headRight'),
      entry(yearBefore, names.achievedIn(year - 2), 'headRight'),
      entry(outcome, names.outcome, 'headCenter'),
      entry(degree, names.degree, 'headRight'),
      entry(notes, names.notes, 'head'),
    ],
    { fills: [fill(wholeSpan, 'tableHead')] },
  );
}

function indicatorItems(indicator: Indicator, position: number, parameters: Parameters): Item[] {
  const figures = indicatorFigures(indicator, parameters.settings);
  const main = cutRows([
    entry(index, String(position + 1), 'index'),
    entry(description, indicator.description, 'cell'),
    entry(type, indicator.type, 'small'),
    valueEntry(expected, indicator.expected),
    valueEntry(achieved, indicator.achieved ?? figures.computed),
    historyEntry(lastYear, indicator, parameters.year - 1),
    historyEntry(yearBefore, indicator, parameters.year - 2),
    entry(outcome, figures.outcome === null ? '' : schedaWords.outcomes[figures.outcome], 'center'),
    entry(degree, figure(figures.degree), 'number'),
    entry(notes, indicator.notes, 'small'),
  ]);
  const details = entry(afterIndex, detailsOf(indicator, figures, parameters.year).join(' · '), 'detail');
  const rows = details.text === '' ? main : [...main, ...cutRows([details])];
  return itemsOf(rows);
}

/** The rows of one indicator, closed by a rule. They are one item unless they are too high together. */
function itemsOf(rows: SpanText[][]): Item[] {
  const blocks = rows.map((row, number) => (number === 0 ? stack(space(2.25), textRow(row)) : textRow(row)));
  const last = blocks.at(-1);
  if (last) last.fills.push(fill(wholeSpan, 'rule', last.heights.length - 1));
  const together = stack(...blocks);
  return (heightOf(together) <= pageCapacity / 2 ? [together] : blocks).map((block) => ({ block }));
}

function valueEntry(span: ColumnSpan, value: Value): SpanText {
  const one = entry(span, formatValue(value), typeof value === 'number' ? 'number' : 'center');
  return one.style === 'number' && linesOf(one).length > 1 ? { ...one, style: 'center' } : one;
}

/** `1,00`, `31/12/2018` or the text itself; `''` for a missing value. */
export function formatValue(value: Value): string {
  if (typeof value === 'number') return figure(value);
  if (value === null) return '';
  return isIsoDate(value) ? formatDate(value) : value;
}

function historyEntry(span: ColumnSpan, indicator: Indicator, year: number): SpanText {
  const history = historyOf(indicator, year);
  if (history === undefined) return entry(span, '', 'number');
  return isComparable(history, indicator)
    ? valueEntry(span, history.value)
    : entry(span, schedaWords.notComparable, 'number');
}

function historyOf(indicator: Indicator, year: number): History | undefined {
  return indicator.history.find((history) => history.year === year);
}

/** The line under an indicator: unit, direction, earlier years, working. */
function detailsOf(indicator: Indicator, figures: IndicatorFigures, year: number): string[] {
  return [
    ...(indicator.unit === '' ? [] : [schedaWords.unit(indicator.unit)]),
    ...(indicator.polarity === 'down' ? [schedaWords.lessIsBetter] : []),
    ...[year - 1, year - 2].flatMap((earlier) => historyDetails(indicator, earlier)),
    ...workingDetails(indicator, figures),
  ];
}

function historyDetails(indicator: Indicator, year: number): string[] {
  const history = historyOf(indicator, year);
  if (history === undefined) return [];
  if (isComparable(history, indicator)) return [];
  const unit = otherUnit(history, indicator);
  const reasons = [history.reason, unit === '' ? '' : schedaWords.inUnit(unit)].filter(
    (reason) => reason !== '',
  );
  return reasons.length === 0 ? [] : [schedaWords.notComparableBecause(year, reasons.join(', '))];
}

function workingDetails(indicator: Indicator, { working, computed }: IndicatorFigures): string[] {
  if (working === null || computed === null) return [];
  const line = schedaWords.working(`${workingText(working)} = ${figure(computed)} %`);
  const differs = typeof indicator.achieved === 'number' && Math.abs(indicator.achieved - computed) > 0.0101;
  return [differs ? `${line} (${schedaWords.declared(formatValue(indicator.achieved))})` : line];
}
