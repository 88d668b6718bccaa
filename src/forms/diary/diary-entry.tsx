import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { diaryWords } from '../../domain/records/diary-words';
import type { DiaryEntry } from '../../domain/views/diary';
import { formatDate } from '../../domain/values/dates';
import type { WordKey } from '../../i18n/dictionary';
import { useTranslator } from '../ui/words';

/** What became of a whole row, by the word in the sheet. */
const ROW_WORDS: Readonly<Record<string, WordKey>> = {
  [diaryWords.added]: 'diary.added',
  [diaryWords.deleted]: 'diary.deleted',
  [diaryWords.changed]: 'diary.changed',
  [diaryWords.imported]: 'diary.imported',
};

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  what: { margin: '0' },
  field: { fontWeight: tokens.fontWeightSemibold },
  where: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: '0', whiteSpace: 'pre-line' },
});

/** One change: when and who, what and where, before and after. */
export const DiaryItem = memo(function DiaryItem({ entry }: { entry: DiaryEntry }) {
  const t = useTranslator();
  const styles = useStyles();
  const { day, time, who, sheet, objective, row, field, before, after } = entry;
  const word = ROW_WORDS[field];
  const value = (text: string) => (text === '' ? t('diary.blank') : text);
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        <Text size={200}>{day === null ? t('diary.noDay') : `${formatDate(day)} ${time}`}</Text>
        <Text size={200}>{who === '' ? t('diary.nobody') : who}</Text>
      </div>
      <p className={styles.what}>
        <span className={styles.field}>{word ? t(word) : field}</span>
        {row && `: ${row}`}
      </p>
      <p className={styles.where}>{[sheet, objective].filter(Boolean).join(' · ')}</p>
      {(before !== '' || after !== '') &&
        (word ? (
          <p className={styles.value}>{after}</p>
        ) : (
          <dl className={styles.values}>
            <dt className={styles.label}>{t('diary.before')}</dt>
            <dd className={styles.value}>{value(before)}</dd>
            <dt className={styles.label}>{t('diary.after')}</dt>
            <dd className={styles.value}>{value(after)}</dd>
          </dl>
        ))}
    </article>
  );
});
