import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { UnsavedMark } from './unsaved-mark';

interface NavigationBarProps<K extends string> {
  label: string;
  /** `count` stands beside the text if it is not 0; `unsaved`: something typed there is not saved. */
  places: readonly { key: K; text: string; count?: number; unsaved?: boolean }[];
  current: K;
  onGo(place: K): void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: `0 -${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** Five places stand in one line of a pane as wide as Excel opens it. */
  close: { paddingInline: tokens.spacingHorizontalXS },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Places to go to, one of which is shown: those of the pane, and the parts of an objective. */
export function NavigationBar<K extends string>({ label, places, current, onGo }: NavigationBarProps<K>) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      {places.map(({ key, text, count = 0, unsaved = false }) => (
        <button
          key={key}
          type="button"
          className={mergeClasses(
            styles.place,
            places.length > 4 && styles.close,
            key === current && styles.here,
          )}
          {...(key === current && { 'aria-current': 'page' as const })}
          onClick={() => onGo(key)}
        >
          {text}{' '}
          {count > 0 && (
            <CounterBadge
              count={count}
              overflowCount={99}
              appearance="filled"
              color="informative"
              size="small"
            />
          )}
          {unsaved && <UnsavedMark brief />}
        </button>
      ))}
    </nav>
  );
}
