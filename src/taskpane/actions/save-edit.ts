import type { Edit } from '../../domain/edits/edits';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
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

/** What became of a save that Excel did not answer in time. @returns `null`: nothing of it stands */
export function savedLate(attempt: Attempt, tables: Tables): SavedTables | null {
  const saved = lateOutcome(attempt, tables, newId);
  const change = attempt.last?.change ?? { rows: [], lists: [] };
  return saved && { change, saved, tables: touchedTables(change) };
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
