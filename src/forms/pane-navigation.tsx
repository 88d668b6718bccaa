import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from './words';

const PLACES = ['phases', 'findings', 'compose', 'workbook'] as const;

export type Place = (typeof PLACES)[number];

interface PaneNavigationProps {
  view: Place;
  /** Number of open findings. */
  findings: number;
  onView(place: Place): void;
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
    gap: '4px',
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
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The four places of the pane. */
export function PaneNavigation({ view, findings, onView }: PaneNavigationProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.place, place === view && styles.here)}
          {...(place === view && { 'aria-current': 'page' as const })}
          onClick={() => onView(place)}
        >
          {t(`nav.${place}`)}
          {place === 'findings' && findings > 0 && (
            <CounterBadge
              count={findings}
              overflowCount={99}
              appearance="filled"
              color="informative"
              size="small"
            />
          )}
        </button>
      ))}
    </nav>
  );
}
