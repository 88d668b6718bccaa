import type { Id, Indicator, Objective, Phase } from './records';

/** Rows with an Id each: those typed by hand, which have none, get a new one, that the next save writes. */
export function named<T extends { id: Id }>(rows: readonly T[], newId: () => Id): T[] {
  return rows.map((row) => (row.id === '' ? { ...row, id: newId() } : row));
}

export function namedPhase(phase: Phase, newId: () => Id): Phase {
  const [row = phase] = named([phase], newId);
  return { ...row, monitoring: named(phase.monitoring, newId) };
}

export function namedIndicator(indicator: Indicator, newId: () => Id): Indicator {
  const [row = indicator] = named([indicator], newId);
  return {
    ...row,
    history: named(indicator.history, newId),
    monitoring: named(indicator.monitoring, newId),
  };
}

/** An objective of which every row has an Id. */
export function namedObjective(objective: Objective, newId: () => Id): Objective {
  const [row = objective] = named([objective], newId);
  return {
    ...row,
    involved: named(objective.involved, newId),
    status: objective.status.map(({ date, paragraphs }) => ({ date, paragraphs: named(paragraphs, newId) })),
    phases: objective.phases.map((phase) => namedPhase(phase, newId)),
    indicators: objective.indicators.map((indicator) => namedIndicator(indicator, newId)),
  };
}

/**
 * The plan of an objective for another one: phases and indicators with what is planned, without what was done; the
 * involved centres, no narrative. Every row has a new Id.
 */
export function copiedPlan(objective: Objective, newId: () => Id): Objective {
  return {
    ...objective,
    id: newId(),
    involved: objective.involved.map((row) => ({ ...row, id: newId() })),
    status: [],
    phases: objective.phases.map((phase) => copiedPhase(phase, newId())),
    indicators: objective.indicators.map((indicator) => copiedIndicator(indicator, newId())),
  };
}

/** A phase with the same plan that has not begun. */
export function copiedPhase(phase: Phase, id: Id): Phase {
  return {
    ...phase,
    id,
    progress: null,
    actualStart: null,
    actualEnd: null,
    notes: '',
    monitoring: [],
    approved: {},
  };
}

/** An indicator that measures the same and has no value yet. */
export function copiedIndicator(indicator: Indicator, id: Id): Indicator {
  return {
    ...indicator,
    id,
    current: null,
    achieved: null,
    notes: '',
    history: [],
    monitoring: [],
    approved: {},
  };
}
