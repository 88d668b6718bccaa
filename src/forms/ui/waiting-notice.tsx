import { Button, makeStyles } from '@fluentui/react-components';
import { Notice } from './notice';
import { useTranslator } from './words';

const useStyles = makeStyles({ top: { position: 'sticky', top: '0', zIndex: 2 } });

/** A cell of the sheet is being edited: what to press; the action goes on by itself. */
export function WaitingNotice({ onStop }: { onStop(): void }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.top}>
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
    </div>
  );
}
