import { areaOf } from '../../src/host/model/area';
import type { Area, Shift } from '../../src/host/model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/host/model/model';
import { inBand, shiftArea, shiftIndex } from '../../src/host/model/shift-geometry';

/** The cells that are inserted or deleted. */
export const shiftedCells = ({ axis, at, count, first, end }: Shift): Area =>
  axis === 'row' ? areaOf(at, first, count, end - first) : areaOf(first, at, end - first, count);

/** New place of a cell, `null` when deleted. */
export function cellAfter(shift: Shift, row: number, column: number): { row: number; column: number } | null {
  const [along, across] = shift.axis === 'row' ? [row, column] : [column, row];
  if (across < shift.first || across >= shift.end) return { row, column };
  const place = shiftIndex(shift, along);
  if (place === null || place >= (shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS)) return null;
  return shift.axis === 'row' ? { row: place, column } : { row, column: place };
}

/** New place of an area, as it is when only a part of it is moved; `null` when deleted. */
export const areaAfter = (shift: Shift, area: Area): Area | null =>
  inBand(shift, area) ? shiftArea(shift, area) : area;

/**
 * A shift after another one that its author did not know, as shifts to be done one after the other: it inserts before
 * the same cells, and deletes those that it meant and that are still there. Where the other one has moved only some of
 * its columns (rows), these are shifted by themselves. Of two insertions at one place the one that `isFirst` stays.
 */
export function shiftAfter(shift: Shift, other: Shift, isFirst: boolean): Shift[] {
  const reaches = shift.insert
    ? shift.at > other.at || (shift.at === other.at && !isFirst)
    : endOf(shift) > other.at;
  const first = Math.max(shift.first, other.first);
  const end = Math.min(shift.end, other.end);
  if (shift.axis !== other.axis || !reaches || first >= end) return [shift];
  return [
    { ...shift, end: first },
    { ...shift, first: end },
    ...inOneBand({ ...shift, first, end }, other),
  ].filter((part) => part.first < part.end && part.count > 0);
}

const endOf = ({ at, count }: Shift): number => at + count;

function inOneBand(shift: Shift, other: Shift): Shift[] {
  if (shift.insert)
    return [{ ...shift, at: other.insert ? shift.at + other.count : before(other, shift.at) }];
  if (!other.insert) {
    const at = before(other, shift.at);
    return [{ ...shift, at, count: before(other, endOf(shift)) - at }];
  }
  if (shift.at >= other.at) return [{ ...shift, at: shift.at + other.count }];
  const above = other.at - shift.at;
  return [
    { ...shift, at: other.at + other.count, count: shift.count - above },
    { ...shift, count: above },
  ];
}

/** How many of the rows (columns) before an index a deletion leaves. */
const before = (deletion: Shift, index: number): number =>
  index - Math.max(0, Math.min(index, endOf(deletion)) - deletion.at);
