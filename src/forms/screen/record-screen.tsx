import { Button } from '@fluentui/react-components';
import { Suspense, lazy, startTransition, useRef, useState } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { Confirm } from '../ui/modal';
import { OpeningSpinner } from '../ui/opening-spinner';
import { useChange } from '../ui/use-change';
import { useFormInView, useTellForm } from '../record/form-in-view';
import { RecordEditor } from '../record/record-editor';
import type { DraftMemory, KeptDraft, RecordActions, RecordKind } from '../record/record-kind';
import { RecordList, type ListFocus } from './record-list';
import { SavedLine } from '../record/saved-line';
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
}

interface Editing<R, D> {
  record: R | null;
  /** What a new record begins with. */
  model: R | null;
  kept: KeptDraft<D, R> | null;
  /** Tells one opening of the form from the next. */
  turn: number;
  /** The records when it was opened. */
  among: readonly R[];
}

/** The habit of every kind of record: list, form, save or cancel, copy, move, delete after a question. */
export function RecordScreen<R, D extends Draft>(props: RecordScreenProps<R, D>) {
  const { kind, records, actions, memory, target = null } = props;
  const t = useTranslator();
  const { dirty } = useFormInView();
  const [pasting, setPasting] = useState(() => memory.pasted.load() !== null);
  const [editing, setEditing] = useState<Editing<R, D> | null>(
    () =>
      keptEditing(kind, records, memory.load()) ?? (pasting ? null : targetEditing(kind, records, target)),
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
    setEditing((before) => ({ record, model, kept: null, turn: (before?.turn ?? 0) + 1, among: records }));
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
    const found = targetEditing(kind, records, wish);
    const isOpen = editing?.record && wish.id !== '' && kind.idOf(editing.record) === wish.id;
    if (found?.record && !pasting && !isOpen && !(editing && dirty)) {
      setDeleting(null);
      openForm(found.record);
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
          hasNext={kind.single !== true}
          onSaved={(after, next) =>
            next
              ? openForm(null, null, t('undo.saved', { name: kind.nameOf(after) }))
              : close(kind.idOf(after))
          }
          onCancel={() => close(record && kind.idOf(record))}
        />
      </>
    );
  }
  if (pasting && actions.add) {
    return (
      <Suspense fallback={<OpeningSpinner />}>
        <PasteRows kind={kind} add={actions.add} memory={memory.pasted} onDone={() => close(null)} />
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
  if (kept.isNew) return { record: null, model: null, kept, turn: 0, among: records };
  const current = records.find((record) => kind.idOf(record) === kept.id) ?? kind.blank(kept.id);
  return { record: current, model: null, kept, turn: 0, among: records };
}

/** The form of the record that the pane goes to. */
function targetEditing<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  target: RecordTarget | null,
): Editing<R, D> | null {
  if (!target?.open) return null;
  const record = target.id === '' ? records[target.position ?? -1] : recordWithId(kind, records, target.id);
  return record === undefined ? null : { record, model: null, kept: null, turn: 0, among: records };
}

/** The open record as the workbook has it now; one without Id is known by its place among those, unless one is gone. */
function currentOf<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  { record, among }: Editing<R, D>,
): R | undefined {
  if (record === null) return undefined;
  const id = kind.idOf(record);
  if (id !== '') return recordWithId(kind, records, id);
  const unnamed = (all: readonly R[]) => all.filter((one) => kind.idOf(one) === '');
  const before = unnamed(among);
  const now = unnamed(records);
  return now.length < before.length ? undefined : now[before.indexOf(record)];
}

function recordWithId<R, D extends Draft>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  id: string,
): R | undefined {
  return id === '' ? undefined : records.find((one) => kind.idOf(one) === id);
}
