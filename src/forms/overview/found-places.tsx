import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoundPlace, SearchedPlace } from '../../domain/views/search';
import { placeName } from '../../i18n/finding-place';
import { useTranslator } from '../ui/words';

interface FoundPlacesProps {
  found: readonly FoundPlace[];
  onOpen(place: SearchedPlace): void;
}

const useStyles = makeStyles({
  list: {
    position: 'relative',
    zIndex: 1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: '0',
    listStyleType: 'none',
  },
  link: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Where in an objective a search found something, as the ways there: `fase 3: … ROSSI ANNA`. */
export function FoundPlaces({ found, onOpen }: FoundPlacesProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {found.map(({ place, excerpt }) => (
        <li key={`${place.part} ${place.number}`}>
          <button type="button" className={styles.link} onClick={() => onOpen(place)}>
            {[placeName(t, place), excerpt].filter(Boolean).join(': ')}
          </button>
        </li>
      ))}
    </ul>
  );
}
