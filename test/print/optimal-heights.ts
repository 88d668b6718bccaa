import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../src/cli/libreoffice';
import { widthOf } from '../../src/scheda/sheet/grid';
import type { PlannedCell, SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { styles } from '../../src/scheda/sheet/styles';
import { columnOf } from '../../src/workbook/compose/paint-groups';
import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { emptySheet, emptyWorkbook } from '../../src/host/model/workbook';
import { readPackage } from '../../src/host/files/package';
import { xlsxFormat } from '../../src/host/files/xlsx-format';

/** A wrapped cell as it stands in a sheet; lengths in points. */
interface WrappedCell {
  cell: CellModel;
  style: CellStyle;
  width: number;
  height: number;
}

/** What LibreOffice needs for the text of a cell. */
interface Need {
  height: number;
  lineCount: number;
}

/**
 * For each of these sheets, painted after the same plan: wrapped cells lower than LibreOffice or the plan wants them, of
 * more lines than planned, too narrow, and texts that the sheet lacks.
 */
export async function heightFaults(
  normalFont: WorkbookModel['normalFont'],
  plan: SheetPlan,
  sheets: SheetModel[],
): Promise<string[][]> {
  const planned = plan.cells.filter(({ text, style }) => text !== '' && isWrapped(style));
  const found = sheets.map((sheet) => planned.map((area) => wrappedCell(sheet, area)));
  const needs = await needsOf(
    normalFont,
    found.flat().filter((one) => one !== null),
  );
  return found.map((cells) =>
    planned.flatMap((area, index) => {
      const one = cells[index] ?? null;
      const faults = one?.cell.value === area.text ? sizeFaults(area, one, needs.get(keyOf(one))) : ['lost'];
      return faults.map((fault) => `${fault}: ${area.text.slice(0, 60)}`);
    }),
  );
}

function sizeFaults(area: PlannedCell, { width, height }: WrappedCell, need: Need | undefined): string[] {
  if (need === undefined) return ['not measured'];
  const planned = widthOf(area);
  const needed = Math.max(need.height, area.lines.length * styles[area.style].lineHeight);
  return [
    ...(width >= planned - 0.5 ? [] : [`${width} points wide, planned ${planned}`]),
    ...(needed <= height ? [] : [`${height} points high, needs ${needed}`]),
    ...(need.lineCount <= area.lines.length ? [] : [`${need.lineCount} lines, planned ${area.lines.length}`]),
  ];
}

function isWrapped(style: PlannedCell['style']): boolean {
  return styles[style].wrap && styles[style].rotation === 0;
}

/** The cell that a plan wants there, with the size of what it is merged to or runs over. */
function wrappedCell(sheet: SheetModel, area: PlannedCell): WrappedCell | null {
  const { row, columnSpan, runsOver } = area;
  const column = columnOf(area);
  const cell = sheet.cells.get(row)?.get(column);
  const style = sheet.styles.get(row)?.get(column);
  if (cell === undefined || style === undefined) return null;
  const merge = sheet.merges.find((area) => area.row === row && area.column === column);
  const total = (sizes: SheetModel['rows'], first: number, count: number): number =>
    Array.from({ length: count }, (_, index) => sizes.get(first + index)?.size ?? 0).reduce((a, b) => a + b);
  return {
    cell,
    style,
    width: runsOver
      ? total(sheet.columns, area.column, columnSpan)
      : total(sheet.columns, column, merge?.columnCount ?? 1),
    height: total(sheet.rows, row, merge?.rowCount ?? 1),
  };
}

/** What LibreOffice makes of each cell, not merged, in a row of its own and a column of its width; equal ones once. */
async function needsOf(
  normalFont: WorkbookModel['normalFont'],
  cells: WrappedCell[],
): Promise<Map<string, Need>> {
  const looks = [...new Map(cells.map(({ style }) => [lookOf(style), style]))];
  const references = looks.flatMap(([, style]) => [
    { text: lift, style, width: 100 },
    { text: lift + lift, style, width: 100 },
  ]);
  const different = [...new Map(cells.map((one) => [keyOf(one), one]))];
  const lifted = different.map(([, { cell, style, width }]) => ({
    text: `${String(cell.value)}${lift}`,
    style,
    width,
  }));
  const heights = await heightsOf(normalFont, [...references, ...lifted]);
  const height = (index: number): number => heights[index] ?? Infinity;
  const lifts = new Map(looks.map(([look], at) => [look, height(2 * at + 1) - height(2 * at)]));
  return new Map(
    different.map(([key, { style }], index) => {
      const lifting = lifts.get(lookOf(style)) ?? 0;
      const needed = height(references.length + index) - lifting;
      return [key, { height: needed, lineCount: Math.round((needed / lifting) * lift.length) }];
    }),
  );
}

const keyOf = ({ cell, style, width }: WrappedCell): string =>
  JSON.stringify([cell.value, lookOf(style), width]);

/** Lines that lift a row over the least height that LibreOffice gives to any. */
const lift = '\n\n\n';

const lookOf = ({ fontName, fontSize, bold }: CellStyle): string => `${fontName} ${fontSize} ${String(bold)}`;

interface StyledText {
  text: string;
  style: CellStyle;
  width: number;
}

/** LibreOffice computes the heights of so many rows of a sheet when it loads its own format. */
const rowsOfSheet = 200;

async function heightsOf(normalFont: WorkbookModel['normalFont'], texts: StyledText[]): Promise<number[]> {
  const model: WorkbookModel = { ...emptyWorkbook(), normalFont, sheets: [] };
  for (let first = 0; first < texts.length; first += rowsOfSheet) {
    const sheet = emptySheet(`{texts-${first}}`, `Testi ${first}`);
    fillSheet(sheet, texts.slice(first, first + rowsOfSheet));
    model.sheets.push(sheet);
  }
  const directory = mkdtempSync(join(tmpdir(), 'scheda-peg-test-'));
  try {
    writeFileSync(join(directory, 'cells.xlsx'), await xlsxFormat.save(model));
    await convert(join(directory, 'cells.xlsx'), 'fods', directory);
    await convert(join(directory, 'cells.fods'), 'xlsx:Calc MS Excel 2007 XML', join(directory, 'sized'));
    const parts = await readPackage(readFileSync(join(directory, 'sized', 'cells.xlsx')));
    return model.sheets.flatMap((_, position) =>
      rowHeights(parts.get(`xl/worksheets/sheet${position + 1}.xml`) ?? ''),
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function fillSheet(sheet: SheetModel, texts: StyledText[]): void {
  const columns = [...new Set(texts.map(({ width }) => width))];
  columns.forEach((size, column) => sheet.columns.set(column, { size }));
  texts.forEach(({ text, style, width }, row) => {
    sheet.cells.set(row, new Map([[columns.indexOf(width), { value: text, formula: null }]]));
    sheet.styles.set(row, new Map([[columns.indexOf(width), style]]));
  });
}

/** The heights of a sheet's first rows, as a file has them. */
function rowHeights(xml: string): number[] {
  const heights: number[] = [];
  for (const [, row, height] of xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)) {
    heights[Number(row) - 1] = Number(height);
  }
  return heights.slice(0, rowsOfSheet);
}
