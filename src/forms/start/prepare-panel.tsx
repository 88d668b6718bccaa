import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Repair } from '../../domain/findings/repairs';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';
import { RepairList } from './repair-list';

export type LookResult =
  { kind: 'looked'; repairs: readonly Repair[] } | { kind: 'failed'; failing: Failing };

export type PrepareResult =
  | { kind: 'prepared'; done: readonly Repair[]; left: readonly Repair[] }
  | { kind: 'failed'; failing: Failing };

interface PreparePanelProps {
  /** Says what is to be put in order; `null` for a workbook that has nothing of ours yet. */
  look: (() => Promise<LookResult>) | null;
  prepare(): Promise<PrepareResult>;
  onDone(): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: '0', paddingLeft: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says what *Prepara cartella* will write, waits for a yes, and says what came of it. */
export default function PreparePanel({ look, prepare, onDone, onCancel }: PreparePanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState<LookResult | PrepareResult | null>(null);

  useEffect(() => {
    if (look === null) return;
    let isShown = true;
    void look().then((looked) => {
      if (isShown) setResult(looked);
    });
    return () => {
      isShown = false;
    };
  }, [look]);

  const start = async () => {
    setWorking(true);
    const prepared = await prepare();
    setWorking(false);
    setResult(prepared);
    if (look === null && prepared.kind === 'prepared' && prepared.left.length === 0) onDone();
  };

  const looking = look !== null && result === null;
  const inOrder =
    (result?.kind === 'looked' && result.repairs.length === 0) ||
    (result?.kind === 'prepared' && result.left.length === 0);
  return (
    <section className={styles.page} aria-label={t('prepare.title')}>
      <PageHeading>{t('prepare.title')}</PageHeading>
      {looking && <Spinner size="small" label={t('prepare.looking')} />}
      {look === null && result?.kind !== 'prepared' && <WhatIsNew className={styles.list} />}
      <div role="status">
        {isQuiet(result) && (
          <Notice intent="success" title={t('prepare.orderTitle')}>
            {t('prepare.orderText')}
          </Notice>
        )}
        {result?.kind === 'prepared' && result.done.length > 0 && (
          <Notice reveal intent="success" title={t('prepare.doneTitle')}>
            <RepairList repairs={result.done} />
          </Notice>
        )}
        {result?.kind === 'prepared' && result.left.length > 0 && (
          <Notice reveal intent="warning" title={t('prepare.leftTitle')}>
            <RepairList repairs={result.left} />
            {t('prepare.leftText')}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
      {result?.kind === 'looked' && result.repairs.length > 0 && (
        <>
          <Text weight="semibold">{t('prepare.againText')}</Text>
          <RepairList repairs={result.repairs} />
          <Text>{t('prepare.againKeeps')}</Text>
        </>
      )}
      <div className={styles.actions}>
        {inOrder ? (
          <Button appearance="primary" onClick={onDone}>
            {t('form.back')}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={working || looking}
              {...(working && { icon: <Spinner size="tiny" /> })}
              onClick={() => {
                if (!working && !looking) void start();
              }}
            >
              {t(working ? 'prepare.working' : 'prepare.start')}
            </Button>
            <Button disabled={working} onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

/** True where nothing was to be done, or somebody else did it meanwhile. */
function isQuiet(result: LookResult | PrepareResult | null): boolean {
  if (result?.kind === 'looked') return result.repairs.length === 0;
  return result?.kind === 'prepared' && result.done.length + result.left.length === 0;
}

/** What a workbook without our sheets is given. */
function WhatIsNew({ className }: { className: string }) {
  const t = useTranslator();
  return (
    <>
      <Text>{t('prepare.text')}</Text>
      <ul className={className}>
        <li>{t('prepare.adds')}</li>
        <li>{t('prepare.formulas')}</li>
        <li>{t('prepare.keeps')}</li>
      </ul>
    </>
  );
}
