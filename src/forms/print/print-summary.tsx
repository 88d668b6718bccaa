import { makeStyles, tokens } from '@fluentui/react-components';
import { CountTable } from '../ui/count-table';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

/** What was composed. */
export interface Printed {
  /** Name of the sheet to print. */
  sheet: string;
  /** With the cover. */
  pages: number;
  schede: readonly { code: string; pages: number }[];
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The sheet that is ready, how to print it, and the pages of each scheda. */
export function PrintSummary({ printed: { sheet, pages, schede } }: { printed: Printed }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Notice reveal intent="success" title={t('print.done', { sheet, pages })}>
        {t('print.how')}
      </Notice>
      {schede.length > 1 && (
        <CountTable
          label={t('print.pagesTable')}
          headings={[t('print.scheda'), t('print.pagesHead')]}
          rows={schede.map(({ code, pages: count }) => ({ name: code, counts: [count] }))}
        />
      )}
    </div>
  );
}
