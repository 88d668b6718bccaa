import type { ParagraphDraft } from '../../domain/drafts/register-drafts';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

/** The fields of a paragraph of the narrative. */
export default function ParagraphFields({ form }: { form: DraftForm<ParagraphDraft> }) {
  const t = useTranslator();
  return (
    <>
      <DraftField form={form} name="date" label={t('paragraph.date')} hint={t('paragraph.dateHint')} />
      <DraftField
        form={form}
        name="text"
        label={t('paragraph.text')}
        required
        lines={12}
        hint={t('paragraph.textHint', { count: form.draft.text.length })}
      />
    </>
  );
}
