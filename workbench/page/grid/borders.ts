import type { Area, BorderModel, CellStyle } from '../../../src/host/model/model';
import { containsCell } from '../../../src/host/model/area';
import type { Axis } from '../session/axis';

/** A run of one border over several cells, in CSS pixels from the sheet's corner. */
export interface DrawnLine {
  horizontal: boolean;
  x: number;
  y: number;
  length: number;
  width: number;
  style: 'solid' | 'dashed' | 'dotted' | 'double';
  color: string;
}

const WIDTHS: Record<string, number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function stroke(border: BorderModel): { width: number; style: DrawnLine['style'] } {
  if (border.style === 'Double') return { width: 3, style: 'double' };
  const width = WIDTHS[border.weight] ?? 1;
  if (border.style === 'Dot' || border.weight === 'Hairline') return { width, style: 'dotted' };
  return { width, style: border.style === 'Continuous' ? 'solid' : 'dashed' };
}

const heavier = (a: BorderModel | undefined, b: BorderModel | undefined): BorderModel | undefined =>
  a && b ? (stroke(b).width > stroke(a).width ? b : a) : (a ?? b);

const same = (a: BorderModel | undefined, b: BorderModel | undefined): boolean =>
  a === b || (a?.style === b?.style && a?.weight === b?.weight && a?.color === b?.color);

/**
 * The borders seen in an area. Two cells that meet share one edge, which shows the heavier border; edges inside a
 * merged area show none. `bordersAt` answers for cells one row or column outside the area as well.
 */
export function borderLines(
  area: Area,
  rows: Axis,
  columns: Axis,
  merges: readonly Area[],
  bordersAt: (row: number, column: number) => CellStyle['borders'],
): DrawnLine[] {
  const lines: DrawnLine[] = [];
  const inside = (row: number, column: number, beforeRow: number, beforeColumn: number): boolean =>
    merges.some((merge) => containsCell(merge, row, column) && containsCell(merge, beforeRow, beforeColumn));

  const collect = (horizontal: boolean): void => {
    const [across, along] = horizontal ? [rows, columns] : [columns, rows];
    const [firstAcross, countAcross, firstAlong, countAlong] = horizontal
      ? [area.row, area.rowCount, area.column, area.columnCount]
      : [area.column, area.columnCount, area.row, area.rowCount];

    for (let edge = firstAcross; edge <= firstAcross + countAcross; edge++) {
      if (edge > 0 && across.size(edge - 1) === 0 && (edge >= across.count || across.size(edge) === 0))
        continue;
      let run: { border: BorderModel; from: number } | null = null;
      for (let cell = firstAlong; cell <= firstAlong + countAlong; cell++) {
        const border = cell < firstAlong + countAlong ? borderAt(horizontal, edge, cell) : undefined;
        if (run && same(run.border, border)) continue;
        if (run) lines.push(lineOf(horizontal, run.border, across.start(edge), along, run.from, cell));
        run = border ? { border, from: cell } : null;
      }
    }
  };

  const borderAt = (horizontal: boolean, edge: number, cell: number): BorderModel | undefined => {
    const [row, column] = horizontal ? [edge, cell] : [cell, edge];
    const [beforeRow, beforeColumn] = horizontal ? [edge - 1, cell] : [cell, edge - 1];
    const after = bordersAt(row, column)[horizontal ? 'EdgeTop' : 'EdgeLeft'];
    const before =
      edge > 0 ? bordersAt(beforeRow, beforeColumn)[horizontal ? 'EdgeBottom' : 'EdgeRight'] : undefined;
    const border = heavier(before, after);
    return border && inside(row, column, beforeRow, beforeColumn) ? undefined : border;
  };

  collect(true);
  collect(false);
  return lines;
}

/** The grid line's pixel is the last one of the cell before, so a thin border takes exactly its place. */
function lineOf(
  horizontal: boolean,
  border: BorderModel,
  edge: number,
  along: Axis,
  from: number,
  to: number,
): DrawnLine {
  const { width, style } = stroke(border);
  const across = edge - Math.ceil((width + 1) / 2);
  const start = along.start(from) - 1;
  return {
    horizontal,
    x: horizontal ? start : across,
    y: horizontal ? across : start,
    length: along.start(to) - start,
    width,
    style,
    color: border.color,
  };
}
