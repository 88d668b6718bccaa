import { useEffect, useRef, useState } from 'react';
import type { Edit } from '../../domain/edits/edits';
import type { Failing } from '../../forms/ui/notice';
import type { UndoNotice } from '../../forms/record/undo-bar';
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

type Saving = typeof import('./save-edit');

const loadSaving = (): Promise<Saving> => import(/* webpackPrefetch: true */ './save-edit');

export interface Edits {
  /** Writes a change in one batch; `done` says it in words. */
  save(edit: Edit, done: string): Promise<EditResult>;
  /** Gives a computed column its formula again, in the same way. */
  restore(column: ComputedColumn, done: string): Promise<EditResult>;
  /** What was done last, and the way back. */
  notice: UndoNotice | null;
  /** Watches rows that an import wrote, too. */
  watchImported(own: readonly OwnRow[]): Promise<void>;
  /** What became of saved rows afterwards. */
  later: LaterRows | null;
}

/** Saves changes and keeps the way back from the last one. */
export function useEdits(workbook: PaneWorkbook, content: WorkbookContent, memory: PaneMemory): Edits {
  const t = useTranslator();
  const [done, setDone] = useState<{ text: string; more: string; undo: Change | null } | null>(null);
  const [refused, setRefused] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  const { watch, later } = useOwnRows(workbook);
  const attempt = useRef<Attempt>({ last: null }).current;
  const read = useRef<Tables | null>(null);
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
    if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
    if (outcome.value.saved.kind === 'saved') return outcome.value.saved;
    return { kind: 'refused', peg: state?.kind === 'ready' ? state.content.peg : content.peg };
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

  const write = async (
    text: string,
    batch: (saving: Saving, context: Excel.RequestContext) => Promise<SavedTables>,
    by: Attempt | null = attempt,
  ): Promise<EditResult> => {
    setDone(null);
    setRefused(false);
    setFailing(null);
    const outcome = await runSaving(batch);
    const result = await settle(outcome, by);
    const isWritten = result.undo !== undefined && result.undo.rows.length + result.undo.lists.length > 0;
    if (isWritten) setDone({ text, more: mergedText(t, result.merged ?? []), undo: result.undo ?? null });
    return result;
  };

  const undo = async (change: Change) => {
    const who = memory.author();
    const back: Attempt = { last: null };
    const outcome = await runSaving((saving, context) =>
      saving.saveAgain(context, change, { adopt, attempt: back, content, who }),
    );
    const result = await settle(outcome, back);
    if (result.kind === 'saved')
      setDone({ text: t('undo.undone'), more: mergedText(t, result.merged ?? []), undo: null });
    if (result.kind === 'refused') setRefused(true);
    if (result.kind === 'failed') setFailing(result.failing);
  };

  const back = done?.undo;
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
      if (result.kind === 'saved') setDone((now) => now ?? { text, more: '', undo: null });
      return result;
    },
    notice: done && {
      text: done.text,
      more: done.more,
      refused,
      failing,
      undo: back ? () => undo(back) : null,
      // What was done since stays.
      close: () => setDone((now) => (now === done ? null : now)),
    },
  };
}
