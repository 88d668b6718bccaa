import { MAX_COLUMNS, type Area, type BorderModel, type CellStyle, type SheetModel } from './model';
import { areaOf, bottomOf, containsCell, isEntireColumns, isEntireRows, rightOf } from './area';

/** Excel's Normal style. */
export const defaultStyle: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  fill: null,
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  locked: true,
  quotePrefix: false,
};

/** New values of some of a style's properties, or a function that makes the new style of the old. */
export type StyleChange = Partial<CellStyle> | ((style: CellStyle) => CellStyle);

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** The style that a cell shows: its own, else its row's, its column's, the default. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return (
    sheet.styles.get(row)?.get(column) ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    defaultStyle
  );
}

/** Gives one cell its own style. */
export function setStyle(sheet: SheetModel, row: number, column: number, style: CellStyle): void {
  let line = sheet.styles.get(row);
  if (line === undefined) sheet.styles.set(row, (line = new Map()));
  line.set(column, style);
}

/** Changes the style of every cell of the area; entire rows and columns keep it as theirs, for blank cells too. */
export function restyle(sheet: SheetModel, area: Area, change: StyleChange): void {
  const next = cached(change);
  if (isEntireColumns(area)) restyleColumns(sheet, area, next);
  else if (isEntireRows(area)) restyleRows(sheet, area, next);
  else {
    for (let row = area.row; row < bottomOf(area); row++) {
      for (let column = area.column; column < rightOf(area); column++) {
        setStyle(sheet, row, column, next(styleAt(sheet, row, column)));
      }
    }
  }
}

/** Removes the area's styles: every cell shows the default. */
export function clearStyles(sheet: SheetModel, area: Area): void {
  restyle(sheet, area, () => defaultStyle);
  for (const [row, line] of area.rowCount < sheet.styles.size
    ? [...rowsOf(sheet, area)]
    : [...sheet.styles]) {
    if (row < area.row || row >= bottomOf(area) || sheet.rows.get(row)?.style !== undefined) continue;
    for (const [column, style] of line) {
      if (style === defaultStyle && sheet.columns.get(column)?.style === undefined) line.delete(column);
    }
    if (line.size === 0) sheet.styles.delete(row);
  }
}

/** Cells that had the same style before share one object after. */
function cached(change: StyleChange): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  const make = typeof change === 'function' ? change : (style: CellStyle) => ({ ...style, ...change });
  return (style) => {
    let made = known.get(style);
    if (made === undefined) known.set(style, (made = make(style)));
    return made;
  };
}

function restyleColumns(sheet: SheetModel, area: Area, next: (style: CellStyle) => CellStyle): void {
  restyleOwn(sheet, area, next);
  for (const [row, size] of sheet.rows) {
    if (size.style === undefined) continue;
    for (let column = area.column; column < rightOf(area); column++) {
      if (sheet.styles.get(row)?.has(column) !== true) setStyle(sheet, row, column, next(size.style));
    }
  }
  for (let column = area.column; column < rightOf(area); column++) {
    const size = sheet.columns.get(column);
    sheet.columns.set(column, { ...size, style: next(size?.style ?? defaultStyle) });
  }
}

function restyleRows(sheet: SheetModel, area: Area, next: (style: CellStyle) => CellStyle): void {
  restyleOwn(sheet, area, next);
  const columns = [...sheet.columns].filter(([, size]) => size.style !== undefined);
  for (let row = area.row; row < bottomOf(area); row++) {
    const size = sheet.rows.get(row);
    if (size?.style === undefined) {
      for (const [column, { style }] of columns) {
        if (style && sheet.styles.get(row)?.has(column) !== true) setStyle(sheet, row, column, next(style));
      }
    }
    sheet.rows.set(row, { ...size, style: next(size?.style ?? defaultStyle) });
  }
}

function restyleOwn(sheet: SheetModel, area: Area, next: (style: CellStyle) => CellStyle): void {
  for (const [row, line] of sheet.styles) {
    if (row < area.row || row >= bottomOf(area)) continue;
    for (const [column, style] of line) if (containsCell(area, row, column)) line.set(column, next(style));
  }
}

const opposite: Record<Edge, Edge> = {
  EdgeTop: 'EdgeBottom',
  EdgeBottom: 'EdgeTop',
  EdgeLeft: 'EdgeRight',
  EdgeRight: 'EdgeLeft',
};

/**
 * Draws (or with `null` removes) one border of an area, as Excel does: an outer edge touches the cells along it and
 * takes away what the neighbours had on their side; an inside border touches both cells that meet.
 */
export function setBorder(
  sheet: SheetModel,
  area: Area,
  edge: Edge | 'InsideHorizontal' | 'InsideVertical',
  border: BorderModel | null,
): void {
  const { row, column, rowCount, columnCount } = area;
  if (edge === 'InsideHorizontal') {
    if (rowCount < 2) return;
    paint(sheet, areaOf(row, column, rowCount - 1, columnCount), 'EdgeBottom', border);
    paint(sheet, areaOf(row + 1, column, rowCount - 1, columnCount), 'EdgeTop', border);
  } else if (edge === 'InsideVertical') {
    if (columnCount < 2) return;
    paint(sheet, areaOf(row, column, rowCount, columnCount - 1), 'EdgeRight', border);
    paint(sheet, areaOf(row, column + 1, rowCount, columnCount - 1), 'EdgeLeft', border);
  } else {
    const last = { row: bottomOf(area) - 1, column: rightOf(area) - 1 };
    const line = {
      EdgeTop: areaOf(row, column, 1, columnCount),
      EdgeBottom: areaOf(last.row, column, 1, columnCount),
      EdgeLeft: areaOf(row, column, rowCount, 1),
      EdgeRight: areaOf(row, last.column, rowCount, 1),
    }[edge];
    paint(sheet, line, edge, border);
    const step = { EdgeTop: [-1, 0], EdgeBottom: [1, 0], EdgeLeft: [0, -1], EdgeRight: [0, 1] }[edge];
    const beside = { ...line, row: line.row + (step[0] ?? 0), column: line.column + (step[1] ?? 0) };
    eraseBeside(sheet, beside, opposite[edge]);
  }
}

function paint(sheet: SheetModel, area: Area, edge: Edge, border: BorderModel | null): void {
  restyle(sheet, area, (style) => withBorder(style, edge, border));
}

function withBorder(style: CellStyle, edge: Edge, border: BorderModel | null): CellStyle {
  const others = Object.entries(style.borders).filter(([side]) => side !== edge);
  return { ...style, borders: Object.fromEntries(border === null ? others : [...others, [edge, border]]) };
}

function eraseBeside(sheet: SheetModel, area: Area, edge: Edge): void {
  if (area.row < 0 || area.column < 0 || rightOf(area) > MAX_COLUMNS) return;
  for (const [row, line] of area.rowCount < 1000 ? rowsOf(sheet, area) : sheet.styles) {
    if (row < area.row || row >= bottomOf(area)) continue;
    for (const [column, style] of line) {
      if (!containsCell(area, row, column) || style.borders[edge] === undefined) continue;
      line.set(column, withBorder(style, edge, null));
    }
  }
}

function* rowsOf(sheet: SheetModel, area: Area): Generator<[number, Map<number, CellStyle>]> {
  for (let row = area.row; row < bottomOf(area); row++) {
    const line = sheet.styles.get(row);
    if (line !== undefined) yield [row, line];
  }
}
