import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { parseExchange } from '../domain/exchange';
import { mergeImport } from '../domain/import-merge';
import type { ImportMerge } from '../domain/import-merge';
import type { PlacedIssue } from '../domain/issues';
import type { Peg } from '../domain/records';
import { FileChoice } from './file-choice';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { FailureNotice, Notice } from './notice';
import type { Failing } from './record-kind';
import { useTranslator } from './words';

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
  | { kind: 'preview'; merge: ImportMerge }
  | { kind: 'writing'; share: number }
  | { kind: 'ended'; result: ImportResult };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Import of an exchange file: every problem with its place, a preview, then one write that can be stopped. */
export default function ImportPanel(props: ImportPanelProps) {
  const { sample, present, newId, write, onDone, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const cancelled = useRef(false);
  const [step, setStep] = useState<Step>(() =>
    sample === null ? { kind: 'choose' } : read(sample, present, newId),
  );

  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const start = async (peg: Peg) => {
    cancelled.current = false;
    setStep({ kind: 'writing', share: 0 });
    const result = await write(peg, {
      onProgress: (share) => setStep({ kind: 'writing', share }),
      isCancelled: () => cancelled.current,
    });
    if (result.kind === 'imported') onDone();
    else setStep({ kind: 'ended', result });
  };
  const choosing = step.kind === 'choose' || step.kind === 'problems';

  return (
    <section className={styles.page} aria-label={t('import.title')}>
      <h2 className={styles.title}>{t(sample === null ? 'import.title' : 'import.sampleTitle')}</h2>
      {choosing && <FileChoice onChoose={(text) => setStep(read(text, present, newId))} />}
      {step.kind === 'problems' && <ImportProblems problems={step.problems} />}
      {step.kind === 'preview' && <ImportPreview merge={step.merge} />}
      {step.kind === 'writing' && (
        <Field label={t('import.writing')} validationState="none">
          <ProgressBar value={step.share} />
        </Field>
      )}
      {step.kind === 'ended' && step.result.kind === 'cancelled' && (
        <Notice intent="info" title={t('import.cancelledTitle')}>
          {t('import.cancelledText')}
        </Notice>
      )}
      {step.kind === 'ended' && step.result.kind === 'failed' && (
        <FailureNotice failing={step.result.failing} />
      )}
      <div className={styles.actions}>
        {step.kind === 'preview' && step.merge.repeated.length === 0 && (
          <Button appearance="primary" onClick={() => void start(step.merge.peg)}>
            {t('import.start')}
          </Button>
        )}
        {step.kind === 'writing' ? (
          <Button onClick={() => (cancelled.current = true)}>{t('import.stop')}</Button>
        ) : (
          <Button onClick={onCancel}>{t('form.back')}</Button>
        )}
      </div>
    </section>
  );
}

function read(text: string, present: Peg | null, newId: () => string): Step {
  const reading = parseExchange(text, newId);
  if (!reading.ok) return { kind: 'problems', problems: reading.issues };
  return { kind: 'preview', merge: mergeImport(reading.peg, present) };
}
