import type { PlannedArea, PlannedCell, SheetPlan } from './sheet-plan';
import type { StyleName } from './styles';

/** Where one cell's text stands on paper: points from the sheet's top left corner; pages count from 0. */
export interface PlannedRectangle {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  lines: string[];
  style: StyleName;
}

/** Every cell of a plan on paper, to compare with what a printer made of it. */
export function planRectangles(plan: SheetPlan): PlannedRectangle[] {
  const place = placer(plan);
  return plan.cells.map((cell: PlannedCell) => ({
    ...place(cell),
    text: cell.text,
    lines: cell.lines,
    style: cell.style,
  }));
}

/** Finds areas of the plan on paper. */
function placer(
  plan: SheetPlan,
): (area: PlannedArea) => Pick<PlannedRectangle, 'page' | 'x' | 'y' | 'width' | 'height'> {
  const tops = sums(plan.rows.map(({ height }) => height));
  const lefts = sums(plan.columns);
  const factor = plan.page.scale / 100;
  const { left, top } = plan.page.margins;
  return (area) => {
    const page = plan.pages.findIndex(
      ({ firstRow, rowCount }) => area.row >= firstRow && area.row < firstRow + rowCount,
    );
    const between = (edges: number[], from: number, to: number): number =>
      (edges[to] ?? 0) - (edges[from] ?? 0);
    return {
      page,
      x: left + between(lefts, 0, area.column) * factor,
      y: top + between(tops, plan.pages[page]?.firstRow ?? 0, area.row) * factor,
      width: between(lefts, area.column, area.column + area.columnSpan) * factor,
      height: between(tops, area.row, area.row + area.rowSpan) * factor,
    };
  };
}

/** Running sums from 0. */
function sums(lengths: number[]): number[] {
  let total = 0;
  return [0, ...lengths.map((length) => (total += length))];
}
