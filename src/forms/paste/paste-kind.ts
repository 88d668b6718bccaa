import type { Issue } from '../../domain/values/issues';
import type { PasteColumn } from '../../domain/paste/paste-columns';
import type { Failing } from '../ui/notice';

/** One of the columns that can be pasted for a kind of record. */
export interface LabelledColumn extends PasteColumn {
  label: string;
}

/**
 * What one row is understood as. `name`: as the list calls it. `shown`: by field, what the form would show of it.
 * `issues`: by field; only fields that can be pasted have a place to show theirs.
 */
export type PasteReading =
  | { ok: true; name: string; shown: Readonly<Record<string, string>> }
  | { ok: false; issues: Readonly<Partial<Record<string, Issue>>> };

/** `refused`: the workbook has changed meanwhile, nothing was written. */
export type PasteResult = { kind: 'saved' } | { kind: 'refused' } | { kind: 'failed'; failing: Failing };
