import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { exchangeSteps, wholeFile, type ExchangeReading } from '../../domain/exchange/exchange';
import type { ImportChanges } from '../../domain/exchange/import-changes';
import type { PlacedIssue } from '../../domain/values/issues';
import type { Peg } from '../../domain/records/records';
import { comparisonSteps, type Comparison } from './comparison';
import { FileChoice } from './file-choice';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { ImportUndo, type ImportUndoResult } from './import-undo';
import { importSentences } from '../../i18n/import-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { inSlices } from '../ui/in-slices';
import { Confirm } from '../ui/modal';
import { FailureNotice, Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { StoppableWork, useStoppableWork, type WorkProgress } from '../ui/stoppable-work';
import type { Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

/** Its progress is the share of the work done, 0–1. */
export type ImportProgress = WorkProgress<number>;

/** `undo` takes back what was written, also by earlier attempts; without it there is no way back. */
export type ImportResult = (
  { kind: 'imported' } | { kind: 'cancelled' } | { kind: 'failed'; failing: Failing }
) & { undo?: () => Promise<ImportUndoResult> };

interface ImportPanelProps {
  /** A text to begin with instead of a file to choose. */
  sample: string | null;
  /** What the workbook holds already, `null`: nothing. */
  present: Peg | null;
  newId(): string;
  write(peg: Peg, progress: ImportProgress): Promise<ImportResult>;
  onDone(): void;
  onCancel(): void;
}

type Step =
  | { kind: 'choose' }
  | { kind: 'problems'; problems: PlacedIssue[] }
  /** `present`: what the file was compared with; `ended`: how an attempt to write it ended, `null` before the first. */
  | { kind: 'preview'; file: Peg; present: Peg | null; comparison: Comparison; ended: ImportResult | null }
  | { kind: 'done'; changes: ImportChanges; ended: ImportResult };

type PreviewStep = Extract<Step, { kind: 'preview' }>;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Import of an exchange file: every problem with its place, a preview, then one write. Each of them can be stopped. */
export default function ImportPanel(props: ImportPanelProps) {
  const { sample, present, newId, write, onDone, onCancel } = props;
  const t = useTranslator();
  const says = wordsBeside(t, importSentences);
  const styles = useStyles();
  const { work, run, stop } = useStoppableWork<number>();
  const [doing, setDoing] = useState<'checking' | 'writing'>('checking');
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  /** What is to be written after a yes. */
  const [asking, setAsking] = useState<PreviewStep | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  // A second attempt with the same problems is an answer, too.
  const [readings, setReadings] = useState(0);

  const compare = async (file: Peg, ended: ImportResult | null) => {
    setDoing('checking');
    const comparison = await run((progress) => inSlices(comparisonSteps(file, present), progress));
    if (comparison === null) setStep({ kind: 'choose' });
    else setStep({ kind: 'preview', file, present, comparison, ended });
  };
  const tell = async (reading: ExchangeReading) => {
    setReadings((count) => count + 1);
    if (reading.ok) await compare(reading.peg, null);
    else setStep({ kind: 'problems', problems: reading.issues });
  };
  const choose = async (text: string) => {
    setDoing('checking');
    const reading = await run((progress) => inSlices(exchangeSteps(text, newId), progress));
    if (reading !== null) await tell(reading);
  };
  const start = async ({ file, comparison, present: compared }: PreviewStep) => {
    setAsking(null);
    setDoing('writing');
    const ended = await run((progress) => write(comparison.merge.peg, progress));
    if (ended.kind === 'imported' && ended.undo === undefined) onDone();
    else if (ended.kind === 'imported') setStep({ kind: 'done', changes: comparison.changes, ended });
    else setStep({ kind: 'preview', file, present: compared, comparison, ended });
  };

  const atOnce = useRef(() => {
    if (sample !== null) void choose(sample);
  });
  useEffect(() => atOnce.current(), []);
  // What an attempt wrote, or others did meanwhile, is in the workbook now.
  const isOutdated = step.kind === 'preview' && step.present !== present && work === null && !isUndoing;
  useEffect(() => {
    if (!isOutdated) return;
    const timer = setTimeout(() => void compare(step.file, step.ended));
    return () => clearTimeout(timer);
  });

  return (
    <section className={styles.page} aria-label={t('import.title')}>
      <PageHeading step={work === null ? step.kind : doing}>
        {t(sample === null ? 'import.title' : 'import.sampleTitle')}
      </PageHeading>
      {step.kind !== 'preview' && step.kind !== 'done' && sample === null && (
        <div hidden={work !== null}>
          <FileChoice
            onChoose={(text) => void choose(text)}
            onRefuse={(issue) => void tell(wholeFile(issue))}
          />
        </div>
      )}
      {work === null && step.kind === 'problems' && (
        <ImportProblems
          key={readings}
          reveal
          problems={step.problems}
          title={t('import.problemsTitle', { count: step.problems.length })}
          text={t('import.problemsText')}
        />
      )}
      {work !== null && (
        <StoppableWork
          label={t(LABELS[doing][work.stopping ? 'stopping' : 'working'])}
          share={work.progress ?? 0}
          stopLabel={t('import.stop')}
          stopping={work.stopping}
          onStop={() => {
            stop();
            if (sample !== null && doing === 'checking') onCancel();
          }}
        />
      )}
      {work === null && step.kind === 'preview' && (
        <>
          {step.ended?.kind === 'cancelled' && (
            <Notice reveal intent="info" title={t('import.cancelledTitle')}>
              {t('import.cancelledText', writtenOf(step.comparison.changes))}
            </Notice>
          )}
          {step.ended?.kind === 'failed' && <FailureNotice failing={step.ended.failing} />}
          <ImportPreview {...step.comparison} />
        </>
      )}
      {step.kind === 'done' && (
        <Notice reveal intent="success" title={says('doneTitle')}>
          {says('written', countsOf(step.changes))}
        </Notice>
      )}
      {(step.kind === 'preview' || step.kind === 'done') && step.ended?.undo && (
        <div hidden={work !== null}>
          {step.kind === 'preview' && (
            <Notice intent="info" title={says('partTitle')}>
              {says('partText')}
            </Notice>
          )}
          <ImportUndo undo={step.ended.undo} onWork={setUndoing} />
        </div>
      )}
      {work === null && !isUndoing && (
        <div className={styles.actions}>
          {step.kind === 'done' && (
            <Button appearance="primary" onClick={onDone}>
              {says('toObjectives')}
            </Button>
          )}
          {step.kind === 'preview' && isWritable(step.comparison) && (
            <Button
              appearance="primary"
              onClick={() => {
                // Nothing can be lost in an empty workbook, and what was begun was agreed to.
                if (present === null || step.ended !== null) void start(step);
                else setAsking(step);
              }}
            >
              {t(step.ended === null ? 'import.start' : 'import.rest')}
            </Button>
          )}
          <Button onClick={onCancel}>{t('form.back')}</Button>
        </div>
      )}
      {asking !== null && (
        <Confirm
          title={says('askTitle')}
          text={says('askText', countsOf(asking.comparison.changes))}
          confirm={t('import.start')}
          cancel={t('form.cancel')}
          onConfirm={() => void start(asking)}
          onCancel={() => setAsking(null)}
        />
      )}
    </section>
  );
}

const LABELS = {
  checking: { working: 'import.checking', stopping: 'import.checking' },
  writing: { working: 'import.writing', stopping: 'import.stopping' },
} as const;

function isWritable({ merge, changes }: Comparison): boolean {
  return merge.repeated.length === 0 && changes.toWrite > 0;
}

/** How many rows are new, and how many are changed. */
function countsOf({ counts }: ImportChanges): { added: number; changed: number } {
  const sum = (of: 'added' | 'changed') => counts.reduce((all, count) => all + count[of], 0);
  return { added: sum('added'), changed: sum('changed') };
}

/** Rows that the workbook has as the file has them, and how many the file has. */
function writtenOf({ counts, toWrite }: ImportChanges): { same: number; total: number } {
  const same = counts.reduce((sum, count) => sum + count.same, 0);
  return { same, total: same + toWrite };
}
