import type { ImportUndoResult } from '../../forms/exchange/import-undo';
import { importSentences } from '../../i18n/import-sentences';
import type { Translator } from '../../i18n/translate';
import { wordsBeside } from '../../i18n/words-beside';
import type { Failure } from '../../workbook/excel/failure';
import type { Change } from '../../workbook/save/change';
import type { DiaryRequest } from '../../workbook/save/diary';
import { undoImport, undoState } from '../../workbook/save/import-undo';
import { failingOf } from './failing';
import { newId } from './new-id';
import type { PaneWorkbook } from './use-workbook';

/** Takes an import back, reads the workbook again, and says how it went, also where Excel answered too late. */
export async function takeImportBack(
  t: Translator,
  workbook: PaneWorkbook,
  change: Change,
  diary?: DiaryRequest,
): Promise<ImportUndoResult> {
  const outcome = await workbook.run('import', (context) => undoImport(context, change, { newId, diary }), {
    rows: change.rows.length,
  });
  const late =
    outcome.ok || outcome.failure.code !== 'unknown-outcome' ? null : await settled(outcome.failure);
  await workbook.refresh();
  if (late !== null) return late;
  if (!outcome.ok) return { kind: 'failed', failing: failingOf(t, outcome.failure) };
  return { kind: outcome.value };

  async function settled(failure: Failure): Promise<ImportUndoResult> {
    const found = await workbook.run('open', (context) => undoState(context, change, newId));
    if (!found.ok) return { kind: 'failed', failing: failingOf(t, failure) };
    if (found.value === 'undone') return { kind: 'undone' };
    const says = wordsBeside(t, importSentences);
    const { diagnostics } = failure;
    return {
      kind: 'failed',
      failing: { title: says('unknownTitle'), text: says('unknownText'), diagnostics },
    };
  }
}
