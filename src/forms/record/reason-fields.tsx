import { DraftField } from './draft-field';
import type { DraftForm } from './use-draft';
import { useTranslator } from '../ui/words';

type ReasonDraft = Readonly<Record<'reason' | 'author', string>>;

interface ReasonFieldsProps<D extends ReasonDraft> {
  form: DraftForm<D>;
  /** What a reason is here, with an example. */
  hint: string;
}

/** Why, and who says so. */
export function ReasonFields<D extends ReasonDraft>({ form, hint }: ReasonFieldsProps<D>) {
  const t = useTranslator();
  return (
    <>
      <DraftField form={form} name="reason" label={t('correction.reason')} required lines={3} hint={hint} />
      <DraftField
        form={form}
        name="author"
        label={t('correction.author')}
        required
        hint={t('correction.authorHint')}
      />
    </>
  );
}
