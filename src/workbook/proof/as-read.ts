import { groupBy } from '../../domain/values/group-by';
import type { Cell } from '../rows/cells';
import { holdsEntries } from '../schema/list-tables';
import { inputPositions, writtenPositions, type Appended, type Proof, type Touch } from './touches';

/** Whether a request found everything as it was read, so that it wrote what was meant where it was meant. */
export function isAsRead({ table, touches, appended, standing, headings }: Proof): boolean {
  const found = headings();
  if (found === null || found.some((heading, position) => heading !== table.headings[position])) return false;
  return touches.every(isTouchAsRead) && areNew(appended, standing()) && appended.below() === null;
}

/** Whether no other row had the Id of a new one than those that had it as read. */
function areNew({ table, rows }: Appended, standing: readonly Cell[] | null): boolean {
  const id = table.at.get('id') ?? -1;
  const read = groupBy(table.cells, (row) => row[id] ?? '');
  const stood = groupBy(standing ?? [], (name) => name);
  const count = <T>(rowsOf: ReadonlyMap<Cell, T[]>, name: string): number => rowsOf.get(name)?.length ?? 0;
  return rows.every((row) => row.id === '' || count(stood, row.id) <= count(read, row.id));
}

/** Whether the row that a request came to is the one that was read, and its cells say what they said. */
export function isTouchAsRead(touch: Touch): boolean {
  const { table, index, wrote } = touch;
  const read = table.cells[index] ?? [];
  const before = touch.before()?.values;
  if (before === undefined) return false;
  const same = (position: number): boolean => (before[position] ?? '') === (read[position] ?? '');
  const id = table.at.get('id');
  const isNamed = id !== undefined && read[id] !== '';
  // What an entry says is the list that its row is under, too.
  const isWhole = wrote === null || !isNamed || holdsEntries(table.spec.key);
  const compared = isWhole ? inputPositions(table) : writtenPositions(wrote);
  return (id === undefined || same(id)) && compared.every(same);
}
