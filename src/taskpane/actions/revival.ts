import { addObjective, type Edit } from '../../domain/edits/edits';
import { namedObjective } from '../../domain/records/named';
import type { Objective, Peg } from '../../domain/records/records';
import { currentObjective } from '../place/chosen-objective';
import { newId } from './new-id';

/**
 * What writes a record of an objective again that somebody has deleted as a whole: the objective as it was shown, with that
 * record. `part`: the records as a part of it. `null`: the objective is there, or the record was never in it.
 */
export function revival<R extends { id: string }>(
  peg: Peg,
  objective: Objective,
  records: readonly R[],
  after: R,
  part: (records: R[]) => Partial<Objective>,
): Edit | null {
  if (currentObjective(peg, objective) !== undefined || !records.some(({ id }) => id === after.id))
    return null;
  const all = records.map((record) => (record.id === after.id ? after : record));
  return addObjective(namedObjective({ ...objective, ...part(all) }, newId));
}
