import { makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionDraft } from '../../domain/drafts/correction-draft';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';
import { CorrectionRow, type ShownCorrection } from './correction-row';

interface CorrectionFieldsProps {
  form: DraftForm<CorrectionDraft>;
  shown: ShownCorrection;
}

const useStyles = makeStyles({
  shown: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What may still be written into a correction: the act of a variation, and the reason. */
export default function CorrectionFields({ form, shown }: CorrectionFieldsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <div className={styles.shown}>
        <CorrectionRow {...shown} />
      </div>
      {shown.correction.kind === 'variazione' && (
        <DraftField form={form} name="act" label={t('correction.act')} hint={t('correction.actHint')} />
      )}
      <DraftField
        form={form}
        name="reason"
        label={t('correction.reason')}
        required
        lines={3}
        hint={t('correction.reasonHint')}
      />
    </>
  );
}
