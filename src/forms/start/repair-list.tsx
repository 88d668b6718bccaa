import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../domain/findings/repairs';
import { repairTexts } from '../../i18n/repair-text';
import { useTranslator } from '../ui/words';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** What is to be put in order, or was, a line a kind. */
export function RepairList({ repairs }: { repairs: readonly Repair[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const language = t('pane.language') === 'en' ? 'en' : 'it';
  return (
    <ul className={styles.list}>
      {repairTexts(repairs, language).map(({ kind, text }) => (
        <li key={kind}>{text}</li>
      ))}
    </ul>
  );
}
