import type { Draft } from '../../domain/drafts/draft';
import type { RecordKind, RecordVersions } from './record-kind';
import { changedNames } from './use-draft';

/** Brings two versions of a record together field by field. */
export function fieldVersions<R, D extends Draft>({
  draftOf,
  label,
}: Pick<RecordKind<R, D>, 'draftOf' | 'label'>): RecordVersions<R, D> {
  return {
    merged: ({ shown, draft, theirs }, mine) => ({
      base: theirs,
      draft: mergedDraft(shown, draft, draftOf(theirs), mine),
    }),
    contested(t, { shown, draft, theirs }) {
      const now = draftOf(theirs);
      const changedHere = new Set(changedNames(shown, draft));
      return changedNames(draft, now)
        .filter((name) => changedHere.has(name) && now[name] !== shown[name])
        .map((name) => ({
          name,
          label: label(t, name),
          mine: draft[name] ?? '',
          theirs: now[name] ?? '',
        }));
    },
  };
}

/** What somebody else has made of the record, with what was typed here; `mine`: which wins where both changed a field. */
export function mergedDraft<D extends Draft>(shown: D, draft: D, theirs: D, mine: boolean): D {
  const theirNames = new Set(changedNames(shown, theirs));
  const kept = new Set(changedNames(shown, draft).filter((name) => mine || !theirNames.has(name)));
  const fields = [
    ...Object.entries(theirs).filter(([name]) => !kept.has(name) || draft[name] !== undefined),
    ...Object.entries(draft).filter(([name]) => kept.has(name)),
  ];
  return Object.fromEntries(fields) as D;
}
