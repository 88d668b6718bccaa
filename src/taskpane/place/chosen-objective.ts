import type { Objective, Peg } from '../../domain/records/records';

/** What an objective is known by; its Id is `''` if it was typed by hand and has none yet. */
export type ObjectiveName = Readonly<Pick<Objective, 'code' | 'id'>>;

/** The objective that was chosen; it stays chosen with another code. Of several with one code, the one with that Id. */
export function chosenObjective(
  objectives: readonly Objective[],
  name: ObjectiveName | null,
): Objective | null {
  const withCode = objectives.filter(({ code }) => code === name?.code);
  const [only] = objectives.length === 1 ? objectives : [];
  return (
    withCode.find(({ id }) => id === name?.id) ??
    withCode[0] ??
    objectives.find(({ id }) => id !== '' && id === name?.id) ??
    only ??
    null
  );
}

/** An objective that was chosen, and the choice by which it was found. */
export interface Held {
  name: ObjectiveName | null;
  objective: Objective | null;
}

/**
 * The objective to show. One that somebody deletes stays as long as a form of it holds something that is not saved, so that
 * this can be saved as new.
 */
export function heldObjective(
  found: Objective | null,
  name: ObjectiveName | null,
  held: Held,
  isDirty: boolean,
): Objective | null {
  const { objective } = held;
  if (!isDirty || objective === null || name !== held.name) return found;
  return found !== null && draftKey(found) === draftKey(objective) ? found : objective;
}

/** The name of the first objective with that code. */
export function objectiveNamed(objectives: readonly Objective[], code: string): ObjectiveName {
  const id = objectives.find((one) => one.code === code)?.id ?? '';
  return { code, id };
}

/** What its drafts are kept under: a new code leaves them where they are. */
export function draftKey({ id, code }: ObjectiveName): string {
  return id || code;
}

/** The objective as the workbook has it now. */
export function currentObjective(peg: Peg, { code, id }: ObjectiveName): Objective | undefined {
  return peg.objectives.find((one) => (id === '' ? one.code === code : one.id === id));
}
