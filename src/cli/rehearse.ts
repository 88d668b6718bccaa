import { randomUUID } from 'node:crypto';
import { newPhase } from '../domain/phase-draft';
import type { Peg } from '../domain/records';
import { deletePhase, savePhase } from '../workbook/phases';
import { readWorkbook } from '../workbook/read';
import type { Runner } from '../workbook/run';
import { valueOf } from './outcome';

/**
 * Does what a person does most in the pane, for its cost to be counted: opens the workbook, saves a phase and deletes
 * it again. For a workbook that has been saved already.
 * @throws OperationFailed
 */
export async function rehearse(runner: Runner, { objectives }: Peg): Promise<void> {
  valueOf('open', await runner.run('open', readWorkbook));
  const [objective] = objectives;
  if (objective === undefined) return;
  const phase = {
    ...newPhase(objective.phases.length + 1),
    id: randomUUID(),
    description: objective.description,
    weight: 1,
    centre: objective.centre,
  };
  const { code } = objective;
  valueOf(
    'savePhase',
    await runner.run('savePhase', (context) =>
      savePhase(context, { objective: code, before: null, after: phase }),
    ),
  );
  valueOf('deletePhase', await runner.run('deletePhase', (context) => deletePhase(context, { phase })));
}
