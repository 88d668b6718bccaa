import type { PlannedArea, PlannedCell, SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { fontName, styles, type SheetStyle } from '../../src/scheda/sheet/styles';

export type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** Cells, areas or rows that a plain loop sends in one request; more would be over Excel's limit. */
const LOOP_CELLS = 1_000;

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify' } as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const edges = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
] as const;

/** The sheet of a plan as a plain loop writes it: one cell, one area, one row after the other. */
export function cellByCell(plan: SheetPlan): Batch {
  return async (context) => {
    const sheet = context.workbook.worksheets.add('Ciclo');
    const each = async <T>(items: readonly T[], write: (item: T, index: number) => void): Promise<void> => {
      for (const [index, item] of items.entries()) {
        write(item, index);
        if (index % LOOP_CELLS === LOOP_CELLS - 1) await context.sync();
      }
    };
    await each(plan.cells, (cell) => writeCell(sheet, cell));
    await each(plan.fills, (area) => drawArea(sheet, area, styles[area.style]));
    await each(plan.rows, ({ height }, row) => (sheet.getCell(row, 0).format.rowHeight = height));
    plan.columns.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
    await context.sync();
  };
}

function writeCell(sheet: Excel.Worksheet, planned: PlannedCell): void {
  const { row, column, rowSpan, columnSpan, text, runsOver } = planned;
  const style = styles[planned.style];
  const cell = sheet.getCell(row, column);
  const { format } = cell;
  cell.values = [[`'${text}`]];
  format.font.name = fontName;
  if (style.font !== null) {
    format.font.size = style.font.size;
    format.font.color = style.font.color;
    format.font.bold = style.font.bold;
    format.font.italic = style.font.italic;
  }
  format.horizontalAlignment = horizontals[style.horizontal];
  format.verticalAlignment = verticals[style.vertical];
  format.wrapText = style.wrap && !runsOver;
  if (style.rotation !== 0) format.textOrientation = style.rotation;
  if (!runsOver && (rowSpan > 1 || columnSpan > 1))
    sheet.getRangeByIndexes(row, column, rowSpan, columnSpan).merge();
}

function drawArea(
  sheet: Excel.Worksheet,
  { row, column, rowSpan, columnSpan }: PlannedArea,
  { fill, borders }: SheetStyle,
): void {
  const { format } = sheet.getRangeByIndexes(row, column, rowSpan, columnSpan);
  if (fill !== null) format.fill.color = fill;
  for (const [side, edge] of edges) {
    const border = borders[side];
    if (border === undefined) continue;
    const line = format.borders.getItem(edge);
    line.style = border.dash === 'dashed' ? 'Dash' : 'Continuous';
    line.weight = weights[border.weight];
    line.color = border.color;
  }
}

/** The texts of a plan alone, in one range. */
export function valuesAlone(plan: SheetPlan): Batch {
  const values = plan.rows.map(() => plan.columns.map(() => ''));
  for (const { row, column, text } of plan.cells) (values[row] ?? [])[column] = `'${text}`;
  return async (context) => {
    const sheet = context.workbook.worksheets.add('Valori');
    sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length).values = values;
    await context.sync();
  };
}
