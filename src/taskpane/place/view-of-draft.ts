import { draftKey, type ObjectiveName } from './chosen-objective';
import type { FormWithDraft } from './memory';
import type { ObjectiveTab, View } from './route';

const OF_OBJECTIVE: Readonly<Record<string, ObjectiveTab>> = {
  phase: 'phases',
  indicator: 'indicators',
  paragraph: 'status',
  monitoring: 'monitoring',
  objective: 'data',
};

const OF_WORKBOOK: Readonly<Record<string, View>> = {
  centre: 'centres',
  node: 'planning',
  list: 'lists',
  parameters: 'parameters',
  correction: 'corrections',
};

export interface DraftPlace {
  view: View;
  /** The key of its objective, `null` outside of objectives. */
  objective: string | null;
  tab: ObjectiveTab;
}

/** Where the form stands that was left with a draft. */
export function viewOfDraft({ form, objective }: FormWithDraft): DraftPlace {
  const tab = OF_OBJECTIVE[form];
  if (tab === undefined) return { view: OF_WORKBOOK[form] ?? 'objectives', objective: null, tab: 'phases' };
  // A new objective is typed in above the list.
  return objective === ''
    ? { view: 'objectives', objective: null, tab: 'phases' }
    : { view: 'objective', objective, tab };
}

/** A form that was left with a draft, and where it stands. */
export type LeftDraft = FormWithDraft & { at: DraftPlace };

/** The drafts that the pane can lead to: those of an objective that is gone are not among them. */
export function leftDrafts(
  forms: readonly FormWithDraft[],
  objectives: readonly ObjectiveName[],
): LeftDraft[] {
  const keys = new Set(objectives.map(draftKey));
  return forms
    .filter(({ objective }) => objective === '' || keys.has(objective))
    .map((form) => ({ ...form, at: viewOfDraft(form) }));
}
