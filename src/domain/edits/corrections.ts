import { formatDate, isIsoDate } from '../values/dates';
import { groupBy } from '../values/group-by';
import { exactNumber, formatNumber, round } from '../values/numbers';
import type { Correction, Id, Indicator, Parameters, Phase } from '../records/records';
import type { IsoDate, Measure, Value } from '../values/value';

/** A record with planned values: a phase or an indicator. */
export type PlannedRow = Phase | Indicator;

/** The values that an approval fixes, as the printed sentences call them. */
const fieldWords = {
  weight: 'peso',
  plannedStart: 'inizio previsto',
  plannedEnd: 'fine prevista',
  expected: 'valore atteso',
} as const;

export type PlannedField = keyof typeof fieldWords;

/** A planned value that differs from the approved one. */
export interface PlannedChange {
  field: PlannedField;
  /** As approved. */
  before: Value;
  after: Value;
}

/** Why a planned value is different now. */
export type Explanation = Pick<Correction, 'kind' | 'act' | 'reason' | 'author'>;

/** Whether the plan is approved. The values of an approved plan change only by corrections. */
export function isApproved({ approval }: Pick<Parameters, 'approval'>): boolean {
  return approval !== null && approval.date !== null;
}

export function isPlannedField(field: string): field is PlannedField {
  return Object.hasOwn(fieldWords, field);
}

export function plannedFields(row: PlannedRow): PlannedField[] {
  return 'measure' in row ? ['weight', 'expected'] : ['weight', 'plannedStart', 'plannedEnd'];
}

export function plannedValue(row: PlannedRow, field: PlannedField): Value {
  return (row as Partial<Record<PlannedField, Value>>)[field] ?? null;
}

/** The same row with that planned value. */
export function withPlanned<R extends PlannedRow>(row: R, field: PlannedField, value: Value): R {
  return { ...row, [field]: value };
}

/** Corrections by the Id of the row that they are about. */
export function correctionsByRow(corrections: readonly Correction[]): ReadonlyMap<Id, Correction[]> {
  return groupBy(
    corrections.filter(({ row }) => row !== ''),
    ({ row }) => row,
  );
}

/**
 * The value that counts as approved: what the last correction made of it, otherwise what was approved. `undefined`
 * if nothing is known. Of several corrections of one day, the last one is that whose value no other correction
 * starts from; the order of the rows does not count.
 */
export function approvedValue(
  row: PlannedRow,
  field: PlannedField,
  corrections: readonly Correction[],
): Value | undefined {
  const own = corrections.filter((one) => one.row === row.id && one.field === field);
  const day = own.reduce((latest, { date }) => ((date ?? '') > latest ? (date ?? '') : latest), '');
  const latest = own.filter(({ date }) => (date ?? '') === day);
  const goesOn = (one: Correction): boolean =>
    latest.some((other) => other !== one && isSameValue(other.before, one.after));
  const last = latest.filter((one) => !goesOn(one)).at(-1) ?? latest.at(-1);
  return last === undefined ? row.approved[field] : last.after;
}

/** Planned values that differ from those that count as approved. */
export function unexplained(row: PlannedRow, corrections: readonly Correction[]): PlannedChange[] {
  return plannedFields(row).flatMap((field) => {
    const before = approvedValue(row, field, corrections);
    const after = plannedValue(row, field);
    return before === undefined || isSameValue(before, after) ? [] : [{ field, before, after }];
  });
}

/** What a save would change of an approved plan. A value that returns to what was approved needs no explanation. */
export function plannedChanges(
  before: PlannedRow,
  after: PlannedRow,
  corrections: readonly Correction[],
): PlannedChange[] {
  return plannedFields(after).flatMap((field) => {
    const shown = plannedValue(before, field);
    const now = plannedValue(after, field);
    if (isSameValue(shown, now)) return [];
    const approved = approvedValue(before, field, corrections) ?? shown;
    return isSameValue(approved, now) ? [] : [{ field, before: approved, after: now }];
  });
}

/** A variazione counts only with its act. An errore materiale needs none. */
export function stateOf({ kind, act }: Pick<Correction, 'kind' | 'act'>): Correction['state'] {
  if (kind === 'errore materiale') return '';
  return act.trim() === '' ? 'proposta' : 'approvata';
}

interface CorrectionAsked {
  /** Code of the objective. */
  objective: string;
  changes: readonly PlannedChange[];
  explanation: Explanation;
  date: IsoDate;
  newId: () => Id;
}

/** Rows of the register for the changes of a row, and the row with their sentences in its notes. */
export function corrected<R extends PlannedRow>(
  row: R,
  { objective, changes, explanation, date, newId }: CorrectionAsked,
): { row: R; corrections: Correction[] } {
  const { kind, reason, author } = explanation;
  const act = kind === 'variazione' ? explanation.act.trim() : '';
  const corrections = changes.map((change): Correction => ({
    id: newId(),
    date,
    author,
    kind,
    state: stateOf({ kind, act }),
    act,
    objective,
    row: row.id,
    ...change,
    reason,
  }));
  const sentences = corrections.map((one) => correctionSentence(one, measureOf(row)));
  return { row: { ...row, notes: withLines(row.notes, sentences) }, corrections };
}

/**
 * The sentence in the notes of the row, as the scheda prints it: `Correzione errore materiale: fine prevista
 * 31/12/2018`.
 */
export function correctionSentence(
  { kind, act, field, after }: Pick<Correction, 'kind' | 'act' | 'field' | 'after'>,
  measure: Measure | null,
): string {
  const word = isPlannedField(field) ? fieldWords[field] : field;
  const text = plannedText(after, field, measure);
  const now = text === '' ? `senza ${word}` : `${word} ${text}`;
  if (kind === 'errore materiale') return `Correzione errore materiale: ${now}`;
  return act === '' ? `Variazione proposta: ${now}` : `Variazione (${act}): ${now}`;
}

/**
 * A planned value in the Italian notation, `''` if it is missing. `measure` is the measure of the indicator, for
 * its expected value.
 */
export function plannedText(value: Value, field: string, measure: Measure | null): string {
  if (value === null) return '';
  const expected = field === 'expected' ? measure : null;
  if (typeof value === 'number') {
    if (expected === 'yes-no' && (value === 1 || value === 0)) return value === 1 ? 'sì' : 'no';
    return round(value) === value ? formatNumber(value) : exactNumber(value);
  }
  return expected !== 'text' && isIsoDate(value) ? formatDate(value) : value;
}

/** The measure of an indicator. */
export function measureOf(row: PlannedRow): Measure | null {
  return 'measure' in row ? row.measure : null;
}

export function isSameValue(a: Value, b: Value): boolean {
  return String(a ?? '') === String(b ?? '');
}

function withLines(notes: string, lines: readonly string[]): string {
  const kept = notes.replace(/\n+$/, '');
  return [...(kept.trim() === '' ? [] : [kept]), ...lines].join('\n');
}
