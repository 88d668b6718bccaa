import type { Peg } from '../../domain/records/records';
import type { ImportProgress, ImportResult } from '../../forms/exchange/import-panel';
import { lateSentences } from '../../i18n/late-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { Translator } from '../../i18n/translate';
import type { Failure } from '../../workbook/excel/failure';
import { recordCount } from '../../workbook/rows/peg-rows';
import type { Change } from '../../workbook/save/change';
import type { DiaryRequest } from '../../workbook/save/diary';
import { importPeg } from '../../workbook/save/import';
import type { OwnRow } from '../../workbook/save/own-rows';
import { settleImport, type ImportAttempt } from '../../workbook/save/settle-import';
import { failingOf } from './failing';
import type { PaneWorkbook } from './use-workbook';

interface Importing {
  progress?: ImportProgress;
  diary?: DiaryRequest | undefined;
  /** See `ImportOptions`. */
  requestBytes?: number;
  /** Watches the rows that were written. */
  watch?: ((own: readonly OwnRow[]) => Promise<void>) | undefined;
  /** Keeps what takes the written rows back. */
  keepUndo?: (undo: Change) => void;
}

/** Writes records, reads the workbook again, and says how it went, also where Excel answered too late. */
export async function importRecords(
  t: Translator,
  workbook: PaneWorkbook,
  peg: Peg,
  { progress, diary, requestBytes, watch, keepUndo }: Importing,
): Promise<ImportResult> {
  const attempt: ImportAttempt = { planned: null };
  let written: readonly OwnRow[] = [];
  const onWritten = (own: OwnRow[], undo: Change): void => {
    written = own;
    keepUndo?.(undo);
  };
  const outcome = await workbook.run(
    'import',
    (context) =>
      importPeg(context, peg, {
        ...progress,
        attempt,
        onWritten,
        ...(requestBytes !== undefined && { requestBytes }),
        ...(diary && { diary }),
      }),
    { rows: recordCount(peg) },
  );
  await watch?.(written);
  const ended =
    outcome.ok || outcome.failure.code !== 'unknown-outcome' ? null : await settled(outcome.failure);
  await workbook.refresh();
  if (ended !== null) return ended;
  if (outcome.ok) return { kind: 'imported' };
  if (outcome.failure.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'failed', failing: failingOf(t, outcome.failure) };

  async function settled(failure: Failure): Promise<ImportResult> {
    const found = await workbook.run('open', (context) => settleImport(context, peg, attempt));
    if (!found.ok && found.failure.code !== 'unknown-outcome')
      return { kind: 'failed', failing: failingOf(t, failure) };
    const late = found.ok ? found.value : 'running';
    if (late === 'done') return { kind: 'imported' };
    const { diagnostics } = failure;
    const says = wordsBeside(t, lateSentences);
    return {
      kind: 'failed',
      failing: { title: says(`${late}.title`), text: says(`${late}.import`), diagnostics },
    };
  }
}
