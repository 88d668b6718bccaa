import type { Finding } from '../../domain/findings/finding';

/** What a form was opened for: a finding, to be mended in it. */
export interface Errand {
  finding: Finding;
  /** The findings of the workbook, which may no longer have it; `null`: it is one of a print run. */
  among: readonly Finding[] | null;
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
