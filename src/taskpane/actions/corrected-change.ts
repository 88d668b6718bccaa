import { correctPlanned } from '../../domain/edits/correction-edits';
import { isApproved, plannedChanges, type PlannedRow } from '../../domain/edits/corrections';
import type { Edit } from '../../domain/edits/edits';
import type { Objective, Peg } from '../../domain/records/records';
import { newId } from './new-id';
import { today } from './today';
import type { Explaining } from './use-explanation';

interface CorrectedChange<R> {
  peg: Peg;
  objective: Objective;
  explaining: Explaining;
  change(before: R[], after: R[]): Edit;
}

/** The change of one phase or indicator; of an approved plan, planned values change after a question only. */
export function correctedChange<R extends PlannedRow>(source: CorrectedChange<R>) {
  const { peg, objective, explaining, change } = source;
  return async (before: R, after: R): Promise<Edit | null> => {
    const changes = isApproved(peg.parameters) ? plannedChanges(before, after, peg.corrections) : [];
    if (changes.length === 0) return change([before], [after]);
    const explanation = await explaining.ask(after, changes);
    if (explanation === null) return null;
    return correctPlanned({ objective, before, after, changes, explanation, date: today(), newId });
  };
}
