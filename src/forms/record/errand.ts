import type { Finding } from '../../domain/findings/finding';

/** What a form was opened for: a finding, to be mended in it. */
export interface Errand {
  /** `null`: the workbook no longer has it. */
  finding: Finding | null;
  /** Name of the guilty field, `''`: none. */
  field: string;
}

/** An errand to one of several records. */
export interface RecordErrand extends Errand {
  /** Id of the record, `''`: it has none yet. */
  id: string;
  /** Its position in the list. */
  position: number;
  /** Its form is closed, after a save or without one. */
  onDone(saved: boolean): void;
}
