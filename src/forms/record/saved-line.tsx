import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  // The form below goes to its first field, and the line stays in sight.
  place: { position: 'sticky', top: '0', zIndex: 2, ':empty': { position: 'absolute' } },
  line: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** What was saved before the form below was begun, `''`: nothing. Screen readers hear of it, so it is there before. */
export function SavedLine({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.place}>
      {text !== '' && (
        <div className={styles.line}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          <span className={styles.text}>{text}</span>
        </div>
      )}
    </div>
  );
}
