import { useMemo } from 'react';
import { editRows } from '../../domain/edits/edits';
import type { PhaseDraft } from '../../domain/drafts/phase-draft';
import type { Phase } from '../../domain/records/records';
import { phaseKind } from '../../forms/kinds/phase-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { correctedChange } from '../actions/corrected-change';
import { newId } from '../actions/new-id';
import { currentObjective, draftKey, type ObjectiveScreenProps } from './objective-screen';
import { orderedActions } from '../actions/record-actions';
import { useExplanation } from '../actions/use-explanation';

/** Le fasi. */
export function PhaseScreen({ objective, content, edits, memory, target, onEditing }: ObjectiveScreenProps) {
  const t = useTranslator();
  const { peg, guid } = content;
  const { phases } = objective;
  const key = draftKey(objective);
  const drafts = useMemo(() => memory.drafts<PhaseDraft>(guid, 'phase', key), [memory, guid, key]);
  const kind = phaseKind({
    objective,
    centres: peg.centres,
    referenceDate: peg.parameters.referenceDate,
    newId,
  });
  const explaining = useExplanation(peg.parameters, memory);
  const change = (before: Phase[], after: Phase[]) =>
    editRows(objective, { phases: before }, { phases: after });
  const actions = orderedActions({
    kind,
    edits,
    t,
    change,
    records: phases,
    changeOne: correctedChange({ peg, objective, explaining, change }),
    onSaved: explaining.done,
    find: (now, id) => currentObjective(now, objective)?.phases.find((phase) => phase.id === id),
  });
  return (
    <>
      <RecordScreen
        kind={kind}
        records={phases}
        actions={actions}
        memory={drafts}
        target={target}
        onEditing={onEditing}
      />
      {explaining.dialog}
    </>
  );
}
