import { editRows } from '../../domain/edits/edits';
import { paragraphsOf, statusByDate, type DatedParagraph } from '../../domain/records/paragraphs';
import type { Objective } from '../../domain/records/records';
import type { ParagraphDraft } from '../../domain/drafts/register-drafts';
import { paragraphKind } from '../../forms/kinds/paragraph-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { currentObjective, draftKey } from '../place/chosen-objective';
import { useErrand } from '../actions/use-errand';
import { orderedActions } from '../actions/record-actions';
import { revival } from '../actions/revival';

/** Lo stato di attuazione. */
export default function NarrativeScreen({ objective }: { objective: Objective }) {
  const { content, edits, place } = usePane();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const { status } = objective;
  const drafts = useDrafts<ParagraphDraft, DatedParagraph>('paragraph', draftKey(objective));
  const records = paragraphsOf(status);
  const kind = paragraphKind({ objective, referenceDate: peg.parameters.referenceDate, newId });
  const actions = orderedActions({
    kind,
    edits,
    t,
    records,
    change: (before, after) =>
      editRows(objective, { status: statusByDate(before) }, { status: statusByDate(after) }),
    revive: async (now, after) =>
      revival(now, objective, records, after, (all) => ({ status: statusByDate(all) })),
    find: (now, id) =>
      paragraphsOf(currentObjective(now, objective)?.status ?? []).find((one) => one.id === id),
  });
  return (
    <RecordScreen
      kind={kind}
      records={records}
      actions={actions}
      memory={drafts}
      target={place.record}
      errand={errand}
    />
  );
}
