import { heightOf, space, stack } from './layout/block';
import type { Block } from './layout/block';
import { closeSection } from './sections/closing';
import { coverPages } from './sections/cover';
import { columns, margins, pageCapacity, scale } from './sheet/grid';
import { ganttSection } from './sections/gantt';
import { headerBlock, isLong, shortenedValues } from './sections/header';
import type { HeaderData } from './sections/header';
import { identitySection } from './sections/identity';
import { indicatorsSection } from './sections/indicators';
import { centreOf } from './words/names';
import { paginate } from './layout/paging';
import type { Section } from './layout/paging';
import { phasesSection } from './sections/phases';
import type { SheetPlan } from './sheet/sheet-plan';
import { stampCell, stampLength } from './sections/stamp';
import { narrative, statusSection } from './sections/status';
import { schedaWords } from './words/words';
import { objectiveFigures } from '../domain/figures/figures';
import { printedPeg } from '../domain/views/print-run';
import { usualLayout } from '../domain/views/print-layout';
import type { PrintLayout } from '../domain/views/print-layout';
import type { Objective, Peg } from '../domain/records/records';

/** Parts that are not named are printed as usual. */
export interface SchedaOptions extends Partial<PrintLayout> {
  /** Codes in the order of print. */
  objectives: readonly string[];
  /** A legal name; see `sheetName`. */
  sheetName: string;
}

interface Page {
  objective: string | null;
  block: Block;
}

/**
 * Lays out the schede of these objectives as one printable sheet.
 * @throws RangeError for a code that no objective has.
 */
export function planScheda(records: Peg, options: SchedaOptions): SheetPlan {
  const layout = { ...usualLayout, ...options };
  const peg = printedPeg(records, layout);
  const objectives = options.objectives.map((code) => objectiveOf(peg, code));
  const schede = objectives.map((objective) => objectivePages(peg, objective, layout));
  const cover = layout.cover ? runCover(peg, objectives, schede) : [];
  const pages: Page[] = [
    ...cover.map((block) => ({ objective: null, block })),
    ...schede.flatMap((blocks, position) =>
      blocks.map((block) => ({ objective: objectives[position]?.code ?? null, block })),
    ),
  ];
  return sheetOf(peg, options.sheetName, layout.stamp ? stamped(pages, peg) : pages);
}

function objectiveOf(peg: Peg, code: string): Objective {
  const objective = peg.objectives.find((one) => one.code === code);
  if (objective === undefined) throw new RangeError(`No objective has the code "${code}"`);
  return objective;
}

function objectivePages(peg: Peg, objective: Objective, layout: PrintLayout): Block[] {
  const { parameters } = peg;
  const data: HeaderData = { parameters, objective, centre: centreOf(peg.centres, objective.centre) };
  const pages = paginate(sectionsOf(peg, data, layout), {
    first: pageCapacity - heightOf(headerBlock(data, 0, 1)),
    next: pageCapacity - heightOf(headerBlock(data, 1, 2)),
  });
  return pages.map((block, page) => stack(headerBlock(data, page, pages.length), block));
}

function sectionsOf(peg: Peg, data: HeaderData, layout: PrintLayout): Section[] {
  const { parameters, objective } = data;
  const figures = objectiveFigures(objective, parameters);
  const totals = { weights: figures.weightSum, progress: figures.progress };
  const gantt = layout.gantt ? ganttSection(objective, parameters) : null;
  const full = shortenedValues(data);
  const phases = phasesSection(objective, peg.centres, totals);
  const tables = layout.indicators ? [phases, indicatorsSection(objective, parameters)] : [phases];
  return [
    ...(isLong(data) ? [narrative(schedaWords.description, [objective.description], 'paragraph')] : []),
    ...(full.length > 0 ? [narrative(schedaWords.fullTexts, full, 'cell')] : []),
    identitySection(peg, objective),
    statusSection(objective, parameters.referenceDate),
    ...(gantt === null ? [] : [gantt]),
    ...tables.slice(0, -1),
    ...tables.slice(-1).map((section) => closeSection(section, objective, parameters, layout)),
  ];
}

/** The cover names pages that come after it. It is laid out once to know its length. */
function runCover(peg: Peg, objectives: Objective[], schede: Block[][]): Block[] {
  const linesFrom = (firstPage: number) => {
    let page = firstPage;
    return objectives.map((objective, position) => {
      const line = { objective, page };
      page += schede[position]?.length ?? 0;
      return line;
    });
  };
  const length = coverPages(peg, linesFrom(1)).length;
  return coverPages(peg, linesFrom(length + 1));
}

function stamped(pages: Page[], peg: Peg): Page[] {
  const [first, ...others] = pages;
  const { protocol } = peg.parameters;
  if (first === undefined || protocol === null) return pages;
  const length = stampLength(protocol, pageCapacity);
  const missing = length - heightOf(first.block);
  const block = missing > 0 ? stack(first.block, space(Math.ceil(missing))) : first.block;
  const stamp = stampCell(protocol, block.heights.length, heightOf(block));
  return [{ ...first, block: { ...block, cells: [stamp, ...block.cells] } }, ...others];
}

function sheetOf(peg: Peg, name: string, pages: Page[]): SheetPlan {
  const { entity, year } = peg.parameters;
  const all = stack(...pages.map(({ block }) => block));
  let firstRow = 0;
  const planned = pages.map(({ objective, block }) => {
    const page = { objective, firstRow, rowCount: block.heights.length };
    firstRow += page.rowCount;
    return page;
  });
  return {
    name,
    columns,
    rows: all.heights.map((height) => ({ height })),
    cells: all.cells,
    fills: all.fills,
    breaks: planned.slice(1).map((page) => page.firstRow),
    pages: planned,
    page: {
      orientation: 'landscape',
      scale,
      margins,
      footer: { left: footerOf(schedaWords.footer(entity, year)), right: 'pageOfPages' },
    },
  };
}

/** Excel takes 255 characters for a footer, codes and doubled ampersands included. */
const footerLength = 110;

/** The beginning of a text, without half of a character at its end. */
function footerOf(text: string): string {
  return text.slice(0, footerLength).replace(/[\uD800-\uDBFF]$/, '');
}
