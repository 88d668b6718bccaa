import { useEffect, useMemo, useState } from 'react';
import { exchangeFile } from '../domain/exchange-file';
import ExportPanel from '../forms/exchange/export-panel';
import { OpeningSpinner } from '../forms/opening-spinner';
import type { WorkbookContent } from '../workbook/read';
import { download } from './download';
import { newId } from './new-id';
import type { PaneWorkbook } from './use-workbook';

interface ExportViewProps {
  workbook: Pick<PaneWorkbook, 'refresh' | 'failure'>;
  content: WorkbookContent;
  onPrepare(): void;
  onBack(): void;
}

/** Export of the workbook as it is now: it is read again first. */
export default function ExportView({ workbook, content, onPrepare, onBack }: ExportViewProps) {
  const { refresh, failure } = workbook;
  const { peg, toAdopt, unreadable, missing } = content;
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void refresh().then(() => setRead(true));
  }, [refresh]);
  const file = useMemo(() => exchangeFile(peg, newId), [peg]);

  // The pane says why the workbook could not be read; what was read before is not exported.
  if (failure) return null;
  if (!isRead) return <OpeningSpinner />;
  return (
    <ExportPanel
      file={file}
      remarks={{ toAdopt: toAdopt.length, unreadable, missing }}
      download={download}
      onPrepare={onPrepare}
      onBack={onBack}
    />
  );
}
