import { useEffect, useRef, useState } from 'react';
import type { Edit } from '../../domain/edits/edits';
import type { Failing } from '../../forms/ui/notice';
import type { UndoNotice } from '../../forms/record/undo-notice';
import { useTranslator } from '../../forms/ui/words';
import type { Change } from '../../workbook/save/change';
import type { ComputedColumn } from '../../workbook/save/computed-cells';
import type { Failure } from '../../workbook/excel/failure';
import type { RunOutcome } from '../../workbook/excel/run';
import type { Tables } from '../../workbook/rows/table-rows';
import type { Attempt } from '../../workbook/save/save';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import type { OwnRow } from '../../workbook/save/own-rows';
import { mergedText } from './done-text';
import { failingOf } from './failing';
import type { EditResult, SavedTables, Settled } from './save-edit';
import { useOwnRows, type LaterRows } from './use-own-rows';
import type { PaneWorkbook } from './use-workbook';
import type { PaneMemory } from '../place/memory';
import {
  broughtSteps,
  closedSteps,
  lastStep,
  withStep,
  withoutStep,
  type UndoPlace,
  type UndoStep,
  type UndoSteps,
} from './undo-steps';

type Saving = typeof import('./save-edit');

const loadLifting = () => import('./lifted-save');

const loadSaving = (): Promise<Saving> => import(/* webpackPrefetch: true */ './save-edit');

export interface Edits {
  /** Writes a change in one batch; `done` says it in words. */
  save(edit: Edit, done: string): Promise<EditResult>;
  /** Gives a computed column its formula again, in the same way. */
  restore(column: ComputedColumn, done: string): Promise<EditResult>;
  /** What was done last where the pane is, and the way back. */
  notice: UndoNotice | null;
  /** What was done last led to that place: its line comes along. */
  bring(to: UndoPlace): void;
  /** The pane is elsewhere: what became of the last undo is not told there. */
  hush(): void;
  /** Watches rows that an import wrote, too. */
  watchImported(own: readonly OwnRow[]): Promise<void>;
  /** What became of saved rows afterwards. */
  later: LaterRows | null;
}

/** What became of an attempt to take something back, or what was done and leaves nothing to take back. */
interface Said {
  text: string;
  more: string;
  /** The step that it is about, `null`: none. */
  step: UndoStep | null;
  refused: boolean;
  failing: Failing | null;
}

interface EditsSource {
  workbook: PaneWorkbook;
  content: WorkbookContent;
  memory: PaneMemory;
  /** Where the pane is. */
  here: UndoPlace;
}

/** Saves changes and keeps the ways back, by the place where they were made. */
export function useEdits({ workbook, content, memory, here }: EditsSource): Edits {
  const t = useTranslator();
  const [steps, setSteps] = useState<UndoSteps>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const { watch, later } = useOwnRows(workbook);
  const attempt = useRef<Attempt>({ last: null }).current;
  const read = useRef<Tables | null>(null);
  /** The sheets whose filters the person has agreed to take away for the next save. */
  const lifted = useRef<readonly string[]>([]);
  const { onRead } = workbook;
  useEffect(() => onRead(({ tables }) => void (read.current = tables)), [onRead]);
  const adopt = [...new Set(content.toAdopt.map(({ table }) => table))];

  const runSaving = (
    batch: (saving: Saving, context: Excel.RequestContext) => Promise<SavedTables>,
  ): Promise<RunOutcome<SavedTables>> =>
    workbook.run('save', async (context) => {
      const saving = await loadSaving();
      const saved = await batch(saving, context);
      if (saved.saved.kind === 'saved') await watch(saved.change, saved.saved.own);
      return saved;
    });

  const settle = async (outcome: RunOutcome<SavedTables>, attempt: Attempt | null): Promise<Settled> => {
    if (!outcome.ok && outcome.failure.code === 'unknown-outcome')
      return settleLate(outcome.failure, attempt);
    const isSaved = outcome.ok && outcome.value.saved.kind === 'saved';
    const state = await workbook.refresh(isSaved ? outcome.value.tables : undefined);
    if (!outcome.ok) {
      const { code, sheet } = outcome.failure;
      const failing = failingOf(t, outcome.failure);
      return {
        kind: 'failed',
        failing,
        ...(code === 'filtered' && sheet !== undefined && { filtered: sheet }),
      };
    }
    if (outcome.value.saved.kind === 'saved') return outcome.value.saved;
    return { kind: 'refused', peg: state?.kind === 'ready' ? state.content.peg : content.peg };
  };

  /** A save that a filter stands in the way of may be tried again without it. */
  const carriedOut = async (
    batch: (saving: Saving, context: Excel.RequestContext) => Promise<SavedTables>,
    by: Attempt | null,
  ): Promise<Settled> => {
    const sheets = lifted.current;
    lifted.current = [];
    const save = async () => settle(await runSaving(batch), by);
    const { run } = workbook;
    const result =
      sheets.length === 0
        ? await save()
        : await (await loadLifting()).savedWithoutFilters({ run, t, sheets, save });
    if (result.kind !== 'failed' || result.filtered === undefined) return result;
    const all = [...new Set([...sheets, result.filtered])];
    const { offerText } = await loadLifting();
    const offer = { text: offerText(t), accept: () => void (lifted.current = all) };
    return { ...result, failing: { ...result.failing, offer } };
  };

  const settleLate = async (failure: Failure, attempt: Attempt | null): Promise<Settled> => {
    // The answer may come with that of the reading, and ends the attempt.
    const given = attempt && { ...attempt };
    const state = await workbook.refresh();
    const { lateResult } = await loadSaving();
    const late = lateResult(t, { failure, attempt: given, state, tables: read.current });
    if (attempt !== null && late.isKnown) attempt.last = null;
    return late.result;
  };

  const moreOf = ({ merged = [], note = '' }: Settled): string =>
    [mergedText(t, merged), note].filter((text) => text !== '').join(' ');

  const write = async (
    text: string,
    batch: (saving: Saving, context: Excel.RequestContext) => Promise<SavedTables>,
    by: Attempt | null = attempt,
  ): Promise<Settled> => {
    setSaid(null);
    const result = await carriedOut(batch, by);
    const change = undoOf(result);
    const more = moreOf(result);
    if (change === null && result.note)
      setSaid({ text: result.note, more: '', step: null, refused: false, failing: null });
    if (change !== null) {
      setSteps((now) => withStep(now, { place: here, text, more, undo: change, isClosed: false }));
    }
    return result;
  };

  const undo = async (step: UndoStep) => {
    const who = memory.author();
    const back: Attempt = { last: null };
    const result = await carriedOut(
      (saving, context) => saving.saveAgain(context, step.undo, { adopt, attempt: back, content, who }),
      back,
    );
    if (result.kind !== 'failed') setSteps((now) => withoutStep(now, step));
    const { text, more } = step;
    const about = { text, more, step, refused: result.kind === 'refused', failing: null };
    if (result.kind === 'saved') setSaid({ ...about, text: t('undo.undone'), more: moreOf(result) });
    else setSaid({ ...about, ...(result.kind === 'failed' && { failing: result.failing }) });
  };

  const last = lastStep(steps, here);
  const shown =
    said ?? (last && !last.isClosed ? { ...last, step: last, refused: false, failing: null } : null);
  return {
    save: (edit, text) =>
      write(text, ({ saveEdit }, context) =>
        saveEdit(context, edit, { adopt, attempt, content, who: memory.author() }),
      ),
    watchImported: (own) => watch({ rows: [], lists: [] }, own),
    later,
    restore: async (column, text) => {
      const result = await write(
        text,
        ({ saveFormulas }, context) => saveFormulas(context, column, { content, who: memory.author() }),
        null,
      );
      // Blank cells were filled: there is nothing to bring back.
      if (result.kind === 'saved' && undoOf(result) === null)
        setSaid({ text, more: '', step: null, refused: false, failing: null });
      return result;
    },
    notice: shown && {
      text: shown.text,
      more: shown.more,
      refused: shown.refused,
      failing: shown.failing,
      earlier: last === null || last === shown.step ? '' : last.text,
      undo: last && (() => undo(last)),
      close: () => {
        setSaid(null);
        setSteps((now) => closedSteps(now, here));
      },
    },
    bring: (to) => setSteps((now) => broughtSteps(now, to)),
    hush: () => setSaid(null),
  };
}

/** What takes a save back, `null` if there is nothing to bring back. */
function undoOf({ undo }: Settled): Change | null {
  return undo !== undefined && undo.rows.length + undo.lists.length > 0 ? undo : null;
}
