import { useEffect, useMemo, useState } from 'react';
import { missingTables, unreadCells } from '../../domain/findings/sheet-issues';
import { exchangeFile } from '../../domain/exchange/exchange-file';
import ExportPanel from '../../forms/exchange/export-panel';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { download, savesDownloads } from '../actions/download';
import { newId } from '../actions/new-id';
import { usePane } from '../actions/pane';

/** Export of the workbook as it is now: it is read again first. */
export default function ExportView() {
  const { workbook, content, go } = usePane();
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
      savesDownloads={savesDownloads()}
      onPrepare={() => go({ kind: 'go', view: 'prepare' })}
      onBack={() => go({ kind: 'go', view: 'workbook' })}
    />
  );
}
