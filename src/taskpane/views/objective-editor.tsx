import { Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { addObjective, changeObjective, removeObjective } from '../../domain/edits/edits';
import { namedObjective } from '../../domain/records/named';
import type { ObjectiveDraft } from '../../domain/drafts/objective-draft';
import type { Objective } from '../../domain/records/records';
import { Confirm } from '../../forms/ui/modal';
import { objectiveKind } from '../../forms/kinds/objective-kind';
import { RecordEditor } from '../../forms/record/record-editor';
import { RecordActionsBar } from '../../forms/record/record-row-controls';
import { RefusalNotice, type Refusal } from '../../forms/record/refusal-notice';
import { useTranslator } from '../../forms/ui/words';
import { moveObjective } from '../actions/move-objective';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { draftKey } from '../place/chosen-objective';
import { useErrand } from '../actions/use-errand';
import { recordActions } from '../actions/record-actions';
import { useAdditions } from '../actions/use-additions';

interface ObjectiveEditorProps {
  /** `null`: a new one. */
  objective: Objective | null;
  /** What a new one begins with: another one, whose plan is copied. */
  model: Objective | null;
  onSaved(objective: Objective): void;
  onCancel(): void;
  onRemoved?(): void;
  onCopy?(): void;
}

/** The form of an objective's own data; of one that is there, also what else can be done with it. */
export default function ObjectiveEditor(props: ObjectiveEditorProps) {
  const { objective, model, onSaved, onCancel, onRemoved, onCopy } = props;
  const { content, edits } = usePane();
  const t = useTranslator();
  const here = useErrand();
  const errand = objective === null ? null : here;
  const { peg } = content;
  const { objectives } = peg;
  const key = objective === null ? '' : draftKey(objective);
  const drafts = useDrafts<ObjectiveDraft, Objective>('objective', key);
  const [kept] = useState(() => drafts.load());
  // What was typed before comes first: it was not begun as that copy.
  const [copy] = useState(() => (kept || !model ? null : objectiveKind(peg, newId).copy(model)));
  const [deleting, setDeleting] = useState(false);
  const moving = useRef(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { dialog: addition, ...additions } = useAdditions();
  const kind = objectiveKind(peg, newId, additions);
  const actions = recordActions({
    kind,
    edits,
    t,
    change([before], [after]) {
      if (after === undefined)
        return removeObjective(peg, before ?? namedObjective(kind.blank(), newId), newId);
      return before === undefined ? addObjective(after) : changeObjective(peg, before, after, newId);
    },
    find: (now, id) => now.objectives.find((one) => one.id === id),
  });

  const position = objective === null ? -1 : objectives.indexOf(objective);
  const move = async (to: number) => {
    if (moving.current) return;
    moving.current = true;
    setRefusal(null);
    const result = await moveObjective({ objectives, edits, t }, position, to).finally(
      () => (moving.current = false),
    );
    setRefusal({ action: 'move', result });
  };
  const remove = async (one: Objective) => {
    setDeleting(false);
    setRefusal(null);
    const removed = await actions.remove(one);
    if (removed.kind === 'done') {
      drafts.clear();
      onRemoved?.();
    } else setRefusal({ action: 'delete', result: removed, again: () => void remove(one) });
  };

  return (
    <>
      <RefusalNotice refusal={refusal} />
      {objective !== null && (
        <RecordActionsBar
          label={t('objective.actions', { name: objective.code })}
          onCopy={() => onCopy?.()}
          onDelete={() => setDeleting(true)}
          {...(position > 0 && { onUp: () => void move(position - 1) })}
          {...(position < objectives.length - 1 && { onDown: () => void move(position + 1) })}
        />
      )}
      {(copy ?? kept?.model) && <Text>{t('objective.copied')}</Text>}
      <RecordEditor
        kind={kind}
        record={objective}
        model={copy}
        kept={kept}
        memory={drafts}
        save={actions.save}
        errand={errand}
        onSaved={errand ? () => errand.onDone(true) : onSaved}
        onCancel={errand ? () => errand.onDone(false) : onCancel}
      />
      {addition}
      {deleting && objective !== null && (
        <Confirm
          title={t('objective.deleting')}
          text={[
            t('objective.deleteText', { name: objective.code }),
            kind.takesAlong?.(t, objective) ?? '',
            t('form.deleteUndo'),
          ].join(' ')}
          confirm={t('form.delete')}
          cancel={t('form.cancel')}
          onConfirm={() => void remove(objective)}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}
