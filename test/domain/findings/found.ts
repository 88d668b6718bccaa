import { findingsOf } from '../../../src/domain/findings/findings';
import type { Objective, Peg } from '../../../src/domain/records/records';
import { objective, pegWith } from '../records-for-tests';

/** Findings of one objective as `code severity part number {params}`; its phases and indicators are told apart. */
export function found(changes: Partial<Objective>, peg: Partial<Peg> = {}): string[] {
  const one = objective(changes);
  one.phases = one.phases.map((row, index) => ({ ...row, description: `${row.description} ${index}` }));
  one.indicators = one.indicators.map((row, index) => ({
    ...row,
    description: `${row.description} ${index}`,
  }));
  return findingsOf(pegWith(one, peg)).map(
    ({ code, severity, place, params }) =>
      `${code} ${severity} ${place.part} ${place.number ?? '-'} ${JSON.stringify(params)}`,
  );
}
