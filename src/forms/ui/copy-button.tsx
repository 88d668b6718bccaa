import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { copyText } from './copy-text';
import { useTranslator } from './words';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  text: { width: '100%', fontFamily: tokens.fontFamilyMonospace },
});

interface CopyButtonProps {
  label: string;
  /** Name of the box from which the text is copied by hand, where the clipboard is refused. */
  boxLabel: string;
  text: string;
}

/** Copies a text, or shows it in a box to copy by hand. */
export function CopyButton({ label, boxLabel, text }: CopyButtonProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [last, setLast] = useState<{ text: string; copied: boolean } | null>(null);
  const copied = last?.text === text ? last.copied : null;
  return (
    <>
      <Button
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => void copyText(text).then((done) => setLast({ text, copied: done }))}
      >
        {copied === true ? t('copy.done') : label}
      </Button>
      {copied === false && (
        <Field label={boxLabel}>
          <Textarea
            className={styles.text}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
    </>
  );
}
