import type { Objective, Peg } from '../../domain/records/records';
import type { RecordTarget } from '../../forms/screen/record-screen';
import type { WorkbookContent } from '../../workbook/read/read';
import type { PaneMemory } from '../place/memory';
import type { Edits } from '../actions/use-edits';

/** What each part of an objective needs. */
export interface ObjectiveScreenProps {
  objective: Objective;
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  target: RecordTarget | null;
  onEditing(editing: boolean, dirty: boolean): void;
}

/** What its drafts are kept under: a new code leaves them where they are. */
export function draftKey({ id, code }: Objective): string {
  return id || code;
}

/** The objective as the workbook has it now. */
export function currentObjective(peg: Peg, { code, id }: Objective): Objective | undefined {
  return peg.objectives.find((one) => (id === '' ? one.code === code : one.id === id));
}
