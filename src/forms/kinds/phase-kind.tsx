import { lazy } from 'react';
import { nextOrder } from '../../domain/edits/edits';
import { phaseFigures } from '../../domain/figures/figures';
import { copiedPhase, namedPhase } from '../../domain/records/named';
import { newPhase, readPhase, showPhase, type PhaseDraft } from '../../domain/drafts/phase-draft';
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import { phaseRecord } from '../../domain/records/fields/phase-fields';
import type { Centre, Objective, Phase } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import { PhaseRow } from './phase-row';
import { recordWords, type RecordKind } from '../record/record-kind';

/** The controls of forms come after the first view of the pane. */
const PhaseFields = lazy(() => import(/* webpackPrefetch: true */ './phase-fields'));

interface PhaseSurroundings {
  objective: Objective;
  centres: readonly Centre[];
  referenceDate: IsoDate | null;
  newId(): string;
}

/** Le fasi di un obiettivo. A new phase comes last, and its centre is the objective's. */
export function phaseKind(surroundings: PhaseSurroundings): RecordKind<Phase, PhaseDraft> {
  const { objective, centres, referenceDate, newId } = surroundings;
  const { phases } = objective;

  return {
    words: recordWords('phase'),
    label: (t, name) => t(`phase.${name as keyof PhaseDraft}`),
    idOf: ({ id }) => id,
    nameOf: ({ description }) => description,
    named: (phase) => namedPhase(phase, newId),
    blank: (id = newId()) => ({ ...newPhase(nextOrder(phases)), id, centre: objective.centre }),
    copy: (phase) => ({ ...copiedPhase(phase, newId()), order: nextOrder(phases) }),
    draftOf: showPhase,
    read: readPhase,
    row: (phase) => (
      <PhaseRow
        phase={phase}
        number={phases.indexOf(phase) + 1}
        state={phaseFigures(phase, referenceDate).state}
      />
    ),
    fields: (form, record) => (
      <PhaseFields
        form={form}
        centres={centres}
        managers={[...new Set(phases.map(({ manager }) => manager).filter(Boolean))]}
        otherWeights={phases.filter(({ id }) => id !== record?.id).map(({ weight }) => weight)}
      />
    ),
    paste: pasteColumnsOf(phaseRecord),
  };
}
