import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../ui/words';

interface DiaryNameProps {
  name: string;
  onKeep(name: string): void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  field: { width: '100%' },
  details: {
    flex: '1 1 0',
    minWidth: '160px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '&[open]': { flexBasis: '100%' },
    '& summary': { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' },
  },
});

/** The name that the diary gives this person; Excel tells an add-in none. */
export function DiaryName({ name, onKeep }: DiaryNameProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [typed, setTyped] = useState(name);
  const [kept, setKept] = useState<string | null>(null);
  return (
    <details className={styles.details}>
      <summary>{t('diary.named', { name: (kept ?? name) || t('diary.nobody') })}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(typed.trim());
          setKept(typed.trim());
        }}
      >
        <Field className={styles.field} label={t('diary.name')} hint={t('diary.nameHint')}>
          <Input
            value={typed}
            maxLength={80}
            autoComplete="off"
            input={{ style: { minWidth: 0 } }}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Button type="submit" size="small">
          {t('diary.keepName')}
        </Button>
        <Text role="status" size={200}>
          {kept !== null && (kept === '' ? t('diary.keptNobody') : t('diary.kept', { name: kept }))}
        </Text>
      </form>
    </details>
  );
}
