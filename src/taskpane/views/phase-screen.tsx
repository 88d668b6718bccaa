import { editRows } from '../../domain/edits/edits';
import type { PhaseDraft } from '../../domain/drafts/phase-draft';
import type { Objective, Phase } from '../../domain/records/records';
import { phaseKind } from '../../forms/kinds/phase-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { useAdditions } from '../actions/use-additions';
import { correctedChange, useExplanation } from '../actions/use-explanation';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { currentObjective, draftKey } from '../place/chosen-objective';
import { useErrand } from '../actions/use-errand';
import { orderedActions } from '../actions/record-actions';

/** Le fasi. */
export function PhaseScreen({ objective }: { objective: Objective }) {
  const { content, edits, place } = usePane();
  const t = useTranslator();
  const { peg } = content;
  const { phases } = objective;
  const drafts = useDrafts<PhaseDraft, Phase>('phase', draftKey(objective));
  const { dialog: addition, ...additions } = useAdditions();
  const kind = phaseKind({
    objective,
    centres: peg.centres,
    referenceDate: peg.parameters.referenceDate,
    tolerance: peg.parameters.settings.weightTolerance,
    newId,
    additions,
  });
  const errand = useErrand();
  const explaining = useExplanation();
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
    revive: async (now, after) => {
      const { revival } = await import('../actions/revival');
      return revival(now, objective, phases, after, (all) => ({ phases: all }));
    },
    find: (now, id) => currentObjective(now, objective)?.phases.find((phase) => phase.id === id),
  });
  return (
    <>
      <RecordScreen
        kind={kind}
        records={phases}
        actions={actions}
        memory={drafts}
        target={place.record}
        errand={errand}
      />
      {explaining.dialog}
      {addition}
    </>
  );
}
