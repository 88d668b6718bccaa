import { useEffect, useMemo, useState } from 'react';
import type { Objective } from '../../domain/records/records';
import { draftKey } from '../place/chosen-objective';
import type { FormWithDraft, PaneMemory } from '../place/memory';
import { leftDrafts, type LeftDraft } from '../place/view-of-draft';
import type { UndoPlace } from './undo-steps';

interface LeftDraftsSource {
  memory: PaneMemory;
  guid: string;
  objectives: readonly Objective[];
  /** Where the pane is, if a form there holds something that is not saved. */
  typingAt: UndoPlace | null;
}

interface LeftDrafts {
  /** What was typed and is not saved, but for what is being typed now. */
  unsaved: readonly LeftDraft[];
  /** Those of them that were there when the pane opened, until the person has read of them. */
  found: readonly LeftDraft[];
  closeFound(): void;
}

/** The drafts that are not in sight. */
export function useLeftDrafts({ memory, guid, objectives, typingAt }: LeftDraftsSource): LeftDrafts {
  const [forms, setForms] = useState(() => memory.formsWithDraft(guid));
  const [begun, setBegun] = useState(forms);
  useEffect(
    () =>
      memory.onDrafts(() => {
        const now = memory.formsWithDraft(guid);
        setForms(now);
        setBegun((before) => before.filter((form) => now.some((one) => isSame(one, form))));
      }),
    [memory, guid],
  );
  const drafts = useMemo(() => leftDrafts(forms, objectives), [forms, objectives]);
  const unsaved = typingAt === null ? drafts : drafts.filter(({ at }) => !isThere(at, typingAt));
  return {
    unsaved,
    found: unsaved.filter((draft) => begun.some((form) => isSame(form, draft))),
    closeFound: () => setBegun([]),
  };
}

function isSame(one: FormWithDraft, other: FormWithDraft): boolean {
  return one.form === other.form && one.objective === other.objective;
}

function isThere(at: LeftDraft['at'], { view, tab, objective }: UndoPlace): boolean {
  if (at.view !== view) return false;
  return (
    view !== 'objective' || (at.tab === tab && objective !== null && at.objective === draftKey(objective))
  );
}
