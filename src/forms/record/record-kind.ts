import type { ReactNode } from 'react';
import type { Draft, DraftReading } from '../../domain/drafts/draft';
import type { PasteColumn } from '../../domain/paste/paste-columns';
import type { PasteCodes } from '../../domain/paste/pasted-codes';
import type { MendedCell } from '../../domain/paste/pasted-rows';
import type { PasteSaid } from '../../domain/paste/pasted-table';
import type { WordKey } from '../../i18n/dictionary';
import type { Translator } from '../../i18n/translate';
import type { Failing } from '../ui/notice';
import type { DraftForm } from './use-draft';

/**
 * All that the habit "list, form, save or cancel" needs to know of one kind of record. `R` is the domain's record,
 * `D` its draft. Rows and fields are render functions, so that a kind may be made anew with fresh data without
 * the inputs losing their focus.
 */
export interface RecordKind<R, D extends Draft> {
  words: Record<RecordWord, WordKey>;
  /** The records are always the same: none is added, copied or deleted. */
  fixed?: true;
  /** One is seldom followed by another: the form does not offer it. */
  single?: true;
  /** What a field is called. */
  label(t: Translator, name: string): string;
  idOf(record: R): string;
  /** As a person calls it, e.g. the description. */
  nameOf(record: R): string;
  /** The same record, with an Id where it has none because it was typed by hand. */
  named(record: R): R;
  /** A new record, with that id if one is given. */
  blank(id?: string): R;
  /** What a copy begins with. */
  copy(record: R): R;
  draftOf(record: R): D;
  read(draft: D, base: R): DraftReading<R>;
  row(record: R): ReactNode;
  /** `record` is the one being edited, `null` for a new one. */
  fields(form: DraftForm<D>, record: R | null): ReactNode;
  /** How two versions of a record are brought together, if not field by field. */
  versions?: RecordVersions<R, D>;
  /** What goes with a record that is deleted, in words. */
  takesAlong?(t: Translator, record: R): string;
  /** The columns that rows may be pasted in. */
  paste?: readonly PasteColumn[];
  /** The codes that pasted rows may name. */
  pasteCodes?: PasteCodes;
  /** Pasted cells as the form has them, with what they say without saying it. */
  pasteFields?(rows: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>>[];
}

/** A record that somebody else has changed while it was typed. */
export interface TwoVersions<R, D extends Draft> {
  /** As the form showed it, and that as texts. */
  base: R;
  shown: D;
  /** What was typed. */
  draft: D;
  /** As it is now. */
  theirs: R;
}

/** Brings two versions of a record together. */
export interface RecordVersions<R, D extends Draft> {
  /**
   * What both have made of it, as a draft of what it is now; `mine`: which version stands where both have changed the
   * same.
   */
  merged(versions: TwoVersions<R, D>, mine: boolean): { base: R; draft: D };
  /** What both have changed. */
  contested(t: Translator, versions: TwoVersions<R, D>): ContestedPart[];
}

/** A part of a record that two people have changed; a text is `''` where it is empty or gone. */
export interface ContestedPart {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

type RecordWord =
  'list' | 'add' | 'adding' | 'editing' | 'empty' | 'deleting' | 'deleteText' | 'actions' | 'gone';

/** The words of a kind whose keys all begin alike, e.g. `phase.add`. */
export function recordWords<P extends string>(kind: P): { [W in RecordWord]: `${P}.${W}` } {
  return {
    list: `${kind}.list`,
    add: `${kind}.add`,
    adding: `${kind}.adding`,
    editing: `${kind}.editing`,
    empty: `${kind}.empty`,
    deleting: `${kind}.deleting`,
    deleteText: `${kind}.deleteText`,
    actions: `${kind}.actions`,
    gone: `${kind}.gone`,
  };
}

/**
 * `conflict`: somebody has changed the same fields since they were shown; `gone`: the row is no longer in the sheet;
 * `cancelled`: the person was asked something and went back to the form.
 */
export type SaveResult<R> =
  | { kind: 'saved'; record: R }
  | { kind: 'cancelled' }
  | { kind: 'conflict'; current: R }
  | { kind: 'gone' }
  | { kind: 'failed'; failing: Failing };

/** Of a deletion or a move. `changed`: somebody has changed the record since it was shown; it is still there. */
export type ActionResult = { kind: 'done' } | { kind: 'changed' } | { kind: 'failed'; failing: Failing };

export interface RecordActions<R> {
  /** `before` is the record as the form showed it, `null` for a new one. */
  save(before: R | null, after: R): Promise<SaveResult<R>>;
  remove(record: R): Promise<ActionResult>;
  /** Puts the record at one place of the list into another; without it, the list has an order of its own. */
  move?(from: number, to: number): Promise<ActionResult>;
  /** Several new records at once. */
  add?(records: R[]): Promise<SaveResult<R[]>>;
}

/** What outlives the pane: the draft, and what the form showed when it was opened. */
export interface KeptDraft<D, R = unknown> {
  /** Id of the record, also of one that is not in the workbook yet. */
  id: string;
  isNew: boolean;
  shown: D;
  draft: D;
  /** It was typed while the file lay elsewhere, perhaps in another copy. */
  elsewhere?: true;
  /** What a copy began with: it has more than the fields of the form, e.g. the phases of an objective. */
  model?: R;
}

/** Pasted rows that are not added yet, with what the person has said about them. */
export interface PasteDraft extends PasteSaid {
  text: string;
  /** As of a draft. */
  elsewhere?: true;
  width: number;
  hasHeadings?: boolean;
  /** By column; `null`: it is not used. */
  fields: readonly (readonly [number, string | null])[];
  mended?: readonly MendedCell[];
}

/** A place to keep one thing in. */
export interface Keeping<T> {
  load(): T | null;
  keep(kept: T): void;
  clear(): void;
}

export interface DraftMemory<D, R = unknown> extends Keeping<KeptDraft<D, R>> {
  /** In the same place: a form and pasted rows are never open together. */
  pasted: Keeping<PasteDraft>;
}
