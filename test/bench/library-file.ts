import { utils, write, type CellObject, type CellStyle, type Range, type WorkSheet } from 'xlsx-js-style';
import type { SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import {
  fontName,
  styles,
  type Colour,
  type SheetStyle,
  type StyleBorder,
} from '../../src/scheda/sheet/styles';

type StyledCell = CellObject & { s: CellStyle };

/** Points of one character of the Normal font. */
const CHARACTER = 5.25;

const rgb = (color: Colour): { rgb: string } => ({ rgb: color.slice(1) });

/** The sheet of a plan as an .xlsx file that a library for files writes: the same texts, looks, merges and sizes. */
export function libraryFile(plan: SheetPlan): Uint8Array {
  const cells = new Map<string, StyledCell>();
  const cellAt = (row: number, column: number): StyledCell => {
    const address = utils.encode_cell({ r: row, c: column });
    const cell = cells.get(address) ?? { t: 's', v: '', s: {} };
    cells.set(address, cell);
    return cell;
  };
  const merges: Range[] = [];
  for (const { row, column, rowSpan, columnSpan, text, style, runsOver } of plan.cells) {
    const cell = cellAt(row, column);
    cell.v = text;
    cell.s = textStyle(styles[style], runsOver);
    if (!runsOver && (rowSpan > 1 || columnSpan > 1))
      merges.push({ s: { r: row, c: column }, e: { r: row + rowSpan - 1, c: column + columnSpan - 1 } });
  }
  for (const { row, column, rowSpan, columnSpan, style } of plan.fills) {
    const { fill, borders } = styles[style];
    const [lastRow, lastColumn] = [row + rowSpan - 1, column + columnSpan - 1];
    for (let r = row; r <= lastRow; r += 1) {
      for (let c = column; c <= lastColumn; c += 1) {
        const cell = cellAt(r, c);
        if (fill !== null) cell.s.fill = { patternType: 'solid', fgColor: rgb(fill) };
        const draw = (side: keyof SheetStyle['borders'], isEdge: boolean): void => {
          const border = borders[side];
          if (isEdge && border !== undefined) cell.s.border = { ...cell.s.border, [side]: lineOf(border) };
        };
        draw('top', r === row);
        draw('bottom', r === lastRow);
        draw('left', c === column);
        draw('right', c === lastColumn);
      }
    }
  }
  const sheet: WorkSheet = Object.fromEntries(cells);
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: plan.rows.length - 1, c: plan.columns.length - 1 },
  });
  sheet['!cols'] = plan.columns.map((width) => ({ width: width / CHARACTER }));
  sheet['!rows'] = plan.rows.map(({ height }) => ({ hpt: height }));
  sheet['!merges'] = merges;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Scheda');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

function textStyle({ font, horizontal, vertical, wrap, rotation }: SheetStyle, runsOver: boolean): CellStyle {
  const style: CellStyle = {
    alignment: {
      horizontal,
      vertical: vertical === 'justify' ? 'top' : vertical,
      wrapText: wrap && !runsOver,
      textRotation: rotation,
    },
  };
  if (font !== null)
    style.font = {
      name: fontName,
      sz: font.size,
      bold: font.bold,
      italic: font.italic,
      color: rgb(font.color),
    };
  return style;
}

function lineOf({ weight, dash, color }: StyleBorder): {
  style: 'hair' | 'thin' | 'medium' | 'dashed';
  color: { rgb: string };
} {
  return { style: dash === 'dashed' ? 'dashed' : weight, color: rgb(color) };
}
