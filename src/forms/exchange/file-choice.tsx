import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useTranslator } from '../ui/words';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Takes an exchange file from the person; `onChoose` gets its text. */
export function FileChoice({ onChoose }: { onChoose(text: string): void }) {
  const t = useTranslator();
  const styles = useStyles();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  return (
    <div className={styles.choice}>
      {/* The button speaks for it, in the pane's language. */}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.file')}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (!file) return;
          setName(file.name);
          void file.text().then(onChoose);
        }}
      />
      <Button
        appearance={name === null ? 'primary' : 'secondary'}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {t(name === null ? 'import.choose' : 'import.change')}
      </Button>
      {name !== null && <Text className={styles.name}>{name}</Text>}
      <Text id={hint} size={200} className={styles.hint}>
        {t('import.fileHint')}
      </Text>
    </div>
  );
}
