import { useEffect, useState } from 'react';
import { missingTables, unreadCells } from '../../domain/findings/sheet-issues';
import { exchangeFileSteps, type ExchangeFile } from '../../domain/exchange/exchange-file';
import ExportPanel from '../../forms/exchange/export-panel';
import { inSlices } from '../../forms/ui/in-slices';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { StoppableWork } from '../../forms/ui/stoppable-work';
import { useTranslator } from '../../forms/ui/words';
import type { Peg } from '../../domain/records/records';
import { download, savesDownloads } from '../actions/download';
import { newId } from '../actions/new-id';
import { usePane } from '../actions/pane';

/** Export of the workbook as it is now: it is read again first. */
export default function ExportView() {
  const t = useTranslator();
  const { workbook, content, go } = usePane();
  const { refresh, failure } = workbook;
  const { peg, toAdopt, issues } = content;
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void refresh().then(() => setRead(true));
  }, [refresh]);
  const { file, share } = useFile(isRead ? peg : null);

  // The pane says why the workbook could not be read; what was read before is not exported.
  if (failure) return null;
  if (!isRead) return <OpeningSpinner />;
  const back = () => go({ kind: 'go', view: 'workbook' });
  if (file === null)
    return (
      <StoppableWork
        label={t('export.preparing')}
        share={share}
        stopLabel={t('form.cancel')}
        stopping={false}
        onStop={back}
      />
    );
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
      onBack={back}
    />
  );
}

/**
 * The exchange file of the records, `null` while it is made, and how much of it is. One that is made in a slice takes the
 * place of the one before.
 */
function useFile(peg: Peg | null): { file: ExchangeFile | null; share: number } {
  const [made, setMade] = useState<{ peg: Peg; file: ExchangeFile } | null>(null);
  const [making, setMaking] = useState<{ peg: Peg; share: number } | null>(null);
  useEffect(() => {
    if (peg === null) return;
    let isGone = false;
    const progress = {
      onProgress: (share: number) => setMaking({ peg, share }),
      isCancelled: () => isGone,
    };
    void inSlices(exchangeFileSteps(peg, newId), progress).then((file) => {
      if (file !== null && !isGone) setMade({ peg, file });
    });
    return () => {
      isGone = true;
    };
  }, [peg]);
  const isLong = making !== null && making.peg === peg;
  return {
    file: made !== null && (made.peg === peg || !isLong) ? made.file : null,
    share: isLong ? making.share : 0,
  };
}
