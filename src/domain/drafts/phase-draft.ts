import { formatDate } from '../values/dates';
import { reading, readFields, showFields, type DraftIssues, type DraftOf, type DraftReading } from './draft';
import { date, percentage, reference, requiredText, text } from '../values/field-types';
import type { Phase } from '../records/records';
import type { IsoDate } from '../values/value';

const fields = {
  description: requiredText,
  weight: percentage,
  progress: percentage,
  plannedStart: date,
  plannedEnd: date,
  actualStart: date,
  actualEnd: date,
  manager: text,
  centre: reference,
  notes: text,
};

/** A phase as it is typed into the form; `centre` is a code. */
export type PhaseDraft = DraftOf<typeof fields>;

/** A phase that is still to be written; `''` as id means that the save gives one. */
export function newPhase(order: number): Phase {
  return {
    id: '',
    order,
    description: '',
    weight: null,
    progress: null,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    manager: '',
    centre: '',
    notes: '',
    monitoring: [],
    approved: {},
  };
}

/** What the form shows of a phase. `readPhase` of it gives the same phase. */
export function showPhase(phase: Phase): PhaseDraft {
  return showFields(fields, phase);
}

/**
 * Reads what was typed; `base` gives what the form does not show (id, order, monitoring, approved values): numbers from 0
 * to 100, existing days, no end before its start, a description, texts that fit in a cell. An end before its start is an
 * issue of the end.
 */
export function readPhase(draft: PhaseDraft, base: Phase): DraftReading<Phase> {
  const issues: DraftIssues = {};
  const phase = readFields<Phase>(fields, draft, base, issues);
  checkOrder(issues, 'plannedEnd', phase.plannedStart, phase.plannedEnd);
  checkOrder(issues, 'actualEnd', phase.actualStart, phase.actualEnd);
  return reading(phase, issues);
}

function checkOrder(issues: DraftIssues, field: string, start: IsoDate | null, end: IsoDate | null): void {
  if (start === null || end === null || end >= start) return;
  issues[field] ??= { code: 'end-before-start', params: { start: formatDate(start), end: formatDate(end) } };
}
