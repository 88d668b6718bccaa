import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureNotice } from '../ui/notice';
import type { Failing } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

export type PrepareResult = { kind: 'prepared' } | { kind: 'failed'; failing: Failing };

interface PreparePanelProps {
  /** The workbook has our sheets already: they are completed only. */
  again: boolean;
  prepare(): Promise<PrepareResult>;
  onDone(): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: '0', paddingLeft: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says what Prepara cartella writes, and waits for a yes. */
export default function PreparePanel({ again, prepare, onDone, onCancel }: PreparePanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [working, setWorking] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);

  const start = async () => {
    setWorking(true);
    setFailing(null);
    const result = await prepare();
    setWorking(false);
    if (result.kind === 'prepared') onDone();
    else setFailing(result.failing);
  };

  return (
    <section className={styles.page} aria-label={t('prepare.title')}>
      <PageHeading>{t('prepare.title')}</PageHeading>
      <Text>{t(again ? 'prepare.againText' : 'prepare.text')}</Text>
      <ul className={styles.list}>
        <li>{t(again ? 'prepare.againAdds' : 'prepare.adds')}</li>
        <li>{t(again ? 'prepare.againRows' : 'prepare.formulas')}</li>
        <li>{t('prepare.keeps')}</li>
      </ul>
      {failing && <FailureNotice failing={failing} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={working}
          {...(working && { icon: <Spinner size="tiny" /> })}
          onClick={() => {
            if (!working) void start();
          }}
        >
          {t(working ? 'prepare.working' : 'prepare.start')}
        </Button>
        <Button disabled={working} onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
