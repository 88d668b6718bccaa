import { useMemo } from 'react';
import { editRows } from '../../domain/edits/edits';
import { paragraphsOf, statusByDate } from '../../domain/records/paragraphs';
import type { ParagraphDraft } from '../../domain/drafts/register-drafts';
import { paragraphKind } from '../../forms/kinds/paragraph-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { newId } from '../actions/new-id';
import { currentObjective, draftKey, type ObjectiveScreenProps } from './objective-screen';
import { orderedActions } from '../actions/record-actions';

/** Lo stato di attuazione. */
export default function NarrativeScreen(props: ObjectiveScreenProps) {
  const { objective, content, edits, memory, target, onEditing } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const { status } = objective;
  const key = draftKey(objective);
  const drafts = useMemo(() => memory.drafts<ParagraphDraft>(guid, 'paragraph', key), [memory, guid, key]);
  const records = paragraphsOf(status);
  const kind = paragraphKind({ objective, referenceDate: peg.parameters.referenceDate, newId });
  const actions = orderedActions({
    kind,
    edits,
    t,
    records,
    change: (before, after) =>
      editRows(objective, { status: statusByDate(before) }, { status: statusByDate(after) }),
    find: (now, id) =>
      paragraphsOf(currentObjective(now, objective)?.status ?? []).find((one) => one.id === id),
  });
  return (
    <RecordScreen
      kind={kind}
      records={records}
      actions={actions}
      memory={drafts}
      target={target}
      onEditing={onEditing}
    />
  );
}
