import { Button, Field, Select, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Objective } from '../domain/records';
import { FailureNotice, Notice } from './notice';
import type { Failing } from './record/record-kind';
import { PageHeading } from './page-heading';
import { useTranslator } from './words';

/** Codes of the objectives to lay out. */
export type ComposeScope = string[] | 'all';

export type ComposeResult =
  { kind: 'composed'; sheet: string; pages: number; schede: number } | { kind: 'failed'; failing: Failing };

interface ComposePanelProps {
  objectives: readonly Objective[];
  /** Sheets of composed schede whose data have changed since. */
  stale: readonly string[];
  /** Code of the objective at hand, `null`: all. */
  chosen: string | null;
  compose(scope: ComposeScope): Promise<ComposeResult>;
}

const ALL = ' all';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  select: { minWidth: '0', width: '100%' },
  compose: { alignSelf: 'flex-start' },
});

/** Lays out the scheda of one objective, or of all of them in one print run. */
export default function ComposePanel({ objectives, stale, chosen, compose }: ComposePanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [scope, setScope] = useState(chosen ?? ALL);
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState<ComposeResult | null>(null);

  const start = async () => {
    setWorking(true);
    setResult(null);
    setResult(await compose(scope === ALL ? 'all' : [scope]));
    setWorking(false);
  };

  if (objectives.length === 0) {
    return (
      <Notice intent="info" title={t('compose.title')}>
        {t('compose.none')}
      </Notice>
    );
  }
  return (
    <section className={styles.page} aria-label={t('compose.title')}>
      <PageHeading>{t('compose.title')}</PageHeading>
      <Text>{t('compose.text')}</Text>
      {stale.length > 0 && (
        <Notice intent="warning" title={t('compose.staleTitle')}>
          {t('compose.staleText', { sheets: stale.join(', ') })}
        </Notice>
      )}
      <Field label={t('compose.scope')}>
        <Select className={styles.select} value={scope} onChange={(_, data) => setScope(data.value)}>
          {objectives.map(({ id, code, description }) => (
            <option key={id || code} value={code}>
              {`${code} · ${description}`}
            </option>
          ))}
          <option value={ALL}>{t('compose.all', { count: objectives.length })}</option>
        </Select>
      </Field>
      <Button
        className={styles.compose}
        appearance="primary"
        size="large"
        icon={working ? <Spinner size="tiny" /> : <PrintRegular />}
        disabledFocusable={working}
        onClick={() => {
          if (!working) void start();
        }}
      >
        {t(working ? 'compose.working' : 'compose.start')}
      </Button>
      <div role="status">
        {result?.kind === 'composed' && (
          <Notice intent="success" title={t('compose.done', { sheet: result.sheet, pages: result.pages })}>
            {t('compose.print')}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
    </section>
  );
}
