import type { Change } from '../../workbook/save/change';
import type { ObjectiveName } from '../place/chosen-objective';
import type { PanePlace } from '../place/place';
import type { ObjectiveTab, View } from '../place/route';

/** Where something was done: a view of the pane, or a part of an objective. */
export interface UndoPlace {
  view: View;
  objective: ObjectiveName | null;
  tab: ObjectiveTab | null;
}

/** Something that was done, and what takes it back. */
export interface UndoStep {
  place: UndoPlace;
  text: string;
  /** What else there is to know of it, `''`: nothing. */
  more: string;
  undo: Change;
  /** The person has closed its line. */
  isClosed: boolean;
}

/** What was done in the pane and not taken back, oldest first. */
export type UndoSteps = readonly UndoStep[];

/** As many steps of a place are kept. */
export const MOST_STEPS = 10;

export function undoPlaceOf({ view, objective, tab }: Pick<PanePlace, keyof UndoPlace>): UndoPlace {
  return view === 'objective' ? { view, objective, tab } : { view, objective: null, tab: null };
}

/** The step that is taken back next in a place, `null`: none. */
export function lastStep(steps: UndoSteps, place: UndoPlace): UndoStep | null {
  return steps.filter((step) => isSamePlace(step.place, place)).at(-1) ?? null;
}

/** One step more; of its place the oldest goes beyond the most. */
export function withStep(steps: UndoSteps, step: UndoStep): UndoSteps {
  const there = steps.filter(({ place }) => isSamePlace(place, step.place));
  const oldest = there.length < MOST_STEPS ? null : there[0];
  return [...steps.filter((one) => one !== oldest), step];
}

export function withoutStep(steps: UndoSteps, step: UndoStep): UndoSteps {
  return steps.filter(({ undo }) => undo !== step.undo);
}

/** The line of a place is closed, until something is done there again. */
export function closedSteps(steps: UndoSteps, at: UndoPlace): UndoSteps {
  return steps.map((step) => (isSamePlace(step.place, at) ? { ...step, isClosed: true } : step));
}

/** What was done last belongs to the place that it led to. */
export function broughtSteps(steps: UndoSteps, place: UndoPlace): UndoSteps {
  const last = steps.at(-1);
  return last === undefined ? steps : withStep(withoutStep(steps, last), { ...last, place });
}

/** An objective may be renamed, and be given its Id later. */
function isSamePlace(one: UndoPlace, other: UndoPlace): boolean {
  if (one.view !== other.view || one.tab !== other.tab) return false;
  const [id, otherId] = [one.objective?.id ?? '', other.objective?.id ?? ''];
  return id !== '' && otherId !== '' ? id === otherId : one.objective?.code === other.objective?.code;
}
