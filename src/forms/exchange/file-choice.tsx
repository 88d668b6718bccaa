import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { sizeIssue } from '../../domain/exchange/exchange';
import type { Issue } from '../../domain/values/issues';
import { useTranslator } from '../ui/words';
import { PastedText } from './pasted-text';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface FileChoiceProps {
  onChoose(text: string): void;
  /** The file cannot be read, or is too big to be. */
  onRefuse(issue: Issue): void;
}

/**
 * Takes an exchange file from the person, or its text where Excel opens no choice of files and says nothing
 * (OfficeDev/office-js#2826).
 */
export function FileChoice({ onChoose, onRefuse }: FileChoiceProps) {
  const t = useTranslator();
  const styles = useStyles();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [isPasting, setPasting] = useState(false);
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
          setPasting(false);
          const size = sizeIssue(file.size);
          if (size === null)
            file.text().then(onChoose, () => onRefuse({ code: 'unreadable-file', params: {} }));
          else onRefuse(size);
        }}
      />
      <div className={styles.actions}>
        <Button
          appearance={name === null && !isPasting ? 'primary' : 'secondary'}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {t(name === null ? 'import.choose' : 'import.change')}
        </Button>
        {!isPasting && (
          <Button
            onClick={() => {
              setName(null);
              setPasting(true);
            }}
          >
            {t('import.paste')}
          </Button>
        )}
      </div>
      {name !== null && <Text className={styles.name}>{name}</Text>}
      <Text id={hint} size={200} className={styles.hint}>
        {t('import.fileHint')} {!isPasting && t('import.pasteHint')}
      </Text>
      {isPasting && <PastedText onRead={onChoose} />}
    </div>
  );
}
