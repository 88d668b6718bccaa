import type { Edit } from '../../domain/edits/edits';
import type { Peg } from '../../domain/records/records';
import type { Failing } from '../../forms/ui/notice';
import { lateSentences } from '../../i18n/late-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Translator } from '../../i18n/translate';
import type { Failure } from '../../workbook/excel/failure';
import type { WorkbookContent, WorkbookState } from '../../workbook/read/workbook-state';
import type { MergedRow } from '../../workbook/save/plan-change';
import { changeBetween, touchedTables, type Change } from '../../workbook/save/change';
import { saveChange, type Attempt, type Saved } from '../../workbook/save/save';
import type { ComputedColumn } from '../../workbook/save/computed-cells';
import { restoreFormulas } from '../../workbook/save/restore-formulas';
import { lateOutcome } from '../../workbook/save/settle-save';
import type { Tables } from '../../workbook/rows/table-rows';
import type { TableKey } from '../../workbook/schema/schema-base';
import { diaryRequest } from './diary-request';
import { newId } from './new-id';

/** What became of a save, and the tables that it may have written. */
export interface SavedTables {
  change: Change;
  saved: Saved;
  tables: readonly TableKey[];
}

interface SavingWith {
  adopt: readonly TableKey[];
  attempt?: Attempt;
  /** The workbook as it was shown. */
  content: WorkbookContent;
  /** The name for the diary. */
  who: string;
  /** See `SaveRequest`. */
  keepsCodesApart?: boolean;
}

/** Writes what a person changed, in a part of the pane that comes after its first view. */
export function saveEdit(
  context: Excel.RequestContext,
  edit: Edit,
  saving: SavingWith,
): Promise<SavedTables> {
  return saveAgain(context, changeBetween(edit.before, edit.after), { ...saving, keepsCodesApart: true });
}

/** `refused`: the workbook says something else now, as `peg`. */
export type EditResult =
  { kind: 'saved' } | { kind: 'refused'; peg: Peg } | { kind: 'failed'; failing: Failing };

/** What the pane shows after a save, and what takes it back. */
export type Settled = EditResult & {
  undo?: Change;
  merged?: readonly MergedRow[];
  /** The sheet whose filter stood in the way. */
  filtered?: string;
  /** What became of filters that were taken away for it. */
  note?: string;
};

interface LateSave {
  failure: Failure;
  /** As it stood before the reading; `null`: formulas, of which the findings tell what is missing. */
  attempt: Attempt | null;
  /** What the reading after it found. */
  state: WorkbookState | null;
  tables: Tables | null;
}

/** What became of a save that Excel did not answer in time. */
export function lateResult(
  t: Translator,
  { failure: { diagnostics }, attempt, state, tables }: LateSave,
): { result: Settled; isKnown: boolean } {
  const told = (title: string, text: string): Settled => ({
    kind: 'failed',
    failing: { title, text, diagnostics },
  });
  const says = wordsBeside(t, lateSentences);
  const failed = (late: 'running' | 'nothing', text = says(`${late}.save`)): Settled =>
    told(says(`${late}.title`), text);
  if (state?.kind !== 'ready' || tables === null) return { result: failed('running'), isKnown: false };
  if (attempt === null) return { result: failed('nothing', says('nothing.formulas')), isKnown: true };
  const late = lateOutcome(attempt, tables, newId);
  if (late.kind === 'nothing') return { result: failed('nothing'), isKnown: true };
  if (late.kind === 'part') {
    const unknown = told(t('failure.unknown-outcome.title'), t('failure.unknown-outcome.text'));
    return { result: unknown, isKnown: false };
  }
  const refused: Settled = { kind: 'refused', peg: state.content.peg };
  return { result: late.kind === 'saved' ? late : refused, isKnown: true };
}

/** Writes own rows again that were lost; the diary has noted them. */
export async function repeatRows(context: Excel.RequestContext, change: Change): Promise<SavedTables> {
  return { change, saved: await saveChange(context, { change, newId }), tables: touchedTables(change) };
}

/** Writes a change that is known already, e.g. the one that takes another one back. */
export async function saveAgain(
  context: Excel.RequestContext,
  change: Change,
  { adopt, attempt, content, who, keepsCodesApart = false }: SavingWith,
): Promise<SavedTables> {
  const diary = diaryRequest(content, who);
  const saved = await saveChange(context, {
    change,
    newId,
    adopt,
    keepsCodesApart,
    ...(attempt && { attempt }),
    ...(diary && { diary }),
  });
  return { change, saved, tables: [...touchedTables(change), ...adopt] };
}

/** Writes the formula into every cell of a computed column that somebody wrote over. */
export async function saveFormulas(
  context: Excel.RequestContext,
  column: ComputedColumn,
  { content, who }: Pick<SavingWith, 'content' | 'who'>,
): Promise<SavedTables> {
  const diary = diaryRequest(content, who);
  const saved = await restoreFormulas(context, column, { newId, diary });
  return { saved, change: { rows: [], lists: [] }, tables: [column.table] };
}
