import type { Failing } from '../../forms/ui/notice';
import type { Translator } from '../../i18n/translate';
import type { Failure } from '../../workbook/excel/failure';

/** The one place that puts a failure into words. */
export function failingOf(t: Translator, failure: Failure): Failing {
  return {
    title: t(`failure.${failure.code}.title`),
    text:
      failure.code === 'filtered' && failure.sheet !== undefined
        ? t('failure.filtered.sheet', { sheet: failure.sheet })
        : t(`failure.${failure.code}.text`),
    diagnostics: failure.diagnostics,
  };
}
