import { codeKey, criteriaKeys } from '../values/codes';
import type { Lists, Objective, Peg } from './records';
import { descriptionKey } from '../values/text-keys';

/** What an objective's references and codes are checked against. */
export interface References {
  lists: Lists;
  /** Whether the workbook has an albero DUP. */
  hasPlanning: boolean;
  isCentre(code: string): boolean;
  isNode(code: string): boolean;
  /** How many objectives have a code that Excel takes for the same. */
  sameCode(code: string): number;
  /** How many objectives of the same centre are described alike. */
  sameDescription(objective: Objective): number;
}

export function referencesOf({ lists, centres, planning, objectives }: Peg): References {
  const centreKeys = new Set(centres.map(({ code }) => codeKey(code)));
  const nodeKeys = new Set(planning.map(({ code }) => codeKey(code)));
  const owners = new Map<string, Set<Objective>>();
  for (const objective of objectives) {
    for (const key of criteriaKeys(objective.code)) {
      const group = owners.get(key);
      if (group === undefined) owners.set(key, new Set([objective]));
      else group.add(objective);
    }
  }
  const descriptions = counted(objectives.map(objectiveKey));
  return {
    lists,
    hasPlanning: planning.some(({ code }) => code !== ''),
    isCentre: (code) => centreKeys.has(codeKey(code)),
    isNode: (code) => nodeKeys.has(codeKey(code)),
    sameCode: (code) => new Set(criteriaKeys(code).flatMap((key) => [...(owners.get(key) ?? [])])).size,
    sameDescription: (objective) => descriptions.get(objectiveKey(objective)) ?? 0,
  };
}

function objectiveKey({ centre, description }: Objective): string {
  const key = descriptionKey(description);
  return key === '' ? '' : `${centre.toLowerCase()}|${key}`;
}

/** How often each key stands there; the empty one does not count. */
export function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Whether a list has entries and the text is none of them; capitals and small letters are alike. */
export function isUnlisted(list: readonly string[] | undefined, text: string): boolean {
  if (text.trim() === '' || list === undefined || list.length === 0) return false;
  const wanted = text.toLowerCase();
  return !list.some((entry) => entry.toLowerCase() === wanted);
}
