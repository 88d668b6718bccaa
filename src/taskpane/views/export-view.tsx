import { useEffect, useMemo, useState } from 'react';
import { missingTables, unreadCells } from '../../domain/findings/sheet-issues';
import { exchangeFile } from '../../domain/exchange/exchange-file';
import ExportPanel from '../../forms/exchange/export-panel';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import type { WorkbookContent } from '../../workbook/read/read';
import { download } from '../actions/download';
import { newId } from '../actions/new-id';
import type { PaneWorkbook } from '../actions/use-workbook';

interface ExportViewProps {
  workbook: Pick<PaneWorkbook, 'refresh' | 'failure'>;
  content: WorkbookContent;
  onPrepare(): void;
  onBack(): void;
}

/** Export of the workbook as it is now: it is read again first. */
export default function ExportView({ workbook, content, onPrepare, onBack }: ExportViewProps) {
  const { refresh, failure } = workbook;
  const { peg, toAdopt, issues } = content;
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
      remarks={{
        toAdopt: toAdopt.length,
        unreadable: unreadCells(issues),
        missing: missingTables(issues),
      }}
      download={download}
      onPrepare={onPrepare}
      onBack={onBack}
    />
  );
}
