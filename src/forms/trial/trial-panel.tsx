import { Button, Field, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../ui/copy-button';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

/** A step that went otherwise than expected. */
export interface TrialDifference {
  key: string;
  text: string;
  needed: boolean;
}

export type TrialResult =
  | {
      kind: 'tried';
      verdict: 'good' | 'different' | 'unusable' | 'stopped';
      /** Steps done. */
      count: number;
      differences: readonly TrialDifference[];
      leftovers: readonly string[];
      report: string;
    }
  | { kind: 'failed'; failing: Failing };

export interface TrialProgress {
  onProgress(done: number, all: number): void;
  isCancelled(): boolean;
}

interface TrialPanelProps {
  run(progress: TrialProgress): Promise<TrialResult>;
  onBack(): void;
}

const intents = { good: 'success', different: 'warning', unusable: 'error', stopped: 'info' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
});

/** *Prova in Excel*: what it does, its progress, and a plain verdict with a report to copy. */
export default function TrialPanel({ run, onBack }: TrialPanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const cancelled = useRef(false);
  const [work, setWork] = useState<{ done: number; all: number; stopping: boolean } | null>(null);
  const [result, setResult] = useState<TrialResult | null>(null);
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const start = async () => {
    cancelled.current = false;
    setResult(null);
    setWork({ done: 0, all: 0, stopping: false });
    const ended = await run({
      onProgress: (done, all) => setWork({ done, all, stopping: cancelled.current }),
      isCancelled: () => cancelled.current,
    });
    setWork(null);
    setResult(ended);
  };

  return (
    <section className={styles.page} aria-label={t('trial.title')}>
      <PageHeading>{t('trial.title')}</PageHeading>
      <Text>{t('trial.text')}</Text>
      <Text>{t('trial.before')}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => {
          if (work === null) void start();
        }}
      >
        {t(result === null ? 'trial.start' : 'trial.again')}
      </Button>
      {work !== null && (
        <>
          <Field
            label={
              work.stopping ? t('trial.stopping') : t('trial.working', { done: work.done + 1, all: work.all })
            }
            validationState="none"
          >
            <ProgressBar {...(work.all > 0 && { value: work.done / work.all })} />
          </Field>
          <Button
            className={styles.button}
            disabledFocusable={work.stopping}
            onClick={() => {
              cancelled.current = true;
              setWork({ ...work, stopping: true });
            }}
          >
            {t('trial.stop')}
          </Button>
        </>
      )}
      <div role="status">
        {result?.kind === 'tried' && (
          <Notice reveal intent={intents[result.verdict]} title={t(`trial.${result.verdict}.title`)}>
            {t(`trial.${result.verdict}.text`, {
              count: result.verdict === 'different' ? result.differences.length : result.count,
            })}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
      {result?.kind === 'tried' && (
        <>
          <Differences title={t('trial.missing')} steps={result.differences.filter(({ needed }) => needed)} />
          <Differences
            title={t('trial.different')}
            steps={result.differences.filter(({ needed }) => !needed)}
          />
          {result.leftovers.length > 0 && (
            <Notice intent="warning">{t('trial.leftovers', { names: result.leftovers.join(', ') })}</Notice>
          )}
          <CopyButton label={t('trial.copy')} boxLabel={t('trial.report')} text={result.report} />
        </>
      )}
      <Button className={styles.button} disabled={work !== null} onClick={onBack}>
        {t('form.back')}
      </Button>
    </section>
  );
}

function Differences({ title, steps }: { title: string; steps: readonly TrialDifference[] }) {
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {steps.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
