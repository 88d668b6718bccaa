import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { parseExchange } from '../../domain/exchange/exchange';
import { importChanges } from '../../domain/exchange/import-changes';
import type { ImportChanges } from '../../domain/exchange/import-changes';
import { mergeImport } from '../../domain/exchange/import-merge';
import type { ImportMerge } from '../../domain/exchange/import-merge';
import type { PlacedIssue } from '../../domain/values/issues';
import type { Peg } from '../../domain/records/records';
import { FileChoice } from './file-choice';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { FailureNotice, Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import type { Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

export interface ImportProgress {
  /** Share of the work done, 0–1. */
  onProgress(share: number): void;
  isCancelled(): boolean;
}

export type ImportResult =
  { kind: 'imported' } | { kind: 'cancelled' } | { kind: 'failed'; failing: Failing };

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
  /** `ended`: how an attempt to write it ended, `null` before the first. */
  | { kind: 'preview'; file: Peg; ended: ImportResult | null }
  | { kind: 'writing'; file: Peg; share: number; stopping: boolean };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Import of an exchange file: every problem with its place, a preview, then one write that can be stopped. */
export default function ImportPanel(props: ImportPanelProps) {
  const { sample, present, newId, write, onDone, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const cancelled = useRef(false);
  const [step, setStep] = useState<Step>(() => (sample === null ? { kind: 'choose' } : read(sample, newId)));
  // A second attempt with the same problems is an answer, too.
  const [readings, setReadings] = useState(0);
  const previewed = step.kind === 'preview' ? step.file : null;
  const comparison = useMemo(() => (previewed ? compare(previewed, present) : null), [previewed, present]);

  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const start = async (file: Peg, merged: Peg) => {
    cancelled.current = false;
    setStep({ kind: 'writing', file, share: 0, stopping: false });
    const result = await write(merged, {
      onProgress: (share) => setStep({ kind: 'writing', file, share, stopping: cancelled.current }),
      isCancelled: () => cancelled.current,
    });
    if (result.kind === 'imported') onDone();
    else setStep({ kind: 'preview', file, ended: result });
  };
  const choose = (text: string) => {
    setReadings(readings + 1);
    setStep(read(text, newId));
  };
  const choosing = step.kind === 'choose' || step.kind === 'problems';

  return (
    <section className={styles.page} aria-label={t('import.title')}>
      <PageHeading step={step.kind}>{t(sample === null ? 'import.title' : 'import.sampleTitle')}</PageHeading>
      {choosing && <FileChoice onChoose={choose} />}
      {step.kind === 'problems' && (
        <ImportProblems
          key={readings}
          reveal
          problems={step.problems}
          title={t('import.problemsTitle', { count: step.problems.length })}
          text={t('import.problemsText')}
        />
      )}
      {step.kind === 'writing' && (
        <Field label={t(step.stopping ? 'import.stopping' : 'import.writing')} validationState="none">
          <ProgressBar value={step.share} />
        </Field>
      )}
      {step.kind === 'preview' && comparison && (
        <>
          {step.ended?.kind === 'cancelled' && (
            <Notice reveal intent="info" title={t('import.cancelledTitle')}>
              {t('import.cancelledText', writtenOf(comparison.changes))}
            </Notice>
          )}
          {step.ended?.kind === 'failed' && <FailureNotice failing={step.ended.failing} />}
          <ImportPreview {...comparison} />
        </>
      )}
      <div className={styles.actions}>
        {step.kind === 'preview' && comparison && isWritable(comparison) && (
          <Button appearance="primary" onClick={() => void start(step.file, comparison.merge.peg)}>
            {t(step.ended === null ? 'import.start' : 'import.rest')}
          </Button>
        )}
        {step.kind === 'writing' ? (
          <Button
            disabledFocusable={step.stopping}
            onClick={() => {
              cancelled.current = true;
              setStep({ ...step, stopping: true });
            }}
          >
            {t('import.stop')}
          </Button>
        ) : (
          <Button onClick={onCancel}>{t('form.back')}</Button>
        )}
      </div>
    </section>
  );
}

interface Comparison {
  merge: ImportMerge;
  changes: ImportChanges;
}

function compare(file: Peg, present: Peg | null): Comparison {
  const merge = mergeImport(file, present);
  return { merge, changes: importChanges(merge.peg, present) };
}

function isWritable({ merge, changes }: Comparison): boolean {
  return merge.repeated.length === 0 && changes.toWrite > 0;
}

/** Rows that the workbook has as the file has them, and how many the file has. */
function writtenOf({ counts, toWrite }: ImportChanges): { same: number; total: number } {
  const same = counts.reduce((sum, count) => sum + count.same, 0);
  return { same, total: same + toWrite };
}

function read(text: string, newId: () => string): Step {
  const reading = parseExchange(text, newId);
  if (!reading.ok) return { kind: 'problems', problems: reading.issues };
  return { kind: 'preview', file: reading.peg, ended: null };
}
