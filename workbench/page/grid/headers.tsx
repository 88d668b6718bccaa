import type { Area } from '../../../src/host/model/model';
import { lettersOfColumn } from '../../../src/host/model/address';
import { bottomOf, rightOf } from '../../../src/host/model/area';
import type { Axis } from '../session/axis';

interface HeadersProps {
  axis: Axis;
  /** How many rows or columns are frozen, which are in view, how far those are scrolled. */
  frozen: number;
  seen: Area;
  offset: number;
  selection: Area;
}

function shown(axis: Axis, frozen: number, from: number, to: number): number[] {
  const indices = [];
  for (let index = 0; index < frozen; index++) indices.push(index);
  for (let index = Math.max(frozen, from); index < to; index++) indices.push(index);
  return indices.filter((index) => axis.size(index) > 0);
}

export function ColumnHeaders(props: HeadersProps & { left: number; height: number }) {
  const { axis, frozen, seen, offset, selection, left, height } = props;
  const edge = axis.start(frozen);
  const isWhole = selection.row === 0 && selection.rowCount === 1_048_576;
  return (
    <div className="headers" role="presentation" style={{ left, height, right: 0 }} aria-hidden="true">
      {shown(axis, frozen, seen.column, rightOf(seen)).map((column) => {
        const fixed = column < frozen;
        const start = axis.start(column) - (fixed ? 0 : offset);
        const clip = fixed ? 0 : Math.max(0, edge - start);
        const isSelected = column >= selection.column && column < rightOf(selection);
        return (
          <span
            key={column}
            className={`column-header${isSelected ? (isWhole ? ' whole' : ' selected') : ''}`}
            style={{
              left: start,
              width: axis.size(column),
              height,
              lineHeight: `${height - 1}px`,
              ...(clip > 0 && { clipPath: `inset(0 0 0 ${clip}px)` }),
            }}
          >
            {axis.size(column) >= 8 * lettersOfColumn(column).length + 2 ? lettersOfColumn(column) : ''}
          </span>
        );
      })}
    </div>
  );
}

export function RowHeaders(props: HeadersProps & { top: number; width: number }) {
  const { axis, frozen, seen, offset, selection, top, width } = props;
  const edge = axis.start(frozen);
  const isWhole = selection.column === 0 && selection.columnCount === 16_384;
  return (
    <div className="headers" role="presentation" style={{ top, width, bottom: 0 }} aria-hidden="true">
      {shown(axis, frozen, seen.row, bottomOf(seen)).map((row) => {
        const fixed = row < frozen;
        const start = axis.start(row) - (fixed ? 0 : offset);
        const clip = fixed ? 0 : Math.max(0, edge - start);
        const size = axis.size(row);
        const isSelected = row >= selection.row && row < bottomOf(selection);
        return (
          <span
            key={row}
            className={`row-header${isSelected ? (isWhole ? ' whole' : ' selected') : ''}`}
            style={{
              top: start,
              height: size,
              width,
              ...(clip > 0 && { clipPath: `inset(${clip}px 0 0 0)` }),
            }}
          >
            {size >= 13 ? row + 1 : ''}
          </span>
        );
      })}
    </div>
  );
}
