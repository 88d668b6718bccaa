import { useEffect, useState } from 'react';
import ImportPanel from '../forms/import-panel';
import type { ImportProgress, ImportResult } from '../forms/import-panel';
import { OpeningSpinner } from '../forms/opening-spinner';
import { useTranslator } from '../forms/words';
import type { Peg } from '../domain/records';
import { importPeg } from '../workbook/import';
import { prepareWorkbook } from '../workbook/prepare';
import { failingOf } from './failing';
import { newId } from './new-id';
import type { PaneWorkbook } from './use-workbook';

interface ImportViewProps {
  workbook: PaneWorkbook;
  source: 'sample' | 'file';
  onCancel(): void;
  onDone(): void;
}

/** Import of a chosen file, or of the sample that comes with the add-in. */
export default function ImportView({ workbook, source, onCancel, onDone }: ImportViewProps) {
  const t = useTranslator();
  const [sample, setSample] = useState<string | null>(null);
  useEffect(() => {
    if (source === 'sample') {
      void import('../../assets/sample.json').then((module) => setSample(JSON.stringify(module.default)));
    }
  }, [source]);

  const write = async (peg: Peg, progress: ImportProgress): Promise<ImportResult> => {
    if (workbook.state.kind === 'blank') {
      const prepared = await workbook.run('prepare', (context) => prepareWorkbook(context, { newId }));
      if (!prepared.ok) return { kind: 'failed', failing: failingOf(t, prepared.failure) };
    }
    const outcome = await workbook.run('import', (context) => importPeg(context, peg, progress));
    await workbook.refresh();
    if (outcome.ok) return { kind: 'imported' };
    if (outcome.failure.code === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'failed', failing: failingOf(t, outcome.failure) };
  };

  if (source === 'sample' && sample === null) return <OpeningSpinner />;
  return (
    <ImportPanel
      sample={sample}
      present={workbook.state.kind === 'ready' ? workbook.state.content.peg : null}
      newId={newId}
      write={write}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
