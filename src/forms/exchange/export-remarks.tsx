import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

export interface ExportRemarksProps {
  /** Number of rows without Id. */
  toAdopt: number;
  unreadable: readonly { sheet: string; address: string; column: string; text: string }[];
  /** Tables that are not there. */
  missing: readonly string[];
}

const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
});

/** What the workbook has that the file cannot hold, or not for good. */
export function ExportRemarks(props: ExportRemarksProps & { onPrepare(): void }) {
  const { toAdopt, unreadable, missing, onPrepare } = props;
  const t = useTranslator();
  const styles = useStyles();
  const complete = (
    <Button size="small" onClick={onPrepare}>
      {t('workbook.complete')}
    </Button>
  );
  return (
    <>
      {missing.length > 0 && (
        <Notice intent="warning" title={t('export.missingTitle')}>
          {t('export.missingText', { tables: missing.join(', ') })}
        </Notice>
      )}
      {toAdopt > 0 && (
        <Notice intent="info" title={t('export.adoptTitle', { count: toAdopt })} actions={complete}>
          {t('export.adoptText')}
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice intent="warning" title={t('export.unreadableTitle', { count: unreadable.length })}>
          {t('export.unreadableText')}
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
