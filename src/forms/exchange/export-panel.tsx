import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExchangeFile } from '../../domain/exchange/exchange-file';
import { exportSentences } from '../../i18n/export-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { copyText } from '../ui/copy-text';
import { CountTable } from '../ui/count-table';
import { ImportProblems } from './import-problems';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

interface ExportPanelProps {
  file: ExchangeFile;
  remarks: ExportRemarksProps;
  /** Gives the file to the browser, which does not say whether it was saved. */
  download(name: string, text: string): void;
  /** Whether this Excel saves what is downloaded, as far as is known; else the copy comes first. */
  savesDownloads: boolean;
  onPrepare(): void;
  onBack(): void;
}

type Handed = 'downloaded' | 'copied' | 'by hand';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  content: { width: '100%', fontFamily: tokens.fontFamilyMonospace },
});

/** Export of an exchange file: what is in it, then by download or by the clipboard. */
export default function ExportPanel(props: ExportPanelProps) {
  const { file, remarks, download, savesDownloads, onPrepare, onBack } = props;
  const t = useTranslator();
  const beside = wordsBeside(t, exportSentences);
  const styles = useStyles();
  const { name, text, counts, problems } = file;
  const [last, setLast] = useState<{ text: string; handed: Handed } | null>(null);
  // What was said of a text says nothing of the next, after a change in the sheets.
  const handed = problems.length === 0 && last?.text === text ? last.handed : null;
  const setHanded = (next: Handed) => setLast({ text, handed: next });

  const downloadButton = (
    <Button
      key="download"
      appearance={savesDownloads ? 'primary' : 'secondary'}
      icon={<ArrowDownloadRegular />}
      onClick={() => {
        download(name, text);
        setHanded('downloaded');
      }}
    >
      {t('export.download', { name })}
    </Button>
  );
  const copyButton = (
    <Button
      key="copy"
      appearance={savesDownloads ? 'secondary' : 'primary'}
      icon={<CopyRegular />}
      onClick={() => void copyText(text).then((done) => setHanded(done ? 'copied' : 'by hand'))}
    >
      {t('export.copy')}
    </Button>
  );

  return (
    <section className={styles.page} aria-label={t('export.title')}>
      <PageHeading>{t('export.title')}</PageHeading>
      <Text>{beside('text')}</Text>
      <ExportRemarks {...remarks} onPrepare={onPrepare} />
      {problems.length > 0 ? (
        <ImportProblems
          problems={problems}
          title={t('export.problemsTitle', { count: problems.length })}
          text={beside('problemsText')}
        />
      ) : (
        <>
          <CountTable
            label={t('export.table')}
            headings={[t('import.part'), t('export.count')]}
            rows={counts.map(({ part, rows }) => ({ name: t(`part.${part}`), counts: [rows] }))}
          />
          <Text>{beside('people')}</Text>
          {!savesDownloads && <Text>{beside('hint', { name })}</Text>}
          <div className={styles.actions}>
            {savesDownloads ? [downloadButton, copyButton] : [copyButton, downloadButton]}
          </div>
        </>
      )}
      <div role="status">
        {handed === 'downloaded' && (
          <Notice reveal intent={savesDownloads ? 'success' : 'info'}>
            {beside(savesDownloads ? 'downloaded' : 'notDownloaded', { name })}
          </Notice>
        )}
        {handed === 'copied' && (
          <Notice reveal intent="success">
            {t('export.copied', { name })}
          </Notice>
        )}
        {handed === 'by hand' && (
          <Notice reveal intent="warning" title={t('export.byHandTitle')}>
            {beside('byHandText', { name })}
          </Notice>
        )}
      </div>
      {handed === 'by hand' && (
        <Field label={t('export.content')}>
          <Textarea
            className={styles.content}
            readOnly
            rows={10}
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
      <div className={styles.actions}>
        <Button onClick={onBack}>{t('form.back')}</Button>
      </div>
    </section>
  );
}

export interface ExportRemarksProps {
  /** Number of rows without Id. */
  toAdopt: number;
  unreadable: readonly { sheet: string; address: string; column: string; text: string }[];
  /** Tables that are not there. */
  missing: readonly string[];
}

const SHOWN = 20;

const useRemarkStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
});

/** What the workbook has that the file cannot hold, or not for good. */
function ExportRemarks(props: ExportRemarksProps & { onPrepare(): void }) {
  const { toAdopt, unreadable, missing, onPrepare } = props;
  const t = useTranslator();
  const beside = wordsBeside(t, exportSentences);
  const styles = useRemarkStyles();
  const complete = (
    <Button size="small" onClick={onPrepare}>
      {t('workbook.complete')}
    </Button>
  );
  return (
    <>
      {missing.length > 0 && (
        <Notice intent="warning" title={t('export.missingTitle')}>
          {beside('missingText', { tables: missing.join(', ') })}
        </Notice>
      )}
      {toAdopt > 0 && (
        <Notice intent="info" title={t('export.adoptTitle', { count: toAdopt })} actions={complete}>
          {beside('adoptText')}
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice intent="warning" title={t('export.unreadableTitle', { count: unreadable.length })}>
          {beside('unreadableText')}
          <ul className={styles.list}>
            {unreadable.slice(0, SHOWN).map((cell) => (
              <li key={`${cell.sheet} ${cell.address}`}>{t('export.unreadableCell', { ...cell })}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
