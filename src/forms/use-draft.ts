import { useCallback, useState } from 'react';
import type { Issue } from '../domain/issues';

/** What a form holds while a person types: one string for each field. */
export type DraftOf<D> = { readonly [K in keyof D]: string };

export type FieldName<D> = keyof D & string;

export type Issues<D> = Partial<Record<keyof D, Issue>>;

/** A draft as the domain reads it. */
export type Reading<R, D> = { ok: true; record: R } | { ok: false; issues: Issues<D> };

export interface DraftForm<D> {
  draft: D;
  /** Problems to show: those of fields that were left, or all of them after an attempt to save. */
  issues: Issues<D>;
  dirty: boolean;
  set(name: FieldName<D>, value: string): void;
  /** The person has left this field: its problem may be shown. */
  leave(name: FieldName<D>): void;
  replace(draft: D): void;
  /** Shows every problem; the names of the fields that have one, in the order of the draft. */
  reveal(): FieldName<D>[];
}

/**
 * State of one form. `shown` is what the record looked like when the form opened, `restored` what a person had
 * typed before the pane was closed.
 */
export function useDraft<D extends DraftOf<D>>(
  shown: D,
  restored: D | null,
  problemsOf: (draft: D) => Issues<D>,
): DraftForm<D> {
  const [draft, setDraft] = useState(restored ?? shown);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [revealed, setRevealed] = useState(false);

  const problems = problemsOf(draft);
  const names = Object.keys(shown) as FieldName<D>[];
  const visible = names.filter((name) => problems[name] && (revealed || left.has(name)));

  const set = useCallback((name: FieldName<D>, value: string) => {
    setDraft((before) => ({ ...before, [name]: value }));
  }, []);
  const leave = useCallback((name: FieldName<D>) => setLeft((before) => new Set(before).add(name)), []);

  return {
    draft,
    issues: Object.fromEntries(visible.map((name) => [name, problems[name]])) as Issues<D>,
    dirty: names.some((name) => draft[name] !== shown[name]),
    set,
    leave,
    replace: setDraft,
    reveal: () => {
      setRevealed(true);
      return names.filter((name) => problems[name]);
    },
  };
}
