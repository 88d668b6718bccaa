import { formatDate, parseDate } from './dates';
import type { Issue, Reading } from './issues';
import { exactNumber, parseNumber } from './numbers';
import type { IsoDate, Phase } from './records';
import { normalLines, textIssues } from './texts';

/** A phase as it is typed into the form: numbers and dates in the Italian notation, `''` for what is missing. */
export interface PhaseDraft {
  description: string;
  weight: string;
  progress: string;
  plannedStart: string;
  plannedEnd: string;
  actualStart: string;
  actualEnd: string;
  manager: string;
  /** Code of the centre. */
  centre: string;
  notes: string;
}

export type DraftIssues = Partial<Record<keyof PhaseDraft, Issue>>;

type NumberField = 'weight' | 'progress';
type DateField = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd';
type TextField = Exclude<keyof PhaseDraft, NumberField | DateField>;

/** A phase that is still to be written; `''` as id means that the save gives one. */
export function newPhase(order: number): Phase {
  return {
    ...{ id: '', order, description: '', weight: null, progress: null },
    ...{ plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null },
    ...{ manager: '', centre: '', notes: '', monitoring: [], approved: {} },
  };
}

/** What the form shows of a phase. `readDraft` of it gives the same phase. */
export function draftOf(phase: Phase): PhaseDraft {
  return {
    description: phase.description,
    weight: exactNumber(phase.weight),
    progress: exactNumber(phase.progress),
    plannedStart: formatDate(phase.plannedStart),
    plannedEnd: formatDate(phase.plannedEnd),
    actualStart: formatDate(phase.actualStart),
    actualEnd: formatDate(phase.actualEnd),
    manager: phase.manager,
    centre: phase.centre,
    notes: phase.notes,
  };
}

/**
 * Reads what was typed; `base` gives what the form does not show (id, order, monitoring, approved values). Every field
 * with a problem has its issue: numbers from 0 to 100, existing days, no end before its start, a description, texts
 * that fit in a cell. An end before its start is an issue of the end.
 */
export function readDraft(
  draft: PhaseDraft,
  base: Phase,
): { ok: true; phase: Phase } | { ok: false; issues: DraftIssues } {
  const issues: DraftIssues = {};
  const keep = <T>(field: keyof PhaseDraft, reading: Reading<T>, otherwise: T): T => {
    if (reading.ok) return reading.value;
    issues[field] = reading.issue;
    return otherwise;
  };
  const shown = draftOf(base);
  const number = (field: NumberField): number | null =>
    draft[field] === shown[field] ? base[field] : keep(field, percentage(draft[field]), null);
  const date = (field: DateField): IsoDate | null => keep(field, parseDate(draft[field]), null);
  const text = (field: TextField): string => keep(field, textOf(draft[field]), '');
  const phase: Phase = {
    ...base,
    description: text('description'),
    weight: number('weight'),
    progress: number('progress'),
    plannedStart: date('plannedStart'),
    plannedEnd: date('plannedEnd'),
    actualStart: date('actualStart'),
    actualEnd: date('actualEnd'),
    manager: text('manager'),
    centre: text('centre').trim(),
    notes: text('notes'),
  };
  if (draft.description.trim() === '') issues.description = { code: 'required', params: {} };
  const ends: [DateField, IsoDate | null, IsoDate | null][] = [
    ['plannedEnd', phase.plannedStart, phase.plannedEnd],
    ['actualEnd', phase.actualStart, phase.actualEnd],
  ];
  for (const [field, start, end] of ends) {
    if (start !== null && end !== null && end < start) {
      issues[field] = {
        code: 'end-before-start',
        params: { start: formatDate(start), end: formatDate(end) },
      };
    }
  }
  return Object.keys(issues).length === 0 ? { ok: true, phase } : { ok: false, issues };
}

function percentage(text: string): Reading<number | null> {
  const reading = parseNumber(text, { percent: true });
  if (!reading.ok || reading.value === null) return reading;
  const value = exactNumber(reading.value);
  if (reading.value < 0) return { ok: false, issue: { code: 'too-small', params: { value, minimum: '0' } } };
  if (reading.value > 100)
    return { ok: false, issue: { code: 'too-large', params: { value, maximum: '100' } } };
  return reading;
}

function textOf(typed: string): Reading<string> {
  const text = normalLines(typed);
  const issue = textIssues(text)[0];
  return issue === undefined ? { ok: true, value: text } : { ok: false, issue };
}
