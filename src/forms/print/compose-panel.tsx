import { printRunSentences } from '../../i18n/print-run-sentences';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { Peg } from '../../domain/records/records';
import type { OpenFindings } from '../../domain/views/open-findings';
import { firstStepSentences } from '../../i18n/first-step-sentences';
import type { Translator } from '../../i18n/translate';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { StoppableWork, useStoppableWork, type WorkProgress } from '../ui/stoppable-work';
import { useTranslator } from '../ui/words';
import { PrintCheckList, type PrintCheck } from './print-check';
import { PrintOptions } from './print-options';
import type { PrintPlace } from './print-place';
import { PrintScope } from './print-scope';
import { CountTable } from '../ui/count-table';

export type ComposeResult =
  /** `isLate`: Excel answered after the time limit. */
  | ({ kind: 'composed'; isLate?: boolean } & Printed)
  | { kind: 'cancelled' }
  | { kind: 'failed'; failing: Failing };

/** How far composing is: the share of the sheet, 0–1, and the schede that are painted whole. */
interface ComposedSoFar {
  share: number;
  schede: number;
}

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
  /** Errors and warnings of what is chosen and of the workbook, the gravest first. */
  open: readonly OpenFindings[];
  compose(progress: WorkProgress<ComposedSoFar>): Promise<ComposeResult>;
  onOpen(finding: Finding): void;
  /** Goes to the findings of an objective; `''`: to all. */
  onOpenAll(objective: string): void;
  /** To where the first objective is begun. */
  onBegin(): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

/** One print run: which objectives, how, what to look at first, and then the sheet to print. */
export default function ComposePanel(props: ComposePanelProps) {
  const { peg, stale, one, place, onPlace, check, open, compose, onOpen, onOpenAll, onBegin } = props;
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const saysOfSteps = wordsBeside(t, firstStepSentences);
  const styles = useStyles();
  const { work, run, stop } = useStoppableWork<ComposedSoFar>();
  const [result, setResult] = useState<ComposeResult | null>(null);

  const choose = (part: Partial<PrintPlace>) => {
    setResult(null);
    onPlace({ ...place, ...part });
  };
  const start = async () => {
    setResult(null);
    setResult(await run(compose));
  };

  if (peg.objectives.length === 0) {
    return (
      <Notice
        intent="info"
        title={says('title')}
        actions={
          <Button size="small" onClick={onBegin}>
            {saysOfSteps('go')}
          </Button>
        }
      >
        {says('none')}
      </Notice>
    );
  }
  return (
    <section className={styles.page} aria-label={says('title')}>
      <PageHeading>{says('title')}</PageHeading>
      <Text>{says('text')}</Text>
      {stale.length > 0 && (
        <Notice
          intent="warning"
          title={says('staleTitle')}
          actions={
            <Button size="small" onClick={() => choose({ scope: 'some', ticked: new Set(stale) })}>
              {says('chooseStale')}
            </Button>
          }
        >
          {says('staleText', { codes: stale.join(', ') })}
        </Notice>
      )}
      <PrintScope peg={peg} one={one} place={place} onPlace={choose} />
      <PrintOptions peg={peg} layout={place.layout} onLayout={(layout) => choose({ layout })} />
      {check.schede.length > 0 && (
        <PrintCheckList check={check} open={open} onOpen={onOpen} onOpenAll={onOpenAll} />
      )}
      {check.isTooLong && (
        <Notice intent="error" title={says('tooLongTitle')}>
          {says('tooLongText')}
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
        {says('start', { count: check.schede.length })}
      </Button>
      {work !== null && (
        <StoppableWork
          label={work.stopping ? says('stopping') : workingOn(t, work.progress, check.schede.length)}
          share={work.progress?.share ?? null}
          stopLabel={says('stop')}
          stopping={work.stopping}
          onStop={stop}
        />
      )}
      <div role="status">
        {result?.kind === 'composed' && <PrintSummary printed={result} />}
        {result?.kind === 'cancelled' && (
          <Notice reveal intent="info" title={says('cancelledTitle')}>
            {says('cancelledText')}
          </Notice>
        )}
        {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      </div>
    </section>
  );
}

function workingOn(t: Translator, progress: ComposedSoFar | null, count: number): string {
  const says = wordsBeside(t, printRunSentences);
  return count > 1 ? says('workingOn', { done: progress?.schede ?? 0, count }) : says('working');
}

/** What was composed. */
interface Printed {
  /** Name of the sheet to print. */
  sheet: string;
  /** With the cover. */
  pages: number;
  schede: readonly { code: string; pages: number }[];
}

const useSummaryStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The sheet that is ready, how to print it, and the pages of each scheda. */
function PrintSummary({ printed }: { printed: Printed & { isLate?: boolean } }) {
  const { sheet, pages, schede, isLate = false } = printed;
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const styles = useSummaryStyles();
  return (
    <div className={styles.page}>
      <Notice reveal intent="success" title={says('done', { sheet, pages })}>
        {isLate && `${says('late')} `}
        {says('how')}
      </Notice>
      {schede.length > 1 && (
        <CountTable
          label={says('pagesTable')}
          headings={[says('scheda'), says('pagesHead')]}
          rows={schede.map(({ code, pages: count }) => ({ name: code, counts: [count] }))}
        />
      )}
    </div>
  );
}
