import { Button } from '@fluentui/react-components';
import { Suspense, lazy, startTransition, useRef, useState } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { Confirm } from '../ui/modal';
import { OpeningSpinner } from '../ui/opening-spinner';
import { useChange } from '../ui/use-change';
import { useFormInView, useTellForm } from '../record/form-in-view';
import type { RecordErrand } from '../record/errand';
import { RecordEditor } from '../record/record-editor';
import type { DraftMemory, RecordActions, RecordKind } from '../record/record-kind';
import { currentOf, keptEditing, targetEditing, type OpenForm, type RecordTarget } from './open-form';
import { RecordList, type ListFocus } from './record-list';
import { SavedLine } from '../record/saved-line';
import { RefusalNotice, type Refusal } from '../record/refusal-notice';
import { useTranslator } from '../ui/words';

const PasteRows = lazy(() => import('../paste/paste-rows'));

interface RecordScreenProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  records: readonly R[];
  actions: RecordActions<R>;
  memory: DraftMemory<D, R>;
  target?: RecordTarget | null;
  /** Goes on elsewhere than to the list, once the form is closed or rows were pasted. */
  onClosed?: ((isSaved: boolean) => void) | undefined;
  /** What one of the records is to be opened for. */
  errand?: RecordErrand | null;
}

/** The habit of every kind of record: list, form, save or cancel, copy, move, delete after a question. */
export function RecordScreen<R, D extends Draft>(props: RecordScreenProps<R, D>) {
  const { kind, records, actions, memory, target = null, errand = null, onClosed } = props;
  const t = useTranslator();
  const { dirty } = useFormInView();
  const [pasting, setPasting] = useState(() => memory.pasted.load() !== null || target?.begin === 'paste');
  const [editing, setEditing] = useState<OpenForm<R, D> | null>(
    () =>
      keptEditing(kind, records, memory.load(), errand) ??
      (pasting ? null : targetEditing(kind, records, target, errand)),
  );
  const [deleting, setDeleting] = useState<{ record: R } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [focus, setFocus] = useState<ListFocus | null>(
    target === null || target.open ? null : { id: target.id },
  );
  const moving = useRef(false);
  /** What was saved before the form that is open was begun, `''`: nothing. */
  const [saved, setSaved] = useState('');
  useTellForm('open', editing !== null || pasting);

  const openForm = (record: R | null, model: R | null = null, before = '') => {
    setSaved(before);
    setRefusal(null);
    setEditing((before) => ({
      record,
      model,
      kept: null,
      turn: (before?.turn ?? 0) + 1,
      among: records,
      onErrand: false,
    }));
  };
  const edit = (record: R | null, model: R | null = null) => startTransition(() => openForm(record, model));
  const show = (found: OpenForm<R, D>) => {
    setSaved('');
    setRefusal(null);
    setEditing((before) => ({ ...found, turn: (before?.turn ?? 0) + 1 }));
  };
  const close = (id: string | null, isSaved: boolean) => {
    if (editing?.onErrand && errand) return errand.onDone(isSaved);
    if (onClosed) return onClosed(isSaved);
    setPasting(false);
    // What was typed before has come first; now the errand.
    const found = targetEditing(kind, records, errand && target, errand);
    if (found) return show(found);
    setFocus({ id });
    setEditing(null);
  };
  const remove = async (record: R) => {
    setDeleting(null);
    setRefusal(null);
    setFocus({ id: null });
    const result = await actions.remove(record);
    setRefusal({ action: 'delete', result, again: () => void remove(record) });
  };
  const { move } = actions;
  const onMove = async (from: number, to: number, byHandle: boolean) => {
    const record = records[from];
    if (moving.current || !move || record === undefined) return;
    moving.current = true;
    setRefusal(null);
    const result = await move(from, to).finally(() => (moving.current = false));
    setRefusal({ action: 'move', result });
    if (result.kind === 'done') setFocus({ id: kind.idOf(record), handle: byHandle });
  };

  useChange(target, (wish) => {
    if (wish === null) return;
    if (!wish.open) return setFocus({ id: wish.id });
    const found = targetEditing(kind, records, wish, errand);
    const isOpen = editing?.record && found?.record === currentOf(kind, records, editing);
    if (found && !pasting && !isOpen && !(editing && dirty)) {
      setDeleting(null);
      show(found);
    }
  });

  if (editing) {
    const { record, kept, model, turn } = editing;
    return (
      <>
        <SavedLine text={saved} />
        <RecordEditor
          key={turn}
          kind={kind}
          record={record}
          current={currentOf(kind, records, editing)}
          model={model}
          kept={kept}
          memory={memory}
          save={actions.save}
          errand={editing.onErrand ? errand : null}
          hasNext={kind.single !== true}
          onSaved={(after, next) =>
            next
              ? openForm(null, null, t('undo.saved', { name: kind.nameOf(after) }))
              : close(kind.idOf(after), true)
          }
          onCancel={() => close(record && kind.idOf(record), false)}
        />
      </>
    );
  }
  if (pasting && actions.add) {
    return (
      <Suspense fallback={<OpeningSpinner />}>
        <PasteRows
          kind={kind}
          add={actions.add}
          memory={memory.pasted}
          onDone={() => close(null, true)}
          onCancel={() => close(null, false)}
        />
      </Suspense>
    );
  }
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <RecordList
        kind={kind}
        records={records}
        focus={focus}
        onAdd={() => edit(null)}
        onEdit={(record) => edit(record)}
        onCopy={(record) => edit(null, kind.copy(record))}
        onDelete={(record) => setDeleting({ record })}
        onMove={move && ((from, to, byHandle) => void onMove(from, to, byHandle))}
        more={
          kind.paste &&
          actions.add && (
            <Button onClick={() => startTransition(() => setPasting(true))}>{t('list.paste')}</Button>
          )
        }
      />
      {deleting && (
        <Confirm
          title={t(kind.words.deleting)}
          text={[
            t(kind.words.deleteText, { name: kind.nameOf(deleting.record) }),
            kind.takesAlong?.(t, deleting.record) ?? '',
            t('form.deleteUndo'),
          ]
            .filter((sentence) => sentence !== '')
            .join(' ')}
          confirm={t('form.delete')}
          cancel={t('form.cancel')}
          onConfirm={() => void remove(deleting.record)}
          onCancel={() => setDeleting(null)}
        />
      )}
    </>
  );
}
