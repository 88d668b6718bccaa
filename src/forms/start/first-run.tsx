import { Text, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DocumentArrowDownRegular, LightbulbRegular, TableAddRegular } from '@fluentui/react-icons';
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

interface ChoiceCardProps {
  icon: ReactElement;
  title: string;
  text: string;
  onChoose(): void;
}

const useCardStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '32px 1fr',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...shorthands.borderColor(tokens.colorBrandStroke1),
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { gridRow: 'span 2', fontSize: '28px', lineHeight: '0', color: tokens.colorBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One of a few things to begin with. */
function ChoiceCard({ icon, title, text, onChoose }: ChoiceCardProps) {
  const styles = useCardStyles();
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{text}</span>
    </button>
  );
}
