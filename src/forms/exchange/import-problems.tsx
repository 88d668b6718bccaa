import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PlacedIssue } from '../../domain/values/issues';
import { Notice } from '../ui/notice';
import { placeText } from '../ui/place-text';
import { issueText } from '../../i18n/issue-text';
import { useTranslator } from '../ui/words';

const SHOWN = 200;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { display: 'block', color: tokens.colorNeutralForeground3 },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

interface ImportProblemsProps {
  problems: readonly PlacedIssue[];
  title: string;
  /** What to do. */
  text: string;
  /** The answer to what the person just did: it is said and comes into view. */
  reveal?: boolean;
}

/** What is wrong with an exchange file, and where. */
export function ImportProblems({ problems, title, text, reveal = false }: ImportProblemsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <div role={reveal ? 'alert' : undefined}>
        <Notice reveal={reveal} intent="error" title={title}>
          {text}
        </Notice>
      </div>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index} className={styles.item}>
            <Text size={200} className={styles.place}>
              {placeText(t, problem)}
            </Text>
            <Text className={styles.text}>{issueText(t, problem)}</Text>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <Text size={200}>{t('import.moreProblems', { count: problems.length - SHOWN })}</Text>
      )}
    </>
  );
}
