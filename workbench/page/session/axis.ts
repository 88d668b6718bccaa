import type { Size } from '../../../src/host/model/model';

/** CSS pixels of a length in points. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** Where the rows, or the columns, of a sheet stand on the screen, in CSS pixels from the sheet's corner. */
export interface Axis {
  count: number;
  start(index: number): number;
  /** 0 if hidden. */
  size(index: number): number;
  /** The row or column at an offset, clamped to the sheet. */
  at(offset: number): number;
}

/** `sizes` holds what differs from the default, which is in points. */
export function createAxis(sizes: ReadonlyMap<number, Size>, defaultSize: number, count: number): Axis {
  const standard = pixels(defaultSize);
  const special = [...sizes]
    .map(([index, { size, hidden }]) => ({
      index,
      size: hidden ? 0 : size === undefined ? standard : pixels(size),
    }))
    .filter((entry) => entry.size !== standard)
    .sort((a, b) => a.index - b.index);
  /** By how much the special rows before the nth exceed the standard size. */
  const surplus = [0];
  let total = 0;
  for (const entry of special) surplus.push((total += entry.size - standard));

  /** How many special rows stand before the index. */
  const before = (index: number): number => {
    let low = 0;
    let high = special.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((special[middle]?.index ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = (index: number): number => index * standard + (surplus[before(index)] ?? 0);

  return {
    count,
    start,
    size: (index) => {
      const entry = special[before(index)];
      return entry?.index === index ? entry.size : standard;
    },
    at: (offset) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The next index in a direction (1 or -1) that is not hidden; the same index at the sheet's edge. */
export function step(axis: Axis, index: number, direction: 1 | -1): number {
  for (let next = index + direction; next >= 0 && next < axis.count; next += direction) {
    if (axis.size(next) > 0) return next;
  }
  return index;
}
