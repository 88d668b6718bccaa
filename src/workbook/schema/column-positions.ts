import { headingKey } from '../../domain/values/headings';
import type { ColumnSpec, TableSpec } from './schema-base';

/**
 * Where our columns stand, by field: under their heading, or under the only other one that is the same but for capitals,
 * spaces, accents and punctuation.
 */
export function columnPositions(
  { columns }: Pick<TableSpec, 'columns'>,
  headings: readonly string[],
): ReadonlyMap<string, number> {
  const exact = new Map<ColumnSpec, number>(
    columns.flatMap((column) => {
      const position = headings.indexOf(column.heading);
      return position < 0 ? [] : [[column, position] as const];
    }),
  );
  const taken = new Set(exact.values());
  const keys = headings.map((heading, position) => (taken.has(position) ? '' : headingKey(heading)));
  return new Map(
    columns.flatMap((column) => {
      const position = exact.get(column) ?? onlyOne(keys, headingKey(column.heading));
      return position === null ? [] : [[column.field, position] as const];
    }),
  );
}

function onlyOne(keys: readonly string[], key: string): number | null {
  const position = keys.indexOf(key);
  return position >= 0 && position === keys.lastIndexOf(key) ? position : null;
}

/** A column of ours with another heading. */
export interface OtherwiseCalled {
  column: ColumnSpec;
  /** Position within the table. */
  position: number;
  found: string;
}

/** Columns of ours that are read although their heading is another one. */
export function otherwiseCalled({
  spec,
  headings,
  at,
}: {
  spec: Pick<TableSpec, 'columns'>;
  headings: readonly string[];
  at: ReadonlyMap<string, number>;
}): OtherwiseCalled[] {
  return spec.columns.flatMap((column) => {
    const position = at.get(column.field);
    const found = headings[position ?? -1];
    if (position === undefined || found === undefined || found === column.heading) return [];
    return [{ column, position, found }];
  });
}
