import { filterSentences } from '../../i18n/filter-sentences';
import type { Translator } from '../../i18n/translate';
import { wordsBeside } from '../../i18n/words-beside';
import type { RunOutcome } from '../../workbook/excel/run';
import {
  liftFilters,
  putFiltersBack,
  type FilterBack,
  type LiftedFilter,
} from '../../workbook/rows/lifted-filters';
import { failingOf } from './failing';
import type { Settled } from './save-edit';
import type { PaneWorkbook } from './use-workbook';

interface LiftedSave {
  run: PaneWorkbook['run'];
  t: Translator;
  /** The sheets whose filters stand in the way. */
  sheets: readonly string[];
  save(): Promise<Settled>;
}

/** What the button is called that offers it. */
export function offerText(t: Translator): string {
  return wordsBeside(t, filterSentences)('offer');
}

/**
 * Saves while filters are taken away, and sets them again whatever became of the save; each is a batch of its own, so that
 * one that is given up keeps none from the next. Filters that cannot be set again are not taken away, and nothing is written.
 */
export async function savedWithoutFilters({ run, t, sheets, save }: LiftedSave): Promise<Settled> {
  const says = wordsBeside(t, filterSentences);
  const lifted = await run('save', (context) => liftFilters(context, sheets));
  if (!lifted.ok) return { kind: 'failed', failing: failingOf(t, lifted.failure) };
  if (lifted.value.kind === 'stays') {
    const text = says('stays', { sheets: lifted.value.sheets.join(', ') });
    return { kind: 'failed', failing: { title: says('staysTitle'), text, diagnostics: 'filter stays' } };
  }
  const { filters } = lifted.value;
  const result = await save();
  const back = await run('save', (context) => putFiltersBack(context, filters));
  const note = backText(t, filters, back);
  if (result.kind === 'saved')
    return { ...result, note: back.ok && filters.length > 0 ? `${note} ${says('hides')}` : note };
  if (result.kind === 'refused') return { ...result, note };
  return { ...result, failing: { ...result.failing, text: `${result.failing.text} ${note}` } };
}

/** What became of the filters, a sentence each kind. */
function backText(
  t: Translator,
  filters: readonly LiftedFilter[],
  back: RunOutcome<readonly FilterBack[]>,
): string {
  const says = wordsBeside(t, filterSentences);
  const became = back.ok ? back.value : filters.map(({ sheet }) => ({ sheet, became: 'lost' as const }));
  return (['back', 'theirs', 'lost'] as const)
    .map((kind) => ({ kind, sheets: became.filter((one) => one.became === kind).map(({ sheet }) => sheet) }))
    .filter(({ sheets }) => sheets.length > 0)
    .map(({ kind, sheets }) => says(kind, { sheets: sheets.join(', ') }))
    .join(' ');
}
