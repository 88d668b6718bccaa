import { useCallback, useRef, useState } from 'react';
import type { Draft, DraftIssues, RowDrafts } from '../../domain/drafts/draft';
import { useAfterPress } from './use-after-press';

export type FieldName<D> = keyof D & string;

export interface DraftForm<D> {
  draft: D;
  /** Problems to show: those of fields that were changed and left, or all of them after an attempt to save. */
  issues: DraftIssues;
  dirty: boolean;
  /** What was found in the workbook about one field. */
  found?: { name: string; text: string };
  /** It is being saved: what is typed now would be lost. */
  locked: boolean;
  set(name: FieldName<D>, value: string): void;
  /** The person has left this field: if it was changed, its problem may be shown. */
  leave(name: FieldName<D>): void;
  replace(draft: D): void;
  /** One more row of a list within the record. */
  addRow(fields: RowDrafts): void;
  removeRow(list: string, id: string): void;
  /** Shows every problem; the names of the fields that have one, in the order of the draft. */
  reveal(): string[];
}

/**
 * State of one form. `shown` is what the record looked like when the form opened, `restored` what a person had
 * typed before the pane was closed.
 */
export function useDraft<D extends Draft>(
  shown: D,
  restored: D | null,
  problemsOf: (draft: D) => DraftIssues,
): DraftForm<D> {
  const [draft, setDraft] = useState(restored ?? shown);
  const changed = useRef(new Set(changedNames(shown, draft)));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [revealed, setRevealed] = useState(false);
  const afterPress = useAfterPress();

  const problems = problemsOf(draft);
  const names = Object.keys(draft).filter((name) => problems[name] !== undefined);
  const visible = names.filter((name) => revealed || left.has(name));

  const set = useCallback((name: FieldName<D>, value: string) => {
    changed.current.add(name);
    setDraft((before) => ({ ...before, [name]: value }));
  }, []);
  const leave = useCallback(
    (name: FieldName<D>) => {
      if (changed.current.has(name)) afterPress(() => setLeft((before) => new Set(before).add(name)));
    },
    [afterPress],
  );

  return {
    draft,
    issues: Object.fromEntries(visible.map((name) => [name, problems[name]])),
    dirty: changedNames(shown, draft).length > 0,
    locked: false,
    set,
    leave,
    replace: setDraft,
    addRow: (fields) => setDraft((before) => ({ ...before, ...fields })),
    removeRow: (list, id) => setDraft((before) => without(before, `${list}.${id}.`)),
    reveal: () => {
      setRevealed(true);
      return names;
    },
  };
}

/** Names of the fields that two drafts do not have alike. */
export function changedNames(before: Draft, after: Draft): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

function without<D extends Draft>(draft: D, prefix: string): D {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !name.startsWith(prefix))) as D;
}
