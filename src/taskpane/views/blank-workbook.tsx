import { Suspense, lazy, startTransition, useState } from 'react';
import { FirstRun } from '../../forms/start/first-run';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import type { View } from '../place/route';
import type { PaneWorkbook } from '../actions/use-workbook';

const PrepareView = lazy(() => import('./prepare-view'));
const ImportView = lazy(() => import('./import-view'));

type Step = 'choose' | 'prepare' | 'sample' | 'import';

interface BlankWorkbookProps {
  workbook: PaneWorkbook;
  firstView: View;
  /** True from when an import is chosen until it is left: it stays, although the workbook is not blank any more. */
  onImporting(importing: boolean): void;
  onDone(): void;
}

/** A workbook that holds nothing of ours: prepare it, try the sample, or import. */
export default function BlankWorkbook({ workbook, firstView, onImporting, onDone }: BlankWorkbookProps) {
  const [step, setStep] = useState<Step>(firstView === 'prepare' ? 'prepare' : 'choose');
  const go = (next: Step) => {
    startTransition(() => {
      setStep(next);
      onImporting(next === 'sample' || next === 'import');
    });
  };
  const back = () => go('choose');
  return (
    <Suspense fallback={<OpeningSpinner />}>
      {step === 'choose' && (
        <FirstRun
          onPrepare={() => go('prepare')}
          onSample={() => go('sample')}
          onImport={() => go('import')}
        />
      )}
      {step === 'prepare' && <PrepareView workbook={workbook} onCancel={back} onDone={onDone} />}
      {(step === 'sample' || step === 'import') && (
        <ImportView
          workbook={workbook}
          source={step === 'sample' ? 'sample' : 'file'}
          onCancel={back}
          onDone={() => {
            onImporting(false);
            onDone();
          }}
        />
      )}
    </Suspense>
  );
}
