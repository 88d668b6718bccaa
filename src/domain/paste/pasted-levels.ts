import type { PlanningNode } from '../records/records';
import { codeKey } from '../values/codes';
import type { PastedCells } from './pasted-codes';

type Cells = PastedCells['cells'];

/**
 * Rows of nodes of the albero DUP, each with its level: one that does not say it stands one below its parent, which is in the
 * tree or among the rows, and on the first level if it names none.
 */
export function withLevels(rows: readonly Cells[], planning: readonly PlanningNode[]): Cells[] {
  const levels = new Map(planning.map(({ code, level }) => [codeKey(code), level]));
  const pasted = new Map(rows.map((row) => [codeKey(row.code ?? ''), row]));
  const levelOf = (row: Cells, below: readonly Cells[]): number => {
    const told = Number((row.level ?? '').trim());
    if (told > 0) return told;
    const parent = codeKey(row.parent ?? '');
    const above = pasted.get(parent);
    if (parent === '' || below.includes(row)) return 1;
    return (above === undefined ? (levels.get(parent) ?? 0) : levelOf(above, [...below, row])) + 1;
  };
  return rows.map((row) =>
    (row.level ?? '').trim() === '' ? { ...row, level: String(levelOf(row, [])) } : row,
  );
}
