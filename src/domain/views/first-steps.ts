import type { Peg } from '../records/records';

/** What a workbook needs until its first objective stands: ente ed esercizio, centri, primo obiettivo. */
export type FirstStep = 'parameters' | 'centres' | 'objective';

export interface FirstStepState {
  step: FirstStep;
  isDone: boolean;
}

/** The steps until the first objective stands, in their order; none once it does. */
export function firstSteps({ parameters, centres, objectives }: Peg): FirstStepState[] {
  if (objectives.length > 0) return [];
  const { entity, year } = parameters;
  return [
    { step: 'parameters', isDone: entity.trim() !== '' && year > 0 },
    { step: 'centres', isDone: centres.length > 0 },
    { step: 'objective', isDone: false },
  ];
}

/** The step to take next, `null`: none is lacking. */
export function nextStep(steps: readonly FirstStepState[]): FirstStep | null {
  return steps.find(({ isDone }) => !isDone)?.step ?? null;
}
