import { Suspense, lazy, startTransition, useState } from 'react';
import { FirstRun } from '../forms/first-run';
import { OpeningSpinner } from '../forms/opening-spinner';
import type { View } from './route';
import type { PaneWorkbook } from './use-workbook';

const PrepareView = lazy(() => import('./prepare-view'));
const ImportView = lazy(() => import('./import-view'));

type Step = 'choose' | 'prepare' | 'sample' | 'import';

interface BlankWorkbookProps {
  workbook: PaneWorkbook;
  firstView: View;
  onDone(): void;
}

/** A workbook that holds nothing of ours: prepare it, try the sample, or import. */
export default function BlankWorkbook({ workbook, firstView, onDone }: BlankWorkbookProps) {
  const [step, setStep] = useState<Step>(firstView === 'prepare' ? 'prepare' : 'choose');
  const go = (next: Step) => startTransition(() => setStep(next));
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
          onDone={onDone}
        />
      )}
    </Suspense>
  );
}
