import { Button } from '@fluentui/react-components';
import { Notice } from './notice';
import { useTranslator } from './words';

/** A cell of the sheet is being edited: what to press; the action goes on by itself. */
export function WaitingNotice({ onStop }: { onStop(): void }) {
  const t = useTranslator();
  return (
    <Notice
      intent="warning"
      title={t('waiting.title')}
      actions={
        <Button size="small" onClick={onStop}>
          {t('waiting.stop')}
        </Button>
      }
    >
      {t('waiting.text')}
    </Notice>
  );
}
