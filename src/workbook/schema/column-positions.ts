import { headingKey } from '../../domain/values/headings';
import type { TableSpec } from './schema-base';

/**
 * Where our columns stand, by field: under their heading, or under the only other one that is the same but for capitals,
 * spaces, accents and punctuation.
 */
export function columnPositions(
  { columns }: Pick<TableSpec, 'columns'>,
  headings: readonly string[],
): ReadonlyMap<string, number> {
  const keys = headings.map(headingKey);
  const at = new Map<string, number>();
  for (const { field, heading } of columns) {
    const key = headingKey(heading);
    const alike = keys.indexOf(key) === keys.lastIndexOf(key) ? keys.indexOf(key) : -1;
    const position = headings.includes(heading) ? headings.indexOf(heading) : alike;
    if (position >= 0) at.set(field, position);
  }
  return at;
}
