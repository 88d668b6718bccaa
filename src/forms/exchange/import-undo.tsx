import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { importSentences } from '../../i18n/import-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FailureNotice, Notice, type Failing } from '../ui/notice';
import { useTranslator } from '../ui/words';

/** `refused`: nothing was taken back, because others have changed it since; `part`: a part was, before they did. */
export type ImportUndoResult =
  { kind: 'undone' } | { kind: 'refused' } | { kind: 'part' } | { kind: 'failed'; failing: Failing };

interface ImportUndoProps {
  undo(): Promise<ImportUndoResult>;
  /** Says that it begins, or has ended. */
  onWork(isWorking: boolean): void;
}

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

/** The way back from what an import wrote, and how that went. */
export function ImportUndo({ undo, onWork }: ImportUndoProps) {
  const t = useTranslator();
  const says = wordsBeside(t, importSentences);
  const styles = useStyles();
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<ImportUndoResult | null>(null);
  const start = async () => {
    setWorking(true);
    onWork(true);
    setResult(null);
    setResult(await undo());
    setWorking(false);
    onWork(false);
  };
  return (
    <div className={styles.place}>
      <Text role="status">{isWorking && says('undoing')}</Text>
      {result?.kind === 'undone' && (
        <Notice reveal intent="success" title={says('undoneTitle')}>
          {says('undoneText')}
        </Notice>
      )}
      {result?.kind === 'refused' && (
        <Notice reveal intent="warning" title={says('refusedTitle')}>
          {says('refusedText')}
        </Notice>
      )}
      {result?.kind === 'part' && (
        <Notice reveal intent="warning" title={says('halfTitle')}>
          {says('halfText')}
        </Notice>
      )}
      {result?.kind === 'failed' && <FailureNotice failing={result.failing} />}
      {result?.kind !== 'undone' && (
        <Button
          className={styles.button}
          disabledFocusable={isWorking}
          onClick={() => {
            if (!isWorking) void start();
          }}
        >
          {says('undo')}
        </Button>
      )}
    </div>
  );
}
