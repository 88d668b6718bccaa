import { Label, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from './words';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: {
    maxWidth: '100%',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    '::file-selector-button': {
      marginRight: tokens.spacingHorizontalS,
      padding: `5px ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: 'inherit',
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
    },
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Takes an exchange file from the person; `onChoose` gets its text. */
export function FileChoice({ onChoose }: { onChoose(text: string): void }) {
  const t = useTranslator();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Label htmlFor={id}>{t('import.file')}</Label>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void file.text().then(onChoose);
        }}
      />
      <Text id={`${id}-hint`} size={200} className={styles.hint}>
        {t('import.fileHint')}
      </Text>
    </div>
  );
}
