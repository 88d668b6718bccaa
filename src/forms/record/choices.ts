import type { Centre, Lists, PlanningNode } from '../../domain/records/records';
import type { Choice } from './draft-field';

/** Asks for what a field lacks: its code once it is saved, `null` if the person goes back. */
export interface Additions {
  addCentre(): Promise<string | null>;
  addProgramme(): Promise<string | null>;
}

/** The centres to choose from, none first. */
export function centreChoices(centres: readonly Centre[], none: string): Choice[] {
  return [
    { value: '', label: none },
    ...centres.map(({ code, shortName, name }) => ({ value: code, label: joined(code, shortName || name) })),
  ];
}

/** The nodes of the albero DUP, none first. */
export function nodeChoices(planning: readonly PlanningNode[], none: string): Choice[] {
  return [
    { value: '', label: none },
    ...planning.map(({ code, title }) => ({ value: code, label: joined(code, title) })),
  ];
}

/** What a field offers: the entries of its list, then what other records have there. */
export function suggestionsOf(lists: Lists, name: string, others: readonly string[]): string[] {
  return [...new Set([...(lists[name] ?? []), ...others])].filter((entry) => entry !== '');
}

function joined(code: string, name: string): string {
  return [code, name].filter(Boolean).join(' · ');
}
