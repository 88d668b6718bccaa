import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './notice';
import type { FieldName } from './use-draft';
import { useTranslator } from './words';

interface ConflictNoticeProps<D> {
  labels: Record<FieldName<D>, string>;
  mine: D;
  theirs: D;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: '0', listStyleType: 'none' },
  item: { marginBottom: tokens.spacingVerticalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Somebody has changed the record meanwhile: shows both versions of each field that differs. */
export function ConflictNotice<D extends Record<FieldName<D>, string>>(props: ConflictNoticeProps<D>) {
  const { labels, mine, theirs, onKeepMine, onTakeTheirs } = props;
  const t = useTranslator();
  const styles = useStyles();
  const names = (Object.keys(labels) as FieldName<D>[]).filter((name) => mine[name] !== theirs[name]);
  const shown = (value: string) => (value === '' ? t('conflict.empty') : value);

  return (
    <Notice
      reveal
      intent="warning"
      title={t('conflict.title')}
      actions={
        <>
          <Button size="small" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      {t('conflict.text')}
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.item}>
            <span className={styles.label}>{labels[name]}</span>
            <p className={styles.value}>{t('conflict.mine', { value: shown(mine[name]) })}</p>
            <p className={styles.value}>{t('conflict.theirs', { value: shown(theirs[name]) })}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
