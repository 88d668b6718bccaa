import type { CSSProperties } from 'react';
import type { CellStyle, CellValue } from '../../../src/host/model/model';
import { lettersOfColumn } from '../../../src/host/model/address';
import type { SheetView } from './sheet';
import { fontFamily, linePixels, textPixels } from './text';

/** Space that Excel leaves between a text and the cell's sides, in CSS pixels. */
const PADDING = 2;
const INDENT = 9;

export interface CellProps {
  row: number;
  column: number;
  /** From the corner of the part of the sheet that the cell is drawn in. */
  x: number;
  y: number;
  width: number;
  height: number;
  style: CellStyle;
  value: CellValue;
  text: string;
  room: Room;
  filterArrow: boolean;
  selected: boolean;
  /** Drawn again in a part of the sheet that it only reaches into: no cell of its own for tests and screen readers. */
  isCopy: boolean;
  merged?: { rows: number; columns: number };
}

/** How far a text may reach over empty cells beside its own, and whether those are unfilled. */
export interface Room {
  left: number;
  right: number;
  plain: boolean;
}

const NO_ROOM: Room = { left: 0, right: 0, plain: false };

/** A text that is not wrapped reaches over the empty cells beside it, as far as it is long. */
export function roomFor(sheet: SheetView, row: number, column: number, text: string, style: CellStyle): Room {
  const value = sheet.painter.value(row, column);
  if (text === '' || typeof value !== 'string' || style.wrapText || style.textOrientation !== 0)
    return NO_ROOM;
  const align = horizontal(style, value);
  const missing =
    textPixels(text, style) + 2 * PADDING + style.indentLevel * INDENT - sheet.columns.size(column);
  if (missing <= 0 || style.horizontalAlignment === 'Fill' || style.shrinkToFit) return NO_ROOM;
  let plain = true;
  const reach = (direction: 1 | -1, wanted: number): number => {
    let reached = 0;
    for (
      let next = column + direction;
      reached < wanted && next >= 0 && next < sheet.columns.count;
      next += direction
    ) {
      if (sheet.painter.value(row, next) !== null || sheet.painter.isMerged(row, next)) break;
      reached += sheet.columns.size(next);
      plain &&= sheet.painter.style(row, next).fill === null;
    }
    return Math.min(reached, wanted);
  };
  const room =
    align === 'center'
      ? { left: reach(-1, missing / 2), right: reach(1, missing / 2) }
      : { left: align === 'right' ? reach(-1, missing) : 0, right: align === 'left' ? reach(1, missing) : 0 };
  return { ...room, plain: plain && style.fill === null };
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL: Record<string, string> = { Top: 'flex-start', Center: 'center', Distributed: 'center' };

function horizontal(style: CellStyle, value: CellValue): 'left' | 'center' | 'right' {
  switch (style.horizontalAlignment) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    default:
      return typeof value === 'number'
        ? 'right'
        : typeof value === 'boolean' || (typeof value === 'object' && value)
          ? 'center'
          : 'left';
  }
}

function rotation({ textOrientation: angle, wrapText }: CellStyle): CSSProperties {
  if (angle === 0) return {};
  const vertical: CSSProperties = {
    writingMode: 'vertical-rl',
    ...(wrapText ? { whiteSpace: 'pre-line', maxHeight: '100%' } : { whiteSpace: 'nowrap' }),
  };
  if (angle === 180) return { ...vertical, textOrientation: 'upright' };
  if (angle === 90) return { ...vertical, transform: 'rotate(180deg)' };
  if (angle === -90) return vertical;
  return { transform: `rotate(${-angle}deg)`, transformOrigin: 'left center', whiteSpace: 'nowrap' };
}

/** A number that is too wide shows `#`, as in Excel. */
function fitted(text: string, value: CellValue, style: CellStyle, width: number): string {
  if (typeof value !== 'number' || style.textOrientation !== 0 || style.shrinkToFit) return text;
  if (textPixels(text, style) <= width - 2) return text;
  if (style.numberFormat === 'General') {
    for (let digits = 9; digits >= 1; digits--) {
      const shorter = String(Number(value.toPrecision(digits))).replace('.', ',');
      if (!shorter.includes('e') && textPixels(shorter, style) <= width - 2) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / textPixels('#', style))));
}

/** One cell: its fill and its text; borders and grid lines are drawn over and under all cells. */
export function GridCell(props: CellProps) {
  const { row, column, x, y, width, height, style, value, room, filterArrow, selected, merged } = props;
  const align = horizontal(style, value);
  const text = props.text && fitted(props.text, value, style, width);
  const line = linePixels(style);
  const indent = style.indentLevel * INDENT;
  const box: CSSProperties = { left: x - 1, top: y - 1, width: width + 1, height: height + 1 };
  if (style.fill) box.background = style.fill;
  const content: CSSProperties = {
    fontFamily: fontFamily(style.fontName),
    fontSize: `${style.fontSize}pt`,
    lineHeight: `${line}px`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textDecoration: style.underline === 'None' ? 'none' : 'underline',
    color: style.fontColor,
    justifyContent: JUSTIFY[align],
    alignItems: VERTICAL[style.verticalAlignment] ?? 'flex-end',
    textAlign: align,
    paddingLeft: PADDING + (align === 'left' ? indent : 0),
    paddingRight: PADDING + (align === 'right' ? indent : 0),
    left: 1 - room.left,
    width: width - 1 + room.left + room.right,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
  };
  return (
    <div
      {...(props.isCopy
        ? { 'aria-hidden': true }
        : {
            role: 'gridcell',
            'aria-colindex': column + 1,
            'aria-selected': selected,
            'aria-colspan': merged?.columns,
            'aria-rowspan': merged?.rows,
            'data-address': `${lettersOfColumn(column)}${row + 1}`,
          })}
      className={room.left + room.right > 0 ? 'cell spills' : 'cell'}
      style={box}
    >
      {text !== '' && (
        <span className="cell-text" style={content}>
          <span
            className={room.plain && room.left + room.right > 0 ? 'cell-line plain' : 'cell-line'}
            style={{ ...rotation(style), ...(style.wrapText && { maxWidth: '100%' }) }}
          >
            {text}
          </span>
        </span>
      )}
      {filterArrow && <span className="filter-arrow" aria-hidden="true" />}
    </div>
  );
}
