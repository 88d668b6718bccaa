import { wrongClaims } from '../narrative/wrong-claims';
import type { Objective } from '../records/records';
import type { IsoDate } from '../values/value';
import { findingAt, type Finding } from './finding';

/** Figures of its paragraphs that contradict each other or an indicator; of the reference date's, if there is one. */
export function narrativeFindings(objective: Objective, referenceDate: IsoDate | null): Finding[] {
  return wrongClaims(objective, referenceDate).map((claim) => {
    const at = findingAt(objective.code, 'status', claim.number, claim.row);
    if (claim.code === 'narrative-indicator') {
      const { quote, said, right, indicator, base, current } = claim.params;
      return at(claim.code, claim.params, [quote, said, right, indicator, base, current]);
    }
    const { quote, from, to, said, right } = claim.params;
    return at(claim.code, claim.params, [quote, from, to, said, right]);
  });
}
