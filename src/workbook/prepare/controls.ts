import { address } from '../excel/address';
import { CENTRE_LINES, centreHeadings, centreLine, CONTROL_WIDTHS, controls } from './controls-plan';
import { markCells, setNumberFormat } from '../rows/dress';
import { sameFormula, type OtherHeading } from '../formulas/same-formula';
import type { Cell } from '../rows/cells';
import { isCell, type Survey } from './survey';
import { fitPages, MARGINS, PORTRAIT, type FittedPages } from '../rows/fit-pages';

/** Name by which the sheet Controlli is known, wherever it is and whatever it is called. */
export const CONTROLS_NAME = 'Foglio_Controlli';

const NAVY = '#1F3A5F';
const BAND = '#D9E2EC';
const FIRST_CONTROL = 4;
const FIRST_CENTRE = FIRST_CONTROL + controls.length + 3;

/** Queues the summary: plain formulas over the tables, which must be there. */
export function addControls(context: Excel.RequestContext, sheet: Excel.Worksheet): FittedPages {
  const fitted = layOut(sheet);
  sheet.tabColor = '#C00000';
  context.workbook.names.add(CONTROLS_NAME, sheet.getRange('A1'));
  return fitted;
}

/** Queues what only shows: the summary in front, without gridlines. */
export function showControls(sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  sheet.activate();
}

function layOut(sheet: Excel.Worksheet): FittedPages {
  CONTROL_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const title = sheet.getRange('A1:A2');
  title.format.font.bold = true;
  title.format.font.color = NAVY;
  sheet.getRange('A1').format.font.size = 16;

  writeFormulas(sheet);
  dressControls(sheet);
  dressCentres(sheet);
  return setUpPage(sheet);
}

/** Points of the summary's rows. */
const HEIGHT = (FIRST_CENTRE + CENTRE_LINES + 1) * 15;

function setUpPage({ pageLayout }: Excel.Worksheet): FittedPages {
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Points', MARGINS);
  // The lines for centres are formulas. Without a print area, blank lines would print a blank page.
  const width = CONTROL_WIDTHS.reduce((sum, one) => sum + one, 0);
  const share = Math.min(PORTRAIT.width / width, PORTRAIT.height / HEIGHT);
  return fitPages(pageLayout, { horizontalFitToPages: 1, verticalFitToPages: 1 }, share);
}

/** Queues the formulas of cells of an existing summary. */
export function repairControls(context: Excel.RequestContext, cells: readonly SummaryCell[]): void {
  const sheet = context.workbook.names.getItem(CONTROLS_NAME).getRange().worksheet;
  for (const { row, column, formula } of cells)
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
}

/** Queues a new summary on the sheet that an earlier version made. */
export function renewControls(context: Excel.RequestContext): FittedPages {
  const sheet = context.workbook.names.getItem(CONTROLS_NAME).getRange().worksheet;
  sheet.getRange().clear();
  return layOut(sheet);
}

/** Formulas of the summary, a block of cells each. */
function summaryBlocks(): { row: number; formulas: string[][] }[] {
  const label = (name: string): string =>
    `INDEX(tblParametri[Valore],MATCH("${name}",tblParametri[Parametro],0))`;
  return [
    { row: 0, formulas: [['CONTROLLI'], [`=${label('Ente')}&" · PEG "&${label('Esercizio')}`]] },
    {
      row: FIRST_CONTROL,
      formulas: controls.map(({ label: name, formula, advice }, index) => {
        const count = address(FIRST_CONTROL + index, 1);
        return [name, `=${formula}`, advice === '' ? '' : `=IF(N(${count})>0,"${advice}","")`];
      }),
    },
    {
      row: FIRST_CENTRE,
      formulas: Array.from({ length: CENTRE_LINES }, (_, line) =>
        centreLine(line + 1, `$A${FIRST_CENTRE + line + 1}`),
      ),
    },
  ];
}

function rangeOf(
  sheet: Excel.Worksheet,
  { row, formulas }: { row: number; formulas: string[][] },
): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, formulas.length, formulas[0]?.length ?? 1);
}

function writeFormulas(sheet: Excel.Worksheet): void {
  for (const block of summaryBlocks()) rangeOf(sheet, block).formulas = block.formulas;
}

/** A cell of the summary and its formula; row and column count from 0. */
export interface SummaryCell {
  row: number;
  column: number;
  formula: string;
}

const summaryCells = (): SummaryCell[] =>
  summaryBlocks().flatMap(({ row, formulas }) =>
    formulas.flatMap((cells, line) =>
      cells.flatMap((formula, column) =>
        formula.startsWith('=') ? [{ row: row + line, column, formula }] : [],
      ),
    ),
  );

/**
 * Queues a look at the summary, if it is there. The answer is the cells that lost their formula; none where formulas stand
 * elsewhere, since the person rearranged the sheet.
 */
export function lookAtSummary(
  context: Excel.RequestContext,
  found: Survey,
): (renamed: readonly OtherHeading[]) => SummaryCell[] {
  if (!isCell(found, CONTROLS_NAME)) return () => [];
  const sheet = context.workbook.names.getItem(CONTROLS_NAME).getRange().worksheet;
  const used = sheet.getUsedRangeOrNullObject(false).load('formulas,rowIndex,columnIndex');
  return (renamed) => {
    const grid: Cell[][] = used.isNullObject ? [] : (used.formulas as Cell[][]);
    const isAt = ({ formula }: SummaryCell, cell: Cell = ''): boolean =>
      sameFormula(cell, formula, '', renamed);
    const lost = summaryCells().filter((one) => {
      const line = used.isNullObject ? undefined : grid[one.row - used.rowIndex];
      return !isAt(one, line?.[one.column - (used.isNullObject ? 0 : used.columnIndex)]);
    });
    const isMoved = lost.some((one) => grid.some((line) => line.some((cell) => isAt(one, cell))));
    return isMoved ? [] : lost;
  };
}

function dressControls(sheet: Excel.Worksheet): void {
  heading(sheet, FIRST_CONTROL - 1, ['Controllo', 'Numero', 'Che cosa fare']);
  setNumberFormat(sheet.getRangeByIndexes(FIRST_CONTROL, 1, controls.length, 1), '#,##0');
  sheet.getRangeByIndexes(FIRST_CONTROL - 1, 1, controls.length + 1, 1).format.horizontalAlignment = 'Center';
  const first = controls.findIndex(({ advice }) => advice !== '');
  const problems = sheet.getRangeByIndexes(FIRST_CONTROL + first, 1, controls.length - first, 1);
  const row = FIRST_CONTROL + first + 1;
  markCells(problems, `=N($B${row})>0`, 'warning');
}

function dressCentres(sheet: Excel.Worksheet): void {
  heading(sheet, FIRST_CENTRE - 1, [...centreHeadings]);
  const numbers = sheet.getRangeByIndexes(FIRST_CENTRE - 1, 2, CENTRE_LINES + 1, 4);
  numbers.format.horizontalAlignment = 'Center';
  setNumberFormat(sheet.getRangeByIndexes(FIRST_CENTRE, 3, CENTRE_LINES, 2), '#,##0.00');
}

function heading(sheet: Excel.Worksheet, row: number, words: string[]): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, words.length);
  range.values = [words];
  range.format.font.bold = true;
  range.format.fill.color = BAND;
}
