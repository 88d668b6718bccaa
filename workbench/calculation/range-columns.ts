import type { SimpleRangeValue } from 'hyperformula';
import type { ColumnValue } from './criteria';

/** The values of ranges and the positions of each value, kept while one recalculation runs. */
export interface RangeColumns {
  valuesOf(range: SimpleRangeValue): readonly unknown[];
  /** Positions by a value's key, first to last; `keyOf` must always be the same function. */
  positions(
    range: SimpleRangeValue,
    keyOf: (value: ColumnValue) => string,
  ): ReadonlyMap<string, readonly number[]>;
  /** To be called before anything changes. */
  forget(): void;
}

/** A value of the engine as look-ups see it; an error matches nothing (`undefined`). */
export function columnValue(value: unknown): ColumnValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'symbol' || value === undefined) return null;
  if (typeof value === 'object' && value !== null && 'val' in value) return value.val as number;
  return undefined;
}

export function createRangeColumns(): RangeColumns {
  const values = new Map<string, readonly unknown[]>();
  const indexes = new Map<(value: ColumnValue) => string, Map<string, Map<string, number[]>>>();

  const addressOf = ({ range }: SimpleRangeValue): string | null =>
    range
      ? `${range.start.sheet},${range.start.row},${range.start.col},${range.end.row},${range.end.col}`
      : null;

  const valuesOf = (range: SimpleRangeValue): readonly unknown[] => {
    const address = addressOf(range);
    const known = address === null ? undefined : values.get(address);
    if (known !== undefined) return known;
    const found: unknown[] = range.valuesFromTopLeftCorner();
    if (address !== null) values.set(address, found);
    return found;
  };

  return {
    valuesOf,
    positions(range, keyOf) {
      const address = addressOf(range);
      const known = address === null ? undefined : indexes.get(keyOf)?.get(address);
      if (known !== undefined) return known;
      const index = new Map<string, number[]>();
      valuesOf(range).forEach((raw, position) => {
        const value = columnValue(raw);
        if (value === undefined) return;
        const key = keyOf(value);
        const list = index.get(key);
        if (list) list.push(position);
        else index.set(key, [position]);
      });
      if (address !== null) {
        const kind = indexes.get(keyOf) ?? new Map<string, Map<string, number[]>>();
        indexes.set(keyOf, kind.set(address, index));
      }
      return index;
    },
    forget() {
      values.clear();
      indexes.clear();
    },
  };
}
