import { Button, Field, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { Peg } from '../../domain/records/records';
import { FailureNotice, Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import type { Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';
import { PrintCheckList } from './print-check';
import type { PrintCheck } from './print-check';
import { PrintOptions } from './print-options';
import type { PrintPlace } from './print-place';
import { PrintScope } from './print-scope';
import { PrintSummary } from './print-summary';
import type { Printed } from './print-summary';

export interface ComposeProgress {
  /** Share of the work done, 0–1. */
  onProgress(share: number): void;
  isCancelled(): boolean;
}

export type ComposeResult =
  ({ kind: 'composed' } & Printed) | { kind: 'cancelled' } | { kind: 'failed'; failing: Failing };

interface ComposePanelProps {
  peg: Peg;
  /** Codes of composed schede whose data have changed since. */
  stale: readonly string[];
  /** Code of the objective at hand, `null`: none. */
  one: string | null;
  place: PrintPlace;
  onPlace(place: PrintPlace): void;
  /** Of what is chosen. */
  check: PrintCheck;
  compose(progress: ComposeProgress): Promise<ComposeResult>;
  onOpen(finding: Finding): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

/** One print run: which objectives, how, what to look at first, and then the sheet to print. */
export default function ComposePanel(props: ComposePanelProps) {
  const { peg, stale, one, place, onPlace, check, compose, onOpen } = props;
  const t = useTranslator();
  const styles = useStyles();
  const cancelled = useRef(false);
  const [work, setWork] = useState<{ share: number | null; stopping: boolean } | null>(null);
  const [result, setResult] = useState<ComposeResult | null>(null);
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const choose = (part: Partial<PrintPlace>) => {
    setResult(null);
    onPlace({ ...place, ...part });
  };
  const start = async () => {
    cancelled.current = false;
    setResult(null);
    setWork({ share: null, stopping: false });
    const ended = await compose({
      onProgress: (share) => setWork({ share, stopping: cancelled.current }),
      isCancelled: () => cancelled.current,
    });
    setWork(null);
    setResult(ended);
  };

  if (peg.objectives.length === 0) {
    return (
      <Notice intent="info" title={t('print.title')}>
        {t('print.none')}
      </Notice>
    );
  }
  return (
    <section className={styles.page} aria-label={t('print.title')}>
      <PageHeading>{t('print.title')}</PageHeading>
      <Text>{t('print.text')}</Text>
      {stale.length > 0 && (
        <Notice
          intent="warning"
          title={t('print.staleTitle')}
          actions={
            <Button size="small" onClick={() => choose({ scope: 'some', ticked: new Set(stale) })}>
              {t('print.chooseStale')}
            </Button>
          }
        >
          {t('print.staleText', { codes: stale.join(', ') })}
        </Notice>
      )}
      <PrintScope peg={peg} one={one} place={place} onPlace={choose} />
      <PrintOptions peg={peg} layout={place.layout} onLayout={(layout) => choose({ layout })} />
      {check.schede.length > 0 && <PrintCheckList check={check} onOpen={onOpen} />}
      {check.isTooLong && (
        <Notice intent="error" title={t('print.tooLongTitle')}>
          {t('print.tooLongText')}
        </Notice>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        icon={<PrintRegular />}
        disabledFocusable={work !== null || check.schede.length === 0 || check.isTooLong}
        onClick={() => void start()}
      >
        {t('print.start', { count: check.schede.length })}
      </Button>
      {work !== null && (
        <>
          <Field label={t(work.stopping ? 'print.stopping' : 'print.working')} validationState="none">
            <ProgressBar {...(work.share !== null && { value: work.share })} />
          </Field>
          <Button
            className={styles.button}
            disabledFocusable={work.stopping}
            onClick={() => {
              cancelled.current = true;
              setWork({ ...work, stopping: true });
            }}
          >
            {t('print.stop')}
          </Button>
        </>
      )}
      <div role="status">
        {result?.kind === 'composed' && <PrintSummary printed={result} />}
        {result?.kind === 'cancelled' && (
          <Notice reveal intent="info" title={t('print.cancelledTitle')}>
            {t('print.cancelledText')}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
    </section>
  );
}
