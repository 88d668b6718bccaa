import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ClaimInText } from '../../domain/narrative/wrong-claims';
import { findingText } from '../../i18n/finding-text';
import { editorSentences } from '../../i18n/editor-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { TextLink } from '../ui/text-link';
import { useTranslator } from '../ui/words';

interface RemarkListProps {
  remarks: readonly ClaimInText[];
  /** Puts the caret at a place of the text. */
  onOpen(at: number): void;
}

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    flexShrink: 0,
    maxHeight: '150px',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-width: 640px)': { width: '240px', maxHeight: 'none' },
    // In a low pane everything scrolls together.
    '@media (max-height: 479px)': { maxHeight: 'none' },
  },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { paddingTop: tokens.spacingVerticalXS },
});

/** The figures that do not agree, each with the way to where it is written. */
export function RemarkList({ remarks, onOpen }: RemarkListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const says = wordsBeside(t, editorSentences);
  const count = says('remarks', { count: remarks.length });
  return (
    <>
      <div role="status" style={HEARD}>
        {remarks.length > 0 && count}
      </div>
      {remarks.length > 0 && (
        <section className={styles.panel} aria-label={count}>
          <Text weight="semibold" block>
            {count}
          </Text>
          <ul className={styles.list}>
            {remarks.map((remark, index) => (
              <li key={index} className={styles.item}>
                <TextLink
                  text={findingText(t, remark).replaceAll(' %', '\u00a0%')}
                  onOpen={() => onOpen(remark.spans[0]?.start ?? 0)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Heard, not seen. */
const HEARD = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
