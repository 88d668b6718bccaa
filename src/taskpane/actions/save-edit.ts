import type { Edit } from '../../domain/edits/edits';
import type { WorkbookContent } from '../../workbook/read/read';
import { changeBetween, type Change } from '../../workbook/save/change';
import { saveChange, type Attempt, type Saved } from '../../workbook/save/save';
import type { TableKey } from '../../workbook/schema/schema-base';
import { diaryRequest } from './diary-request';
import { newId } from './new-id';

interface SavingWith {
  adopt: readonly TableKey[];
  attempt?: Attempt;
  /** The workbook as it was shown. */
  content: WorkbookContent;
  /** The name for the diary. */
  who: string;
}

/** Writes what a person changed, in a part of the pane that comes after its first view. */
export function saveEdit(context: Excel.RequestContext, edit: Edit, saving: SavingWith): Promise<Saved> {
  return saveAgain(context, changeBetween(edit.before, edit.after), saving);
}

/** Writes a change that is known already, e.g. the one that takes another one back. */
export function saveAgain(
  context: Excel.RequestContext,
  change: Change,
  { adopt, attempt, content, who }: SavingWith,
): Promise<Saved> {
  const diary = diaryRequest(content, who);
  return saveChange(context, { change, newId, adopt, ...(attempt && { attempt }), ...(diary && { diary }) });
}
