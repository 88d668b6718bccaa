import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../ui/words';

const useStyles = makeStyles({
  text: {
    minWidth: '0',
    width: '100%',
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre', overflowX: 'auto' },
  },
  button: { alignSelf: 'flex-start' },
});

/** Characters of which a box takes seconds to show them. */
const SHOWN_LIMIT = 1_000_000;

/**
 * A box for the text of an exchange file; `onRead` gets it when the person asks for the check, and at once where it is
 * too much to be shown.
 */
export function PastedText({ onRead }: { onRead(text: string): void }) {
  const t = useTranslator();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <>
      <Field label={t('import.pasted')} hint={t('import.pastedHint')}>
        <Textarea
          className={styles.text}
          textarea={{ ref: area }}
          rows={4}
          resize="vertical"
          spellCheck={false}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.length <= SHOWN_LIMIT) return;
            event.preventDefault();
            onRead(text);
          }}
        />
      </Field>
      <Button
        className={styles.button}
        appearance="primary"
        onClick={() => onRead(area.current?.value ?? '')}
      >
        {t('import.readPasted')}
      </Button>
    </>
  );
}
