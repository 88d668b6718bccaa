import { undone } from './fields/blanks';
import { rowsAt, rowsFields, type AnyRecord } from './fields/field';
import { indicatorRecord } from './fields/indicator-fields';
import { objectiveRecord } from './fields/objective-fields';
import { phaseRecord } from './fields/phase-fields';
import type { Id, Indicator, Objective, Phase } from './records';

/** Rows with an Id each: those typed by hand, which have none, get a new one, that the next save writes. */
export function named<T extends { id: Id }>(rows: readonly T[], newId: () => Id): T[] {
  return rows.map((row) => (row.id === '' ? { ...row, id: newId() } : row));
}

/** A record of which every row has an Id. */
function namedRecord<R extends { id: Id }>(record: AnyRecord, row: R, newId: () => Id): R {
  const [own = row] = named([row], newId);
  const lists = rowsFields(record).map(([name, { of }]) => [
    name,
    rowsAt(row, name).map((child) => namedRecord(of, child, newId)),
  ]);
  return lists.length === 0 ? own : { ...own, ...Object.fromEntries(lists) };
}

export function namedPhase(phase: Phase, newId: () => Id): Phase {
  return namedRecord(phaseRecord, phase, newId);
}

export function namedIndicator(indicator: Indicator, newId: () => Id): Indicator {
  return namedRecord(indicatorRecord, indicator, newId);
}

export function namedObjective(objective: Objective, newId: () => Id): Objective {
  return {
    ...namedRecord(objectiveRecord, objective, newId),
    status: objective.status.map(({ date, paragraphs }) => ({ date, paragraphs: named(paragraphs, newId) })),
  };
}

/** A record with the same plan, of which nothing has been done yet. Every row has a new Id. */
function copied<R extends { id: Id }>(record: AnyRecord, row: R, newId: () => Id): R {
  const id = newId();
  const lists = rowsFields(record).flatMap(([name, { of, done }]) =>
    done ? [] : [[name, rowsAt(row, name).map((child) => copied(of, child, newId))]],
  );
  return { ...row, id, ...Object.fromEntries(lists), ...undone(record) };
}

/**
 * The plan of an objective for another one: phases and indicators with what is planned, without what was done; the
 * involved centres, no narrative.
 */
export function copiedPlan(objective: Objective, newId: () => Id): Objective {
  return copied(objectiveRecord, objective, newId);
}

export function copiedPhase(phase: Phase, id: Id): Phase {
  return copied(phaseRecord, phase, () => id);
}

export function copiedIndicator(indicator: Indicator, id: Id): Indicator {
  return copied(indicatorRecord, indicator, () => id);
}
