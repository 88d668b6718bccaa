import { useMemo } from 'react';
import { editRows } from '../domain/edits';
import type { IndicatorDraft } from '../domain/indicator-draft';
import { paragraphsOf, statusOf } from '../domain/narrative';
import type { PhaseDraft } from '../domain/phase-draft';
import type { Objective, Peg } from '../domain/records';
import type { ParagraphDraft } from '../domain/register-drafts';
import { indicatorKind } from '../forms/indicator-kind';
import { paragraphKind } from '../forms/paragraph-kind';
import { phaseKind } from '../forms/phase-kind';
import { RecordScreen, type RecordTarget } from '../forms/record-screen';
import { useTranslator } from '../forms/words';
import type { WorkbookContent } from '../workbook/read';
import type { PaneMemory } from './memory';
import { newId } from './new-id';
import { orderedActions } from './record-actions';
import type { Edits } from './use-edits';

export interface ObjectiveScreenProps {
  objective: Objective;
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  target: RecordTarget | null;
  onEditing(editing: boolean, dirty: boolean): void;
}

/** The objective as the workbook has it now. */
function current(peg: Peg, { code, id }: Objective): Objective | undefined {
  return peg.objectives.find((one) => (id === '' ? one.code === code : one.id === id));
}

/** Le fasi. */
export function PhaseScreen({ objective, content, edits, memory, target, onEditing }: ObjectiveScreenProps) {
  const t = useTranslator();
  const { peg, guid } = content;
  const { code, phases } = objective;
  const drafts = useMemo(() => memory.drafts<PhaseDraft>(guid, 'phase', code), [memory, guid, code]);
  const kind = phaseKind({
    ...{ objective, centres: peg.centres, referenceDate: peg.parameters.referenceDate, newId },
  });
  const actions = orderedActions({
    ...{ kind, edits, t, records: phases },
    change: (before, after) => editRows(objective, { phases: before }, { phases: after }),
    find: (now, id) => current(now, objective)?.phases.find((phase) => phase.id === id),
  });
  return <RecordScreen {...{ kind, records: phases, actions, memory: drafts, target, onEditing }} />;
}

/** Gli indicatori. */
export function IndicatorScreen(props: ObjectiveScreenProps) {
  const { objective, content, edits, memory, target, onEditing } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const { code, indicators } = objective;
  const drafts = useMemo(() => memory.drafts<IndicatorDraft>(guid, 'indicator', code), [memory, guid, code]);
  const kind = indicatorKind({ objective, lists: peg.lists, settings: peg.parameters.settings, newId });
  const actions = orderedActions({
    ...{ kind, edits, t, records: indicators },
    change: (before, after) => editRows(objective, { indicators: before }, { indicators: after }),
    find: (now, id) => current(now, objective)?.indicators.find((indicator) => indicator.id === id),
  });
  return <RecordScreen {...{ kind, records: indicators, actions, memory: drafts, target, onEditing }} />;
}

/** Lo stato di attuazione. */
export function NarrativeScreen(props: ObjectiveScreenProps) {
  const { objective, content, edits, memory, target, onEditing } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const { code, status } = objective;
  const drafts = useMemo(() => memory.drafts<ParagraphDraft>(guid, 'paragraph', code), [memory, guid, code]);
  const records = paragraphsOf(status);
  const kind = paragraphKind({ objective, referenceDate: peg.parameters.referenceDate, newId });
  const actions = orderedActions({
    ...{ kind, edits, t, records },
    change: (before, after) => editRows(objective, { status: statusOf(before) }, { status: statusOf(after) }),
    find: (now, id) => paragraphsOf(current(now, objective)?.status ?? []).find((one) => one.id === id),
  });
  return <RecordScreen {...{ kind, records, actions, memory: drafts, target, onEditing }} />;
}
