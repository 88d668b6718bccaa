import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DiaryList } from '../../forms/diary/diary-list';
import { DiaryName } from '../../forms/diary/diary-name';
import { FailureNotice, Notice, type Failing } from '../../forms/ui/notice';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { PageHeading } from '../../forms/ui/page-heading';
import { useTranslator } from '../../forms/ui/words';
import { diarySentences } from '../../i18n/diary-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { readDiary, type Diary } from '../../workbook/read/diary';
import { showSheetOf } from '../../workbook/show/show-sheet';
import { isDiaryThere } from '../actions/diary-request';
import { failingOf } from '../actions/failing';
import { usePane } from '../actions/pane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  own: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Chi ha cambiato che cosa: read when the page is opened, and again after each change. */
export default function DiaryView() {
  const { workbook, content, memory, place, go, keep } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, diarySentences);
  const styles = useStyles();
  const isThere = isDiaryThere(content);
  const [diary, setDiary] = useState<Diary | null>(null);
  const [failing, setFailing] = useState<Failing | null>(null);
  const [attempt, setAttempt] = useState(1);
  const { run } = workbook;

  useEffect(() => {
    if (!isThere) return;
    let isLeft = false;
    void run('open', readDiary).then((outcome) => {
      if (isLeft) return;
      setFailing(outcome.ok ? null : failingOf(t, outcome.failure));
      if (outcome.ok) setDiary(outcome.value);
    });
    return () => void (isLeft = true);
  }, [run, t, isThere, content, attempt]);

  const showSheet = async () => {
    const outcome = await run('show', (context) => showSheetOf(context, 'diary'));
    setFailing(outcome.ok ? null : failingOf(t, outcome.failure));
  };
  const { diary: isOn } = content.peg.parameters.settings;

  return (
    <section className={styles.page} aria-label={t('diary.title')}>
      <PageHeading>{t('diary.title')}</PageHeading>
      <Text size={200}>{says('about')}</Text>
      <div className={styles.own}>
        <DiaryName name={memory.author()} onKeep={(name) => memory.sign(name)} />
        {isThere && (
          <Button size="small" onClick={() => void showSheet()}>
            {t('diary.showSheet')}
          </Button>
        )}
      </div>
      {!isThere && (
        <Notice
          intent="warning"
          title={t('diary.missingTitle')}
          actions={
            <Button size="small" onClick={() => go({ kind: 'go', view: 'prepare' })}>
              {t('workbook.complete')}
            </Button>
          }
        >
          {says('missing')}
        </Notice>
      )}
      {isThere && !isOn && (
        <Notice
          intent="info"
          title={t('diary.offTitle')}
          actions={
            <Button size="small" onClick={() => go({ kind: 'go', view: 'parameters' })}>
              {t('diary.toParameters')}
            </Button>
          }
        >
          {says('off')}
        </Notice>
      )}
      {diary?.hindrance && (
        <Notice intent="warning" title={t('diary.closedTitle')}>
          {says(diary.hindrance)}
        </Notice>
      )}
      {failing && <FailureNotice failing={failing} onRetry={() => setAttempt(attempt + 1)} />}
      {isThere && !diary && !failing && <OpeningSpinner />}
      {isThere && diary && (
        <DiaryList
          entries={diary.entries}
          filter={place.diary}
          onFilter={(filter) => keep({ diary: filter })}
        />
      )}
    </section>
  );
}
