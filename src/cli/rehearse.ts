import { randomUUID } from 'node:crypto';
import { editRows } from '../domain/edits/edits';
import { newPhase } from '../domain/drafts/phase-draft';
import type { Peg, Phase } from '../domain/records/records';
import { changeBetween } from '../workbook/save/change';
import { readWorkbook } from '../workbook/read/read';
import { saveChange, type Saved } from '../workbook/save/save';
import type { Runner } from '../workbook/excel/run';
import { succeeded } from './outcome';

/**
 * Does what people do most in the pane, so that its cost is counted: opens the workbook, saves a phase, deletes it
 * again. The workbook must be saved before.
 * @throws OperationFailed
 */
export async function rehearse(runner: Runner, { objectives }: Peg): Promise<void> {
  succeeded('open', await runner.run('open', readWorkbook));
  const [objective] = objectives;
  if (objective === undefined) return;
  const phase = {
    ...newPhase(objective.phases.length + 1),
    id: randomUUID(),
    description: objective.description,
    weight: 1,
    centre: objective.centre,
  };
  const write =
    (before: Phase[], after: Phase[]) =>
    async (context: Excel.RequestContext): Promise<Saved> => {
      const edit = editRows(objective, { phases: before }, { phases: after });
      return saveChange(context, { change: changeBetween(edit.before, edit.after), newId: randomUUID });
    };
  succeeded('save', await runner.run('save', write([], [phase])));
  succeeded('delete', await runner.run('delete', write([phase], [])));
}
