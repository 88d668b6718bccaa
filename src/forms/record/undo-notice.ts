import type { Failing } from '../ui/notice';

/** What was done last. */
export interface UndoNotice {
  text: string;
  /** What else there is to know of it, `''`: nothing. */
  more: string;
  /** What was done before, if that is what `undo` takes back; `''`: it takes back what `text` tells. */
  earlier: string;
  /** `null`: nothing is left to take back. */
  undo: (() => Promise<void>) | null;
  /** Somebody has changed the same data meanwhile. */
  refused: boolean;
  failing: Failing | null;
  close(): void;
}
