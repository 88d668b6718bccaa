import type { Finding } from '../findings/finding';

/** Params that say where a finding is; the others are its figures. */
const WHERE = ['field', 'year', 'sheet', 'address', 'quote'] as const;

/** What a finding keeps while its figures change, e.g. to find it again after a save. */
export function findingKey({ code, objective, row, place, params }: Finding): string {
  return JSON.stringify([
    code,
    objective,
    row,
    place.part,
    place.number,
    ...WHERE.map((name) => params[name] ?? ''),
  ]);
}
