import { startTransition, useEffect, useState } from 'react';
import { Confirm } from './confirm';
import { FailureNotice, Notice } from './notice';
import { RecordEditor } from './record-editor';
import type { DraftMemory, KeptDraft, RecordActions, RecordKind, RemoveResult } from './record-kind';
import { RecordList } from './record-list';
import type { DraftOf } from './use-draft';
import { useTranslator } from './words';

interface RecordScreenProps<R, D> {
  kind: RecordKind<R, D>;
  records: readonly R[];
  actions: RecordActions<R>;
  memory: DraftMemory<D>;
  /** Id of the record to go to when the list is first shown. */
  focused?: string | undefined;
  /** Tells whoever stands around whether a form is open. */
  onEditing?(editing: boolean): void;
}

interface Editing<R, D> {
  record: R | null;
  kept: KeptDraft<D> | null;
}

/** The habit of every kind of record: list, form, save or cancel, delete after a question. */
export function RecordScreen<R, D extends DraftOf<D>>(props: RecordScreenProps<R, D>) {
  const { kind, records, actions, memory, onEditing } = props;
  const t = useTranslator();
  const [editing, setEditing] = useState<Editing<R, D> | null>(() =>
    keptEditing(kind, records, memory.load()),
  );
  const [deleting, setDeleting] = useState<R | null>(null);
  const [result, setResult] = useState<RemoveResult | null>(null);
  const [focus, setFocus] = useState<{ id: string | null } | null>(
    props.focused === undefined ? null : { id: props.focused },
  );

  const open = editing !== null;
  useEffect(() => onEditing?.(open), [onEditing, open]);

  const edit = (record: R | null) => {
    setResult(null);
    startTransition(() => setEditing({ record, kept: null }));
  };
  const close = (id: string | null) => {
    setFocus({ id });
    setEditing(null);
  };
  const remove = async (record: R) => {
    setDeleting(null);
    setResult(null);
    setFocus({ id: null });
    setResult(await actions.remove(record));
  };

  if (editing) {
    const { record, kept } = editing;
    return (
      <RecordEditor
        kind={kind}
        record={record}
        kept={kept}
        memory={memory}
        save={actions.save}
        onSaved={(saved) => close(kind.idOf(saved))}
        onCancel={() => close(record && kind.idOf(record))}
      />
    );
  }
  return (
    <>
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      {result?.kind === 'changed' && (
        <Notice intent="warning" title={t('form.changedTitle')}>
          {t('form.changedText')}
        </Notice>
      )}
      <RecordList
        kind={kind}
        records={records}
        focus={focus}
        onAdd={() => edit(null)}
        onEdit={edit}
        onDelete={setDeleting}
      />
      {deleting && (
        <Confirm
          title={t(kind.words.deleting)}
          text={t('form.deleteText', { name: kind.nameOf(deleting) })}
          confirm={t('form.delete')}
          cancel={t('form.cancel')}
          onConfirm={() => void remove(deleting)}
          onCancel={() => setDeleting(null)}
        />
      )}
    </>
  );
}

/**
 * The form that was open when the pane was closed. The record is taken as the form showed it then, so that a change or
 * a deletion by somebody since is noticed when it is saved.
 */
function keptEditing<R, D extends DraftOf<D>>(
  kind: RecordKind<R, D>,
  records: readonly R[],
  kept: KeptDraft<D> | null,
): Editing<R, D> | null {
  if (!kept) return null;
  if (kept.isNew) return { record: null, kept };
  const current = records.find((record) => kind.idOf(record) === kept.id) ?? kind.blank(kept.id);
  const asShown = kind.read(kept.shown, current);
  return { record: asShown.ok ? asShown.record : current, kept };
}
