import type { Area } from '../../../src/host/model/model';
import { bottomOf, intersection, rightOf } from '../../../src/host/model/area';
import { selectedCell, type Selected } from '../session/move';
import type { SheetView } from './sheet';

interface SelectionBoxProps {
  view: SheetView;
  selected: Selected;
  /** The cells in view. */
  clip: Area;
}

/** The frame around the selection, and the shade over it that leaves the anchor out. */
export function SelectionBox({ view, selected, clip }: SelectionBoxProps) {
  const { area, anchor } = selected;
  const seen = intersection(area, grown(clip));
  const active = selectedCell(view.model, anchor.row, anchor.column).area;
  const single = active.rowCount === area.rowCount && active.columnCount === area.columnCount;
  if (!seen) return null;
  const box = pixelsOf(view, seen);
  const cell = pixelsOf(view, active);
  return (
    <div className="selection" aria-hidden="true" style={box}>
      {!single && <div className="selection-shade" style={{ clipPath: holeOf(box, cell) }} />}
      {bottomOf(seen) === bottomOf(area) && rightOf(seen) === rightOf(area) && <i className="fill-handle" />}
    </div>
  );
}

const grown = (area: Area): Area => ({
  row: area.row,
  column: area.column,
  rowCount: area.rowCount + 1,
  columnCount: area.columnCount + 1,
});

function pixelsOf({ rows, columns }: SheetView, area: Area) {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left: left - 1,
    top: top - 1,
    width: columns.start(rightOf(area)) - left + 1,
    height: rows.start(bottomOf(area)) - top + 1,
  };
}

type Box = ReturnType<typeof pixelsOf>;

/** A rectangle with a hole, for `clip-path`. */
function holeOf(box: Box, hole: Box): string {
  const [x, y] = [hole.left - box.left, hole.top - box.top];
  const [x2, y2] = [x + hole.width, y + hole.height];
  const point = (...at: number[]): string => at.map((value) => `${value}px`).join(' ');
  const outer = [
    point(0, 0),
    point(0, box.height),
    point(box.width, box.height),
    point(box.width, 0),
    point(0, 0),
  ];
  const inner = [point(x, y), point(x2, y), point(x2, y2), point(x, y2), point(x, y)];
  return `polygon(evenodd, ${[...outer, ...inner].join(', ')})`;
}
