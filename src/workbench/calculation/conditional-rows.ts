import type { SimpleRangeValue } from 'hyperformula';
import { criterionKey, parseCriterion } from './criteria';
import type { ColumnValue } from './criteria';

/** Ranges and criteria, in turn. */
export type Condition = unknown[];

/** The values of ranges and the rows of each value, kept while one recalculation runs. */
export interface RangeColumns {
  valuesOf(range: SimpleRangeValue): readonly unknown[];
  rowsByKey(range: SimpleRangeValue): ReadonlyMap<string, readonly number[]>;
  /** To be called before anything changes. */
  forget(): void;
}

/** A value of the engine as criteria see it; an error matches nothing (`undefined`). */
function columnValue(value: unknown): ColumnValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'symbol' || value === undefined) return null;
  if (typeof value === 'object' && value !== null && 'val' in value) return value.val as number;
  return undefined;
}

export function createRangeColumns(): RangeColumns {
  const values = new Map<string, readonly unknown[]>();
  const rows = new Map<string, Map<string, number[]>>();

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
    rowsByKey(range) {
      const address = addressOf(range);
      const known = address === null ? undefined : rows.get(address);
      if (known !== undefined) return known;
      const index = new Map<string, number[]>();
      valuesOf(range).forEach((raw, row) => {
        const value = columnValue(raw);
        if (value === undefined) return;
        const key = criterionKey(value);
        const list = index.get(key);
        if (list) list.push(row);
        else index.set(key, [row]);
      });
      if (address !== null) rows.set(address, index);
      return index;
    },
    forget() {
      values.clear();
      rows.clear();
    },
  };
}

/** Positions that meet all conditions; `null` where Excel answers #VALUE! (other sizes, a criterion too long). */
export function lookUpRows(
  conditions: Condition,
  size: number,
  columns: RangeColumns,
): readonly number[] | null {
  let candidates: readonly number[] | null = null;
  const tests: ((row: number) => boolean)[] = [];
  for (let at = 0; at < conditions.length; at += 2) {
    const range = conditions[at] as SimpleRangeValue;
    const criterion = parseCriterion(columnValue(conditions[at + 1]) ?? null);
    if (criterion === null || range.height() * range.width() !== size) return null;
    if (criterion.kind === 'equal') {
      const index = columns.rowsByKey(range);
      const found = criterion.keys.map((key) => index.get(key) ?? []);
      const rows = found.length === 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a - b);
      if (candidates === null) {
        candidates = rows;
        continue;
      }
      const accepted = new Set(rows);
      if (rows.length < candidates.length) {
        const before = new Set(candidates);
        candidates = rows;
        tests.push((row) => before.has(row));
      } else {
        tests.push((row) => accepted.has(row));
      }
    } else {
      const values = columns.valuesOf(range);
      tests.push((row) => {
        const value = columnValue(values[row]);
        return value !== undefined && criterion.test(value);
      });
    }
  }
  const rows = candidates ?? Array.from({ length: size }, (_, row) => row);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}
