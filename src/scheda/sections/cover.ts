import { cutRows, entry, fill, space, stack, textRow } from '../layout/block';
import type { Block, SpanText } from '../layout/block';
import { figure } from '../words/figure';
import {
  afterCode,
  afterLead,
  codeSpan,
  pageCapacity,
  progressSide,
  through,
  unitRow,
  units,
  weightSide,
  wholeSpan,
  widthOf,
} from '../sheet/grid';
import { continuedTitle, sectionTitle } from '../layout/heading';
import { clean, shorten } from '../sheet/measure';
import { centreOf } from '../words/names';
import { paginate } from '../layout/paging';
import type { Item, Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { codeKey } from '../../domain/values/codes';
import { formatDate } from '../../domain/values/dates';
import { objectiveFigures } from '../../domain/figures/figures';
import type { Objective, Parameters, Peg } from '../../domain/records/records';

/** An objective of the run and the page of the run that it begins on, from 1. */
export interface CoverLine {
  objective: Objective;
  page: number;
}

const descriptionSpan = through(afterCode, units(0, 15));
const [, weights, progress, indicators, achievement, light] = unitRow(15, 6, 6, 8, 6, 7);
const pageSpan = through(weightSide, progressSide);
const valueSpan = through(afterCode, afterLead);

/** The pages of the cover: what was selected, then a line for each objective of the run. */
export function coverPages(peg: Peg, lines: CoverLine[]): Block[] {
  const rooms = { first: pageCapacity, next: pageCapacity };
  return paginate([titleSection(peg, lines), overviewSection(peg.parameters, lines)], rooms);
}

function titleSection(peg: Peg, lines: CoverLine[]): Section {
  const { parameters } = peg;
  const { view } = parameters;
  const title = stack(
    space(48),
    textRow([entry(wholeSpan, shorten(clean(parameters.entity), 'entity', widthOf(wholeSpan), 2), 'entity')]),
    space(6),
    textRow([entry(wholeSpan, schedaWords.title, 'coverTitle')], {
      height: 39,
      fills: [fill(wholeSpan, 'ruleStrong')],
    }),
    space(9),
    textRow(labelled(schedaWords.year, parameters.year > 0 ? String(parameters.year) : '')),
    textRow(labelled(schedaWords.processedOn, formatDate(parameters.processedOn))),
    space(12),
    textRow([entry(wholeSpan, schedaWords.selected, 'section')], {
      height: 18,
      fills: [fill(wholeSpan, 'rule')],
    }),
    space(4.5),
  );
  const rows = [
    labelled(schedaWords.view, view.code, view.title),
    labelled(schedaWords.level, parameters.level),
    ...centreRows(peg, lines),
  ];
  const items = rows.flatMap(cutRows).map((row): Item => ({ block: textRow(row) }));
  return { heading: title, again: space(9), items };
}

/** A row for each centre that leads an objective of the run. */
function centreRows(peg: Peg, lines: CoverLine[]): SpanText[][] {
  const codes = new Map(lines.map(({ objective: { centre } }) => [codeKey(centre), centre]));
  return [...codes.values()].map((centreCode, position) => {
    const centre = centreOf(peg.centres, centreCode);
    const label = position === 0 ? schedaWords.centreOfResponsibility : '';
    return labelled(label, centre?.code ?? centreCode, centre?.shortName || centre?.name || '');
  });
}

function labelled(label: string, value: string, title = ''): SpanText[] {
  const labelEntry = entry(codeSpan, label, 'detail');
  return title === ''
    ? [labelEntry, entry(valueSpan, value, 'cell')]
    : [labelEntry, entry(afterCode, value, 'cell'), entry(afterLead, title, 'cell')];
}

function overviewSection(parameters: Parameters, lines: CoverLine[]): Section {
  const head = overviewHead();
  return {
    heading: stack(space(9), sectionTitle(schedaWords.overview), head),
    again: stack(continuedTitle(schedaWords.overview), head),
    items: lines.map((line) => ({ block: overviewRow(line, parameters) })),
  };
}

function overviewHead(): Block {
  const { overviewColumns: names } = schedaWords;
  return textRow(
    [
      entry(codeSpan, names.code, 'head'),
      entry(descriptionSpan, names.description, 'head'),
      entry(weights, names.weights, 'headRight'),
      entry(progress, names.progress, 'headRight'),
      entry(indicators, names.indicators, 'headCenter'),
      entry(achievement, names.achievement, 'headRight'),
      entry(light, names.light, 'headCenter'),
      entry(pageSpan, names.page, 'headCenter'),
    ],
    { fills: [fill(wholeSpan, 'tableHead')] },
  );
}

function overviewRow({ objective, page }: CoverLine, parameters: Parameters): Block {
  const figures = objectiveFigures(objective, parameters);
  const reached =
    figures.indicatorCount === 0
      ? ''
      : schedaWords.reachedOf(figures.indicatorsReached, figures.indicatorCount);
  return stack(
    space(3),
    textRow(
      [
        entry(codeSpan, shorten(clean(objective.code), 'cell', widthOf(codeSpan), 4), 'cell'),
        entry(
          descriptionSpan,
          shorten(clean(objective.description), 'cell', widthOf(descriptionSpan), 2),
          'cell',
        ),
        entry(weights, figure(figures.weightSum), 'number'),
        entry(progress, figure(figures.progress), 'number'),
        entry(indicators, reached, 'center'),
        entry(achievement, figure(figures.achievement), 'number'),
        entry(light, figures.light === null ? '' : schedaWords.lights[figures.light], 'center'),
        entry(pageSpan, String(page), 'center'),
      ],
      { fills: [fill(wholeSpan, 'rule')] },
    ),
  );
}
