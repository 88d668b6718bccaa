import { MAX_COLUMNS, MAX_ROWS, type Area, type Shift } from './model';
import { areaOf, bottomOf, intersection, rightOf, subtract } from './area';
import { referenceArea, referenceText, type Corner, type ReferencePart } from './formula-parts';

export function shiftOf(area: Area, axis: 'row' | 'column', insert: boolean): Shift {
  return axis === 'row'
    ? { axis, at: area.row, count: area.rowCount, insert, first: area.column, end: rightOf(area) }
    : { axis, at: area.column, count: area.columnCount, insert, first: area.row, end: bottomOf(area) };
}

/** Whether entire rows or columns are shifted. */
export const isEntire = ({ axis, first, end }: Shift): boolean =>
  first === 0 && end === (axis === 'row' ? MAX_COLUMNS : MAX_ROWS);

/** All cells that the shift moves or deletes: from the place of the change to the sheet's end. */
export function movedBand({ axis, at, first, end }: Shift): Area {
  return axis === 'row'
    ? areaOf(at, first, MAX_ROWS - at, end - first)
    : areaOf(first, at, end - first, MAX_COLUMNS - at);
}

/** New place of a single row or column, `null` when deleted. */
export function shiftIndex(shift: Shift, index: number): number | null {
  if (index < shift.at) return index;
  if (shift.insert) return index + shift.count;
  return index < shift.at + shift.count ? null : index - shift.count;
}

/** New place of a run of rows or columns: it stretches and shrinks; `null` when wholly deleted. */
export function shiftSpan(
  shift: Shift,
  start: number,
  count: number,
): { start: number; count: number } | null {
  const end = start + count;
  if (shift.insert) {
    if (start >= shift.at) return { start: start + shift.count, count };
    return { start, count: end > shift.at ? count + shift.count : count };
  }
  const cut = Math.max(0, Math.min(end, shift.at + shift.count) - Math.max(start, shift.at));
  if (cut === count) return null;
  return { start: start <= shift.at ? start : Math.max(shift.at, start - shift.count), count: count - cut };
}

/** Whether the area lies wholly in the shifted band, seen across. */
export function inBand(shift: Shift, area: Area): boolean {
  return shift.axis === 'row'
    ? area.column >= shift.first && rightOf(area) <= shift.end
    : area.row >= shift.first && bottomOf(area) <= shift.end;
}

/** New place of an area in the band; `null` when wholly deleted. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const rows = shift.axis === 'row';
  const span = rows
    ? shiftSpan(shift, area.row, area.rowCount)
    : shiftSpan(shift, area.column, area.columnCount);
  if (span === null) return null;
  return rows
    ? { ...area, row: span.start, rowCount: Math.min(span.count, MAX_ROWS - span.start) }
    : { ...area, column: span.start, columnCount: Math.min(span.count, MAX_COLUMNS - span.start) };
}

/** New places of areas that may lie only partly in the band: such an area falls apart. */
export function shiftAreas(shift: Shift, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    if (inBand(shift, area)) return shiftArea(shift, area) ?? [];
    const band =
      shift.axis === 'row'
        ? areaOf(0, shift.first, MAX_ROWS, shift.end - shift.first)
        : areaOf(shift.first, 0, shift.end - shift.first, MAX_COLUMNS);
    const inside = intersection(area, band);
    if (inside === null || !touches(shift, inside)) return [area];
    return [...subtract(area, band), ...[shiftArea(shift, inside) ?? []].flat()];
  });
}

function touches(shift: Shift, area: Area): boolean {
  return shift.axis === 'row' ? bottomOf(area) > shift.at : rightOf(area) > shift.at;
}

/** A reference after the shift, `null` when it stays as it is. Partly shifted areas stay, as in Excel. */
export function shiftReference(shift: Shift, part: ReferencePart): string | null {
  const rows = shift.axis === 'row';
  if ((rows ? part.from.row : part.from.column) === null) return null;
  const area = referenceArea(part);
  if (!inBand(shift, area) || !touches(shift, area)) return null;
  const moved = shiftArea(shift, area);
  if (moved === null) return referenceText(part.sheet, { ...part.from, row: -1 }, null);
  const set = (corner: Corner, index: number): Corner =>
    rows ? { ...corner, row: index } : { ...corner, column: index };
  const first = rows ? moved.row : moved.column;
  const last = (rows ? bottomOf(moved) : rightOf(moved)) - 1;
  return referenceText(part.sheet, set(part.from, first), part.to && set(part.to, last));
}
