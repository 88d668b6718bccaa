import { lazy } from 'react';
import { phaseFigures } from '../domain/figures';
import { draftOf, newPhase, readDraft } from '../domain/phase-draft';
import type { PhaseDraft } from '../domain/phase-draft';
import type { Centre, IsoDate, Objective, Phase } from '../domain/records';
import { PhaseRow } from './phase-row';
import type { RecordKind } from './record-kind';

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
  const lastOrder = Math.max(0, ...phases.map(({ order }) => order));

  return {
    words: {
      list: 'phase.list',
      add: 'phase.add',
      adding: 'phase.adding',
      editing: 'phase.editing',
      empty: 'phase.empty',
      deleting: 'phase.deleting',
      deleteHint: 'phase.deleteHint',
      gone: 'phase.gone',
    },
    labels: {
      description: 'phase.description',
      weight: 'phase.weight',
      progress: 'phase.progress',
      plannedStart: 'phase.plannedStart',
      plannedEnd: 'phase.plannedEnd',
      actualStart: 'phase.actualStart',
      actualEnd: 'phase.actualEnd',
      manager: 'phase.manager',
      centre: 'phase.centre',
      notes: 'phase.notes',
    },
    idOf: ({ id }) => id,
    nameOf: ({ description }) => description,
    blank: (id = newId()) => ({ ...newPhase(lastOrder + 1), id, centre: objective.centre }),
    draftOf,
    read: (draft, base) => {
      const reading = readDraft(draft, base);
      return reading.ok ? { ok: true, record: reading.phase } : reading;
    },
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
        otherWeights={phases.filter(({ id }) => id !== record?.id).map(({ weight }) => weight)}
      />
    ),
  };
}
