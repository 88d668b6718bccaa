import type { Field } from './cells';
import type { RowFields } from './table-rows';

/** The fields of `after` that are not the same in `before`. */
export function changedFields(before: RowFields, after: RowFields): RowFields {
  return Object.fromEntries(Object.entries(after).filter(([name, field]) => !sameField(before[name], field)));
}

/** Missing, empty and `null` are all an empty cell. */
export function sameField(a: Field | undefined, b: Field | undefined): boolean {
  return (a ?? '') === (b ?? '');
}
