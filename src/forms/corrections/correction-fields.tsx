import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CorrectionDraft } from '../../domain/drafts/correction-draft';
import type { Correction } from '../../domain/records/records';
import { DraftField } from '../record/draft-field';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

interface CorrectionFieldsProps {
  form: DraftForm<CorrectionDraft>;
  kind: Correction['kind'];
  /** What changed. */
  children: ReactNode;
}

const useStyles = makeStyles({
  shown: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What may still be written into a correction: the act of a variation, and the reason. */
export default function CorrectionFields({ form, kind, children }: CorrectionFieldsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <div className={styles.shown}>{children}</div>
      {kind === 'variazione' && (
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
