import { moved, orderObjectives } from '../../domain/edits/edits';
import { namedObjective } from '../../domain/records/named';
import type { Objective } from '../../domain/records/records';
import type { ActionResult } from '../../forms/record/record-kind';
import type { Translator } from '../../i18n/translate';
import { newId } from './new-id';
import type { Edits } from './use-edits';

/** Puts the objective at one place of the workbook into another. */
export async function moveObjective(
  { objectives, edits, t }: { objectives: readonly Objective[]; edits: Edits; t: Translator },
  from: number,
  to: number,
): Promise<ActionResult> {
  const before = objectives.map((one) => namedObjective(one, newId));
  const done = t('undo.moved', { name: objectives[from]?.code ?? '' });
  const saved = await edits.save(orderObjectives(before, moved(before, from, to)), done);
  if (saved.kind === 'failed') return saved;
  return { kind: saved.kind === 'saved' ? 'done' : 'changed' };
}
