import { hasInvisible, withoutInvisible } from '../../domain/values/invisible';
import { timesHundred } from '../../domain/values/numbers';
import type { Cell } from '../rows/cells';
import type { RowUpdate } from '../rows/row-writes';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';
import type { FormatGap } from './format-check';

/** Cells of a column that hold something else than they show. */
export interface ValueGap {
  kind: 'invisible' | 'percent';
  /** As it was looked at. */
  table: TableRows;
  column: ColumnSpec;
  /** By position in the body. */
  cells: ReadonlyMap<number, { found: Cell; meant: Cell }>;
}

const WORDS: readonly ColumnSpec['kind'][] = ['code', 'codes', 'choice', 'boolean'];

/** Codes and choices with invisible characters, and percentages that Excel keeps as a fraction of 1. */
export function valueGaps(present: readonly TableRows[], formats: readonly FormatGap[]): ValueGap[] {
  const words = present.filter(({ spec }) => !spec.service && spec.log !== true).flatMap(invisibleIn);
  return [...words, ...formats.flatMap(percentsIn)];
}

function invisibleIn(table: TableRows): ValueGap[] {
  return table.spec.columns
    .filter(({ kind }) => WORDS.includes(kind))
    .flatMap((column) => {
      const rows = [...table.cells.keys()];
      return gapOf('invisible', table, column, rows, (found) =>
        typeof found === 'string' && hasInvisible(found) ? withoutInvisible(found) : null,
      );
    });
}

/** What is above 100 % was there before the format: 50 shown as 5000 %. */
function percentsIn({ table, column, percents }: FormatGap): ValueGap[] {
  return gapOf('percent', table, column, percents, (found) =>
    typeof found === 'number' && found > 0 && found <= 1 ? timesHundred(found) : null,
  );
}

function gapOf(
  kind: ValueGap['kind'],
  table: TableRows,
  column: ColumnSpec,
  rows: readonly number[],
  meantBy: (found: Cell) => Cell | null,
): ValueGap[] {
  const position = table.at.get(column.field);
  if (position === undefined) return [];
  const cells = rows.flatMap((row): [number, { found: Cell; meant: Cell }][] => {
    const found = table.cells[row]?.[position] ?? '';
    const meant = meantBy(found);
    return meant === null ? [] : [[row, { found, meant }]];
  });
  return cells.length === 0 ? [] : [{ kind, table, column, cells: new Map(cells) }];
}

/** What writes them into the table as it is now: rows are found by their Id, and cells that changed since are left alone. */
export function valueUpdates(table: TableRows, gaps: readonly ValueGap[]): RowUpdate[] {
  const idOf = ({ cells, at }: TableRows, row: number): Cell => cells[row]?.[at.get('id') ?? -1] ?? '';
  return gaps
    .filter((gap) => gap.table.spec === table.spec)
    .flatMap((gap) =>
      [...gap.cells].flatMap(([row, { found, meant }]): RowUpdate[] => {
        const id = idOf(gap.table, row);
        const index = id === '' ? row : table.cells.findIndex((_, at) => idOf(table, at) === id);
        const { field } = gap.column;
        const stands = table.cells[index]?.[table.at.get(field) ?? -1];
        return stands === found ? [{ index, fields: { [field]: meant } }] : [];
      }),
    );
}

/** One update a row. */
export function mergedUpdates(updates: readonly RowUpdate[]): RowUpdate[] {
  const rows = new Map<number, RowUpdate>();
  for (const one of updates) {
    const before = rows.get(one.index);
    rows.set(one.index, { ...before, ...one, fields: { ...before?.fields, ...one.fields } });
  }
  return [...rows.values()];
}
