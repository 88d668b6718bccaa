import { editRows } from '../../../src/domain/edits/edits';
import { namedPhase } from '../../../src/domain/records/named';
import type { Monitoring, Objective, Phase } from '../../../src/domain/records/records';
import { changeBetween } from '../../../src/workbook/save/change';
import type { DiaryRequest } from '../../../src/workbook/save/diary';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import type { TableKey } from '../../../src/workbook/schema/schema-base';
import { contentOf, type Bench } from '../bench';

export const CODE = '2018_P03_01';

export async function phasesOf(bench: Bench): Promise<Phase[]> {
  return (await objectiveOf(bench)).phases;
}

export async function objectiveOf(bench: Bench): Promise<Objective> {
  const [objective] = (await contentOf(bench)).peg.objectives;
  if (objective === undefined) throw new Error('there is no objective');
  return objective;
}

interface PhaseSave {
  before: Phase | null;
  after: Phase | null;
  adopt?: TableKey[];
  /** Where it is noted. */
  diary?: DiaryRequest;
}

/** The batch with which the pane saves or deletes a phase of the first objective; one typed by hand takes the Id of `after`. */
export function phaseBatch(
  bench: Bench,
  objective: Objective,
  { before, after, adopt = [], diary }: PhaseSave,
): (context: Excel.RequestContext) => Promise<Saved> {
  const shown =
    before === null ? null : namedPhase({ ...before, id: before.id || (after?.id ?? '') }, bench.newId);
  const list = (phase: Phase | null): Phase[] => (phase === null ? [] : [phase]);
  const kept = (entry: Monitoring): Monitoring =>
    shown?.monitoring[before?.monitoring.indexOf(entry) ?? -1] ?? entry;
  const wanted = after && { ...after, monitoring: after.monitoring.map(kept) };
  const edit = editRows(objective, { phases: list(shown) }, { phases: list(wanted) });
  const change = changeBetween(edit.before, edit.after);
  return (context) => saveChange(context, { change, newId: bench.newId, adopt, ...(diary && { diary }) });
}

export async function savePhase(bench: Bench, save: PhaseSave): Promise<{ value: Saved; trips: number }> {
  return bench.trips(phaseBatch(bench, await objectiveOf(bench), save));
}
