import { blankRecord } from '../records/fields/blanks';
import type { FormName } from '../records/fields/field';
import { phaseRecord } from '../records/fields/phase-fields';
import type { Phase } from '../records/records';
import { formatDate } from '../values/dates';
import type { IsoDate } from '../values/value';
import { reading, readFields, showFields, type DraftIssues, type DraftReading } from './draft';
import { formTypes } from './draft-types';

const fields = formTypes<Phase>(phaseRecord);

/** A phase as it is typed into the form; `centre` is a code. */
export type PhaseDraft = { readonly [K in FormName<typeof phaseRecord>]: string };

/** A phase that is still to be written; `''` as id means that the save gives one. */
export function newPhase(order: number): Phase {
  return { ...blankRecord<Phase>(phaseRecord), order };
}

/** What the form shows of a phase. `readPhase` of it gives the same phase. */
export function showPhase(phase: Phase): PhaseDraft {
  return showFields<Phase, PhaseDraft>(fields, phase);
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
