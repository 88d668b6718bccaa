import { memo, useMemo, type ReactElement, type ReactNode } from 'react';
import type { Area, CellStyle } from '../../../src/host/model/model';
import { containsCell, intersects, rightOf, bottomOf } from '../../../src/host/model/area';
import type { Axis } from '../session/axis';
import { borderLines } from './borders';
import { GridCell, roomFor } from './cell';
import type { SheetView } from './sheet';
import type { Part } from './window';

/** Cells lower than this are drawn only if they show something: a Gantt chart has thousands of them. */
const LOWEST_EMPTY_CELL = 9;

interface QuadrantProps extends Part {
  sheet: SheetView;
  selection: Area;
  /** What lies over the cells, in the sheet's own coordinates. */
  children?: ReactNode;
}

/** One of the up to four parts that frozen rows and columns divide a sheet into. */
export function Quadrant(props: QuadrantProps) {
  const {
    sheet,
    area,
    firstRow,
    firstColumn,
    left,
    top,
    width,
    height,
    scrollLeft,
    scrollTop,
    selection,
    children,
  } = props;
  const merges = useMemo(() => sheet.model.merges.filter((merge) => intersects(merge, area)), [sheet, area]);
  if (width <= 0 || height <= 0) return null;
  const rows = [];
  for (let row = area.row; row < bottomOf(area); row++) {
    if (sheet.rows.size(row) === 0) continue;
    const inRow = row >= selection.row && row < bottomOf(selection);
    rows.push(
      <Row
        key={row}
        sheet={sheet}
        row={row}
        from={area.column}
        to={rightOf(area)}
        isTop={row === area.row}
        firstRow={firstRow}
        firstColumn={firstColumn}
        merges={merges}
        selectedFrom={inRow ? selection.column : -1}
        selectedTo={inRow ? rightOf(selection) : -1}
      />,
    );
  }
  return (
    <div className="quadrant" role="rowgroup" style={{ left, top, width, height }}>
      <div className="canvas" style={{ transform: `translate(${-scrollLeft}px, ${-scrollTop}px)` }}>
        {sheet.model.showGridlines && <GridLines sheet={sheet} area={area} />}
        {rows}
        <Lines sheet={sheet} area={area} merges={merges} />
        {children}
      </div>
    </div>
  );
}

function GridLines({ sheet: { rows, columns }, area }: { sheet: SheetView; area: Area }) {
  const [x, y] = [columns.start(area.column), rows.start(area.row)];
  const [width, height] = [columns.start(rightOf(area)) - x, rows.start(bottomOf(area)) - y];
  const lines = [];
  for (let row = area.row; row < bottomOf(area); row++) {
    if (rows.size(row) === 0) continue;
    const line = rows.start(row + 1) - 1;
    lines.push(<i key={`r${row}`} className="grid-line" style={{ left: x, top: line, width, height: 1 }} />);
  }
  for (let column = area.column; column < rightOf(area); column++) {
    if (columns.size(column) === 0) continue;
    const line = columns.start(column + 1) - 1;
    lines.push(
      <i key={`c${column}`} className="grid-line" style={{ left: line, top: y, width: 1, height }} />,
    );
  }
  return <div aria-hidden="true">{lines}</div>;
}

interface RowProps {
  sheet: SheetView;
  row: number;
  from: number;
  to: number;
  /** The first row in view draws the merged areas that begin above it. */
  isTop: boolean;
  firstRow: number;
  firstColumn: number;
  merges: readonly Area[];
  selectedFrom: number;
  selectedTo: number;
}

const Row = memo(function Row(props: RowProps) {
  const { sheet, row, from, to, isTop, firstRow, firstColumn, merges, selectedFrom, selectedTo } = props;
  const { painter, rows, columns } = sheet;
  const y = rows.start(row);
  const cells: ReactElement[] = [];
  const draw = (column: number, merge: Area | undefined, isCopy: boolean): void => {
    const place = merge ? { row: merge.row, column: merge.column } : { row, column };
    const width = merge ? columns.start(rightOf(merge)) - columns.start(merge.column) : columns.size(column);
    const height = merge ? rows.start(bottomOf(merge)) - rows.start(merge.row) : rows.size(row);
    if (width === 0 || height === 0) return;
    const style = painter.style(place.row, place.column);
    const text = sheet.display(place.row, place.column);
    if (text === '' && style.fill === null && height < LOWEST_EMPTY_CELL) return;
    cells.push(
      <GridCell
        key={column}
        row={place.row}
        column={place.column}
        x={columns.start(place.column)}
        y={merge ? rows.start(merge.row) : y}
        width={width}
        height={height}
        style={style}
        value={painter.value(place.row, place.column)}
        text={text}
        room={merge ? NO_ROOM : roomFor(sheet, row, column, text, style)}
        filterArrow={painter.hasFilterArrow(row, column)}
        selected={column >= selectedFrom && column < selectedTo}
        isCopy={isCopy || place.row < firstRow || place.column < firstColumn}
        {...(merge && { merged: { rows: merge.rowCount, columns: merge.columnCount } })}
      />,
    );
  };
  const spilling = spillsInto(sheet, row, from);
  if (spilling !== null) draw(spilling, undefined, true);
  for (let column = from; column < to; column++) {
    const merge = merges.find((each) => containsCell(each, row, column));
    // A merged area is drawn by its first row and column in view, the rest of it not at all.
    if (merge && (column !== Math.max(from, merge.column) || !(isTop || isFirstShown(merge, row, rows))))
      continue;
    draw(column, merge, false);
  }
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells}
    </div>
  );
});

/** The cell left of a column whose text reaches into it, `null` without one. */
function spillsInto(sheet: SheetView, row: number, column: number): number | null {
  for (let before = column - 1; before >= Math.max(0, column - 40); before--) {
    const text = sheet.display(row, before);
    if (text === '') continue;
    if (sheet.painter.isMerged(row, before)) return null;
    const room = roomFor(sheet, row, before, text, sheet.painter.style(row, before));
    const end = sheet.columns.start(before + 1) + room.right;
    return room.right > 0 && end > sheet.columns.start(column) ? before : null;
  }
  return null;
}

const NO_ROOM = { left: 0, right: 0, plain: false };

/** Whether the row is the merged area's first one that is not hidden. */
function isFirstShown(merge: Area, row: number, rows: Axis): boolean {
  for (let above = merge.row; above < row; above++) if (rows.size(above) > 0) return false;
  return true;
}

function Lines({ sheet, area, merges }: { sheet: SheetView; area: Area; merges: readonly Area[] }) {
  const { model, rows, columns } = sheet;
  const lines = useMemo(() => {
    const bordersAt = (row: number, column: number): CellStyle['borders'] =>
      sheet.painter.style(row, column).borders;
    return borderLines(area, sheet.rows, sheet.columns, merges, bordersAt);
  }, [sheet, area, merges]);
  const breaks = model.rowBreaks.filter((row) => row > area.row && row <= bottomOf(area));
  const [x, end] = [columns.start(area.column), columns.start(rightOf(area))];
  return (
    <div aria-hidden="true">
      {lines.map((line) => (
        <i
          key={`${line.horizontal ? 'h' : 'v'}${line.x},${line.y}`}
          className="border-line"
          style={{
            left: line.x,
            top: line.y,
            ...(line.horizontal
              ? { width: line.length, borderTop: `${line.width}px ${line.style} ${line.color}` }
              : { height: line.length, borderLeft: `${line.width}px ${line.style} ${line.color}` }),
          }}
        />
      ))}
      {breaks.map((row) => (
        <i
          key={`b${row}`}
          className="page-break"
          style={{ left: x, top: rows.start(row) - 1, width: end - x }}
        />
      ))}
    </div>
  );
}
