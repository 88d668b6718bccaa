import type { Edit } from '../../domain/edits/edits';
import { changeBetween, touchedTables, type Change } from '../../workbook/save/change';
import { saveChange, type Attempt, type Saved } from '../../workbook/save/save';
import type { TableKey } from '../../workbook/schema/schema-base';
import { newId } from './new-id';

/** What became of a save, and the tables that it may have written. */
export interface SavedTables {
  change: Change;
  saved: Saved;
  tables: readonly TableKey[];
}

/** Writes what a person changed, in a part of the pane that comes after its first view. */
export function saveEdit(
  context: Excel.RequestContext,
  edit: Edit,
  adopt: readonly TableKey[],
  attempt: Attempt,
): Promise<SavedTables> {
  return saveAgain(context, changeBetween(edit.before, edit.after), adopt, attempt);
}

/** Writes a change that is known already, e.g. the one that takes another one back. */
export async function saveAgain(
  context: Excel.RequestContext,
  change: Change,
  adopt: readonly TableKey[],
  attempt?: Attempt,
): Promise<SavedTables> {
  const saved = await saveChange(context, { change, newId, adopt, ...(attempt && { attempt }) });
  return { change, saved, tables: [...touchedTables(change), ...adopt] };
}
