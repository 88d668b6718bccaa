import { editRows } from '../../domain/edits/edits';
import type { NarrativeDraft } from '../../domain/drafts/narrative-draft';
import { mergedNarratives } from '../../domain/narrative/merge-narratives';
import { narrativeId, narrativesOf, saysTheSame, type Narrative } from '../../domain/narrative/narrative';
import { statusByDate } from '../../domain/records/paragraphs';
import type { Objective, Status } from '../../domain/records/records';
import type { RecordActions, RecordKind } from '../../forms/record/record-kind';
import type { Translator } from '../../i18n/translate';
import { currentObjective } from '../place/chosen-objective';
import { recordActions } from './record-actions';
import { revival } from './revival';
import type { Edits } from './use-edits';

interface NarrativeSource {
  kind: RecordKind<Narrative, NarrativeDraft>;
  edits: Edits;
  t: Translator;
  objective: Objective;
  /** As the workbook has them now. */
  narratives: readonly Narrative[];
}

/**
 * Saves and deletes the narrative of a date in one change. What others have written in other paragraphs meanwhile stays; a
 * paragraph that both have changed is a conflict.
 */
export function narrativeActions(source: NarrativeSource): RecordActions<Narrative> {
  const { kind, edits, t, objective, narratives } = source;
  const plain = recordActions({
    kind,
    edits,
    t,
    change: (before, after) =>
      editRows(objective, { status: statusOfNarratives(before) }, { status: statusOfNarratives(after) }),
    revive: async (now, after) =>
      revival(now, objective, narratives, after, (all) => ({ status: statusOfNarratives(all) })),
    find: (now, id) =>
      narrativesOf(currentObjective(now, objective)?.status ?? []).find((one) => one.id === id),
  });
  const saveWithTheirs: RecordActions<Narrative>['save'] = async (before, after) => {
    const found = before && narratives.find(({ id }) => id === before.id);
    if (!before || !found || saysTheSame(before, found)) return plain.save(before, after);
    const now = kind.named(found);
    const both = bothOf(kind, before, after, now);
    return both === null ? { kind: 'conflict', current: now } : plain.save(both.before, both.after);
  };
  return {
    ...plain,
    async save(before, after) {
      const saved = await saveWithTheirs(before, after);
      return saved.kind === 'saved' ? { kind: 'saved', record: withOwnId(saved.record) } : saved;
    },
  };
}

/** What two people have made of a narrative, as a change of what it is now; `null`: both have changed the same. */
function bothOf(
  kind: NarrativeSource['kind'],
  before: Narrative,
  after: Narrative,
  now: Narrative,
): { before: Narrative; after: Narrative } | null {
  const merged = mergedNarratives(before, after, now, true);
  if (merged.contested.length > 0) return null;
  const reading = kind.read({ ...kind.draftOf(after), text: merged.text }, merged.now);
  return reading.ok ? { before: merged.now, after: reading.record } : { before, after };
}

/** Narratives as a part of an objective. */
function statusOfNarratives(narratives: readonly Narrative[]): Status[] {
  return statusByDate(
    narratives.flatMap(({ date, paragraphs }) => paragraphs.map((paragraph) => ({ ...paragraph, date }))),
  );
}

function withOwnId(narrative: Narrative): Narrative {
  return { ...narrative, id: narrativeId(narrative.date) };
}
