import type { ReactNode } from 'react';
import type { WordKey } from '../i18n/dictionary';
import type { DraftForm, FieldName, Reading } from './use-draft';

/**
 * All that the habit "list, form, save or cancel" needs to know of one kind of record. `R` is the domain's record,
 * `D` its draft. Rows and fields are render functions, so that a kind may be made anew with fresh data without
 * the inputs losing their focus.
 */
export interface RecordKind<R, D> {
  words: Record<
    'list' | 'add' | 'adding' | 'editing' | 'empty' | 'deleting' | 'deleteHint' | 'gone',
    WordKey
  >;
  labels: Record<FieldName<D>, WordKey>;
  idOf(record: R): string;
  /** As a person calls it, e.g. the description. */
  nameOf(record: R): string;
  /** A new record, with that id if one is given. */
  blank(id?: string): R;
  draftOf(record: R): D;
  read(draft: D, base: R): Reading<R, D>;
  row(record: R): ReactNode;
  /** `record` is the one being edited, `null` for a new one. */
  fields(form: DraftForm<D>, record: R | null): ReactNode;
}

/** A failure in the words of the pane; the diagnostics hold no content of the workbook. */
export interface Failing {
  title: string;
  text: string;
  diagnostics: string;
}

/** `conflict`: somebody has changed the record since it was shown; `gone`: it is no longer in the sheet. */
export type SaveResult<R> =
  | { kind: 'saved'; record: R }
  | { kind: 'conflict'; current: R }
  | { kind: 'gone' }
  | { kind: 'failed'; failing: Failing };

/** `changed`: somebody has changed the record since it was shown; it is still there. */
export type RemoveResult = { kind: 'removed' } | { kind: 'changed' } | { kind: 'failed'; failing: Failing };

export interface RecordActions<R> {
  /** `before` is the record as the form showed it, `null` for a new one. */
  save(before: R | null, after: R): Promise<SaveResult<R>>;
  remove(record: R): Promise<RemoveResult>;
}

/** What outlives the pane: the draft, and what the form showed when it was opened. */
export interface KeptDraft<D> {
  /** Id of the record, also of one that is not in the workbook yet. */
  id: string;
  isNew: boolean;
  shown: D;
  draft: D;
}

export interface DraftMemory<D> {
  load(): KeptDraft<D> | null;
  keep(kept: KeptDraft<D>): void;
  clear(): void;
}
