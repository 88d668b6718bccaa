import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { trialWords } from '../../i18n/trial-words';
import { wordsBeside } from '../../i18n/words-beside';
import { CopyButton } from '../ui/copy-button';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { StoppableWork, useStoppableWork, type WorkProgress } from '../ui/stoppable-work';
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

/** Steps done, of how many. */
export interface TrialProgress {
  done: number;
  all: number;
}

interface TrialPanelProps {
  tryOut(progress: WorkProgress<TrialProgress>): Promise<TrialResult>;
  onBack(): void;
}

const intents = { good: 'success', different: 'warning', unusable: 'error', stopped: 'info' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
});

/** *Prova in Excel*: what it does, its progress, and a plain verdict with a report to copy. */
export default function TrialPanel({ tryOut, onBack }: TrialPanelProps) {
  const t = useTranslator();
  const says = wordsBeside(t, trialWords);
  const styles = useStyles();
  const { work, run, stop } = useStoppableWork<TrialProgress>();
  const [result, setResult] = useState<TrialResult | null>(null);

  const start = async () => {
    setResult(null);
    setResult(await run(tryOut));
  };
  const { done, all } = work?.progress ?? { done: 0, all: 0 };

  return (
    <section className={styles.page} aria-label={says('title')}>
      <PageHeading>{says('title')}</PageHeading>
      <Text>{says('text')}</Text>
      <Text>{says('before')}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => {
          if (work === null) void start();
        }}
      >
        {says(result === null ? 'start' : 'again')}
      </Button>
      {work !== null && (
        <StoppableWork
          label={work.stopping ? says('stopping') : says('working', { done: done + 1, all })}
          share={all > 0 ? done / all : null}
          stopLabel={says('stop')}
          stopping={work.stopping}
          onStop={stop}
        />
      )}
      <div role="status">
        {result?.kind === 'tried' && (
          <Notice reveal intent={intents[result.verdict]} title={says(`${result.verdict}.title`)}>
            {says(`${result.verdict}.text`, {
              count: result.verdict === 'different' ? result.differences.length : result.count,
            })}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
      {result?.kind === 'tried' && (
        <>
          <Differences title={says('missing')} steps={result.differences.filter(({ needed }) => needed)} />
          <Differences title={says('different')} steps={result.differences.filter(({ needed }) => !needed)} />
          {result.leftovers.length > 0 && (
            <Notice intent="warning">{says('leftovers', { names: result.leftovers.join(', ') })}</Notice>
          )}
          <CopyButton label={says('copy')} boxLabel={says('report')} text={result.report} />
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
