import type { PhaseDraft } from '../../src/domain/drafts/phase-draft';
import { newPhase } from '../../src/domain/drafts/phase-draft';
import type { Centre, Objective, Phase } from '../../src/domain/records/records';
import { phaseKind } from '../../src/forms/kinds/phase-kind';
import type { DraftMemory, KeptDraft, RecordActions } from '../../src/forms/record/record-kind';
import { RecordScreen } from '../../src/forms/screen/record-screen';

export const centres: Centre[] = [
  {
    id: 'c1',
    code: '09_U_P3',
    shortName: 'COMUNICAZIONE',
    name: 'Unità comunicazione',
    manager: 'ROSSI MARIO',
  },
  { id: 'c2', code: '10_U_P1', shortName: 'BIBLIOTECA', name: 'Biblioteca', manager: 'BIANCHI ANNA' },
];

export const press: Phase = {
  ...newPhase(1),
  id: 'p1',
  description: 'Redazione dei comunicati stampa',
  weight: 60,
  progress: 50,
  plannedStart: '2018-01-01',
  plannedEnd: '2018-12-31',
  manager: 'ROSSI MARIO',
  centre: '09_U_P3',
};

export const site: Phase = { ...newPhase(2), id: 'p2', description: 'Revisione del sito', weight: 30 };

export function objectiveWith(phases: Phase[]): Objective {
  return {
    id: 'o1',
    order: 1,
    code: '2018_P03_01',
    description: 'Promuovere i servizi del Comune',
    area: '',
    portfolio: '',
    directorate: '',
    director: '',
    centre: '09_U_P3',
    manager: 'ROSSI MARIO',
    type: 'Gestionale',
    programmes: [],
    weight: null,
    involved: [],
    status: [],
    phases,
    indicators: [],
  };
}

/** Keeps nothing. */
export const nowhere = { load: () => null, keep: () => undefined, clear: () => undefined };

/** A memory that outlives the form, as the browser's storage does. */
export function memoryOf(kept: KeptDraft<PhaseDraft> | null = null) {
  const state = { kept };
  const memory: DraftMemory<PhaseDraft> = {
    load: () => state.kept,
    keep: (draft) => {
      state.kept = draft;
    },
    clear: () => {
      state.kept = null;
    },
    pasted: nowhere,
  };
  return { memory, state };
}

/** Actions that remember what they were asked; each save answers the next of `answers`, then "saved". */
export function actionsWith(answers: Awaited<ReturnType<RecordActions<Phase>['save']>>[] = []) {
  const saves: { before: Phase | null; after: Phase }[] = [];
  const removed: Phase[] = [];
  const actions: RecordActions<Phase> = {
    save(before, after) {
      saves.push({ before, after });
      return Promise.resolve(answers.shift() ?? { kind: 'saved', record: after });
    },
    remove(phase) {
      removed.push(phase);
      return Promise.resolve({ kind: 'done' });
    },
  };
  return { actions, saves, removed };
}

interface PhaseScreenProps {
  phases: Phase[];
  actions: RecordActions<Phase>;
  memory: DraftMemory<PhaseDraft>;
}

/** The phases of one objective, as the pane shows them. */
export function PhaseScreen({ phases, actions, memory }: PhaseScreenProps) {
  const objective = objectiveWith(phases);
  return (
    <RecordScreen
      kind={phaseKind({
        objective,
        centres,
        referenceDate: '2018-12-31',
        tolerance: 0.05,
        newId: () => 'new',
      })}
      records={phases}
      actions={actions}
      memory={memory}
    />
  );
}
