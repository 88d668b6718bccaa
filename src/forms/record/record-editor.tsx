import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { ConflictNotice } from './conflict-notice';
import { ForeignDraft } from './foreign-draft';
import { FailureNotice, Notice } from '../ui/notice';
import { RecordForm } from './record-form';
import { recordSentences } from '../../i18n/record-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Errand } from './errand';
import type { Keeping, KeptDraft, RecordActions, RecordKind, SaveResult } from './record-kind';
import type { Draft } from '../../domain/drafts/draft';
import { fieldVersions, mergedDraft } from './field-versions';
import { useDraft } from './use-draft';
import { useTellForm } from './form-in-view';
import { useChange } from '../ui/use-change';
import { useTranslator } from '../ui/words';

const ErrandNotice = lazy(() => import('./errand-notice'));

interface RecordEditorProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  /** The record as the form shows it when it opens, `null` for a new one. */
  record: R | null;
  /** The record as the workbook has it now. */
  current?: R | undefined;
  /** What a new record begins with, `null`: blank. */
  model: R | null;
  /** What was typed before the pane was closed. */
  kept: KeptDraft<D, R> | null;
  memory: Keeping<KeptDraft<D, R>>;
  save: RecordActions<R>['save'];
  /** What the form was opened for, `null`: nothing in particular. */
  errand?: Errand | null;
  /** `next`: the person goes on with a new one. */
  onSaved(record: R, next: boolean): void;
  /** A new record may be followed by another one. */
  hasNext?: boolean;
  onCancel(): void;
}

/** The form of one record, new or not. What may have been typed in another copy of the workbook is shown first. */
export function RecordEditor<R, D extends Draft>(props: RecordEditorProps<R, D>) {
  const { kind, kept, memory, onCancel } = props;
  const t = useTranslator();
  const [foreign, setForeign] = useState(kept?.elsewhere === true ? kept : null);
  if (foreign === null) return <OpenEditor {...props} />;
  return (
    <ForeignDraft
      label={(name) => kind.label(t, name)}
      shown={foreign.shown}
      draft={foreign.draft}
      onTake={() => setForeign(null)}
      onDrop={() => {
        memory.clear();
        onCancel();
      }}
    />
  );
}

/** Keeps the draft, saves, and settles a conflict. */
function OpenEditor<R, D extends Draft>(props: RecordEditorProps<R, D>) {
  const { kind, record, current, model, kept, memory, save } = props;
  const { errand = null, onSaved, hasNext = false, onCancel } = props;
  const t = useTranslator();
  const says = wordsBeside(t, recordSentences);
  const versions = kind.versions ?? fieldVersions(kind);
  const isNew = record === null;
  const [start] = useState(() =>
    record === null ? newStart(kind, model, kept) : startOf(kind, kind.named(record), kept),
  );
  const [base, setBase] = useState<R>(start.base);
  const copied = start.model;
  const [shown, setShown] = useState<D>(start.shown);
  const [restored, setRestored] = useState(kept !== null);
  const [saving, setSaving] = useState(false);
  const [beside, setBeside] = useState('');
  const [result, setResult] = useState<SaveResult<R> | null>(null);
  const form = useDraft<D>(shown, start.draft, (draft) => {
    const reading = kind.read(draft, base);
    return reading.ok ? {} : reading.issues;
  });
  const { draft, dirty } = form;
  const id = kind.idOf(base);

  useEffect(() => {
    if (dirty) memory.keep({ id, isNew, shown, draft, ...(copied !== null && { model: copied }) });
    else memory.clear();
  }, [memory, id, isNew, shown, draft, copied, dirty]);
  useTellForm('dirty', dirty);

  const write = async (from: R, typed: D, asNew: boolean, next = false) => {
    const reading = kind.read(typed, from);
    setResult(null);
    if (!reading.ok) {
      form.reveal();
      return;
    }
    setSaving(true);
    const saved = await save(asNew ? null : from, reading.record).finally(() => setSaving(false));
    if (saved.kind === 'saved') {
      memory.clear();
      onSaved(saved.record, next);
    } else setResult(saved);
  };
  // As long as nothing is typed, the form shows what the sheet says.
  useChange(current, (now) => {
    if (now === undefined || dirty || saving) return;
    const named = kind.named(now);
    setBase(named);
    setShown(kind.draftOf(named));
    form.replace(kind.draftOf(named));
  });

  const trySave = (next: boolean): readonly string[] => {
    const problems = form.reveal();
    if (problems.length === 0) void write(base, draft, isNew, next);
    return problems;
  };
  const rebase = (current: R, mine: boolean): { base: R; draft: D } => {
    const merged = versions.merged({ base, shown, draft, theirs: current }, mine);
    setBase(merged.base);
    setShown(kind.draftOf(merged.base));
    form.replace(merged.draft);
    return merged;
  };
  const keepMine = (current: R) => {
    const merged = rebase(current, true);
    void write(merged.base, merged.draft, false);
  };
  const discard = () => {
    memory.clear();
    onCancel();
  };

  const restoredNotice = restored && (
    <Notice
      intent="info"
      title={t('form.restoredTitle')}
      actions={
        <Button
          size="small"
          onClick={() => {
            form.replace(copied === null ? shown : kind.draftOf(copied));
            setRestored(false);
          }}
        >
          {t(isNew ? 'form.restoredRestart' : 'form.restoredUndo')}
        </Button>
      }
    >
      {t('form.restoredText')}
    </Notice>
  );
  const outcome = (
    <>
      {result?.kind === 'failed' && (
        <FailureNotice failing={result.failing} onAccepted={() => void write(base, draft, isNew)} />
      )}
      {result?.kind === 'gone' && isNew && (
        <Notice reveal intent="warning" title={says('notAddedTitle')}>
          {says('notAddedText')}
        </Notice>
      )}
      {result?.kind === 'gone' && !isNew && (
        <Notice
          reveal
          intent="warning"
          title={t(kind.words.gone)}
          actions={
            <Button size="small" onClick={() => void write(base, draft, true)}>
              {says('saveAsNew')}
            </Button>
          }
        >
          {says('goneText')}
        </Notice>
      )}
      {result?.kind === 'conflict' && (
        <ConflictNotice
          parts={versions.contested(t, { base, shown, draft, theirs: result.current })}
          onKeepMine={() => keepMine(result.current)}
          onTakeTheirs={() => {
            rebase(result.current, false);
            setResult(null);
          }}
        />
      )}
    </>
  );

  return (
    <RecordForm
      title={t(isNew ? kind.words.adding : kind.words.editing, { name: kind.nameOf(base) })}
      saving={saving}
      dirty={dirty}
      focused={errand?.field ?? ''}
      before={
        <>
          {errand && (
            <Suspense fallback={null}>
              <ErrandNotice {...errand} onBeside={setBeside} />
            </Suspense>
          )}
          {restoredNotice}
        </>
      }
      after={outcome}
      onSave={trySave}
      hasNext={hasNext && isNew}
      onCancel={discard}
    >
      {kind.fields({ ...form, found: { name: errand?.field ?? '', text: beside }, locked: saving }, record)}
    </RecordForm>
  );
}

/**
 * What a form begins with: the record as it was shown, that as texts, and what was typed since. `model`: what a copy
 * began with.
 */
interface Start<R, D> {
  base: R;
  shown: D;
  draft: D | null;
  model: R | null;
}

function newStart<R, D extends Draft>(
  kind: RecordKind<R, D>,
  model: R | null,
  kept: KeptDraft<D, R> | null,
): Start<R, D> {
  const blank = kind.draftOf(kind.blank());
  if (kept !== null) {
    const begun = kept.model ?? null;
    return { base: begun ?? kind.blank(kept.id), ...withFields(kept, blank), model: begun };
  }
  return model === null
    ? { base: kind.blank(), shown: blank, draft: null, model }
    : { base: model, shown: blank, draft: kind.draftOf(model), model };
}

/** A draft that an earlier version of the add-in kept may lack fields: it has those of the record as it is now. */
function withFields<D extends Draft>(
  { shown, draft }: KeptDraft<D>,
  now: D,
): Pick<KeptDraft<D>, 'shown' | 'draft'> {
  const own = Object.fromEntries(Object.entries(now).filter(([name]) => !name.includes('.')));
  return { shown: { ...own, ...shown }, draft: { ...own, ...draft } };
}

/**
 * A draft that was kept goes on from the record as it was shown then, so that a change by somebody since is noticed when it
 * is saved. If that cannot be read, what was typed is laid over the record as it is now.
 */
function startOf<R, D extends Draft>(
  kind: RecordKind<R, D>,
  now: R,
  kept: KeptDraft<D, R> | null,
): Start<R, D> {
  const model = null;
  const theirs = kind.draftOf(now);
  if (kept === null) return { base: now, shown: theirs, draft: null, model };
  const { shown, draft } = withFields(kept, theirs);
  const asShown = kind.read(shown, now);
  if (asShown.ok) return { base: asShown.record, shown, draft, model };
  return { base: now, shown: theirs, draft: mergedDraft(shown, draft, theirs, true), model };
}
