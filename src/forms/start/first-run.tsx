import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular, LightbulbRegular, TableAddRegular } from '@fluentui/react-icons';
import { ChoiceCard } from '../ui/choice-card';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

interface FirstRunProps {
  onPrepare(): void;
  onSample(): void;
  onImport(): void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What a workbook without our sheets offers: nothing is written before a choice. */
export function FirstRun({ onPrepare, onSample, onImport }: FirstRunProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={t('start.title')}>
      <PageHeading>{t('start.title')}</PageHeading>
      <Text>{t('start.text')}</Text>
      <ChoiceCard
        icon={<TableAddRegular />}
        title={t('start.prepare')}
        text={t('start.prepareText')}
        onChoose={onPrepare}
      />
      <ChoiceCard
        icon={<LightbulbRegular />}
        title={t('start.sample')}
        text={t('start.sampleText')}
        onChoose={onSample}
      />
      <ChoiceCard
        icon={<DocumentArrowDownRegular />}
        title={t('start.import')}
        text={t('start.importText')}
        onChoose={onImport}
      />
    </section>
  );
}
