import {
  approvedValue,
  corrected,
  correctionSentence,
  isApproved,
  isPlannedField,
  isSameValue,
  measureOf,
  plannedFields,
  plannedValue,
  withPlanned,
  type Explanation,
  type PlannedChange,
  type PlannedField,
  type PlannedRow,
} from './corrections';
import { changeSettings, editCorrections, editRows, type Edit } from './edits';
import { namedIndicator, namedPhase } from '../records/named';
import type {
  Approved,
  Correction,
  Id,
  Indicator,
  Objective,
  Parameters,
  Peg,
  Phase,
} from '../records/records';
import type { IsoDate, Value } from '../values/value';

/** The objective and the phase or indicator with that Id. */
export function plannedRowOf(peg: Peg, id: Id): { objective: Objective; row: PlannedRow } | null {
  if (id === '') return null;
  for (const objective of peg.objectives) {
    const row = [...objective.phases, ...objective.indicators].find((one) => one.id === id);
    if (row !== undefined) return { objective, row };
  }
  return null;
}

/** A phase or an indicator of an objective. */
function editRow(objective: Objective, before: PlannedRow, after: PlannedRow): Edit {
  return 'measure' in before
    ? editRows(objective, { indicators: [before] }, { indicators: [after as Indicator] })
    : editRows(objective, { phases: [before] }, { phases: [after as Phase] });
}

interface Correcting {
  objective: Objective;
  /** The row as it was shown. */
  before: PlannedRow;
  /** The row as the person wants it, without the sentences. */
  after: PlannedRow;
  changes: readonly PlannedChange[];
  explanation: Explanation;
  date: IsoDate;
  newId: () => Id;
}

/**
 * Changes planned values of an approved plan. The result is the row with sentences in its notes, and new rows of
 * the register.
 */
export function correctPlanned({ objective, before, after, ...asked }: Correcting): Edit {
  const { row, corrections } = corrected(after, { objective: objective.code, ...asked });
  return editCorrections(editRow(objective, before, row), [], corrections);
}

/** Explains a planned value that already stands in the sheet. */
export function explainPlanned(asked: Omit<Correcting, 'before' | 'after'> & { row: PlannedRow }): Edit {
  const row = namedRow(asked.row, asked.newId);
  return correctPlanned({ ...asked, before: row, after: row });
}

/** Puts the value that counts as approved back into the row. */
export function putBack(
  objective: Objective,
  unnamed: PlannedRow,
  { field, before }: Pick<PlannedChange, 'field' | 'before'>,
  newId: () => Id,
): Edit {
  const row = namedRow(unnamed, newId);
  return editRow(objective, row, withPlanned(row, field, before));
}

/** Changes a row of the register. If the notes of the phase or indicator have its sentence, they get the new one. */
export function changeCorrection(peg: Peg, before: Correction, after: Correction, newId: () => Id): Edit {
  const found = plannedRowOf(peg, before.row);
  if (found === null) return editCorrections(null, [before], [after]);
  const row = namedRow(found.row, newId);
  const [old, now] = [before, after].map((one) => correctionSentence(one, measureOf(row)));
  const lines = row.notes.split('\n');
  const notes = lines.map((line) => (line === old ? (now ?? line) : line)).join('\n');
  const edit = notes === row.notes ? null : editRow(found.objective, row, { ...row, notes });
  return editCorrections(edit, [before], [after]);
}

/**
 * Withdraws a proposal. It leaves the register and the note. The value becomes what it was before, unless it has
 * changed since.
 */
export function withdrawCorrection(peg: Peg, correction: Correction, newId: () => Id): Edit {
  const found = plannedRowOf(peg, correction.row);
  if (found === null || !isPlannedField(correction.field)) return editCorrections(null, [correction], []);
  const row = namedRow(found.row, newId);
  const { field, before, after } = correction;
  const counts = approvedValue(row, field, peg.corrections);
  const isLast = counts !== undefined && isSameValue(counts, after);
  const sentence = correctionSentence(correction, measureOf(row));
  const notes = row.notes.split('\n').filter((line) => line !== sentence);
  const changed = { ...row, notes: notes.join('\n') };
  const stands = isLast && isSameValue(plannedValue(row, field), after);
  const edit = editRow(found.objective, row, stands ? withPlanned(changed, field, before) : changed);
  return editCorrections(edit, [correction], []);
}

/** Phases and indicators, counted. */
export interface PlannedCount {
  phases: number;
  indicators: number;
}

/** How many phases and indicators have no approved values yet. */
export function withoutApproved({ objectives }: Pick<Peg, 'objectives'>): PlannedCount {
  return {
    phases: objectives.flatMap(({ phases }) => phases.filter(lacksApproved)).length,
    indicators: objectives.flatMap(({ indicators }) => indicators.filter(lacksApproved)).length,
  };
}

/** The same as one number. */
export function rowsWithoutApproved(peg: Pick<Peg, 'objectives'>): number {
  const { phases, indicators } = withoutApproved(peg);
  return phases + indicators;
}

/** What saving parameters does to the approval of the plan; `null` if the plan stays as it is. */
export function approvalStep(before: Parameters, after: Parameters): 'approve' | 'withdraw' | null {
  if (isApproved(before) === isApproved(after)) return null;
  return isApproved(after) ? 'approve' : 'withdraw';
}

/**
 * Saves the parameters. If they gain a day of approval, the planned values of all phases and indicators without
 * approved values are kept as approved. `peg` is the workbook, `before` is what the form showed.
 */
export function changeParameters(peg: Peg, before: Parameters, after: Parameters, newId: () => Id): Edit {
  return approvalStep(before, after) === 'approve'
    ? approvePlan(peg, before, after, newId)
    : changeSettings({ parameters: before }, { parameters: after });
}

/** Approves the rows that came after the approval. */
export function approveRest(peg: Peg, newId: () => Id): Edit {
  return approvePlan(peg, peg.parameters, peg.parameters, newId);
}

function approvePlan(peg: Peg, before: Parameters, after: Parameters, newId: () => Id): Edit {
  const named = peg.objectives.flatMap((objective) => {
    const phases = objective.phases.filter(lacksApproved).map((row) => namedPhase(row, newId));
    const indicators = objective.indicators.filter(lacksApproved).map((row) => namedIndicator(row, newId));
    const isComplete = phases.length + indicators.length === 0;
    return isComplete ? [] : [{ ...objective, involved: [], status: [], phases, indicators }];
  });
  const approved = named.map((objective) => ({
    ...objective,
    phases: objective.phases.map(withApproved),
    indicators: objective.indicators.map(withApproved),
  }));
  const edit = changeSettings({ parameters: before }, { parameters: after });
  return {
    before: { ...edit.before, objectives: named },
    after: { ...edit.after, objectives: approved },
  };
}

function lacksApproved({ approved }: { approved: Approved }): boolean {
  return Object.keys(approved).length === 0;
}

function withApproved<R extends PlannedRow>(row: R): R {
  const values = plannedFields(row).map((field): [PlannedField, Value] => [field, plannedValue(row, field)]);
  return { ...row, approved: Object.fromEntries(values) };
}

function namedRow(row: PlannedRow, newId: () => Id): PlannedRow {
  return 'measure' in row ? namedIndicator(row, newId) : namedPhase(row, newId);
}
