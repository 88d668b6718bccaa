import type { Draft } from '../../domain/drafts/draft';
import type { RecordErrand } from '../record/errand';
import type { KeptDraft, RecordKind } from '../record/record-kind';

/** A record to go to: each new object is another wish. */
export interface RecordTarget {
  id: string;
  /** Its position in the list, for one that has no Id yet. */
  position?: number;
  /** Opens its form; otherwise only its row takes the focus. */
  open: boolean;
  /** In place of a record that is there: the form of a new one, or rows to paste. */
  begin?: 'form' | 'paste';
}

/** A form that is open. */
export interface OpenForm<R, D> {
  record: R | null;
  /** What a new record begins with. */
  model: R | null;
  kept: KeptDraft<D, R> | null;
  /** Tells one opening of the form from the next. */
  turn: number;
  /** The records when it was opened. */
  among: readonly R[];
  /** It was opened for the errand. */
  onErrand: boolean;
}

/** The form that was open when the pane was closed. */
export function keptEditing<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  kept: KeptDraft<D, R> | null,
  errand: RecordErrand | null,
): OpenForm<R, D> | null {
  if (!kept) return null;
  const opened = { model: null, kept, turn: 0, among: records };
  if (kept.isNew) return { ...opened, record: null, onErrand: false };
  const current = records.find((record) => kind.idOf(record) === kept.id) ?? kind.blank(kept.id);
  return { ...opened, record: current, onErrand: errand?.id === kept.id };
}

/** The form of the record that the pane goes to. */
export function targetEditing<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  target: RecordTarget | null,
  errand: RecordErrand | null,
): OpenForm<R, D> | null {
  if (!target?.open) return null;
  if (target.begin === 'form')
    return { record: null, model: null, kept: null, turn: 0, among: records, onErrand: false };
  const record = target.id === '' ? records[target.position ?? -1] : recordWithId(kind, records, target.id);
  if (record === undefined) return null;
  const onErrand = errand?.id === target.id && (target.id !== '' || errand.position === target.position);
  return { record, model: null, kept: null, turn: 0, among: records, onErrand };
}

/** The open record as the workbook has it now; one without Id is known by its place among those, unless one is gone. */
export function currentOf<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  { record, among }: OpenForm<R, D>,
): R | undefined {
  if (record === null) return undefined;
  const id = kind.idOf(record);
  if (id !== '') return recordWithId(kind, records, id);
  const unnamed = (all: readonly R[]) => all.filter((one) => kind.idOf(one) === '');
  const before = unnamed(among);
  const now = unnamed(records);
  return now.length < before.length ? undefined : now[before.indexOf(record)];
}

function recordWithId<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  id: string,
): R | undefined {
  return id === '' ? undefined : records.find((one) => kind.idOf(one) === id);
}
