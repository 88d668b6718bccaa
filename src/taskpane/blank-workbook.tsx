import { Suspense, lazy, useState } from 'react';
import { FirstRun } from '../forms/first-run';
import { OpeningSpinner } from '../forms/opening-spinner';
import type { View } from './route';
import type { PaneWorkbook } from './use-workbook';

const PrepareView = lazy(() => import('./prepare-view'));
const ImportView = lazy(() => import('./import-view'));

interface BlankWorkbookProps {
  workbook: PaneWorkbook;
  firstView: View;
  onDone(): void;
}

/** A workbook that holds nothing of ours: prepare it, try the sample, or import. */
export default function BlankWorkbook({ workbook, firstView, onDone }: BlankWorkbookProps) {
  const [step, setStep] = useState<'choose' | 'prepare' | 'sample' | 'import'>(
    firstView === 'prepare' ? 'prepare' : 'choose',
  );
  const back = () => setStep('choose');
  return (
    <Suspense fallback={<OpeningSpinner />}>
      {step === 'choose' && (
        <FirstRun
          onPrepare={() => setStep('prepare')}
          onSample={() => setStep('sample')}
          onImport={() => setStep('import')}
        />
      )}
      {step === 'prepare' && <PrepareView workbook={workbook} onCancel={back} onDone={onDone} />}
      {(step === 'sample' || step === 'import') && (
        <ImportView
          workbook={workbook}
          source={step === 'sample' ? 'sample' : 'file'}
          onCancel={back}
          onDone={onDone}
        />
      )}
    </Suspense>
  );
}
