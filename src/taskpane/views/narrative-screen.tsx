import { useMemo, useState } from 'react';
import type { NarrativeDraft } from '../../domain/drafts/narrative-draft';
import { narrativesOf, type Narrative } from '../../domain/narrative/narrative';
import { paragraphsOf } from '../../domain/records/paragraphs';
import type { Objective } from '../../domain/records/records';
import { narrativeKind } from '../../forms/narrative/narrative-kind';
import type { RecordTarget } from '../../forms/screen/open-form';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useChange } from '../../forms/ui/use-change';
import { useTranslator } from '../../forms/ui/words';
import { printedValues } from '../../scheda/sections/printed-values';
import { printedLines } from '../../scheda/sections/status';
import { narrativeActions } from '../actions/narrative-actions';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { useErrand } from '../actions/use-errand';
import { draftKey } from '../place/chosen-objective';

/** Lo stato di attuazione. */
export default function NarrativeScreen({ objective }: { objective: Objective }) {
  const { content, edits, place, findings } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { referenceDate, settings } = content.peg.parameters;
  const drafts = useDrafts<NarrativeDraft, Narrative>('paragraph', draftKey(objective));
  const [idAt] = useState(sameIds);
  const narratives = narrativesOf(objective.status);
  const [wish, setWish] = useState(() => paragraphWish(objective, place.record));
  // A reading of the workbook is no new wish.
  useChange(place.record, (record) => setWish(paragraphWish(objective, record)));
  const accepted = useMemo(
    () =>
      findings.filter(
        ({ objective: code, place: { part }, accepted: reason }) =>
          code === objective.code && part === 'status' && reason !== null,
      ),
    [findings, objective],
  );
  const printed = useMemo(
    () =>
      objective.indicators
        .map((indicator, index) => ({
          id: indicator.id || String(index),
          name: `${index + 1}. ${indicator.description}`,
          values: printedValues(indicator, settings),
        }))
        .filter(({ values }) => values.length > 0),
    [objective, settings],
  );
  const kind = narrativeKind({
    page: { objective, accepted, linesOf: printedLines, printed, paragraph: wish },
    t,
    referenceDate,
    newId,
    idAt,
  });
  const actions = narrativeActions({ kind, edits, t, objective, narratives });
  return (
    <RecordScreen
      kind={kind}
      records={narratives}
      actions={actions}
      memory={drafts}
      target={wish?.target ?? null}
      errand={errand && wish && { ...errand, id: wish.target.id }}
    />
  );
}

/** The narrative of a paragraph that is gone to, and the place of the paragraph in it. */
function paragraphWish(
  { status }: Objective,
  target: RecordTarget | null,
): { target: RecordTarget; position: number } | null {
  if (target === null) return null;
  const { id, position } = target;
  const found = id === '' ? paragraphsOf(status)[position ?? -1] : undefined;
  const isMeant = (one: { id: string; order: number; text: string }): boolean =>
    id === '' ? one.id === '' && one.order === found?.order && one.text === found.text : one.id === id;
  for (const { id: narrative, paragraphs } of narrativesOf(status)) {
    const index = paragraphs.findIndex(isMeant);
    if (index >= 0) return { target: { id: narrative, open: true }, position: index };
  }
  return null;
}

/** New Ids, the first, the second …, which stay the same. */
function sameIds(): (index: number) => string {
  const ids: string[] = [];
  return (index) => {
    while (ids.length <= index) ids.push(newId());
    return ids[index] ?? '';
  };
}
