import type { Failing } from '../../forms/ui/notice';
import type { Translator } from '../../i18n/translate';
import type { Failure } from '../../workbook/excel/failure';

/** The one place that puts a failure into words. */
export function failingOf(t: Translator, failure: Failure): Failing {
  const { stands } = failure;
  const text = textOf(t, failure);
  return {
    title: t(`failure.${failure.code}.title`),
    text: stands === undefined ? text : `${text} ${t(`failure.stands.${stands}`)}`,
    diagnostics: failure.diagnostics,
  };
}

function textOf(t: Translator, { code, sheet, places = [] }: Failure): string {
  if (code === 'filtered' && sheet !== undefined) return t('failure.filtered.sheet', { sheet });
  if (code === 'read-only' && sheet !== undefined) return t('failure.read-only.sheet', { sheet });
  if (code === 'hidden-deep') return t('failure.hidden-deep.text', { sheet: sheet ?? '' });
  if (code === 'missing-item' && sheet !== undefined)
    return t('failure.missing-item.column', { sheet, columns: places.join(', ') });
  if (code === 'partly-written' || code === 'code-taken')
    return t(`failure.${code}.text`, { places: places.join(', ') });
  return t(`failure.${code}.text`);
}
