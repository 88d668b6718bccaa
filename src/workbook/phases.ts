import { codeKey } from '../domain/codes';
import type { Phase } from '../domain/records';
import { WorkbookError } from './failure';
import { completeTable } from './adopt';
import {
  findPhase,
  loaded,
  phaseChanges,
  phaseRemoval,
  phaseTables,
  rowsWithId,
  samePhase,
  type PlacedPhase,
} from './phase-rows';
import {
  isUsedBelow,
  queueBelow,
  queueChanges,
  queueMissing,
  queueOverflow,
  rowCells,
  type BelowTable,
  type TableChanges,
} from './row-writes';
import { tableSpec } from './schema';
import { loadTables, type Tables } from './table-rows';

export type SavedPhase =
  | { kind: 'saved'; phase: Phase }
  /** The row no longer says what the form showed. */
  | { kind: 'conflict'; current: Phase }
  /** The row is not there any more. */
  | { kind: 'gone' };

export type DeletedPhase = { kind: 'deleted' } | { kind: 'conflict'; current: Phase } | { kind: 'gone' };

interface Reading {
  tables: Tables;
  below: BelowTable[];
}

/** One round trip. */
async function read(context: Excel.RequestContext): Promise<Reading> {
  const below = phaseTables.map((key) => queueBelow(context, key, tableSpec(key).table));
  return { below, tables: await loadTables(context, phaseTables) };
}

/** Queues the changes; the next reading's sync carries them out. */
function write(context: Excel.RequestContext, reading: Reading, changes: TableChanges[]): void {
  changes.forEach((change, index) => {
    const below = reading.below[index];
    queueChanges(context, change, below !== undefined && isUsedBelow(below, change.table));
  });
}

/**
 * Writes one phase with its monitoring and approved values: only cells that changed, or a row at the end.
 * `before` is what the form showed, `null` for a new phase, whose `after` brings its own id; a phase typed by hand or
 * copied (id '') is found by its content and gets the id of `after`. What the rows say already counts as saved. With `newId`, other phases typed by hand get theirs in the
 * same batch. Two round trips, a third one if the table did not grow.
 */
export async function savePhase(
  context: Excel.RequestContext,
  request: { objective: string; before: Phase | null; after: Phase; newId?: () => string },
): Promise<SavedPhase> {
  const { objective, before, after, newId } = request;
  if (after.id === '') throw new WorkbookError('unexpected', 'a phase to save needs an id');
  const reading = await read(context);
  // After an unknown outcome the row may have the id of `after` already.
  const placed = findPhase(reading.tables, after) ?? findPhase(reading.tables, before ?? after, objective);
  if (before !== null && placed === null) return { kind: 'gone' };
  if (placed !== null) {
    const alreadyThere = codeKey(placed.objective) === codeKey(objective) && samePhase(placed.phase, after);
    if (alreadyThere) return { kind: 'saved', phase: placed.phase };
    const shown = before ?? after;
    if (!samePhase(placed.phase, { ...shown, order: shown.id === '' ? placed.phase.order : shown.order })) {
      return { kind: 'conflict', current: placed.phase };
    }
  }
  const changes = phaseChanges(reading.tables, objective, placed, after);
  if (newId !== undefined) adoptOthers(context, reading.tables, placed, after, newId);
  write(context, reading, changes);
  const written = await readBack(context, changes);
  const saved = findPhase(written, after);
  if (saved === null)
    throw new WorkbookError('unknown-outcome', 'the phase is not in the table after saving');
  return samePhase(saved.phase, after)
    ? { kind: 'saved', phase: saved.phase }
    : { kind: 'conflict', current: saved.phase };
}

/**
 * Deletes one phase and its rows elsewhere, if it still says what the form showed. `objective`: where a phase without Id
 * is looked for. Two round trips.
 */
export async function deletePhase(
  context: Excel.RequestContext,
  { phase, objective }: { phase: Phase; objective?: string },
): Promise<DeletedPhase> {
  const reading = await read(context);
  const placed = findPhase(reading.tables, phase, objective);
  if (placed === null) return { kind: 'gone' };
  if (!samePhase(placed.phase, { ...phase, order: phase.id === '' ? placed.phase.order : phase.order })) {
    return { kind: 'conflict', current: placed.phase };
  }
  write(context, reading, phaseRemoval(reading.tables, placed));
  const left = await loadTables(context, phaseTables);
  // A copy with the same Id may remain; one row less is what was asked for.
  const still = phase.id === '' ? null : findPhase(left, phase);
  if (still !== null && rowsWithId(left, phase.id) >= rowsWithId(reading.tables, phase.id)) {
    return { kind: 'conflict', current: still.phase };
  }
  return { kind: 'deleted' };
}

/** Completes the phases that were typed by hand; the one that is being saved counts as complete. */
function adoptOthers(
  context: Excel.RequestContext,
  tables: Tables,
  placed: PlacedPhase | null,
  after: Phase,
  newId: () => string,
): void {
  const table = loaded(tables, 'phases');
  const saved = rowCells(table, { id: after.id, order: after.order });
  const cells = table.cells.map((row, index) =>
    index === placed?.index ? row.map((cell, position) => saved[position] ?? cell) : row,
  );
  completeTable(context, { ...table, cells }, newId);
}

/** Carries out what is queued and reads; rows that the tables did not take in are taken in by a further round trip. */
async function readBack(context: Excel.RequestContext, changes: TableChanges[]): Promise<Tables> {
  const overflows = changes.map((change) => queueOverflow(context, change));
  const tables = await loadTables(context, phaseTables);
  const queued = overflows.map((overflow) =>
    queueMissing(context, overflow, loaded(tables, overflow.changes.table.spec.key)),
  );
  return queued.includes(true) ? loadTables(context, phaseTables) : tables;
}
