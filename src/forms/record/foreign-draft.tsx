import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Draft } from '../../domain/drafts/draft';
import { Notice } from '../ui/notice';
import { changedNames } from './use-draft';
import { useTranslator } from '../ui/words';

interface ForeignDraftProps {
  label(name: string): string;
  /** What the form showed, and what was typed. */
  shown: Draft;
  draft: Draft;
  onTake(): void;
  onDrop(): void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: '0', listStyleType: 'none' },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A draft that was typed while the file lay elsewhere: it may be of another copy, so the person looks first. */
export function ForeignDraft({ label, shown, draft, onTake, onDrop }: ForeignDraftProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <Notice
      reveal
      intent="warning"
      title={t('form.foreignTitle')}
      actions={
        <>
          <Button size="small" onClick={onTake}>
            {t('form.foreignTake')}
          </Button>
          <Button size="small" onClick={onDrop}>
            {t('form.foreignDrop')}
          </Button>
        </>
      }
    >
      {t('form.foreignText')}
      <ul className={styles.list}>
        {changedNames(shown, draft).map((name) => (
          <li key={name}>
            <span className={styles.label}>{label(name)}</span>
            <p className={styles.value}>{draft[name] || t('conflict.empty')}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
