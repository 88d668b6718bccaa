import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { draftSentences } from '../../i18n/draft-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface DraftsNoticeProps {
  /** What each draft is called, and the way there. */
  drafts: readonly { key: string; text: string; onOpen(): void }[];
  onClose(): void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
  link: { textAlign: 'left', textDecorationLine: 'underline', overflowWrap: 'anywhere' },
});

/** Names what was typed and is not saved, with the ways there. */
export function DraftsNotice({ drafts, onClose }: DraftsNoticeProps) {
  const t = useTranslator();
  const says = wordsBeside(t, draftSentences);
  const styles = useStyles();
  return (
    <Notice
      intent="warning"
      title={says('title')}
      actions={
        <Button size="small" onClick={onClose}>
          {t('undo.close')}
        </Button>
      }
    >
      {says('text')}
      <ul className={styles.list}>
        {drafts.map(({ key, text, onOpen }) => (
          <li key={key}>
            <Link as="button" inline className={styles.link} onClick={onOpen}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
