import { useMemo, useState } from 'react';
import { objectiveFigures } from '../domain/figures';
import type { PhaseDraft } from '../domain/phase-draft';
import type { Objective, Phase } from '../domain/records';
import { ObjectiveHead } from '../forms/objective-head';
import { Overview } from '../forms/overview';
import { phaseKind } from '../forms/phase-kind';
import type { RecordActions } from '../forms/record-kind';
import { RecordScreen } from '../forms/record-screen';
import { useTranslator } from '../forms/words';
import type { WorkbookContent } from '../workbook/read';
import { failingOf } from './failing';
import type { PaneMemory } from './memory';
import { newId } from './new-id';
import type { PaneWorkbook } from './use-workbook';

const loadPhases = () => import(/* webpackPrefetch: true */ '../workbook/phases');

interface ObjectiveViewProps {
  objective: Objective;
  content: WorkbookContent;
  workbook: PaneWorkbook;
  memory: PaneMemory;
  /** Id of the phase to go to. */
  focusedPhase: string | undefined;
  /** Goes to the list of objectives; `null`: there is no other. */
  onChange: (() => void) | null;
}

/** One objective: its weights and progress, its phases and their form. */
export function ObjectiveView({
  objective,
  content,
  workbook,
  memory,
  focusedPhase,
  onChange,
}: ObjectiveViewProps) {
  const t = useTranslator();
  const { parameters, centres } = content.peg;
  const { guid } = content;
  const { code } = objective;
  const { run, refresh } = workbook;
  const [editing, setEditing] = useState(false);
  const drafts = useMemo(() => memory.drafts<PhaseDraft>(guid, 'phase', code), [memory, guid, code]);

  const actions: RecordActions<Phase> = {
    async save(before, after) {
      const complete = after.id === '' ? { ...after, id: newId() } : after;
      const outcome = await run('savePhase', async (context) => {
        const { savePhase } = await loadPhases();
        return savePhase(context, { objective: code, before, after: complete, newId });
      });
      await refresh();
      if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
      const { value } = outcome;
      return value.kind === 'saved' ? { kind: 'saved', record: value.phase } : value;
    },
    async remove(phase) {
      const outcome = await run('deletePhase', async (context) => {
        const { deletePhase } = await loadPhases();
        return deletePhase(context, { phase, objective: code });
      });
      await refresh();
      if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
      return { kind: outcome.value.kind === 'conflict' ? 'changed' : 'removed' };
    },
  };

  return (
    <>
      <ObjectiveHead objective={objective} brief={editing} onChange={onChange} />
      {!editing && <Overview figures={objectiveFigures(objective, parameters)} />}
      <RecordScreen
        kind={phaseKind({ objective, centres, referenceDate: parameters.referenceDate, newId })}
        records={objective.phases}
        actions={actions}
        memory={drafts}
        focused={focusedPhase}
        onEditing={setEditing}
      />
    </>
  );
}
