import type { SimpleRangeValue } from 'hyperformula';
import { criterionKey, parseCriterion } from './criteria';
import { columnValue } from './range-columns';
import type { RangeColumns } from './range-columns';

/** Ranges and criteria, in turn. */
export type Condition = unknown[];

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
      const index = columns.positions(range, criterionKey);
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
