import { Badge } from '@fluentui/react-components';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

interface ParagraphRowProps {
  text: string;
  /** In the Italian notation, `''` for none. */
  date: string;
  /** It stands in the printed scheda. */
  printed: boolean;
}

/** A paragraph of the narrative in the list. */
export function ParagraphRow({ text, date, printed }: ParagraphRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  return (
    <span className={styles.plain}>
      <span className={styles.description}>{text}</span>
      <span className={styles.facts}>
        <span>{date === '' ? t('paragraph.noDate') : t('paragraph.dateFact', { date })}</span>
        {printed && (
          <Badge appearance="tint" color="brand">
            {t('paragraph.printed')}
          </Badge>
        )}
      </span>
    </span>
  );
}
