import { Button } from '@fluentui/react-components';
import { Suspense, lazy, startTransition, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { Confirm } from '../ui/confirm';
import { OpeningSpinner } from '../ui/opening-spinner';
import { RecordEditor } from '../record/record-editor';
import type { DraftMemory, KeptDraft, RecordActions, RecordKind } from '../record/record-kind';
import { RecordList, type ListFocus } from './record-list';
import { RefusalNotice, type Refusal } from '../record/refusal-notice';
import { useTranslator } from '../ui/words';

const PasteRows = lazy(() => import('../paste/paste-rows'));

/** A record to go to: each new object is another wish. */
export interface RecordTarget {
  id: string;
  /** Its position in the list, for one that has no Id yet. */
  position?: number;
  /** Opens its form; otherwise only its row takes the focus. */
  open: boolean;
}

interface RecordScreenProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  records: readonly R[];
  actions: RecordActions<R>;
  memory: DraftMemory<D, R>;
  target?: RecordTarget | null;
  /** Tells whoever stands around whether a form is open, and whether it holds something that is not saved. */
  onEditing?(editing: boolean, dirty: boolean): void;
}

interface Editing<R, D> {
  record: R | null;
  /** What a new record begins with. */
  model: R | null;
  kept: KeptDraft<D, R> | null;
  /** Tells one opening of the form from the next. */
  turn: number;
}

/** The habit of every kind of record: list, form, save or cancel, copy, move, delete after a question. */
export function RecordScreen<R, D extends Draft>(props: RecordScreenProps<R, D>) {
  const { kind, records, actions, memory, target, onEditing } = props;
  const t = useTranslator();
  const [editing, setEditing] = useState<Editing<R, D> | null>(() =>
    keptEditing(kind, records, memory.load()),
  );
  const [pasting, setPasting] = useState(() => memory.pasted.load() !== null);
  const [dirty, setDirty] = useState(editing !== null || pasting);
  const [deleting, setDeleting] = useState<{ record: R } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [focus, setFocus] = useState<ListFocus | null>(null);
  const moving = useRef(false);

  const open = editing !== null || pasting;
  useEffect(() => {
    onEditing?.(open, open && dirty);
  }, [onEditing, open, dirty]);
  useEffect(() => () => onEditing?.(false, false), [onEditing]);

  const openForm = (record: R | null, model: R | null = null) => {
    setRefusal(null);
    setEditing((before) => ({ record, model, kept: null, turn: (before?.turn ?? 0) + 1 }));
  };
  const edit = (record: R | null, model: R | null = null) => startTransition(() => openForm(record, model));
  const close = (id: string | null) => {
    setFocus({ id });
    setEditing(null);
    setPasting(false);
  };
  const remove = async (record: R) => {
    setDeleting(null);
    setRefusal(null);
    setFocus({ id: null });
    setRefusal({ action: 'delete', result: await actions.remove(record) });
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

  const recordWithId = (id: string): R | undefined =>
    id === '' ? undefined : records.find((one) => kind.idOf(one) === id);

  const [wished, setWished] = useState<RecordTarget | null>(null);
  if (target && target !== wished) {
    setWished(target);
    const record = target.id === '' ? records[target.position ?? -1] : recordWithId(target.id);
    const isOpen = editing?.record && target.id !== '' && kind.idOf(editing.record) === target.id;
    if (!target.open) setFocus({ id: target.id });
    else if (record !== undefined && !pasting && !isOpen && !(editing && dirty)) {
      setDeleting(null);
      openForm(record);
    }
  }

  if (editing) {
    const { record, kept, model, turn } = editing;
    return (
      <RecordEditor
        key={turn}
        kind={kind}
        record={record}
        current={record === null ? undefined : recordWithId(kind.idOf(record))}
        model={model}
        kept={kept}
        memory={memory}
        save={actions.save}
        hasNext
        onSaved={(saved, next) => (next ? openForm(null) : close(kind.idOf(saved)))}
        onCancel={() => close(record && kind.idOf(record))}
        onDirty={setDirty}
      />
    );
  }
  if (pasting && actions.add) {
    return (
      <Suspense fallback={<OpeningSpinner />}>
        <PasteRows
          kind={kind}
          add={actions.add}
          memory={memory.pasted}
          onDone={() => close(null)}
          onDirty={setDirty}
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

/** The form that was open when the pane was closed. */
function keptEditing<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  kept: KeptDraft<D, R> | null,
): Editing<R, D> | null {
  if (!kept) return null;
  if (kept.isNew) return { record: null, model: null, kept, turn: 0 };
  const current = records.find((record) => kind.idOf(record) === kept.id) ?? kind.blank(kept.id);
  return { record: current, model: null, kept, turn: 0 };
}
