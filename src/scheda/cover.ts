import { cutRows, entry, fill, space, stack, textRow } from './block';
import type { Block, Entry } from './block';
import { figure } from './figure';
import {
  afterCode,
  afterLead,
  code,
  pageCapacity,
  progressSide,
  through,
  unitRow,
  units,
  weightSide,
  whole,
  widthOf,
} from './grid';
import { continuedTitle, sectionTitle } from './heading';
import { clean, shorten } from './measure';
import { centreOf } from './names';
import { paginate } from './paging';
import type { Item, Section } from './paging';
import { words } from './words';
import { codeKey } from '../domain/values/codes';
import { formatDate } from '../domain/values/dates';
import { objectiveFigures } from '../domain/figures/figures';
import type { Objective, Parameters, Peg } from '../domain/records/records';

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
    textRow([entry(whole, shorten(clean(parameters.entity), 'entity', widthOf(whole), 2), 'entity')]),
    space(6),
    textRow([entry(whole, words.title, 'coverTitle')], { height: 39, fills: [fill(whole, 'ruleStrong')] }),
    space(9),
    textRow(labelled(words.year, parameters.year > 0 ? String(parameters.year) : '')),
    textRow(labelled(words.processedOn, formatDate(parameters.processedOn))),
    space(12),
    textRow([entry(whole, words.selected, 'section')], { height: 18, fills: [fill(whole, 'rule')] }),
    space(4.5),
  );
  const rows = [
    labelled(words.view, view.code, view.title),
    labelled(words.level, parameters.level),
    ...centreRows(peg, lines),
  ];
  const items = rows.flatMap(cutRows).map((row): Item => ({ block: textRow(row) }));
  return { heading: title, again: space(9), items };
}

/** A row for each centre that leads an objective of the run. */
function centreRows(peg: Peg, lines: CoverLine[]): Entry[][] {
  const codes = new Map(lines.map(({ objective: { centre } }) => [codeKey(centre), centre]));
  return [...codes.values()].map((centreCode, position) => {
    const centre = centreOf(peg.centres, centreCode);
    const label = position === 0 ? words.centreOfResponsibility : '';
    return labelled(label, centre?.code ?? centreCode, centre?.shortName || centre?.name || '');
  });
}

function labelled(label: string, value: string, title = ''): Entry[] {
  const labelEntry = entry(code, label, 'detail');
  return title === ''
    ? [labelEntry, entry(valueSpan, value, 'cell')]
    : [labelEntry, entry(afterCode, value, 'cell'), entry(afterLead, title, 'cell')];
}

function overviewSection(parameters: Parameters, lines: CoverLine[]): Section {
  const head = overviewHead();
  return {
    heading: stack(space(9), sectionTitle(words.overview), head),
    again: stack(continuedTitle(words.overview), head),
    items: lines.map((line) => ({ block: overviewRow(line, parameters) })),
  };
}

function overviewHead(): Block {
  const { overviewColumns: names } = words;
  return textRow(
    [
      entry(code, names.code, 'head'),
      entry(descriptionSpan, names.description, 'head'),
      entry(weights, names.weights, 'headRight'),
      entry(progress, names.progress, 'headRight'),
      entry(indicators, names.indicators, 'headCenter'),
      entry(achievement, names.achievement, 'headRight'),
      entry(light, names.light, 'headCenter'),
      entry(pageSpan, names.page, 'headCenter'),
    ],
    { fills: [fill(whole, 'tableHead')] },
  );
}

function overviewRow({ objective, page }: CoverLine, parameters: Parameters): Block {
  const figures = objectiveFigures(objective, parameters);
  const reached =
    figures.indicatorCount === 0 ? '' : words.reachedOf(figures.indicatorsReached, figures.indicatorCount);
  return stack(
    space(3),
    textRow(
      [
        entry(code, shorten(clean(objective.code), 'cell', widthOf(code), 4), 'cell'),
        entry(
          descriptionSpan,
          shorten(clean(objective.description), 'cell', widthOf(descriptionSpan), 2),
          'cell',
        ),
        entry(weights, figure(figures.weightSum), 'number'),
        entry(progress, figure(figures.progress), 'number'),
        entry(indicators, reached, 'center'),
        entry(achievement, figure(figures.achievement), 'number'),
        entry(light, figures.light === null ? '' : words.lights[figures.light], 'center'),
        entry(pageSpan, String(page), 'center'),
      ],
      { fills: [fill(whole, 'rule')] },
    ),
  );
}
