import { entry, fill, heightOf, linesOf, heightOfTexts, space, stack, textRow } from '../layout/block';
import type { Block, SpanText } from '../layout/block';
import {
  afterCode,
  codeSpan,
  lead,
  paper,
  scale,
  through,
  unitRow,
  units,
  wholeSpan,
  widthOf,
} from '../sheet/grid';
import type { ColumnSpan } from '../sheet/grid';
import { clean, shorten } from '../sheet/measure';
import type { PlannedFill } from '../sheet/sheet-plan';
import { schedaWords } from '../words/words';
import type { Centre, Objective, Parameters } from '../../domain/records/records';
import type { StyleName } from '../sheet/styles';

/** What the header block of an objective says. */
export interface HeaderData {
  parameters: Parameters;
  objective: Objective;
  centre: Centre | undefined;
}

interface Field {
  label: string;
  value: string;
  span: ColumnSpan;
  style: StyleName;
}

const sixthOfPage = paper.height / 6 / (scale / 100);
const mostDescriptionLines = 2;
const valueLines = 2;

const entitySpan = through(lead, units(0, 12));
const titleSpan = units(12, 27);
const pageSpan = units(39, 11);
const centreSpan = through(afterCode, units(0, 29));
const managerLabelSpan = units(29, 7);
const managerSpan = units(36, 14);
const [areaSpan, portfolioSpan, directorateSpan, directorSpan] = unitRow(17, 11, 12, 10);

/** The block at the top of each page of an objective, at most a sixth of the page. */
export function headerBlock(data: HeaderData, page: number, pages: number): Block {
  return header(data, page, pages, descriptionLines(data));
}

/** Lines of the description that a sixth of the page holds. */
function descriptionLines(data: HeaderData): number {
  return heightOf(header(data, 0, 1, mostDescriptionLines)) <= sixthOfPage ? mostDescriptionLines : 1;
}

function header(data: HeaderData, page: number, pages: number, mostLines: number): Block {
  const { parameters, objective } = data;
  const short = (span: ColumnSpan, text: string, style: StyleName, lines: number): SpanText =>
    entry(span, shorten(clean(text), style, widthOf(span), lines), style);
  const fields = bandFields(data);
  const pageLine = [schedaWords.yearOf(parameters.year), schedaWords.pageOf(page + 1, pages)]
    .filter((part) => part !== '')
    .join(' · ');
  const level = short(lead, parameters.level, 'label', 1);
  return stack(
    textRow(
      [
        short(entitySpan, parameters.entity, 'entity', 1),
        entry(titleSpan, schedaWords.title, 'title'),
        entry(pageSpan, pageLine, 'labelRight'),
      ],
      { height: 18, fills: [fill(wholeSpan, 'ruleStrong')] },
    ),
    textRow([level, ...fields.map(({ span, label }) => entry(span, label, 'label'))], {
      height: 12.75,
      fills: [fill(wholeSpan, 'band', 0, 2)],
    }),
    tightRow(
      [
        short(lead, objective.code, codeStyle(objective.code), valueLines),
        ...fields.map(({ span, value, style }) => short(span, value, style, valueLines)),
      ],
      0.75,
    ),
    tightRow([short(wholeSpan, objective.description, 'description', mostLines)], 3, [
      fill(wholeSpan, 'rule'),
    ]),
    space(1.5),
    tightRow(
      [
        entry(codeSpan, schedaWords.centre, 'detail'),
        short(centreSpan, centreName(data), 'small', valueLines),
        entry(managerLabelSpan, schedaWords.manager, 'detail'),
        short(managerSpan, objective.manager, 'small', valueLines),
      ],
      2.25,
      [fill(wholeSpan, 'ruleThin')],
    ),
  );
}

/** A row with less space around its texts than elsewhere. */
function tightRow(entries: SpanText[], pad: number, fills: PlannedFill[] = []): Block {
  return textRow(entries, { height: heightOfTexts(entries, pad), fills });
}

/** Smaller letters for a code that would take two lines. */
function codeStyle(objectiveCode: string): StyleName {
  return linesOf(entry(lead, objectiveCode, 'code')).length > 1 ? 'value' : 'code';
}

function bandFields({ objective }: HeaderData): Field[] {
  return [
    { label: schedaWords.area, value: objective.area, span: areaSpan, style: 'value' },
    { label: schedaWords.portfolio, value: objective.portfolio, span: portfolioSpan, style: 'value' },
    { label: schedaWords.directorate, value: objective.directorate, span: directorateSpan, style: 'value' },
    { label: schedaWords.director, value: objective.director, span: directorSpan, style: 'value' },
  ];
}

function centreName({ centre, objective }: HeaderData): string {
  return centre?.name || centre?.shortName || objective.centre;
}

/** True if the header shortens the description. */
export function isLong(data: HeaderData): boolean {
  const lines = linesOf(entry(wholeSpan, data.objective.description, 'description'));
  return lines.length > descriptionLines(data);
}

/** The values that the header shortens, as `label: full text`. */
export function shortenedValues(data: HeaderData): string[] {
  const { parameters, objective } = data;
  const fields: (Field & { most: number })[] = [
    { label: schedaWords.entity, value: parameters.entity, span: entitySpan, style: 'entity', most: 1 },
    {
      label: parameters.level,
      value: objective.code,
      span: lead,
      style: codeStyle(objective.code),
      most: valueLines,
    },
    { label: schedaWords.level, value: parameters.level, span: lead, style: 'label', most: 1 },
    ...bandFields(data).map((field) => ({ ...field, most: valueLines })),
    {
      label: schedaWords.centre,
      value: centreName(data),
      span: centreSpan,
      style: 'small',
      most: valueLines,
    },
    {
      label: schedaWords.manager,
      value: objective.manager,
      span: managerSpan,
      style: 'small',
      most: valueLines,
    },
  ];
  return fields
    .filter(({ value, span, style, most }) => linesOf(entry(span, value, style)).length > most)
    .map(({ label, value }) => `${label}: ${clean(value)}`);
}
