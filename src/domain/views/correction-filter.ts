import { codeKey } from '../values/codes';
import type { Correction } from '../records/records';

/** Which rows of the register are shown; `''`: all. */
export interface CorrectionFilter {
  objective: string;
  kind: string;
  /** `none`: those without a state. */
  state: string;
}

export const everyCorrection: CorrectionFilter = { objective: '', kind: '', state: '' };

export function filteredCorrections(
  corrections: readonly Correction[],
  { objective, kind, state }: CorrectionFilter,
): Correction[] {
  return corrections.filter(
    (one) =>
      (objective === '' || codeKey(one.objective) === codeKey(objective)) &&
      (kind === '' || one.kind === kind) &&
      (state === '' || (one.state || 'none') === state),
  );
}
